import { copiedIndicators } from '../../src/core/rules/form/copied-indicators';
import { NO_SHEET } from '../support/indicator-cases';
import {
  GOOD_INDICATORS,
  indicators,
  sheet,
  stackedSheets,
  type IndicatorText,
} from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

const two = (name: string, rows: readonly IndicatorText[], first = GOOD_INDICATORS): string =>
  stackedSheets(
    { indicators: first },
    { serial: '2', code: '13073023P000056100011', name, indicators: rows },
  );
/** The first sheet's name stands in E3, its indicators from C10; the second begins 17 rows below. */
const FIRST = [
  '绩效目标表!E3',
  '绩效目标表!C10',
  '绩效目标表!C11',
  '绩效目标表!C12',
  '绩效目标表!C14',
  '绩效目标表!C15',
];
const SECOND = [
  '绩效目标表!E20',
  '绩效目标表!C27',
  '绩效目标表!C28',
  '绩效目标表!C29',
  '绩效目标表!C31',
  '绩效目标表!C32',
];

ruleTable(copiedIndicators, {
  passes: [
    {
      name: '只有一个指标相同',
      given: two('代办员培训', [
        { level1: '产出指标', level2: '数量指标', name: '培训人次', target: '≥279人次' },
        { level1: '产出指标', level2: '质量指标', name: '考核合格率', target: '≥95%' },
        { level1: '产出指标', level2: '成本指标', name: '预算控制数', target: '≤450万元' },
        { level1: '效益指标', level2: '社会效益指标', name: '政策知晓率', target: '≥80%' },
        { level1: '满意度指标', level2: '服务对象满意度指标', name: '学员满意度', target: '≥85%' },
      ]),
    },
    {
      name: '名称相同、指标值各自不同',
      given: two(
        '代办员培训',
        indicators({
          数量指标: { target: '≥300人次' },
          质量指标: { target: '≥99%' },
          时效指标: { target: '≤15天' },
          社会效益指标: { target: '≥85%' },
          服务对象满意度指标: { target: '≥90%' },
        }),
      ),
    },
  ],
  finds: [
    {
      name: '不相干的项目抄了一整套（2024年第2、3个项目）',
      given: two('办公楼维修', GOOD_INDICATORS),
      expect: [
        {
          messageId: 'copied',
          at: [...SECOND, ...FIRST],
          severity: 'warning',
          says: '项目“办公楼维修”有5个指标与项目“城乡医疗救助县级配套”的名称和指标值都相同',
        },
      ],
    },
    {
      name: '只把自己的名称换进去',
      given: two(
        '办公楼维修',
        indicators({
          数量指标: { name: '办公楼维修完成数量', target: '≥1个' },
          质量指标: { name: '办公楼维修合格率', target: '≥98%' },
        }),
        indicators({
          数量指标: { name: '城乡医疗救助县级配套完成数量', target: '≥1个' },
          质量指标: { name: '城乡医疗救助县级配套合格率', target: '≥98%' },
        }),
      ),
      expect: [{ messageId: 'copied', at: [...SECOND, ...FIRST] }],
    },
    {
      name: '名称相近的项目',
      given: two('2030年城乡医疗救助县级配套资金', GOOD_INDICATORS),
      expect: [{ messageId: 'sameWork', at: [...SECOND, ...FIRST], severity: 'hint' }],
    },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [{ name: '只有一个项目', given: sheet(), reason: '只有一个项目' }],
});
