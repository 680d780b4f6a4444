import { indicatorUnit } from '../../src/core/rules/form/indicator-unit';
import { indicators, sheet, stackedSheets } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

/** A form whose 数量指标 (C10, F10) has this name and target; all others fit. */
const grid = (name: string, target: string): string =>
  sheet({ indicators: indicators({ 数量指标: { name, target } }) });

const AT = ['绩效目标表!F10', '绩效目标表!C10'];
const mismatch = (stated: string, expected: string): ExpectedFinding[] => [
  { messageId: 'mismatch', at: AT, stated, expected },
];

const PERCENT = '百分比（%）';
const PEOPLE = '人次';
const AMOUNT = '人、次、个等数量单位';
const TIME = '天、个月等时间单位';

const fits = (name: string, target: string): { name: string; given: string } => ({
  name: `${name} ${target}`,
  given: grid(name, target),
});
const differs = (
  name: string,
  target: string,
  expected: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...fits(name, target),
  expect: mismatch(target, expected),
});

ruleTable(indicatorUnit, {
  passes: [
    { name: '全部相符', given: sheet() },
    fits('及时率', '100%'),
    fits('征缴率', '≥95％'),
    fits('参保率', '≥ 95 %'),
    fits('婴儿死亡率', '≤5‰'),
    fits('合格率', '95%以上'),
    fits('合格率', '90%-100%'),
    fits('检查覆盖率（%）', '≥95%'),
    fits('报销比例', '百分之70'),
    fits('及时率', '有所提高'),
    fits('支出及时性', '≤3月'),
    fits('检查频率', '≥4次'),
    fits('贷款利率', '≤3年'),
    fits('办理效率', '≤3天'),
    fits('存货周转率', '≥3次'),
    fits('每千人口执业医师拥有率', '≥3人'),
    fits('传染病发病率', '≤100人'),
    fits('土地产出率', '≥1000元/亩'),
    fits('生师比例', '20:1'),
    fits('服务对象满意度', '≥95分'),
    fits('满意度调查人数', '≥200人'),
    fits('参训人次', '≥100人'),
    fits('困难群众参保人数', '≤12042人'),
    fits('参保人数增长比例', '≥5%'),
    fits('减少信访人次', '≥10%'),
    fits('较上年减少发案件数', '≥10%'),
    fits('压缩办结时限', '≥50%'),
    fits('补助资金使用时间', '≤12个月'),
    fits('业务完成时间', '1年内'),
    fits('业务完成时间', '12月底前'),
    fits('项目完成时间', '2023年12月31日前'),
    fits('培训时长', '≥20学时'),
    fits('培训天数', '3-5天'),
    fits('办结期限', '≤30个工作日'),
    fits('及时率', '100%，其中省级资金3天'),
    fits('宣传次数', '1.门诊2次；2.住院3次'),
  ],
  finds: [
    {
      name: '审批发放及时率写成天（2023年第5、6个项目，2024年第7至10个）',
      given: sheet({ indicators: indicators({ 时效指标: { name: '审批发放及时率', target: '≤30天' } }) }),
      expect: [
        {
          messageId: 'mismatch',
          at: ['绩效目标表!F12', '绩效目标表!C12'],
          severity: 'warning',
          stated: '≤30天',
          expected: PERCENT,
          says: '项目“城乡医疗救助县级配套”的指标“审批发放及时率”写的是“≤30天”，单位应是百分比（%）。',
        },
      ],
    },
    differs('资金到位率', '450万元', PERCENT),
    differs('培训覆盖率', '≥100人', PERCENT),
    differs('培训覆盖率', '≥100 人 以上', PERCENT),
    differs('项目开工率', '≥3个', PERCENT),
    differs('资金支付及时率', '2023年12月底前', PERCENT),
    differs('资金支付及时率', '12月底前', PERCENT),
    differs('资金支付及时率', '≤３个工作日', PERCENT),
    differs('资金支付及时率', '3-5天', PERCENT),
    differs('合 格 率', '1年内', PERCENT),
    differs('自筹资金占比', '≥5万元', PERCENT),
    differs('服务对象满意度', '≥200人', PERCENT),
    differs('政策知晓率', '≥2次', PERCENT),
    differs('受助群众政策了解度', '≤30天', PERCENT),
    differs('医疗救助人次', '≥80%', PEOPLE),
    differs('医疗救助人次数', '≤30天', PEOPLE),
    differs('参保人数（人）', '≥95%', AMOUNT),
    differs('指标1：宣传次数', '100%', AMOUNT),
    differs('资金保障运行单位数量', '100%', AMOUNT),
    differs('任务完成数量', '100%', AMOUNT),
    differs('业务完成时间', '100%', TIME),
    differs('办结时限', '≥2次', TIME),
    differs('项目工期', '95%以上', TIME),
    {
      name: '一个项目里有几处，另一个项目没有',
      given: stackedSheets(
        {
          indicators: indicators({
            数量指标: { name: '救助人次', target: '100%' },
            质量指标: { name: '发放准确率', target: '≤5天' },
          }),
        },
        { serial: '2', code: '13073023P000056100011', name: '参保资助' },
      ),
      expect: [
        { messageId: 'mismatch', at: AT, expected: PEOPLE },
        { messageId: 'mismatch', at: ['绩效目标表!F11', '绩效目标表!C11'], expected: PERCENT },
      ],
    },
    {
      name: '百分比是数字加百分比格式',
      given: grid('医疗救助户数', '95%'),
      expect: mismatch('95%', AMOUNT),
    },
  ],
  cannotCheck: [
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    {
      name: '指标值全是文字或空白',
      given: sheet({
        indicators: [
          { level1: '产出指标', level2: '数量指标', name: '参保率', target: '有所提高' },
          { level1: '产出指标', level2: '质量指标', name: '及时率', target: '' },
        ],
      }),
      reason: '没有读到带数字的指标值',
    },
  ],
});
