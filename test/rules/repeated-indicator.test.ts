import { repeatedIndicator } from '../../src/core/rules/form/repeated-indicator';
import {
  GOOD_INDICATORS,
  indicators,
  sheet,
  stackedSheets,
  type IndicatorText,
} from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

type Pair = readonly [first: Partial<IndicatorText>, second: Partial<IndicatorText>];

/** A form whose 社会效益指标 (row 14) and 满意度指标 (row 15) are these two. */
const grid = ([first, second]: Pair, merged = true): string =>
  sheet({ merged, indicators: indicators({ 社会效益指标: first, 服务对象满意度指标: second }) });

const AT = ['绩效目标表!C14', '绩效目标表!F14', '绩效目标表!C15', '绩效目标表!F15'];
const NAME = '受助群众政策了解度';

ruleTable(repeatedIndicator, {
  passes: [
    { name: '没有重名', given: sheet() },
    { name: '名称相近而不同', given: grid([{ name: '患者满意度' }, { name: '医生满意度' }]) },
    { name: '只差括号里的对象', given: grid([{ name: '满意度（患者）' }, { name: '满意度（医生）' }]) },
    {
      name: '两个项目有同一个指标，各自一次（2023年第4、9个项目）',
      given: stackedSheets(
        {},
        { serial: '2', code: '13073023P000056100011', name: '参保资助', goal: '同样的指标' },
      ),
    },
    {
      name: '没有设的指标都写“无”',
      given: sheet({
        indicators: [
          ...GOOD_INDICATORS,
          { level1: '效益指标', level2: '经济效益指标', name: '无', target: '无' },
          { level1: '效益指标', level2: '生态效益指标', name: '无', target: '无' },
          { level1: '效益指标', level2: '可持续影响指标', name: '/', target: '/' },
          { level1: '效益指标', level2: '其他效益指标', name: '/', target: '/' },
          { level1: '效益指标', level2: '又一类效益指标', name: '—', target: '' },
          { level1: '效益指标', level2: '再一类效益指标', name: '—', target: '' },
          { level1: '效益指标', level2: '末一类效益指标', name: '不涉及', target: '' },
          { level1: '效益指标', level2: '最后一类效益指标', name: '不涉及', target: '' },
        ],
      }),
    },
    {
      name: '空白表上的指标1、指标2没有填',
      given: sheet({
        indicators: [
          ...GOOD_INDICATORS,
          { level1: '效益指标', level2: '经济效益指标', name: '指标1：', target: '' },
          { level1: '效益指标', level2: '经济效益指标', name: '……', target: '' },
          { level1: '效益指标', level2: '生态效益指标', name: '指标1：', target: '' },
          { level1: '效益指标', level2: '生态效益指标', name: '……', target: '' },
        ],
      }),
    },
    {
      name: '指标1、指标2后面各有各的名称',
      given: grid([{ name: '指标1：政策知晓率' }, { name: '指标1：患者满意度' }]),
    },
  ],
  finds: [
    {
      name: '同一个指标两次，指标值不同（2024年第1个项目）',
      given: grid([
        { name: NAME, target: '≥90%', description: NAME },
        { name: NAME, target: '≥85%', description: NAME },
      ]),
      expect: [
        {
          messageId: 'otherTarget',
          at: AT,
          severity: 'error',
          stated: '≥90%、≥85%',
          says: '项目“城乡医疗救助县级配套”的指标“受助群众政策了解度”出现了2次，指标值不同：≥90%、≥85%。',
        },
      ],
    },
    {
      name: '指标值相同',
      given: grid([
        { name: NAME, target: '≥90%' },
        { name: NAME, target: '≥90%' },
      ]),
      expect: [
        {
          messageId: 'sameTarget',
          at: AT,
          severity: 'warning',
          stated: '≥90%、≥90%',
          says: '指标值是≥90%。',
        },
      ],
    },
    {
      name: '指标值相同，写法不同：文字与数字加百分比格式',
      given: grid([
        { name: NAME, target: '90.0％以上' },
        { name: NAME, target: '≥ 90 %' },
      ]),
      expect: [{ messageId: 'sameTarget', at: AT, severity: 'warning' }],
    },
    {
      name: '没有比较符号与等号是一回事',
      given: grid([
        { name: NAME, target: '90%' },
        { name: NAME, target: '=90%' },
      ]),
      expect: [{ messageId: 'sameTarget', at: AT }],
    },
    {
      name: '有的写≥，有的不写：两个值',
      given: grid([
        { name: NAME, target: '90%' },
        { name: NAME, target: '≥90%' },
      ]),
      expect: [{ messageId: 'otherTarget', at: AT }],
    },
    {
      name: '名称里有空格、换行，写了序号',
      given: grid([
        { name: '1.政策知晓率', target: '≥90%' },
        { name: '"2.政策\\n知 晓率"', target: '≥85%' },
      ]),
      expect: [{ messageId: 'otherTarget', at: AT }],
    },
    {
      name: '一处指标值空着',
      given: grid([
        { name: NAME, target: '≥90%' },
        { name: NAME, target: '' },
      ]),
      expect: [{ messageId: 'sameTarget', at: AT, says: '≥90%、（空白）' }],
    },
    {
      name: '定性的指标值不同',
      given: grid([
        { name: NAME, target: '有所提高' },
        { name: NAME, target: '显著提高' },
      ]),
      expect: [{ messageId: 'otherTarget', at: AT }],
    },
    {
      name: '名称相同，描述不同：改名称',
      given: grid([
        { name: '满意度', target: '≥90%', description: '参保群众满意度' },
        { name: '满意度', target: '≥85%', description: '定点医药机构满意度' },
      ]),
      expect: [
        {
          messageId: 'otherDescription',
          at: AT,
          severity: 'warning',
          says: '有2个指标都叫“满意度”，描述不同，指标值是≥90%、≥85%。',
        },
      ],
    },
    {
      name: '一处没有描述，不能区分',
      given: grid([
        { name: '满意度', target: '≥90%', description: '参保群众满意度' },
        { name: '满意度', target: '≥85%' },
      ]),
      expect: [{ messageId: 'otherTarget', at: AT }],
    },
    {
      name: '出现三次',
      given: sheet({
        indicators: [
          ...GOOD_INDICATORS,
          { level1: '满意度指标', level2: '服务对象满意度指标', name: '受助对象满意度', target: '≥90%' },
          { level1: '满意度指标', level2: '服务对象满意度指标', name: '受助对象满意度', target: '≥85%' },
        ],
      }),
      expect: [
        {
          messageId: 'otherTarget',
          at: [15, 16, 17].flatMap((row) => [`绩效目标表!C${row}`, `绩效目标表!F${row}`]),
          says: '出现了3次，指标值不同：≥85%、≥90%。',
        },
      ],
    },
    {
      name: '一级、二级指标没有合并，两个项目各有重复',
      given: stackedSheets(
        {
          merged: false,
          indicators: indicators({ 社会效益指标: { name: NAME }, 服务对象满意度指标: { name: NAME } }),
        },
        {
          serial: '2',
          code: '13073023P000056100011',
          name: '参保资助',
          indicators: indicators({
            数量指标: { name: '参保率', target: '≥80%' },
            质量指标: { name: '参保率', target: '≥80%' },
          }),
        },
      ),
      expect: [
        { messageId: 'otherTarget', at: AT },
        {
          messageId: 'sameTarget',
          at: ['绩效目标表!C27', '绩效目标表!F27', '绩效目标表!C28', '绩效目标表!F28'],
          says: '项目“参保资助”',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    { name: '绩效指标一行也没有填', given: sheet({ indicators: [] }), reason: '没有读到三级指标' },
  ],
});
