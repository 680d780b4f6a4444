import { targetChanges } from '../../src/core/rules/across-years/target-changes';
import { indicators, sheet, type IndicatorText } from '../support/performance-sheet-text';
import { projectExpenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** Years stand in the project table; a performance sheet says none. */
const table = (year: number, rows: string): string =>
  projectExpenditureTable(rows, undefined, { title: `${year}年项目支出表` });

interface YearText {
  readonly budget?: string;
  readonly changes?: Readonly<Record<string, Partial<IndicatorText>>>;
  readonly rows?: readonly IndicatorText[];
}

const form = (year: number, { budget = '450.00', changes = {}, rows }: YearText): string =>
  [
    table(year, `450001怀来县医疗保障局 | 13073023P00005510001B | 城乡医疗救助县级配套 | | ${budget}`),
    sheet({ budget, indicators: rows ?? indicators(changes) }),
  ].join('\n');

const years = (now: YearText, before: YearText): string =>
  `${form(2024, now)}\n=== 上年工作簿\n${form(2023, before)}`;

/** One indicator in both years. */
const one = (level2: string, now: Partial<IndicatorText>, before: Partial<IndicatorText>): string =>
  years({ changes: { [level2]: now } }, { changes: { [level2]: before } });

const QUANTITY = '数量指标';
const TIME = '时效指标';
const COST = '成本指标';
const SOCIAL = '社会效益指标';
const SATISFACTION = '服务对象满意度指标';

ruleTable(targetChanges, {
  passes: [
    { name: '两年一样', given: years({}, {}) },
    { name: '提高了，预算没有减少', given: one(SATISFACTION, { target: '≥90%' }, { target: '≥85%' }) },
    { name: '写法不同，值一样', given: one(SATISFACTION, { target: '85%以上' }, { target: '≥８５％' }) },
    { name: '人次换成万人次', given: one(QUANTITY, { target: '≥0.4万人次' }, { target: '≥4000人次' }) },
    { name: '办结时限缩短', given: one(TIME, { target: '≤20天' }, { target: '≤30天' }) },
    { name: '1年和12个月', given: one(TIME, { target: '≤12个月' }, { target: '1年内' }) },
    {
      name: '预算控制数随预算',
      given: years({ budget: '200.00', changes: { [COST]: { target: '≤200万元' } } }, {}),
    },
    { name: '单位不同不比', given: one(QUANTITY, { target: '≥100户' }, { target: '≥4000人次' }) },
    { name: '定性的不比', given: one(SOCIAL, { target: '有所提高' }, { target: '≥80%' }) },
    { name: '不同的指标不比', given: one(SOCIAL, { name: '参保率', target: '≥60%' }, { target: '≥80%' }) },
    {
      name: '符号方向写反的人数不比',
      given: one(QUANTITY, { target: '≤3000人次' }, { target: '≤4000人次' }),
    },
    {
      name: '上年没有填写',
      given: one(SATISFACTION, { target: '≥80%' }, { target: '' }),
    },
  ],
  finds: [
    {
      name: '公开实例（2024年）：运行经费的服务对象满意度由≥90%降为≥80%，预算没有变',
      given: one(
        SATISFACTION,
        { name: '服务对象满意度', target: '≥80%' },
        { name: '服务对象满意度', target: '≥90%' },
      ),
      expect: [
        {
          messageId: 'lowered',
          at: ['绩效目标表!F15'],
          severity: 'warning',
          stated: '≥80%',
          says: '指标“服务对象满意度”填的是“≥80%”，要求比上年的“≥90%”（上年工作簿 上年.xlsx 的 绩效目标表!F15）降低了。两年预算都是450.00万元。',
        },
      ],
    },
    {
      name: '公开实例（2024年）：代办员满意度≥95%，今年叫服务对象满意度≥80%',
      given: one(
        SATISFACTION,
        { name: '服务对象满意度', target: '≥80%' },
        { name: '代办员满意度', target: '≥95%' },
      ),
      expect: [{ messageId: 'lowered', at: ['绩效目标表!F15'], says: '比上年“代办员满意度”的“≥95%”' }],
    },
    {
      name: '公开实例（2024年）：预算由450.00减为200.00，满意度反而提高',
      given: years({ budget: '200.00', changes: { [SATISFACTION]: { target: '≥90%' } } }, {}),
      expect: [
        {
          messageId: 'raised',
          at: ['绩效目标表!F15'],
          severity: 'hint',
          says: '预算却减少了三成以上。预算由450.00万元变为200.00万元。',
        },
      ],
    },
    {
      name: '时限放宽',
      given: one(TIME, { target: '≤60天' }, { target: '≤30天' }),
      expect: [{ messageId: 'lowered', at: ['绩效目标表!F12'], stated: '≤60天' }],
    },
    {
      name: '单位成本提高',
      given: one(
        COST,
        { name: '人均补助成本', target: '≤300元/人' },
        { name: '人均补助成本', target: '≤200元/人' },
      ),
      expect: [{ messageId: 'lowered', at: ['绩效目标表!F13'] }],
    },
    {
      name: '没有写符号的比率和数量',
      given: years(
        {
          changes: {
            [QUANTITY]: { target: '3000人次' },
            质量指标: { target: '95%' },
          },
        },
        { changes: { [QUANTITY]: { target: '4000人次' }, 质量指标: { target: '100%' } } },
      ),
      expect: [
        { messageId: 'lowered', at: ['绩效目标表!F10'] },
        { messageId: 'lowered', at: ['绩效目标表!F11'] },
      ],
    },
    {
      name: '数量的减少没有超过预算的减少',
      given: years(
        { budget: '200.00', changes: { [QUANTITY]: { target: '≥2000人次' } } },
        { changes: { [QUANTITY]: { target: '≥4000人次' } } },
      ),
      expect: [
        {
          messageId: 'loweredWithBudget',
          at: ['绩效目标表!F10'],
          severity: 'hint',
          says: '没有超过预算减少的幅度',
        },
      ],
    },
    {
      name: '数量的减少超过了预算的减少',
      given: years(
        { budget: '400.00', changes: { [QUANTITY]: { target: '≥2000人次' } } },
        { changes: { [QUANTITY]: { target: '≥4000人次' } } },
      ),
      expect: [{ messageId: 'lowered', at: ['绩效目标表!F10'] }],
    },
    {
      name: '同名的两个指标按二级指标对上',
      given: years(
        {
          rows: [
            { level1: '产出指标', level2: QUANTITY, name: '覆盖率', target: '≥80%' },
            { level1: '效益指标', level2: SOCIAL, name: '覆盖率', target: '≥90%' },
          ],
        },
        {
          rows: [
            { level1: '产出指标', level2: QUANTITY, name: '覆盖率', target: '≥80%' },
            { level1: '效益指标', level2: SOCIAL, name: '覆盖率', target: '≥95%' },
          ],
        },
      ),
      expect: [{ messageId: 'lowered', at: ['绩效目标表!F11'] }],
    },
    {
      name: '公式错误的指标值未核对，别的照报',
      given: years({ changes: { [QUANTITY]: { target: '#REF!' }, [TIME]: { target: '≤60天' } } }, {}),
      expect: [{ messageId: 'lowered', at: ['绩效目标表!F12'] }],
      unchecked: ['指标“门诊和住院医疗救助人次”的指标值（绩效目标表!F10）是公式错误#REF!，请先改正公式'],
    },
  ],
  cannotCheck: [
    {
      name: '给的是别的部门的工作簿',
      given: `${form(2024, {})}\n=== 上年工作簿\n${form(2023, {}).replaceAll('怀来县医疗保障局', '涿鹿县医疗保障局')}`,
      reason: '上年工作簿没有采用：“上年.xlsx”是“涿鹿县医疗保障局”的预算',
    },
    {
      name: '没有同一个项目的两张绩效目标表',
      given: `${form(2024, {})}\n=== 上年工作簿\n${table(2023, '450001怀来县医疗保障局 | 13073023P00005510001B | 城乡医疗救助县级配套 | | 450.00')}`,
      reason: '没有两年都有绩效目标表的同一个项目',
    },
  ],
  notApplicable: [
    { name: '没有给上年工作簿', given: form(2024, {}), reason: '没有提供上年工作簿' },
    {
      name: '两年都没有绩效目标表',
      given: `${table(2024, '450001 | | 运行经费 | | 20.00')}\n=== 上年工作簿\n${table(2023, '450001 | | 运行经费 | | 20.00')}`,
      reason: '两年的工作簿中都没有绩效目标表',
    },
    {
      name: '没有同名的指标',
      given: years(
        { rows: [{ level1: '产出指标', level2: QUANTITY, name: '培训人次', target: '≥10人次' }] },
        { rows: [{ level1: '产出指标', level2: QUANTITY, name: '救助人次', target: '≥20人次' }] },
      ),
      reason: '没有可以比较的同一个指标',
    },
  ],
});
