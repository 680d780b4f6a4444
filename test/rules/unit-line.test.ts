import { unitLine } from '../../src/core/rules/form/unit-line';
import { forms, type FormText } from '../support/project-forms';
import { assetsTable, summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';
import { WRONG_UNIT_CASES } from '../support/wrong-unit-cases';

/** 收支预算总表 with what stands at the right of its head. */
const totals = (unit: string, figure = '100.00', column = '预算数'): string =>
  summary(
    `一般公共预算收入 | ${figure} | 基本支出 | ${figure}
收入总计 | ${figure} | 支出总计 | ${figure}`,
    unit,
    { header: `项目 | ${column} | 项目 | ${column}` },
  );
const assets = (value: string): string =>
  assetsTable('资产总额 | 51 | 13.15\n1、房屋（平方米） | 0 | 0\n4、其他固定资产 | 51 | 13.15', {
    header: `项目 | 数量 | ${value}`,
  });

const project = (name: string, money?: string): FormText => ({
  code: '13073023P00016510001A',
  name,
  budget: '20.00',
  ...(money === undefined ? {} : { money }),
});

ruleTable(unitLine, {
  passes: [
    ...WRONG_UNIT_CASES.passes,
    { name: '单位行', given: totals('单位：万元') },
    { name: '单位写在列标题里', given: totals('', '100.00', '预算数（万元）') },
    { name: '单位写在数字后面', given: totals('', '100.00万元') },
    { name: '固定资产表的单位在价值列', given: assets('价值（金额单位：万元）') },
    { name: '以文本存放的数字', given: totals('金额单位：元', '"1,000.00"') },
    { name: '每张绩效目标表都有单位', given: forms(project('甲项目'), project('乙项目')) },
    { name: '一格公式错误不妨碍其余', given: totals('单位：万元').replace('100.00', '#REF!') },
  ],
  finds: [
    ...WRONG_UNIT_CASES.finds,
    {
      name: '单位行写万元，各栏表头写元',
      given: totals('单位：万元', '100.00', '预算数（元）'),
      expect: [
        {
          messageId: 'otherInHeader',
          at: ['总表!D2', '总表!B4'],
          severity: 'warning',
          says: '《收支预算总表》的单位行写的是“单位：万元”，各栏的表头或金额写的却是元。',
        },
      ],
    },
    {
      name: '单位行写万元，每个数自己写元',
      given: totals('单位：万元', '100.00元'),
      expect: [{ messageId: 'otherInHeader', at: ['总表!D2', '总表!B4'] }],
    },
    {
      name: '没有单位行',
      given: totals(''),
      expect: [
        {
          messageId: 'noUnit',
          at: ['总表!A1'],
          severity: 'error',
          says: '《收支预算总表》没有写明金额单位，4个金额不知道是元还是万元，如总表!B4的“100”。',
        },
      ],
    },
    {
      name: '单位行写的是计量单位',
      given: totals('计量单位：张'),
      expect: [{ messageId: 'noUnit', at: ['总表!A1'] }],
    },
    {
      name: '填的是零',
      given: totals('', '0.00'),
      expect: [{ messageId: 'noUnit', at: ['总表!A1'], says: '4个金额' }],
    },
    {
      name: '全角的数字',
      given: totals('', '１００'),
      expect: [{ messageId: 'noUnit', at: ['总表!A1'] }],
    },
    {
      name: '只有一列的标题写了单位',
      given: totals('').replace('预算数 | 项目', '预算数（万元） | 项目'),
      expect: [{ messageId: 'noUnit', at: ['总表!A1'], says: '2个金额不知道是元还是万元，如总表!D4' }],
    },
    {
      name: '没有标题的表，指向左上角',
      given: totals('').replace('2030年收支预算总表\n', ''),
      expect: [{ messageId: 'noUnit', at: ['总表!A1'] }],
    },
    {
      name: '两张表各报一次',
      given: totals('') + assets('价值'),
      expect: [
        { messageId: 'noUnit', at: ['总表!A1'] },
        { messageId: 'noUnit', at: ['资产!A1'], says: '《固定资产占用情况表》' },
      ],
    },
    {
      name: '几张绩效目标表没有单位：报一次，列出各张',
      given: [project('甲项目', ''), project('乙项目', '')]
        .map((each, index) => forms(each).replace('绩效目标表', `绩效${index + 1}`))
        .join(''),
      expect: [{ messageId: 'noUnit', at: ['绩效1!A1', '绩效2!A1'], says: '《项目绩效目标表》' }],
    },
  ],
  notApplicable: [
    { name: '空表', given: totals('', ''), reason: '没有填了金额的表' },
    { name: '只有横线', given: totals('', '—'), reason: '没有填了金额的表' },
    { name: '没有表', given: '== 封面\n某市示例局', reason: '没有填了金额的表' },
  ],
});
