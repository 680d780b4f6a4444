import { requiredIndicators } from '../../src/core/rules/form/required-indicators';
import {
  GOOD_INDICATORS,
  indicators,
  sheet,
  stackedSheets,
  type IndicatorText,
} from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

/** The correct indicators without those of one 二级指标, and with further rows at the end. */
const grid = (without: string, ...more: readonly IndicatorText[]): string =>
  sheet({ indicators: [...GOOD_INDICATORS.filter(({ level2 }) => level2 !== without), ...more] });

const NAME = '绩效目标表!E3';
const benefit = (level2: string, name: string, target: string): IndicatorText => ({
  level1: '效益指标',
  level2,
  name,
  target,
});

ruleTable(requiredIndicators, {
  passes: [
    { name: '六类都有', given: sheet() },
    {
      name: '效益只有可持续影响（可以）',
      given: grid('社会效益指标', benefit('可持续影响指标', '机制健全性', '基本健全')),
    },
    {
      name: '一类里有几个指标',
      given: grid('', { level1: '产出指标', level2: '数量指标', name: '宣传次数', target: '≥2次' }),
    },
    {
      name: '定性的指标值也是填了',
      given: sheet({ indicators: indicators({ 社会效益指标: { target: '有所提高' } }) }),
    },
    {
      name: '指标值是零',
      given: sheet({ indicators: indicators({ 数量指标: { name: '安全事故数', target: '0' } }) }),
    },
    {
      name: '指标值写“无”也是一个目标',
      given: sheet({ indicators: indicators({ 质量指标: { name: '安全事故', target: '无' } }) }),
    },
    { name: '一级、二级指标逐行写，没有合并', given: sheet({ merged: false }) },
    {
      name: '二级指标写法不同：有空格、没有“指标”二字、生态成本',
      given: sheet({
        indicators: [
          { level1: '产出指标', level2: '数 量', name: '救助人次', target: '≥4000人次' },
          { level1: '产出指标', level2: '产出质量', name: '准确率', target: '≥98%' },
          { level1: '产出指标', level2: '时效', name: '办结时限', target: '≤30天' },
          { level1: '成本指标', level2: '经济成本指标', name: '预算控制数', target: '≤450万元' },
          { level1: '效果指标', level2: '社会影响', name: '知晓率', target: '≥80%' },
          { level1: '满意度指标', level2: '服务对象', name: '满意度', target: '≥85%' },
        ],
      }),
    },
    {
      name: '满意度只写在一级指标里',
      given: grid('服务对象满意度指标', {
        level1: '满意度指标',
        level2: '',
        name: '受助对象满意度',
        target: '≥85%',
      }),
    },
    {
      name: '表上印着而本项目没有的效益指标，空着',
      given: grid('', benefit('经济效益指标', '', ''), benefit('生态效益指标', '', '')),
    },
    {
      name: '没有的效益指标写“无”',
      given: grid(
        '',
        benefit('经济效益指标', '无', ''),
        benefit('生态效益指标', '/', '/'),
        benefit('可持续影响指标', '不涉及', '—'),
      ),
    },
    {
      name: '空白表的“指标2：”“……”没有删',
      given: grid('', benefit('社会效益指标', '指标2：', ''), benefit('社会效益指标', '……', '')),
    },
    {
      name: '没有绩效指标描述也可以',
      given: sheet({ indicators: indicators({ 数量指标: { description: '', basis: '' } }), serial: '' }),
    },
    {
      name: '指标写成指标1：…',
      given: sheet({ indicators: indicators({ 数量指标: { name: '指标1：救助人次' } }) }),
    },
    {
      name: '指标值是公式错误，由别的规则管',
      given: sheet({ indicators: indicators({ 数量指标: { target: '#REF!' } }) }),
    },
    {
      name: '几张表摞在一起，前后有空行',
      given: stackedSheets({}, { serial: '2', code: '13073023P000056100011', name: '参保资助' }),
    },
  ],
  finds: [
    {
      name: '没有满意度指标',
      given: grid('服务对象满意度指标'),
      expect: [
        {
          messageId: 'missing',
          at: [NAME],
          severity: 'error',
          says: '项目“城乡医疗救助县级配套”的绩效目标表缺少满意度指标。',
        },
      ],
    },
    {
      name: '没有任何效益指标',
      given: grid('社会效益指标'),
      expect: [
        { messageId: 'missing', at: [NAME], says: '缺少效益指标（经济、社会、生态、可持续影响之一）' },
      ],
    },
    {
      name: '缺两类：一条说完',
      given: sheet({ indicators: GOOD_INDICATORS.slice(2) }),
      expect: [{ messageId: 'missing', at: [NAME], says: '缺少数量指标、质量指标。' }],
    },
    {
      name: '一个指标也没有填',
      given: sheet({ indicators: [] }),
      expect: [
        { messageId: 'missing', at: [NAME], says: '缺少数量指标、质量指标、时效指标、成本指标、效益指标' },
      ],
    },
    {
      name: '必填的一类印着而空着：指到那一行',
      given: sheet({ indicators: indicators({ 时效指标: { name: '', target: '' } }) }),
      expect: [{ messageId: 'missing', at: [NAME, '绩效目标表!C12'], says: '缺少时效指标。' }],
    },
    {
      name: '必填的一类写“无”',
      given: sheet({ indicators: indicators({ 时效指标: { name: '无', target: '无' } }) }),
      expect: [{ messageId: 'missing', at: [NAME, '绩效目标表!C12'], says: '缺少时效指标。' }],
    },
    {
      name: '必填的一类只有“指标1：”',
      given: sheet({ indicators: indicators({ 质量指标: { name: '指标1：', target: '' } }) }),
      expect: [{ messageId: 'missing', at: [NAME, '绩效目标表!C11'], says: '缺少质量指标。' }],
    },
    {
      name: '效益指标印了两类，都空着',
      given: grid('社会效益指标', benefit('经济效益指标', '', ''), benefit('社会效益指标', '', '')),
      expect: [{ messageId: 'missing', at: [NAME, '绩效目标表!C15', '绩效目标表!C16'] }],
    },
    {
      name: '有名称，没有指标值',
      given: sheet({ indicators: indicators({ 数量指标: { target: '' } }) }),
      expect: [
        {
          messageId: 'empty',
          at: ['绩效目标表!F10'],
          severity: 'error',
          says: '“数量指标”下有一行没有填写指标值。',
        },
      ],
    },
    {
      name: '有指标值，没有名称：那一类还缺着',
      given: sheet({ indicators: indicators({ 质量指标: { name: '' } }) }),
      expect: [
        { messageId: 'missing', at: [NAME, '绩效目标表!C11'] },
        { messageId: 'empty', at: ['绩效目标表!C11'], says: '“质量指标”下有一行没有填写三级指标。' },
      ],
    },
    {
      name: '只有描述',
      given: grid('', {
        level1: '效益指标',
        level2: '经济效益指标',
        name: '',
        target: '',
        description: '带动就业',
      }),
      expect: [{ messageId: 'empty', at: ['绩效目标表!C16'], says: '没有填写三级指标、指标值。' }],
    },
    {
      name: '选填的一类有名称，没有指标值',
      given: grid('', benefit('生态效益指标', '环境改善情况', '')),
      expect: [
        { messageId: 'empty', at: ['绩效目标表!F16'], says: '“生态效益指标”下有一行没有填写指标值。' },
      ],
    },
    {
      name: '项目名称空着：指到项目编码',
      given: sheet({ name: '', serial: '', indicators: GOOD_INDICATORS.slice(1) }),
      expect: [{ messageId: 'missing', at: ['绩效目标表!B3'], says: '项目“13073023P00005510001B”' }],
    },
    {
      name: '编码、名称、标题都空着：指到表头',
      given: sheet({ name: '', code: '', indicators: GOOD_INDICATORS.slice(1) }).replace('1.绩效目标表', ''),
      expect: [{ messageId: 'missing', at: ['绩效目标表!A2'] }],
    },
    {
      name: '一张工作表上第二个项目有错',
      given: stackedSheets(
        {},
        {
          serial: '2',
          code: '13073023P000056100011',
          name: '参保资助',
          indicators: [...indicators({ 成本指标: { target: '' } })].slice(0, 5),
        },
      ),
      expect: [
        { messageId: 'missing', at: ['绩效目标表!E20'], says: '项目“参保资助”的绩效目标表缺少满意度指标。' },
        { messageId: 'empty', at: ['绩效目标表!F30'] },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
    {
      name: '表中没有二级指标列',
      given: sheet()
        .replace('二级指标 |', ' |')
        .replace(/\| (?:数量|质量|时效|成本|社会效益|服务对象满意度)指标 \|/g, '|  |'),
      reason: '项目“城乡医疗救助县级配套”的绩效指标表没有“二级指标”列',
    },
  ],
});
