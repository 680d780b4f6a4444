import { characterWidth } from '../../src/core/rules/text/character-width';
import { explanation } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

const passes = (line: string): { name: string; given: string } => ({ name: line, given: explanation(line) });

ruleTable(characterWidth, {
  passes: [passes('1.做好医疗救助；2.做好宣传。'), passes('根据冀财社〔2022〕218号文件安排。')],
  finds: [
    {
      name: '编号里的全角数字（2023年分项目标）',
      given: explanation('1、做好报销；２、做好全县医院管理。'),
      expect: [
        {
          messageId: 'fullWidth',
          at: ['说明!A2'],
          severity: 'hint',
          stated: '２、',
          expected: '2、',
          says: '“２、”是全角的',
        },
      ],
    },
    {
      name: '文号用了方括号',
      given: explanation(
        '根据冀财社[2022]218号和怀财字【2023】7号文件安排。',
        '根据冀财社[2022]218号文件安排。',
      ),
      expect: [
        {
          messageId: 'brackets',
          at: ['说明!A2', '说明!A3'],
          expected: '冀财社〔2022〕218号',
          says: '共3处',
        },
      ],
    },
  ],
  cannotCheck: [{ name: '没有文字', given: '== 空', reason: '没有读到文字' }],
});
