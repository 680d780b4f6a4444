import { hiddenAmounts } from '../../src/core/rules/form/hidden-amounts';
import { expenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const TABLE = expenditureTable(`205 | 教育支出 | 3.00 | 1.00 | 2.00
20501 | 教育管理事务 | 3.00 | 1.00 | 2.00
合计 | | 3.00 | 1.00 | 2.00`);
const hidden = (what: string): string => TABLE.replace('== 支出', `== 支出（隐藏${what}）`);

ruleTable(hiddenAmounts, {
  passes: [
    { name: '全部显示', given: TABLE },
    { name: '隐藏的列只有编码', given: hidden('列A') },
    {
      name: '隐藏的行没有填金额',
      given: hidden('行5').replace('20501 | 教育管理事务 | 3.00 | 1.00 | 2.00', '206 | 科学技术支出 | 0 | |'),
    },
  ],
  finds: [
    {
      name: '隐藏的行',
      given: hidden('行5'),
      expect: [
        {
          messageId: 'hiddenLines',
          at: ['支出!C5', '支出!D5', '支出!E5'],
          severity: 'hint',
          says: '《支出预算总表》隐藏的第5行填了3个金额：“20501 教育管理事务”的合计（支出!C5）3元',
        },
      ],
    },
    {
      name: '隐藏的列',
      given: hidden('行4列E'),
      expect: [
        {
          messageId: 'hiddenLines',
          at: ['支出!C4', '支出!D4', '支出!E4', '支出!E5', '支出!E6'],
          says: '隐藏的第4行，E列填了5个金额',
        },
      ],
    },
    {
      name: '隐藏的工作表',
      given: hidden(''),
      expect: [
        {
          messageId: 'hiddenSheet',
          at: ['支出!C4'],
          severity: 'hint',
          says: '在隐藏的工作表“支出”上，填了9个金额',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '不知道哪些行、列是隐藏的',
      given: hidden('？'),
      reason: '没有读到哪些行、列是隐藏的（工作表“支出”）',
    },
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收支预算总表》' },
  ],
  notApplicable: [
    { name: '没有填金额', given: expenditureTable('205 | 教育支出 | | |'), reason: '各表都没有填写金额' },
  ],
});
