import { indicatorName } from '../../identities';
import { located, type Indicator, type IndicatorTarget } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';

/** Names of shares of a whole: they cannot be more than all of it. */
const SHARE = /(?:率|比例|占比|比重|百分比|满意度|知晓度|了解度)$/;
/** Rates that are no share of a whole, or whose whole may be exceeded. */
const NO_SHARE =
  /频率|速率|功率|效率|利率|汇率|税率|费率|倍率|增值|回报|收益|投入|产出|负债|杠杆|负荷|毛入学|使用率|利用率|周转|上座|贡献率|产能|超额/;
/** A change may be of any size: 收入增长率 ≥120%. */
const CHANGE = /增长|增加|增幅|增速|提高|提升|上升|减少|降低|下降|压缩|压减|缩短|变化|变动/;

const YEAR = /(?<!\d)(20\d{2})(?=[年./-])/g;
const MONTH = /(?<!\d)(\d{1,2})月(?:(\d{1,2})[日号])?/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** P18. Source: field case c19, a list of targets with a rate of 130 %; forms are filled for the budget year (（2030年度）). */
export const targetRange = defineRule({
  id: 'target-range',
  code: 'P18',
  severity: 'error',
  title: '百分比指标值在0到100%之间，日期在预算年度之内',
  facts: ['year'],
  messages: {
    share: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，占比超出了0到100%。',
      advice: '请改正指标值；如果说的是增长的幅度，请在指标名称中写明。',
    },
    otherYear: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，不在预算年度{year}年之内。',
      advice: '请改为{year}年的日期；跨年的项目，请写本年度应完成的部分。',
    },
    noSuchDay: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，没有这一天。',
      advice: '请改正日期。',
    },
  },
  reasons: {
    nothingJudged: '绩效目标表中没有读到百分比或日期的指标值',
    noYear: '没有读到预算年度，未核对指标值中的年份',
  },
  nothing: { notApplicable: 'nothingJudged' },
  checkSheet({ indicators }, report, { year }) {
    for (const indicator of indicators) {
      const target = targetOf(indicator, report);
      if (target === undefined) continue;
      const { text } = target.value;
      const data = { indicator: located(indicator.name)?.value ?? '' };
      if (isShare(indicator, target.value)) {
        const { number } = target.value;
        if (number?.isNegative() === true || number?.gt(100) === true)
          report.found('share', { at: target, stated: text, data });
        else report.holds();
      }
      if (!target.value.isDate) continue;
      const years = [...text.normalize('NFKC').matchAll(YEAR)].map(([, digits]) => Number(digits));
      if (!isDay(text)) report.found('noSuchDay', { at: target, stated: text, data });
      else if (years.length > 0 && year === undefined) report.cannotCheck('noYear');
      else if (years.length > 0 && year !== undefined && !years.includes(year.value))
        report.found('otherYear', { at: target, stated: text, data: { ...data, year: year.value } });
      else report.holds();
    }
  },
});

function isShare(indicator: Indicator, { unit, number }: IndicatorTarget): boolean {
  const name = indicatorName(indicator).replace(/\([^()]*\)$/, '');
  const description = located(indicator.description)?.value ?? '';
  return (
    unit === '%' &&
    number !== undefined &&
    SHARE.test(name) &&
    !NO_SHARE.test(name) &&
    !CHANGE.test(`${name}${description}`)
  );
}

/** True where every month and day of a text exists. */
function isDay(text: string): boolean {
  return [...text.normalize('NFKC').matchAll(MONTH)].every(([, month, day]) => {
    const days = DAYS[Number(month) - 1];
    return days !== undefined && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
  });
}
