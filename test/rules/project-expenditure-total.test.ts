import { projectExpenditureTotal } from '../../src/core/rules/across-tables/project-expenditure-total';
import {
  BUREAU,
  forms,
  type FormText,
  projectRow,
  PROJECTS_2023,
  projectTable,
} from '../support/project-forms';
import { summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 收支预算总表 with 项目支出 in D5. */
const totals = (
  project: string,
  {
    unit,
    label = '项目支出',
    more = '',
  }: { readonly unit?: string; readonly label?: string; readonly more?: string } = {},
): string =>
  summary(
    `一般公共预算收入 | 7192.40 | 基本支出 | 409.40
 | | ${label} | ${project}${more}
收入总计 | 7192.40 | 支出总计 | 7192.40`,
    unit,
  );

const PROJECT = '总表!D5';
const budgetCell = (index: number): string => `绩效目标表!C${index * 7 + 4}`;
const ALL_BUDGETS = PROJECTS_2023.map((_, index) => budgetCell(index));
const table = (projects: readonly FormText[]): string =>
  projectTable(...projects.map((project) => projectRow(project)));
/** The projects of 2023 with the n-th changed. */
const changed = (index: number, change: FormText): FormText[] =>
  PROJECTS_2023.map((each, at) => (at === index ? { ...each, ...change } : each));

/** Small projects of one unit. */
const small = (...budgets: readonly string[]): string =>
  forms(
    ...budgets.map((budget, index) => ({ code: `${index}`, name: `项目${index + 1}`, budget, unit: BUREAU })),
  );

ruleTable(projectExpenditureTotal, {
  passes: [
    {
      name: '2023年：九张绩效目标表合计6783.00',
      given: totals('6783.00') + table(PROJECTS_2023) + forms(...PROJECTS_2023),
    },
    { name: '没有项目支出表也能核对', given: totals('6783.00') + forms(...PROJECTS_2023) },
    { name: '只有一个项目', given: totals('20.00') + small('20.00') },
    {
      name: '各数隐藏了小数，实际和显示都相等',
      given: totals('35.01 [0.00]') + small('20.004 [0.00]', '15.006 [0.00]'),
    },
    { name: '项目预算有零', given: totals('20.00') + small('20.00', '0') },
    { name: '没有项目支出，也没有绩效目标表', given: totals('0') },
    {
      name: '存成文本、全角、千分位，标签有空格和“其中”',
      given: totals('"６,783.00"', { label: '其中：项 目 支 出' }) + forms(...PROJECTS_2023),
    },
    {
      name: '总表按元，绩效目标表按万元',
      given: totals('67830000', { unit: '单位：元' }) + forms(...PROJECTS_2023),
    },
    {
      name: '总表按元有角分，唯一的绩效目标表按万元',
      given: totals('200012.30', { unit: '单位：元' }) + small('20.00'),
    },
    {
      name: '项目支出下面列了分项，不重复计算',
      given:
        totals('35.00', { more: '\n | | 其中：医疗救助 | 20.00\n | | 代办员补助 | 15.00' }) +
        small('20.00', '15.00'),
    },
  ],
  finds: [
    {
      name: '漏报一张绩效目标表，项目支出表里有这个项目',
      given: totals('6783.00') + table(PROJECTS_2023) + forms(...PROJECTS_2023.slice(0, 8)),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '项目支出表!E12', ...ALL_BUDGETS.slice(0, 8)],
          severity: 'error',
          stated: '6783.00万元',
          expected: '6779.00万元',
          difference: '4.00万元',
          says: '8张绩效目标表的预算数合计是6779.00万元（450001怀来县医疗保障局738.00万元、450003怀来县医疗保险中心6041.00万元），相差4.00万元。差额正好是没有绩效目标表的项目：“代办员补助资金”4.00万元。',
        },
      ],
    },
    {
      name: '漏报两张',
      given: totals('6783.00') + table(PROJECTS_2023) + forms(...PROJECTS_2023.slice(0, 7)),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '项目支出表!E11', '项目支出表!E12', ...ALL_BUDGETS.slice(0, 7)],
          difference: '24.00万元',
          says: '“运行经费”20.00万元、“代办员补助资金”4.00万元',
        },
      ],
    },
    {
      name: '一个项目两处预算数不同',
      given: totals('6783.00') + table(PROJECTS_2023) + forms(...changed(1, { budget: '208.00' })),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, budgetCell(1), '项目支出表!E5', ...ALL_BUDGETS.filter((_, index) => index !== 1)],
          difference: '72.00万元',
          says: '两表预算数不同的项目：“困难群众参保资助资金”（项目支出表280.00万元，绩效目标表208.00万元）',
        },
      ],
    },
    {
      name: '按功能分类拆成两行的项目，按两行之和比',
      given:
        totals('80.00') +
        projectTable(
          `${BUREAU} | 1 | 义务教育 | 小学教育 | 50.00`,
          `${BUREAU} | 1 | 义务教育 | 初中教育 | 30.00`,
        ) +
        forms({ code: '1', name: '义务教育', budget: '70.00', unit: BUREAU }),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '绩效目标表!C4', '项目支出表!E4', '项目支出表!E5'],
          says: '“义务教育”（项目支出表80.00万元，绩效目标表70.00万元）',
        },
      ],
    },
    {
      name: '一个项目报了两张绩效目标表',
      given: totals('6783.00') + table(PROJECTS_2023) + forms(...PROJECTS_2023, ...PROJECTS_2023.slice(7, 8)),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, budgetCell(9), ...ALL_BUDGETS],
          difference: '-20.00万元',
          says: '差额正好是多出的绩效目标表：“运行经费”20.00万元',
        },
      ],
    },
    {
      name: '绩效目标表比项目支出表多一个项目；与别的项目金额相同也不混',
      given: totals('20.00') + projectTable(`${BUREAU} | 0 | 项目1 | | 20.00`) + small('20.00', '20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '绩效目标表!C11', '绩效目标表!C4'],
          says: '差额正好是多出的绩效目标表：“项目2”20.00万元',
        },
      ],
    },
    {
      name: '总表漏计一个项目，没有项目支出表',
      given: totals('6768.00') + forms(...PROJECTS_2023),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, budgetCell(6), ...ALL_BUDGETS.filter((_, index) => index !== 6)],
          difference: '-15.00万元',
          says: '差额正好是项目：“原新农合业务费”15.00万元，可能没有计入总表',
        },
      ],
    },
    {
      name: '总表数字写颠倒',
      given: totals('6738.00') + forms(...PROJECTS_2023),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, ...ALL_BUDGETS],
          difference: '-45.00万元',
          says: '相邻两位数字写反',
        },
      ],
    },
    {
      name: '总表按元填在了万元的表里',
      given: totals('67830000') + forms(...PROJECTS_2023),
      expect: [{ messageId: 'unequal', at: [PROJECT, ...ALL_BUDGETS], says: '元与万元混用' }],
    },
    {
      name: '项目支出填了零',
      given: totals('0') + small('20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '绩效目标表!C4'],
          stated: '0.00万元',
          expected: '20.00万元',
          difference: '-20.00万元',
        },
      ],
    },
    {
      name: '只有一个单位时不分单位列；一个项目差0.01也是错误',
      given: totals('20.01') + small('20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '绩效目标表!C4'],
          difference: '0.01万元',
          says: '1张绩效目标表的预算数合计是20.00万元，相差',
        },
      ],
    },
    {
      name: '一个编码两种名称写法，仍是一个单位',
      given:
        totals('50.00') +
        forms(
          { code: '1', name: '甲', budget: '20.00', unit: BUREAU },
          { code: '2', name: '乙', budget: '25.00', unit: '450001怀来县医疗保障部门' },
        ),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '绩效目标表!C4', '绩效目标表!C11'],
          says: '合计是45.00万元，相差5.00万元。',
        },
      ],
    },
    {
      name: '两个项目，尾差正好0.01是提示',
      given: totals('35.01') + small('20.00', '15.00'),
      expect: [
        {
          messageId: 'rounding',
          at: [PROJECT, '绩效目标表!C4', '绩效目标表!C11'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '两个项目，差0.02是错误',
      given: totals('35.02') + small('20.00', '15.00'),
      expect: [
        {
          messageId: 'unequal',
          at: [PROJECT, '绩效目标表!C4', '绩效目标表!C11'],
          severity: 'error',
          difference: '0.02万元',
        },
      ],
    },
    {
      name: '总表显示的是舍入后的数',
      given: totals('10.008 [0.00]') + small('5.004 [0.00]', '5.004 [0.00]'),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: [PROJECT, '绩效目标表!C4', '绩效目标表!C11'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '项目支出没有填',
      given: totals('') + small('20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D5', '绩效目标表!C4'],
          says: '《收支预算总表》的项目支出填的是空白，1张绩效目标表的预算数合计是20.00万元，相差-20.00万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '项目支出是公式错误', given: totals('#REF!') + small('20.00'), reason: '公式错误#REF!' },
    {
      name: '总表没有写金额单位',
      given: totals('20.00', { unit: '' }) + small('20.00'),
      reason: '没有写明金额单位',
    },
    {
      name: '一张绩效目标表没有填预算数，不得当作零',
      given: totals('20.00') + small('20.00', ''),
      reason: '“项目2的预算数”（绩效目标表!C11）没有填写',
    },
    {
      name: '预算数写的是文字',
      given: totals('20.00') + small('20.00', '待定'),
      reason: '写的是“待定”，不是数字',
    },
    {
      name: '总表没有项目支出这一行',
      given: totals('20.00', { label: '城乡医疗救助' }) + small('20.00'),
      reason: '没有“项目支出”这一行',
    },
    {
      name: '总表有两行项目支出',
      given:
        totals('20.00', { more: '\n | | 二、社会保障和就业支出 | 15.00\n | | 项目支出 | 15.00' }) +
        small('20.00'),
      reason: '有2行“项目支出”，不知道哪一行是全部项目支出',
    },
    { name: '有项目支出，没有绩效目标表', given: totals('20.00'), reason: '没有找到《项目绩效目标表》' },
    {
      name: '2024年：没有收支预算总表',
      given: table(PROJECTS_2023) + forms(...PROJECTS_2023),
      reason: '没有找到《收支预算总表》',
    },
  ],
  notApplicable: [
    {
      name: '总表按功能分类列支出，也没有绩效目标表',
      given: totals('20.00', { label: '城乡医疗救助' }),
      reason: '不单列项目支出',
    },
  ],
});
