import { textNames } from '../../src/core/rules/text/text-names';
import { EXPENDITURE, explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(textNames, {
  passes: [
    {
      name: '名称一致',
      given: EXPENDITURE + explanation('小学教育（项）支出700万元。'),
    },
    {
      name: '名称后多了“支出”',
      given: EXPENDITURE + explanation('2030年支出预算700万元，主要用于小学教育支出700万元。'),
    },
  ],
  finds: [
    {
      name: '错一个字',
      given: EXPENDITURE + explanation('小学教肓（项）支出700万元。'),
      expect: [{ messageId: 'name', at: ['说明!A2', '支出!C6'], stated: '小学教肓', expected: '小学教育' }],
    },
    {
      name: '漏一个字',
      given: EXPENDITURE + explanation('2050202小学教700万元。'),
      expect: [{ messageId: 'name', at: ['说明!A2', '支出!C6'], expected: '小学教育' }],
    },
    {
      name: '原因写的是别的事项',
      given:
        THREE_PUBLIC +
        explanation('2030年公务接待费3.00万元，比上年增加1.00万元，主要原因是因公出国（境）费增加。'),
      expect: [{ messageId: 'otherItem', at: ['说明!A2', '三公!C7', '三公!B7'], severity: 'hint' }],
    },
  ],
  notApplicable: [
    {
      name: '没有文字',
      given: THREE_PUBLIC,
      reason: '没有成段的文字',
    },
    {
      name: '文字里没有数字',
      given: THREE_PUBLIC + explanation('本部门贯彻执行国家的方针政策。'),
      reason: '没有可以核对的数字',
    },
  ],
});
