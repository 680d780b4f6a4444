import type { Message } from '../findings';
import { amountsAddingTo, judgeSame, judgeSum, type Amount, type Verdict } from '../money';
import type { Located } from '../tables';
import type { NamedAmount, Report } from './define-rule';
import { likelyCause, type NamedCell } from './likely-cause';

/** Messages of every rule that compares a stated total with the sum of its parts. */
export const SUM_MESSAGES = {
  unequal: {
    text: '{what}填的是{stated}，{parts}合计是{expected}，相差{difference}。{cause}',
    advice: '请对照原始数据核对{what}和各组成项，改正有误的一方。',
  },
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{parts}合计是{expected}，尾差{difference}，在四舍五入的范围之内。',
    advice: '如公开时要求分项相加等于合计，请把尾差调整到其中一项。',
  },
  hiddenDecimals: {
    severity: 'hint',
    text: '{what}与{parts}的合计，按实际数值算和按显示的数字算结果不同，相差{difference}，是单元格隐藏了更多的小数位。',
    advice: '公开文件上看到的是显示的数字：请把各数四舍五入到显示的位数（如用ROUND函数）后再合计。',
  },
} as const satisfies Record<string, Message>;

/** Messages of every rule that compares two statements of the same amount. */
export const SAME_MESSAGES = {
  unequal: {
    text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}。{cause}',
    advice: '两处应是同一个数：请查明哪一处有误并改正。',
  },
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}，是换算单位时的四舍五入差。',
    advice: '如公开时要求两处一致，请按同一口径取整。',
  },
  hiddenDecimals: {
    severity: 'hint',
    text: '{what}与{reference}显示相同，但实际数值相差{difference}，是单元格隐藏了更多的小数位。',
    advice: '请把两处的数都四舍五入到显示的位数。',
  },
} as const satisfies Record<string, Message>;

type SumMessage = keyof typeof SUM_MESSAGES;

/** More names than this make a sentence nobody reads to its end. */
const MOST_NAMES = 5;

export interface SumCheck {
  /** The total as people call it: `收入总计`. */
  readonly what: string;
  readonly total: Located<Amount>;
  readonly parts: readonly NamedAmount[];
  /** Cells whose figure may have been copied into the total, such as last year's. */
  readonly neighbours?: readonly NamedCell[];
}

/**
 * Checks total = Σ parts and reports the verdict. Blank parts count as zero. Where all of them are blank under a total that is
 * not zero, or where they do not add up and the form lacks the row of one, it is noted that nothing could be checked.
 */
export function checkSum(
  report: Report<SumMessage>,
  { what, total, parts, neighbours = [] }: SumCheck,
): void {
  const addends = report.addends(parts);
  if (addends === undefined) return;
  const verdict = judgeParts(
    total.value,
    addends.map(({ value }) => value),
  );
  const unknown = parts.find(({ field }) => field === undefined || addends.length === 0);
  if (verdict.kind === 'unequal' && unknown !== undefined) {
    report.need(unknown.field, unknown.name);
    return;
  }
  const names = parts.length > MOST_NAMES ? '各分项' : parts.map(({ name }) => name).join('、');
  reportVerdict(report, verdict, total, addends, { what, parts: names }, namedCells(parts), neighbours);
}

/** A sum of one addend states the same amount twice. */
function judgeParts(total: Amount, addends: readonly Amount[]): Verdict {
  const [only, ...others] = addends;
  return only !== undefined && others.length === 0 ? judgeSame(total, only) : judgeSum(total, addends);
}

/** Checks that two cells state the same amount and reports the verdict. */
export function checkSame(
  report: Report<keyof typeof SAME_MESSAGES>,
  what: string,
  stated: Located<Amount>,
  reference: string,
  other: Located<Amount>,
): void {
  reportVerdict(report, judgeSame(stated.value, other.value), stated, [other], { what, reference });
}

function reportVerdict(
  report: Report<SumMessage>,
  verdict: Verdict,
  stated: Located<Amount>,
  others: readonly Located<Amount>[],
  names: Readonly<Record<string, string>>,
  parts: readonly NamedCell[] = [],
  neighbours: readonly NamedCell[] = [],
): void {
  if (verdict.kind === 'equal') {
    report.holds();
    return;
  }
  report.found(verdict.kind, {
    at: [stated, ...others],
    stated: stated.value,
    expected: verdict.expected,
    difference: verdict.difference,
    data: { ...names, cause: causeSentence(likelyCause(stated.value, verdict.expected, parts, neighbours)) },
  });
}

/** The stated ones of some named amounts. */
export function namedCells(amounts: readonly NamedAmount[]): NamedCell[] {
  return amounts.flatMap(({ field, name }) =>
    field?.state === 'stated' ? [{ name, at: field.at, value: field.value }] : [],
  );
}

/** `可能的原因：相邻两位数字写反了。`; empty where no cause is known. */
export function causeSentence(cause: string | undefined): string {
  return cause === undefined ? '' : `可能的原因：${cause}。`;
}

/** The projects, or other named amounts, that make up a gap exactly: `原新农合业务费15.00万元`; `undefined` where none or several do. */
export function namesExplaining<T extends { readonly amount: Amount; readonly name: string }>(
  gap: Amount,
  candidates: readonly T[],
): readonly T[] | undefined {
  const indexes = amountsAddingTo(
    gap,
    candidates.map(({ amount }) => amount),
  );
  return indexes?.flatMap((index) => candidates[index] ?? []);
}
