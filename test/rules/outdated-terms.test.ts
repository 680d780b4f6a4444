import { outdatedTerms } from '../../src/core/rules/text/outdated-terms';
import { ruleTable } from '../support/rule-table';
import { explanation, explanationOf } from '../support/explained-budget';

const passes = (line: string): { name: string; given: string } => ({ name: line, given: explanation(line) });

ruleTable(outdatedTerms, {
  passes: [
    passes('救助特困人员和防止返贫监测对象。'),
    passes('用于原新农合业务档案整理。'),
    passes('按照《关于新型农村合作医疗的意见》办理。'),
    { name: '当年的说法', given: explanationOf('2015年部门预算说明', '救助五保户120户。') },
  ],
  finds: [
    {
      name: '建档立卡贫困户、五保户（2023年工作保障措施）',
      given: explanation('救助建档立卡贫困户、五保户。', '走访五保户。'),
      expect: [
        {
          messageId: 'outdated',
          at: ['说明!A2'],
          severity: 'hint',
          stated: '建档立卡贫困户',
          expected: '脱贫人口（防止返贫监测对象）',
        },
        {
          messageId: 'outdated',
          at: ['说明!A2', '说明!A3'],
          stated: '五保户',
          expected: '特困人员',
          says: '共2处',
        },
      ],
    },
    {
      name: '参合',
      given: explanation('居民参合代办员补助。'),
      expect: [{ messageId: 'outdated', at: ['说明!A2'], stated: '参合' }],
    },
  ],
  cannotCheck: [
    { name: '不知道年度', given: '\n== 说明\n救助五保户。', reason: '没有读到预算年度' },
    { name: '没有文字', given: '== 空', reason: '没有读到文字' },
  ],
});
