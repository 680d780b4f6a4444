import { textYears } from '../../src/core/rules/text/text-years';
import { explanation, explanationOf, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(textYears, {
  passes: [
    {
      name: '年份正确',
      given: THREE_PUBLIC + explanation('2030年部门预算安排“三公”经费12.00万元，比2029年增加2.00万元。'),
    },
    {
      name: '文件名称里的年份',
      given: THREE_PUBLIC + explanation('根据《2028年部门预算编制通知》，2030年“三公”经费12.00万元。'),
    },
  ],
  finds: [
    {
      name: '标题还是去年的年份',
      given: THREE_PUBLIC + explanation('2028年部门预算安排“三公”经费12.00万元。'),
      expect: [{ messageId: 'wrong', at: ['说明!A2'], stated: '2028年部门预算' }],
    },
    {
      name: '比较的年份不是上年',
      given: THREE_PUBLIC + explanation('“三公”经费12.00万元，比2027年增加2.00万元，主要原因是购车。'),
      expect: [{ messageId: 'wrong', at: ['说明!A2'], stated: '2027年' }],
    },
    {
      name: '别处写到其他年份',
      given: THREE_PUBLIC + explanation('2030年“三公”经费12.00万元，2026年“三公”经费8.00万元。'),
      expect: [{ messageId: 'other', at: ['说明!A2'], stated: '2026年', severity: 'hint' }],
    },
  ],
  cannotCheck: [
    {
      name: '没有读到年度',
      given: explanationOf('部门预算说明', '本部门“三公”经费12万元。'),
      reason: '没有读到预算年度',
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
