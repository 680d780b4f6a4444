import { documentKind } from '../../src/core/rules/text/document-kind';
import { EXPENDITURE, explanation, explanationOf, THREE_PUBLIC } from '../support/explained-budget';
import { expenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

ruleTable(documentKind, {
  passes: [
    {
      name: '称呼一致',
      given: EXPENDITURE + explanation('本部门支出预算700万元。'),
    },
    {
      name: '名词解释',
      given: EXPENDITURE + explanation('基本支出：指本单位为保障机构正常运转发生的支出。'),
    },
  ],
  finds: [
    {
      name: '部门的文件写“本单位”',
      given: EXPENDITURE + explanation('本单位支出预算700万元。', '2030年，本单位没有新增项目。'),
      expect: [{ messageId: 'other', at: ['说明!A2', '说明!A3'], stated: '本单位', expected: '本部门' }],
    },
    {
      name: '单位的文件写“本部门”',
      given:
        expenditureTable(
          `205 | 教育支出 | 700 | 400 | 300
20502 | 普通教育 | 700 | 400 | 300
2050202 | 小学教育 | 700 | 400 | 300
合计 | | 700 | 400 | 300`,
          '单位：万元',
          { title: '2030年单位支出预算总表', head: '编制单位：某市示例局' },
        ) + explanationOf('2030年单位预算说明', '本部门支出预算700万元。'),
      expect: [{ messageId: 'other', at: ['说明!A2'], stated: '本部门', expected: '本单位' }],
    },
  ],
  cannotCheck: [
    {
      name: '看不出是部门还是单位',
      given: explanationOf('说明', '本部门收入预算100万元。'),
      reason: '没有写明是部门预算还是单位预算',
    },
  ],
  notApplicable: [
    {
      name: '没有文字',
      given: THREE_PUBLIC,
      reason: '没有成段的文字',
    },
  ],
});
