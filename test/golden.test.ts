import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { GOLDEN_FOLDER, goldens, SAMPLES, sampleWorkbook } from '../scripts/golden/goldens';
import { findingsOf } from '../src/core/report';
import { reviewWorkbook } from '../src/core/run';

describe('goldens', () => {
  it.each([...goldens()])(
    '%s is current (npm run golden:update, then look at the difference)',
    (name, text) => {
      expect(readFileSync(join(GOLDEN_FOLDER, name), 'utf8')).toBe(text);
    },
  );
});

/** The whole review of the samples as the sample specification counts it: code → number of findings. */
const EXPECTED: Readonly<
  Record<
    string,
    { found: Record<string, number>; passed: string; cannotCheck: string; notApplicable: string }
  >
> = {
  'huailai-2023': {
    found: { A13: 1, A14: 1, X08: 1, X12: 1, Y02: 1, P01: 1, P02: 1, P03: 2, K03: 1, W03: 5 },
    passed: 'A01 A02 A03 A07 A08 A09 A10 X06 X10 X11 Y01 P06 P09 P15 K01 W01 W04 D02 D06 D08',
    cannotCheck: '',
    notApplicable: 'A04 A05 A06 A12',
  },
  'huailai-2024': {
    found: { P01: 1, P02: 2, P03: 4, P06: 1, W01: 1, W03: 10 },
    passed: 'A10 X10 X11 P09 P15 K01 K03 W04 D08',
    cannotCheck: 'A01 A02 A03 A04 A07 A08 A09 A12 A13 A14 X06 X08 X12 Y01 Y02 D06',
    notApplicable: 'A05 A06 D02',
  },
};

describe.each(SAMPLES)('%s', (name) => {
  const review = reviewWorkbook(sampleWorkbook(name));
  const expected = EXPECTED[name];
  const codes = (kind: string): string =>
    review.rules.flatMap(({ code, outcome }) => (outcome.kind === kind ? [code] : [])).join(' ');

  it('finds what is wrong in it and nothing else', () => {
    const counts: Record<string, number> = {};
    for (const { code } of findingsOf(review)) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual(expected?.found);
    expect(codes('passed')).toBe(expected?.passed);
    expect(codes('cannot-check')).toBe(expected?.cannotCheck);
    expect(codes('not-applicable')).toBe(expected?.notApplicable);
    expect(codes('failed')).toBe('');
  });
});

describe('the figures that were published wrong', () => {
  const findings = SAMPLES.flatMap((name) => findingsOf(reviewWorkbook(sampleWorkbook(name))));
  const of = (code: string): typeof findings => findings.filter((finding) => finding.code === code);

  it('fixed assets: 28.55 over 13.15, 277 over 51', () => {
    expect(of('A13')).toMatchObject([
      { stated: '28.55万元', expected: '13.15万元', difference: '15.40万元' },
    ]);
    expect(of('A14')).toMatchObject([{ stated: '277', expected: '51', difference: '226' }]);
  });

  it('the 15.00 between 31.75 and 16.75 is the project 原新农合业务费', () => {
    expect(of('X08')).toMatchObject([
      { stated: '31.75万元', expected: '16.75万元', difference: '15.00万元' },
    ]);
    expect(of('X08')[0]?.message).toContain('13073023P00016410001L 原新农合业务费');
  });

  it('−699.26 of the change has no figure', () => {
    expect(of('Y02')).toMatchObject([
      { severity: 'warning', stated: '-1052.79万元', difference: '-699.26万元' },
    ]);
    expect(of('Y02')[0]?.message).toContain('城乡医疗救助');
  });

  it('15元 is read both ways', () => {
    const message = of('P01').find(({ stated }) => stated === '15元')?.message;
    expect(message).toContain('0.0015万元');
    expect(message).toContain('15万元');
  });

  it('every finding says what to do', () => {
    for (const { message, advice, at } of findings) {
      expect(
        z.string().min(8).safeParse(message).success && z.string().min(5).safeParse(advice).success,
      ).toBe(true);
      expect(at.length).toBeGreaterThan(0);
    }
  });
});
