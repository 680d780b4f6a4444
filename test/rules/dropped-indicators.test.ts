import { droppedIndicators } from '../../src/core/rules/across-years/dropped-indicators';
import { GOOD_INDICATORS, indicators, sheet, type IndicatorText } from '../support/performance-sheet-text';
import { projectExpenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const year = (value: number, rows: readonly IndicatorText[], goal = ''): string =>
  [
    projectExpenditureTable(
      '450001怀来县医疗保障局 | 13073023P00005510001B | 城乡医疗救助县级配套 | | 450.00',
      undefined,
      { title: `${value}年项目支出表` },
    ),
    sheet({ indicators: rows }),
    ...(goal === '' ? [] : [`== 总体绩效目标\n总体绩效目标\n${goal}`]),
  ].join('\n');
const years = (now: string, before: string): string => `${now}\n=== 上年工作簿\n${before}`;

ruleTable(droppedIndicators, {
  passes: [
    { name: '两年一样', given: years(year(2024, GOOD_INDICATORS), year(2023, GOOD_INDICATORS)) },
    {
      name: '没有的是定性的',
      given: years(
        year(
          2024,
          GOOD_INDICATORS.filter(({ level2 }) => level2 !== '社会效益指标'),
        ),
        year(2023, indicators({ 社会效益指标: { target: '有所提高' } })),
      ),
    },
    {
      name: '目标仍有数',
      given: years(
        year(2024, GOOD_INDICATORS, '使医疗救助补助受益人数比率达到85%。'),
        year(2023, GOOD_INDICATORS, '使医疗救助补助受益人数比率达到80%。'),
      ),
    },
  ],
  finds: [
    {
      name: '少了一个指标',
      given: years(
        year(
          2024,
          GOOD_INDICATORS.filter(({ level2 }) => level2 !== '数量指标'),
        ),
        year(2023, GOOD_INDICATORS),
      ),
      expect: [
        {
          messageId: 'dropped',
          at: ['项目支出表!C4'],
          severity: 'hint',
          says: '上年的1个指标今年没有了：“门诊和住院医疗救助人次”（≥4000人次）',
        },
      ],
    },
    {
      name: '目标不再量化（2024年总体目标）',
      given: years(
        year(2024, GOOD_INDICATORS, '使医疗救助补助受益人数比率有所提升。'),
        year(2023, GOOD_INDICATORS, '使医疗救助补助受益人数比率达到80%以上。'),
      ),
      expect: [
        { messageId: 'unquantified', at: ['总体绩效目标!A2'], stated: '使医疗救助补助受益人数比率有所提升' },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '上年工作簿不能用',
      given: years(year(2024, GOOD_INDICATORS), year(2021, GOOD_INDICATORS)),
      reason: '没有采用',
    },
  ],
  notApplicable: [
    { name: '没有上年工作簿', given: year(2024, GOOD_INDICATORS), reason: '没有提供上年工作簿' },
    {
      name: '没有同一个项目',
      given: years(
        projectExpenditureTable('450001怀来县医疗保障局 | 13073024P00005510001B | 甲 | | 1.00', undefined, {
          title: '2024年项目支出表',
        }),
        year(2023, GOOD_INDICATORS),
      ),
      reason: '没有两年都有的项目指标',
    },
  ],
});
