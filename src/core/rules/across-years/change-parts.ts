import { addendsOf, addsUp, fieldOf, namedRows } from '../../identities';
import { type Amount, isZero, minus } from '../../money';
import {
  type BudgetLine,
  isFilled,
  located,
  type Located,
  rowName,
  sideLines,
  type SummarySide,
} from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';

/**
 * Y02. Source: 2023 disclosure, 二.3: of −1052.79 only −357.53 and +4.00 are stated; −699.26 (城乡医疗救助) has no figure.
 */
export const changeParts = defineRule({
  id: 'change-parts',
  code: 'Y02',
  severity: 'error',
  title: '各分项的增减数之和等于总数的增减数',
  needs: ['revenueExpenditureSummary'],
  messages: {
    unequal: {
      text: '“{whole}”较上年增减{stated}，各分项增减合计是{expected}，相差{difference}。{cause}',
      advice: '请核对总数和各分项的增减数，改正有误的一项。',
    },
    partUnstated: {
      severity: 'warning',
      text: '“{whole}”较上年增减{stated}，写明增减的分项合计是{expected}，还有{difference}没有说明；没有写增减数的分项：{unstated}。',
      advice: '请补写这些分项的上年数和增减数，使各项增减之和等于总数的增减。',
    },
    partUnlisted: {
      severity: 'warning',
      text: '“{whole}”较上年增减{stated}，列出的分项增减合计是{expected}，还有{difference}没有说明；列出的分项上年数加起来不等于总数的上年数{prior}。',
      advice: '请查看是否漏列了上年有、今年没有的分项，补列并写明增减数；没有漏列的，核对各分项的上年数。',
    },
    rounding: {
      severity: 'hint',
      text: '“{whole}”较上年增减{stated}，各分项增减合计是{expected}，尾差{difference}，在四舍五入的范围之内。',
      advice: '如公开时要求分项相加等于合计，请把尾差调整到其中一项。',
    },
    hiddenDecimals: {
      severity: 'hint',
      text: '“{whole}”与各分项的增减按实际数值相等，但按显示的小数位差{difference}，是单元格隐藏了更多的小数位。',
      advice: '请把各数四舍五入到显示的位数（如用ROUND函数）后再合计。',
    },
  },
  reasons: {
    noChange: '《收支预算总表》没有填写总数的“较上年增减”',
    noColumn: '《收支预算总表》没有“较上年增减”这一栏',
    noParts: '“{whole}”的各分项都没有填写增减数',
    someOnly: '“{whole}”下面列出的分项加起来不是它的全部，分项的增减未核对',
  },
  nothing: { cannotCheck: 'noChange' },
  check({ revenueExpenditureSummary: { revenue, expenditure } }, report) {
    const lines = [revenue, expenditure].flatMap((side) => sideLines<BudgetLine>(side));
    if (lines.length > 0 && lines.every(({ change }) => change === undefined))
      report.notApplicable('noColumn');
    const wholes = [...wholesOf(revenue), ...wholesOf(expenditure)].filter(({ line }) =>
      isFilled(line.change),
    );
    for (const whole of wholes) checkWhole(whole, report);
  },
});

interface Whole {
  readonly line: BudgetLine;
  /** The parts that state anything. */
  readonly parts: readonly BudgetLine[];
  /** True for a total, whose parts are all there by the form; rows under an item may be only some of it. */
  readonly isTotal: boolean;
}

function wholesOf(side: SummarySide): Whole[] {
  const { own, joining } = addendsOf(side);
  const total =
    side.total === undefined ? [] : [{ line: side.total, parts: [...own, ...joining], isTotal: true }];
  const items = side.items.map((line) => ({ line, parts: line.parts, isTotal: false }));
  return [...total, ...items]
    .filter(({ parts }) => parts.length > 0)
    .map(({ parts, ...whole }) => ({
      ...whole,
      parts: parts.filter((part) => isFilled(part.current) || isFilled(part.prior) || isFilled(part.change)),
    }));
}

function checkWhole({ line, parts, isTotal }: Whole, report: Report): void {
  const name = rowName(line);
  const whole = report.need(line.change, `${name}的较上年增减`);
  const readable = report.addends(
    parts.map((part) => ({ field: part.change, name: `${rowName(part)}的较上年增减` })),
  );
  if (whole === undefined || readable === undefined) return;
  if (
    !isTotal &&
    addsUp(
      line.current,
      namedRows(parts, ({ current }) => current),
    ) === false
  ) {
    report.cannotCheck('someOnly', { whole: name });
    return;
  }
  const stated = parts.flatMap((part) => changeOf(part) ?? []);
  const unstated = parts.filter((part) => changeOf(part) === undefined);
  if (stated.length === 0 && !isZero(whole.value)) {
    report.cannotCheck('noParts', { whole: name });
    return;
  }
  const unlisted =
    !isTotal &&
    addsUp(
      line.prior,
      namedRows(parts, ({ prior }) => prior),
    ) === false;
  report.compare({
    what: name,
    stated: line.change,
    // What is blank counts as nought; a mark looks whether it has been filled.
    parts: [
      ...stated.map((change) => ({ field: fieldOf(change), name: change.name })),
      ...unstated.flatMap((part) =>
        part.change?.state === 'blank' ? [{ field: part.change, name: rowName(part) }] : [],
      ),
    ],
    unequal: () => (unstated.length > 0 ? 'partUnstated' : unlisted ? 'partUnlisted' : 'unequal'),
    explain: () => ({ cells: unstated.map(({ change, label }) => change ?? label) }),
    evidence: {
      data: { whole: name, unstated: unstated.map(rowName), prior: located(line.prior)?.value ?? '' },
    },
  });
}

/** A part's change as stated, or as its two years give it; `undefined` where neither is there. */
function changeOf(part: BudgetLine): NamedChange | undefined {
  const name = rowName(part);
  const own = located(part.change);
  if (own !== undefined) return { ...own, name };
  const current = located(part.current);
  const prior = located(part.prior);
  if (current === undefined || prior === undefined) return undefined;
  return { ...current, name, value: minus(current.value, prior.value) };
}

type NamedChange = Located<Amount> & { readonly name: string };
