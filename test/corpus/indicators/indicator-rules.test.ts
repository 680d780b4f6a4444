import { describe, expect, it } from '@jest/globals';
import { indicatorHeading } from '../../../src/core/rules/form/indicator-heading';
import { indicatorUnit } from '../../../src/core/rules/form/indicator-unit';
import { quantityIndicator } from '../../../src/core/rules/form/quantity-indicator';
import { repeatedIndicator } from '../../../src/core/rules/form/repeated-indicator';
import { satisfactionIndicator } from '../../../src/core/rules/form/satisfaction-indicator';
import { targetDirection } from '../../../src/core/rules/form/target-direction';
import { reviewWorkbook } from '../../../src/core/run';
import { sheet } from '../../support/performance-sheet-text';
import { textWorkbooks } from '../../support/text-workbook';
import { readIndicatorCorpus, type LabelledIndicator } from './indicator-corpus';

const RULES = [
  indicatorUnit,
  quantityIndicator,
  targetDirection,
  repeatedIndicator,
  indicatorHeading,
  satisfactionIndicator,
];
const LEAST_PRECISION = 0.97;
/** What the word lists reach; a change that finds less has to say so here. */
const LEAST_RECALL = { open: 0.95, held: 0.8 } as const;

/** The codes of the rules that speak of one indicator, set as given. */
function spoken(name: string, heading: string, targets: readonly string[]): string[] {
  const level1 = heading === '满意度指标' ? heading : /效益|影响/.test(heading) ? '效益指标' : '产出指标';
  const indicators = targets.map((target) => ({ level1, level2: heading, name, target }));
  const { workbook } = textWorkbooks(sheet({ indicators }));
  return reviewWorkbook(workbook, { rules: RULES }).rules.flatMap(({ code, outcome }) =>
    outcome.kind === 'found' ? [code] : [],
  );
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** How often each rule was right to speak, spoke without cause, or missed its mistake. */
function measure(corpus: readonly LabelledIndicator[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>(RULES.map(({ code }) => [code, { right: 0, wrong: 0, missed: 0 }]));
  const add = (code: string, what: keyof Count): void => {
    const count = counts.get(code);
    if (count !== undefined) count[what] += 1;
  };
  for (const { name, right, wrong } of corpus) {
    for (const code of spoken(name, right.heading, [right.target])) add(code, 'wrong');
    const said = spoken(name, wrong.heading, [wrong.target].concat(wrong.again ?? []));
    add(wrong.rule, said.includes(wrong.rule) ? 'right' : 'missed');
    const allowed: readonly string[] = [wrong.rule, ...(wrong.also ?? [])];
    for (const code of said) if (!allowed.includes(code)) add(code, 'wrong');
  }
  return counts;
}

describe.each(['open', 'held'] as const)('the rules on indicators, %s half of the corpus', (half) => {
  const counts = measure(readIndicatorCorpus(half));
  const table = [...counts].map(([code, { right, wrong, missed }]) => ({
    code,
    precision: right / (right + wrong),
    recall: right / (right + missed),
  }));

  it.each(table)('$code is precise: $precision; recall $recall', ({ precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL[half]);
  });
});
