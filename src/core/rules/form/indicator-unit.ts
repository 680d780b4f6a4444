import { indicatorName } from '../../identities';
import { COUNT as COUNTED } from '../../indicators';
import { type Indicator, type IndicatorTarget, located } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';

const TIME = /^个?(?:工作日|自然日|日历天|天|日|周|星期|旬|月|季度?|年度?|小时|分钟|秒)(?:前|底前?|末|初)?$/;
const COUNT =
  /^[万亿千百]?(?:人次|人|名|位|户|家|个|项|次|场次?|期|份|台|套|辆|件|批次?|处|所|篇|条|册|万?元|亿元)$/;
const PERCENT = /^[%‰]/;
/** Names that end in 率 without being a share (频率, 利率), or that count per head (每千人口床位拥有率). */
const NO_SHARE =
  /(?:频率|速率|功率|效率|利率|汇率|税率|费率|分辨率|心率|倍率|曝光率|周转率|死亡率|发病率|发生率|患病率)$|每[百千万十]*人/;
/** Counted things of which a share may be stated: 减少垃圾量 ≥10%, 覆盖面 ≥95%. */
const NO_COUNT = /减少|降低|下降|压缩|压减|缩短|增加|增长|提高|提升|减排|节|覆盖面$|规模$/;
/** A change is a share, whatever changes: 办结时限压缩比例, 减少上访人次 ≥10%. */
const CHANGE = /减少|降低|下降|压缩|压减|缩短|增加|增长|提高|提升/;

interface Expectation {
  /** How the name gives the unit away. */
  readonly name: RegExp;
  readonly unless?: RegExp;
  /** Targets that cannot measure it. */
  readonly wrong: (target: IndicatorTarget) => boolean;
  readonly fitting: string;
  readonly example: string;
}

const isTime = ({ unit, isDate }: IndicatorTarget): boolean => isDate || TIME.test(unit);
const isPercent = ({ unit }: IndicatorTarget): boolean => PERCENT.test(unit);
const isCount = ({ unit }: IndicatorTarget): boolean => COUNT.test(unit);
const share = {
  wrong: (target: IndicatorTarget): boolean => isTime(target) || isCount(target),
  fitting: '百分比（%）',
  example: '≥95%',
};

/** Only pairs that can never fit; anything else is left alone. */
const EXPECTATIONS: readonly Expectation[] = [
  { name: /(?:率|比例|占比|比重|百分比|幅度)$/, unless: NO_SHARE, ...share },
  { name: /(?:满意度|知晓度|了解度)$/, ...share },
  {
    name: /(?:人次|人次数)$/,
    unless: CHANGE,
    wrong: (target) => isPercent(target) || isTime(target),
    fitting: '人次',
    example: '≥100人次',
  },
  {
    name: COUNTED,
    unless: NO_COUNT,
    wrong: isPercent,
    fitting: '人、次、个等数量单位',
    example: '≥100人',
  },
  {
    name: /(?:时间|时限|期限|年限|工期|周期|时长|天数)$/,
    unless: CHANGE,
    wrong: (target) => isPercent(target) || isCount(target),
    fitting: '天、个月等时间单位',
    example: '≤30天',
  },
];

/** P03. Source: 审批发放及时率 ≤30天 in the 2023 disclosure (projects 5, 6) and the 2024 book (7–10). */
export const indicatorUnit = defineRule({
  id: 'indicator-unit',
  code: 'P03',
  severity: 'warning',
  title: '指标名称与指标值的单位相符',
  messages: {
    mismatch: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，单位应是{expected}。',
      advice: '请改指标值（如{example}），或改指标名称使其与单位相符{rename}。',
    },
  },
  reasons: { noFigures: '绩效目标表中没有读到带数字的指标值' },
  nothing: { notApplicable: 'noFigures' },
  checkSheet({ indicators }, report) {
    for (const indicator of indicators) {
      const target = targetOf(indicator, report);
      if (target === undefined || (target.value.number === undefined && !target.value.isDate)) continue;
      const expectation = mismatch(indicator, target.value);
      const name = located(indicator.name)?.value ?? '';
      const rename =
        isTime(target.value) && name.endsWith('及时率') ? `（如“${name.replace(/及时率$/, '时限')}”）` : '';
      report.expect(expectation === undefined, 'mismatch', {
        at: indicator.name === undefined ? target : [target, indicator.name],
        stated: target.value.text,
        expected: expectation?.fitting,
        data: { indicator: name, example: expectation?.example ?? '', rename },
      });
    }
  },
});

function mismatch(indicator: Indicator, target: IndicatorTarget): Expectation | undefined {
  const name = indicatorName(indicator).replace(/\([^()]*\)$/, '');
  return EXPECTATIONS.find(
    ({ name: pattern, unless, wrong }) => pattern.test(name) && unless?.test(name) !== true && wrong(target),
  );
}
