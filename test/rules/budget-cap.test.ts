import { budgetCap } from '../../src/core/rules/form/budget-cap';
import {
  indicators,
  sheet,
  stackedSheets,
  type PerformanceSheetText,
} from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

/** A form with this budget (C4) and this 预算控制数 (F13). */
const grid = (
  budget: string,
  cap: string,
  more: PerformanceSheetText & { readonly capName?: string } = {},
): string =>
  sheet({
    ...more,
    budget,
    indicators: indicators({
      成本指标: { target: cap, name: more.capName ?? '预算控制数', description: '预算控制数' },
    }),
  });

const AT = ['绩效目标表!F13', '绩效目标表!C4'];

/** The common form of one project with a budget of 40.00万元: its 总成本 in E8, further rows behind it. */
const form = (target: string, cap?: string): string => `== 绩效
项目支出绩效目标表
（2030年度）
项目名称 | 校舍维修
主管部门及代码 | 205 某市示例局
项目资金（万元） | 年度资金总额： | 40.00
总体目标 | 完成8所学校校舍维修。
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
 | 产出指标 | 成本指标 | 维修总成本 | ${target}${cap === undefined ? '' : `\n | | 成本指标 | 预算控制数 | ${cap}`}`;

ruleTable(budgetCap, {
  passes: [
    { name: '总成本不到预算数', given: form('≤38万元') },
    {
      name: '跨年的总成本写明是累计',
      given: form('≤40万元', '≤40万元\n | | 成本指标 | 累计总成本 | ≤90万元'),
    },
    { name: '与预算数相等，单位相同', given: grid('450.00', '≤450万元') },
    { name: '小数位不同写法', given: grid('1.57', '≤1.570万元') },
    { name: '预算数是零，控制数也是零', given: grid('0.00', '≤0万元') },
    {
      name: '指标叫项目预算数（2023年第5个项目）',
      given: grid('5000.00', '≤5000万元', { capName: '项目预算数' }),
    },
    {
      name: '没有比较符号，由P10管（2023年第3个项目）',
      given: grid('8.00', '8万元', { capName: '项目预算数' }),
    },
    { name: '比较符号方向由P05管', given: grid('450.00', '≥450万元') },
    { name: '全角、千分位、空格', given: grid('5000.00', '"≤ ５，０００ 万元"') },
    { name: '预算数存成文本', given: grid('"5,000.00"', '≤5000万元') },
    { name: '写成话：控制在450万元以内', given: grid('450.00', '控制在450万元以内') },
    { name: '括号里另有说明', given: grid('450.00', '≤450万元（其中：中央资金300万元）') },
    { name: '金额后面带句号', given: grid('450.00', '≤450万元。') },
    { name: '按年写的总额', given: grid('450.00', '≤450万元/年') },
    { name: '单位写在指标名称里', given: grid('450.00', '≤450', { capName: '预算控制数（万元）' }) },
    { name: '表按元编制，控制数也按元写', given: grid('4500000', '≤4500000元', { unitLine: '单位：元' }) },
    { name: '表按亿元编制', given: grid('1.20', '≤1.2亿元', { unitLine: '单位：亿元' }) },
    { name: '单位写在预算数的单元格里，表头没有', given: grid('450万元', '≤450万元', { unitLine: '' }) },
    {
      name: '标签里有空格、换行',
      given: sheet({
        budgetLabel: '预  算  数',
        indicators: indicators({ 成本指标: { name: '"预 算\\n控制数"' } }),
      }),
    },
    {
      name: '表头的字在合并单元格里挪到了后一格',
      given: grid('450.00', '≤450万元').replace('绩效指标描述 |  |', ' | 绩效指标描述 |'),
    },
    {
      name: '两个成本指标都描述为预算控制数，是它的两部分',
      given: sheet({
        indicators: [
          ...indicators({ 成本指标: { name: '资助费用', target: '≤400万元', description: '预算控制数' } }),
          { level1: '产出指标', level2: '成本指标', name: '预算控制数', target: '≤450万元' },
          {
            level1: '产出指标',
            level2: '成本指标',
            name: '宣传费用',
            target: '≤50万元',
            description: '预算控制数',
          },
        ],
      }),
    },
    {
      name: '总投资、单位成本不是预算控制数',
      given: sheet({
        indicators: [
          ...indicators({}),
          { level1: '产出指标', level2: '成本指标', name: '项目总投资', target: '≤2000万元' },
          {
            level1: '产出指标',
            level2: '成本指标',
            name: '人均资助标准',
            target: '≤350元/人',
            description: '资助标准',
          },
        ],
      }),
    },
  ],
  finds: [
    {
      name: 's11：通用表式的维修总成本高于年度资金总额',
      given: form('≤45万元'),
      expect: [
        {
          messageId: 'aboveBudget',
          at: ['绩效!E8', '绩效!C5'],
          severity: 'error',
          stated: '≤45万元',
          says: '“维修总成本”写的是“≤45万元”，超过了项目的预算数40.00万元',
        },
      ],
    },
    {
      name: '列表中按元写的总费用高于预算数',
      given: `== 绩效
项目支出绩效目标表
项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
校舍维修 | 40.00 | 产出指标 | 成本指标 | 维修总费用 | ≤ | 450000 | 元`,
      expect: [{ messageId: 'aboveBudget', at: ['绩效!G3', '绩效!B3'], stated: '≤450000元' }],
    },
    {
      name: '单位没有写全（2023年第2个项目）',
      given: grid('280.00', '≤280万'),
      expect: [
        {
          messageId: 'cutUnit',
          at: AT,
          severity: 'error',
          stated: '≤280万',
          expected: '≤280万元',
          says: '项目“城乡医疗救助县级配套”的“预算控制数”写的是“≤280万”，单位没有写全，应为“≤280万元”。',
        },
      ],
    },
    {
      name: '单位没有写全，数也不对：两样都说',
      given: grid('280.00', '≤290万'),
      expect: [{ messageId: 'cutUnit', at: AT, says: '另外，它与预算数280.00万元也不一致' }],
    },
    {
      name: '元写在预算0.00万元上：两种读法都说（2024年第1个项目）',
      given: grid('0.00', '15元'),
      expect: [
        {
          messageId: 'otherUnit',
          at: AT,
          severity: 'error',
          stated: '15元',
          says: '表头的单位是万元，预算数是0.00万元。按字面读是0.0015万元，表上显示为0.00，与预算数相符；如果本意是15万元，则与预算数不一致。',
        },
      ],
    },
    {
      name: '预算数的格式藏住了0.0015，看得见的仍是0.00',
      given: grid('0.0015 [0.00]', '15元'),
      expect: [{ messageId: 'otherUnit', at: AT, says: '与预算数相符' }],
    },
    {
      name: '万元误写成元，本意与预算数相符',
      given: grid('450.00', '≤450元'),
      expect: [
        {
          messageId: 'otherUnit',
          at: AT,
          says: '按字面读是0.045万元，表上显示为0.05，与预算数不一致；如果本意是450万元，则与预算数相符',
        },
      ],
    },
    {
      name: '另一种单位，哪种读法都不对',
      given: grid('450.00', '≤3万', { unitLine: '单位：元' }),
      expect: [
        {
          messageId: 'otherUnit',
          at: AT,
          says: '按字面读是30000元，与预算数不一致；如果本意是3元，则与预算数也不一致',
        },
      ],
    },
    {
      name: '表头没有单位行，单位在预算数里',
      given: grid('450万元', '≤450元', { unitLine: '' }),
      expect: [{ messageId: 'otherUnit', at: AT, says: '预算数的单位是万元' }],
    },
    {
      name: '表按元编制，控制数按万元写而相等：只提示',
      given: grid('4500000', '≤450万元', { unitLine: '金额单位：元' }),
      expect: [
        {
          messageId: 'sameInOtherUnit',
          at: AT,
          severity: 'hint',
          stated: '≤450万元',
          expected: '≤4500000元',
        },
      ],
    },
    {
      name: '没有写单位',
      given: grid('450.00', '≤450'),
      expect: [{ messageId: 'noUnit', at: AT, severity: 'error', stated: '≤450', expected: '≤450万元' }],
    },
    {
      name: '单元格里是数字，没有单位，数也不对',
      given: grid('450.00', '405'),
      expect: [{ messageId: 'noUnit', at: AT, stated: '405', expected: '≤450万元', says: '也不一致' }],
    },
    {
      name: '写成了单位成本',
      given: grid('450.00', '≤200元/人'),
      expect: [{ messageId: 'perUnit', at: AT, stated: '≤200元/人', expected: '≤450万元' }],
    },
    {
      name: '差0.01万元也不行',
      given: grid('1.57', '≤1.58万元'),
      expect: [
        {
          messageId: 'unequal',
          at: AT,
          severity: 'error',
          stated: '≤1.58万元',
          expected: '≤1.57万元',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '相邻两位写反',
      given: grid('450.00', '≤540万元'),
      expect: [{ messageId: 'unequal', at: AT, difference: '90.00万元', says: '相邻两位数字写反' }],
    },
    {
      name: '多写一个零',
      given: grid('450.00', '≤4500万元'),
      expect: [{ messageId: 'unequal', at: AT, difference: '4050.00万元', says: '差十倍' }],
    },
    {
      name: '预算数是零，控制数不是：零不是没填',
      given: grid('0', '≤450万元'),
      expect: [{ messageId: 'unequal', at: AT, expected: '≤0万元', difference: '450.00万元' }],
    },
    {
      name: '区间以上限为准',
      given: grid('450.00', '400-500万元'),
      expect: [{ messageId: 'unequal', at: AT, difference: '50.00万元' }],
    },
    {
      name: '预算数显示1.57，实际有更多小数',
      given: grid('1.5695 [0.00]', '≤1.57万元'),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: AT,
          severity: 'hint',
          stated: '≤1.57万元',
          expected: '≤1.57万元',
          difference: '0.0005万元',
        },
      ],
    },
    {
      name: '只在描述里叫预算控制数',
      given: sheet({
        indicators: indicators({
          成本指标: { name: '项目成本', description: '预算控制数', target: '≤45万元' },
        }),
      }),
      expect: [{ messageId: 'unequal', at: AT, says: '“项目成本”' }],
    },
    {
      name: '一张工作表上两个项目都有错，项目之间插了空行',
      given: stackedSheets(
        { budget: '280.00', indicators: indicators({ 成本指标: { target: '≤280万' } }) },
        {
          serial: '2',
          code: '13073023P000056100011',
          name: '原新农合业务费',
          budget: '15.00',
          indicators: indicators({}),
        },
      ),
      expect: [
        { messageId: 'cutUnit', at: AT },
        {
          messageId: 'unequal',
          at: ['绩效目标表!F30', '绩效目标表!C21'],
          difference: '435.00万元',
          says: '原新农合业务费',
        },
      ],
    },
    {
      name: '一个项目有错，另一个缺预算数',
      given: stackedSheets(
        { budget: '405.00' },
        { serial: '2', code: '13073023P000056100011', name: '原新农合业务费', budget: '' },
      ),
      expect: [{ messageId: 'unequal', at: AT }],
      unchecked: ['“原新农合业务费的预算数”（绩效目标表!C21）没有填写'],
    },
  ],
  cannotCheck: [
    {
      name: '预算数没有填',
      given: grid('', '≤450万元'),
      reason: '“城乡医疗救助县级配套的预算数”（绩效目标表!C4）没有填写',
    },
    { name: '预算数是公式错误', given: grid('#REF!', '≤450万元'), reason: '公式错误#REF!' },
    { name: '预算数写的不是数字', given: grid('待定', '≤450万元'), reason: '“待定”，不是数字' },
    {
      name: '哪里都没有写金额单位',
      given: grid('450.00', '≤450万元', { unitLine: '' }),
      reason: '没有写明金额单位',
    },
    {
      name: '表中没有预算数这一项',
      given: grid('450.00', '≤450万元', { budgetLabel: '规模' }),
      reason: '表中没有“城乡医疗救助县级配套的预算数”这一项',
    },
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    {
      name: '没有预算控制数指标',
      given: sheet({ indicators: indicators({ 成本指标: { name: '人均资助标准', target: '≤350元/人' } }) }),
      reason: '没有预算控制数（项目预算数）指标',
    },
    { name: '写成百分比由P02管（2023年第6个项目）', given: grid('1000.00', '≤100%'), reason: '没有写成金额' },
    { name: '写成话由P02管', given: grid('1000.00', '不超预算'), reason: '没有写成金额' },
    { name: '指标值空着由P09管', given: grid('1000.00', ''), reason: '没有写成金额' },
  ],
});
