import { glossaryTerms } from '../../src/core/rules/text/glossary-terms';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

const G = '八、名词解释';

ruleTable(glossaryTerms, {
  passes: [
    {
      name: '解释的都用到了',
      given: explanation('事业收入10万元。', G, '1、事业收入：指事业单位开展业务取得的收入。'),
    },
    {
      name: '表里用到了也算',
      given: THREE_PUBLIC + explanation('本年没有其他事项。', G, '（一）“三公”经费：指公务接待等费用。'),
    },
  ],
  finds: [
    {
      name: '解释了没有用到的，用了没有解释的（2023年名词解释）',
      given: explanation(
        '机关运行经费10万元。',
        G,
        '1、上缴上级支出：指上缴上级单位的支出。',
        '2、机关运行费：指机关运行的费用。',
      ),
      expect: [
        {
          messageId: 'unused',
          at: ['说明!A4', '说明!A5'],
          severity: 'hint',
          says: '2个名词在说明里没有用到：“上缴上级支出”、“机关运行费”',
        },
        { messageId: 'unexplained', at: ['说明!A4'], says: '用了“机关运行经费”' },
      ],
    },
    {
      name: '后面的章节不是解释',
      given: explanation(
        '收入10万元。',
        '三、名词解释',
        '1、事业收入：指取得的收入。',
        '四、其他',
        '2、没有：其他。',
      ),
      expect: [{ messageId: 'unused', at: ['说明!A4'] }],
    },
  ],
  notApplicable: [{ name: '没有名词解释', given: explanation('收入10万元。'), reason: '没有名词解释' }],
});
