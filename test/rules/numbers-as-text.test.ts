import { numbersAsText } from '../../src/core/rules/within-table/numbers-as-text';
import { threePublicRows, threePublicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const table = (total: string, reception = '2 | 3'): string =>
  threePublicTable(threePublicRows(total, '0 | 0', '8 | 9', reception));

ruleTable(numbersAsText, {
  passes: [
    { name: '都是数字', given: table('10 | 12') },
    { name: '“-”表示没有', given: table('10 | 12', '- | 3') },
  ],
  finds: [
    {
      name: '一个数存成文本',
      given: table('10 | "12"'),
      expect: [
        {
          messageId: 'text',
          at: ['三公!C4'],
          severity: 'hint',
          says: '有1个金额存成了文本：三公!C4',
        },
      ],
    },
    {
      name: '带千分位和全角的也是',
      given: table('"1,000" | １２'),
      expect: [{ messageId: 'text', at: ['三公!C4', '三公!B4'], says: '有2个金额' }],
    },
  ],
  cannotCheck: [{ name: '没有表', given: '== 封面\n某局', reason: '没有找到' }],
  notApplicable: [
    {
      name: '没有填金额',
      given: threePublicTable(threePublicRows(' | ', ' | ', ' | ', ' | ')),
      reason: '没有填写金额',
    },
  ],
});
