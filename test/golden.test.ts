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

describe.each(SAMPLES)('%s', (name) => {
  it('no rule fails on it', () => {
    const failed = reviewWorkbook(sampleWorkbook(name)).rules.filter(
      ({ outcome }) => outcome.kind === 'failed',
    );
    expect(failed).toEqual([]);
  });
});

it('the fictional sample has no faults', () => {
  expect(findingsOf(reviewWorkbook(sampleWorkbook('shanghai-style-2030')))).toEqual([]);
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
