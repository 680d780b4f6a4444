import { describe, expect, it } from '@jest/globals';
import { readIndicatorCorpus } from './indicator-corpus';

const open = readIndicatorCorpus('open');
const held = readIndicatorCorpus('held');
const all = [...open, ...held];

/** `≥98%` as comparator, number and unit; undefined for dates and qualitative targets. */
function parts(target: string): { sign: string; value: number; unit: string } | undefined {
  const [, sign, value, unit] = /^([≥≤=])(\d+(?:\.\d+)?)(.+)$/.exec(target) ?? [];
  return sign === undefined || unit === undefined ? undefined : { sign, value: Number(value), unit };
}

describe('the corpus of indicators', () => {
  it('has at least four hundred names of ten fields, half of them held back', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ field }) => field)).size).toBe(10);
    expect(Math.abs(open.length - held.length)).toBeLessThanOrEqual(2);
  });

  it('breaks each rule often enough in both halves to measure it', () => {
    for (const half of [open, held])
      for (const rule of ['P03', 'P04', 'P05', 'P06', 'P07', 'P08'])
        expect(half.filter(({ wrong }) => wrong.rule === rule).length).toBeGreaterThanOrEqual(25);
  });

  it('sets every right target under a right heading, in a fitting unit, in the good direction', () => {
    const off = all.filter(({ headings, units, direction, right }) => {
      const target = parts(right.target);
      const unit = target === undefined || units.includes(target.unit);
      const against = direction === 'up' ? '≤' : direction === 'down' ? '≥' : '';
      return !headings.includes(right.heading) || !unit || target?.sign === against;
    });
    expect(off.map(({ name }) => name)).toEqual([]);
  });

  it('breaks with every wrong example the rule that it names', () => {
    const broken = {
      P02: () => false,
      // The unit is none of those that fit.
      P03: ({ units, wrong }) => !units.includes(parts(wrong.target)?.unit ?? ''),
      P04: ({ kind, wrong }) => kind === 'rate' && wrong.heading === '数量指标',
      P05: ({ direction, wrong }) =>
        direction !== 'none' && parts(wrong.target)?.sign === (direction === 'up' ? '≤' : '≥'),
      P06: ({ right, wrong }) =>
        wrong.target === right.target && wrong.again !== undefined && wrong.again !== right.target,
      P07: ({ headings, wrong }) => !headings.includes(wrong.heading),
      P08: ({ kind, wrong }) => kind !== 'satisfaction' && wrong.heading === '满意度指标',
    } satisfies Record<string, (each: (typeof all)[number]) => boolean>;
    expect(all.filter((each) => !broken[each.wrong.rule](each)).map(({ name }) => name)).toEqual([]);
  });

  it('changes nothing else in a wrong example', () => {
    const changed = all.filter(({ right, wrong }) => {
      const moved = ['P04', 'P07', 'P08'].includes(wrong.rule);
      return moved ? wrong.target !== right.target : wrong.heading !== right.heading;
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});
