import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import { writeNarrative } from '../../../src/core/narrative';
import { readWorkbook } from '../../../src/core/run';
import type { Problem, TieOut } from '../../../src/core/tie-out';
import { addressText, type WorkbookSnapshot } from '../../../src/core/workbook';
import { budgetWorkbook, type Printing } from '../../support/budget-workbook';
import { consistentBudget } from '../../support/consistent-budget';
import { random } from '../../support/random-cases';
import { problemLine, tiedText } from '../../support/tied-text';

const CASES = 40;

const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    family: fc.constantFrom<Printing['family']>('hebei', 'shanghai'),
    unit: fc.constantFrom<Printing['unit']>('元', '万元'),
    codes: fc.constantFrom<Printing['codes']>('whole', 'text-parts'),
  })
  .chain(({ family, unit, codes }) =>
    consistentBudget(family).map((tables) =>
      budgetWorkbook(tables, {
        family,
        unit,
        codes,
        body: '部门',
        year: 2030,
        department: '某市示例局',
        paragraphs: 'cells',
      }),
    ),
  );

/** Our own narrative of a workbook, heading by heading. */
function narrativeOf(snapshot: WorkbookSnapshot): string[] {
  const { reading, facts } = readWorkbook(snapshot);
  return writeNarrative(reading.tables, facts).flatMap(({ heading, text }) => [heading, `　　${text}`]);
}

interface Placed {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly cells: readonly string[];
}

function amountsOf({ texts }: TieOut): Placed[] {
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ mentions }, paragraph) =>
      mentions
        .filter(({ kind, state }) => kind === 'amount' && state !== 'no-statement')
        .map(({ start, end, raw, cells }) => ({ paragraph, start, end, raw, cells: cells.map(addressText) })),
    ),
  );
}

/** The paragraphs with the words at a place replaced. */
function replaced(paragraphs: readonly string[], { paragraph, start, end }: Placed, words: string): string[] {
  return paragraphs.map((text, index) =>
    index === paragraph ? text.slice(0, start) + words + text.slice(end) : text,
  );
}

function isAt({ place }: Problem, { paragraph, start, end }: Placed): boolean {
  return place.paragraph === paragraph && place.start < end && start < place.end;
}

describe('our own narrative of a random workbook', () => {
  it('ties out by construction: nothing to be said, every amount with its cell', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const { problems, coverage } = tiedText(snapshot, narrativeOf(snapshot));
        expect(problems.map(problemLine)).toEqual([]);
        expect([coverage.placed, coverage.checkable]).toEqual([coverage.amounts, coverage.amounts]);
      }),
      random(CASES),
    );
  });

  it('is found wrong at exactly the number that was changed', () => {
    fc.assert(
      fc.property(workbook, fc.nat(), (snapshot, pick) => {
        const paragraphs = narrativeOf(snapshot);
        const amounts = amountsOf(tiedText(snapshot, paragraphs));
        const amount = amounts[pick % Math.max(1, amounts.length)];
        fc.pre(amount !== undefined);
        const changed = `${(Number.parseFloat(amount.raw) + 77.31).toFixed(2)}万元`;
        const { problems } = tiedText(snapshot, replaced(paragraphs, amount, changed));
        expect(problems.map(({ words }) => words)).toEqual([changed]);
        expect(problems.every((problem) => isAt(problem, amount))).toBe(true);
      }),
      random(CASES),
    );
  });

  it('is found wrong in the sentences that quote a changed cell, and in no other', () => {
    fc.assert(
      fc.property(workbook, fc.nat(), (snapshot, pick) => {
        const paragraphs = narrativeOf(snapshot);
        const amounts = amountsOf(tiedText(snapshot, paragraphs));
        const cell = amounts[pick % Math.max(1, amounts.length)]?.cells[0];
        fc.pre(cell !== undefined);
        const quoting = amounts.filter(({ cells }) => cells.includes(cell));
        const { problems } = tiedText(withChange(snapshot, cell), paragraphs);
        const wrong = amounts.filter((amount) => problems.some((problem) => isAt(problem, amount)));
        expect(wrong).toEqual(quoting);
        expect(problems.length).toBeGreaterThan(0);
      }),
      random(CASES),
    );
  });
});

/** The workbook with another figure in one cell. */
function withChange(snapshot: WorkbookSnapshot, address: string): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, rowIndex) =>
      row.map((value, columnIndex) => {
        const at = { sheet: sheet.name, row: sheet.top + rowIndex, column: sheet.left + columnIndex };
        return addressText(at) === address && typeof value === 'number' ? value + 772_310_000 : value;
      }),
    ),
  }));
  return { ...snapshot, sheets };
}

describe('a change in the words of the 2023 narrative', () => {
  const sample = sampleWorkbook('huailai-2023');
  const paragraphs = narrativeOf(sample);
  it.each([
    ['another unit', '收入7192.40万元，其中', '收入7192.40元，其中', 'amount'],
    ['the other direction', '减少1010.83万元', '增加1010.83万元', 'direction'],
    [
      'a class by one character',
      '财政对职工基本医疗保险基金的补助1000',
      '财政对职工基本医疗保验基金的补助1000',
      'name',
    ],
    ['a part of an enumeration', '公务接待费1.90万元', '公务接待费2.90万元', 'amount'],
    ['持平 for a change', '减少1052.79万元', '与上年持平', 'direction'],
  ])('%s is found', (_what, from, to, kind) => {
    const changed = paragraphs.map((text) => text.replace(from, to));
    expect(changed).not.toEqual(paragraphs);
    const before = tiedText(sample, paragraphs).problems.map(problemLine);
    const { problems } = tiedText(sample, changed);
    expect(before).toEqual([]);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});
