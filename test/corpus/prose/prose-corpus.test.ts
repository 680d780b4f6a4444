import { describe, expect, it } from '@jest/globals';
import { printedNumber } from './printed-number';
import { readProseCorpus, type LabelledPassage, type LabelledStatement } from './prose-corpus';

const open = readProseCorpus('open');
const held = readProseCorpus('held');
const second = readProseCorpus('held-2');
const third = readProseCorpus('held-3');
const all = [...open, ...held, ...second, ...third];

const YUAN = new Map([
  ['亿元', 100_000_000],
  ['万元', 10_000],
  ['千元', 1000],
  ['元', 1],
]);

/** The span of values that a printed figure stands for, in 元 (or in its own unit); an amount without a unit takes `unit`. */
function interval(statement: LabelledStatement, unit: number): { low: number; high: number; half: number } {
  const factor = statement.unit === undefined ? unit : (YUAN.get(statement.unit) ?? 1);
  const value = Number(statement.value) * factor * (statement.relation === '减少' ? -1 : 1);
  const places = statement.value?.split('.')[1]?.length ?? 0;
  const exact = statement.relation === '数量';
  // A zero is printed 0 or 0.00 alike: it counts as the last place of cents.
  const last = exact ? 0 : Number(statement.value) === 0 ? factor / 100 : factor / 10 ** places;
  return { low: value - last / 2, high: value + last / 2, half: last / 2 };
}

const EPSILON = 1e-6;

/** What the labels of a passage claim about its sums, counts and relations, worked out again from its printed numbers. */
function judged(passage: LabelledPassage): { claimed: boolean; found: boolean }[] {
  const at = (index: number): LabelledStatement => {
    const statement = passage.statements[index];
    if (statement === undefined) throw new Error(`${passage.id}: no statement ${index}`);
    return statement;
  };
  // The unit of a figure without one is that of the other amounts of the passage.
  const unit = Math.min(
    10_000,
    ...passage.statements.flatMap((statement) => YUAN.get(statement.unit ?? '') ?? []),
  );
  const range = (index: number): ReturnType<typeof interval> => interval(at(index), unit);
  const middle = (index: number): number => (range(index).low + range(index).high) / 2;

  const sums = (passage.implied ?? []).map(({ kind, whole, parts, open: isOpen, holds }) => {
    if (kind === 'count') return { claimed: holds, found: Number(at(whole).value) === parts.length };
    const low = parts.reduce((total, part) => total + range(part).low, 0);
    const high = parts.reduce((total, part) => total + range(part).high, 0);
    const reaches = isOpen === true || high >= range(whole).low - EPSILON;
    return { claimed: holds, found: reaches && low <= range(whole).high + EPSILON };
  });
  const relations = (passage.relations ?? []).map((relation) => {
    const claimed = relation.holds;
    switch (relation.kind) {
      case 'same':
        return {
          claimed,
          found: Math.abs(middle(relation.figures[0]) - middle(relation.figures[1])) < EPSILON,
        };
      case 'namesCounted':
        return { claimed, found: Number(at(relation.whole).value) === relation.names };
      case 'difference': {
        const { change, now, before } = relation;
        const off = Math.abs(middle(change) - (middle(now) - middle(before)));
        const last = 2 * Math.max(range(change).half, range(now).half, range(before).half);
        return { claimed, found: off <= last + EPSILON };
      }
      case 'quotient': {
        const [part, whole] = [Math.abs(middle(relation.part)), Math.abs(middle(relation.whole))];
        const places = at(relation.percent).value?.split('.')[1]?.length ?? 0;
        const half = 0.5 / 10 ** places;
        const low = ((part - range(relation.part).half) / (whole + range(relation.whole).half)) * 100;
        const high = ((part + range(relation.part).half) / (whole - range(relation.whole).half)) * 100;
        const percent = Math.abs(Number(at(relation.percent).value));
        return { claimed, found: percent >= low - half - EPSILON && percent <= high + half + EPSILON };
      }
    }
  });
  return [...sums, ...relations];
}

/** The kinds of mistake that the passage's own numbers show. */
const ARITHMETIC = ['N03', 'N06', 'N10', 'N11'];

describe('the corpus of sentences', () => {
  it('is large, halved, and a third of it wrong on purpose', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(open).toHaveLength(held.length);
    for (const half of [open, held, second, third]) {
      const wrong = half.filter((passage) => passage.wrong !== undefined).length;
      expect(wrong / half.length).toBeCloseTo(1 / 3, 1);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ paragraphs }) => paragraphs.join('\n'))).size).toBe(all.length);
  });

  it('writes in the ways of at least eight regions, each kind in both halves alike', () => {
    expect(new Set(all.map(({ region }) => region)).size).toBeGreaterThanOrEqual(8);
    for (const kind of new Set(all.map((passage) => passage.kind))) {
      const counts = [open, held].map((half) => half.filter((passage) => passage.kind === kind).length);
      expect(counts[0]).toBe(counts[1]);
    }
  });

  it.each(all.map((passage) => [passage.id, passage] as const))(
    '%s: every label stands at the number or word it names',
    (_, passage) => {
      for (const { paragraph, start, end, value, relation, subject } of passage.statements) {
        const text = passage.paragraphs[paragraph]?.slice(start, end) ?? '';
        const printed = printedNumber(text);
        const stated = value === undefined ? undefined : Math.abs(Number(value));
        // A word states zero (无, 持平) or a direction without a number.
        const word = ['增加', '减少'].includes(relation) ? undefined : 0;
        expect([text, stated]).toEqual([text, printed ?? word]);
        expect(text).not.toBe('');
        expect(subject.every((name) => name.trim() === name)).toBe(true);
      }
      for (const { paragraph, start, end } of passage.traps ?? []) {
        expect(passage.paragraphs[paragraph]?.slice(start, end)).toHaveLength(end - start);
        expect(passage.statements).not.toContainEqual(expect.objectContaining({ paragraph, start }));
      }
    },
  );

  it.each(all.map((passage) => [passage.id, passage] as const))(
    '%s: sums, counts, differences and quotients are as labelled',
    (_, passage) => {
      const results = judged(passage);
      expect(results.map(({ found }) => found)).toEqual(results.map(({ claimed }) => claimed));
      if (passage.wrong === undefined) expect(results.every(({ found }) => found)).toBe(true);
      else if (results.length > 0 && ARITHMETIC.includes(passage.wrong.rule))
        expect([passage.id, results.some(({ found }) => !found) || passage.wrong.at !== undefined]).toEqual([
          passage.id,
          true,
        ]);
    },
  );
});
