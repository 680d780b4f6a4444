import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { SAMPLES, sampleWorkbook } from '../../scripts/golden/goldens';
import { writeNarrative } from '../../src/core/narrative';
import { findingsOf } from '../../src/core/report';
import { readWorkbook, reviewWorkbook } from '../../src/core/run';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import {
  insertColumns,
  insertRows,
  moveWithinMerge,
  numbersAsText,
  positions,
  shift,
  TEXT_FORMS,
  type MergedArea,
} from '../support/disturbances';
import { random } from '../support/random-cases';

/**
 * What must stay the same: every code with its figures, every outcome, every sentence. Cells move, so they are left out.
 * @param without the code of a rule that says what was changed
 */
function essence(workbook: WorkbookSnapshot, without = ''): unknown {
  const review = reviewWorkbook(workbook);
  const { reading, facts } = readWorkbook(workbook);
  const findings = findingsOf(review)
    .filter(({ code }) => code !== without)
    .map(({ code, messageId, severity, stated, expected, difference, fingerprint, at }) =>
      JSON.stringify({
        code,
        messageId,
        severity,
        stated,
        expected,
        difference,
        fingerprint,
        cells: at.length,
      }),
    );
  return {
    department: review.department,
    year: review.year,
    tables: review.tables.map(({ key, unit }) => `${key} ${unit ?? ''}`).sort(),
    outcomes: review.rules
      .filter(({ code }) => code !== without)
      .map(({ code, outcome }) => `${code} ${outcome.kind}`),
    findings: findings.sort(),
    narrative: writeNarrative(reading.tables, facts).map(({ text }) => text),
  };
}

const RUNS = 2;

/** A label that heads its own 小计 has to stand over it: moved over a part it would head the part, and nothing the 小计. */
const headsSubtotal = ({ values, top, left }: SheetSnapshot, area: MergedArea): boolean =>
  values[area.bottom + 1 - top]?.[area.left - left] === '小计';

describe.each(SAMPLES)('%s reads the same', (name) => {
  const workbook = sampleWorkbook(name);
  const expected = essence(workbook);
  const merges = new Map<string, MergedArea[]>();
  const mapSheets = (change: (sheet: SheetSnapshot, index: number) => SheetSnapshot): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map(change),
  });

  beforeAll(async () => {
    const { sheets } = await readXlsx(readFileSync(join(__dirname, '..', '..', 'samples', `${name}.xlsx`)));
    for (const sheet of sheets) {
      merges.set(
        sheet.name,
        (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
          top: startRow,
          left: startCol,
          bottom: endRow,
          right: endCol,
        })),
      );
    }
  });

  it('with rows and columns inserted around and between', () => {
    const inserted = fc.tuple(
      ...workbook.sheets.map((sheet) =>
        fc.record({
          rows: positions(sheet.values.length, 6),
          columns: positions(sheet.values[0]?.length ?? 0, 3),
          down: fc.nat({ max: 5 }),
          right: fc.nat({ max: 4 }),
        }),
      ),
    );
    fc.assert(
      fc.property(inserted, (plan) => {
        const changed = mapSheets((sheet, index) => {
          const { rows, columns, down, right } = plan[index] ?? { rows: [], columns: [], down: 0, right: 0 };
          return shift(insertColumns(insertRows(sheet, rows), columns), down, right);
        });
        expect(essence(changed)).toEqual(expected);
      }),
      random(RUNS),
    );
  });

  it('with sheets shuffled and renamed', () => {
    const names = workbook.sheets.map((sheet) => sheet.name);
    const order = fc.shuffledSubarray(workbook.sheets.slice(), { minLength: names.length });
    // Among the new names are the old ones, on the wrong sheets.
    const renamed = fc.oneof(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
        minLength: names.length,
        maxLength: names.length,
      }),
    );
    fc.assert(
      fc.property(order, renamed, (sheets, newNames) => {
        const changed = {
          ...workbook,
          sheets: sheets.map((sheet, index) => ({ ...sheet, name: newNames[index] ?? sheet.name })),
        };
        expect(essence(changed)).toEqual(expected);
      }),
      random(RUNS),
    );
  });

  it('with labels and values moved within their merged areas', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 400, maxLength: 400 }), (picks) => {
        let next = 0;
        const pick = (size: number): number => (picks[(next += 1)] ?? 0) % size;
        const changed = mapSheets((sheet) =>
          (merges.get(sheet.name) ?? []).reduce((moved, area) => {
            if (headsSubtotal(sheet, area)) return moved;
            const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
            return moveWithinMerge(moved, area, pick(size));
          }, sheet),
        );
        expect(essence(changed)).toEqual(expected);
      }),
      random(RUNS),
    );
  });

  it('with numbers stored as text', () => {
    const forms = fc.array(fc.option(fc.constantFrom(...TEXT_FORMS), { nil: undefined }), {
      minLength: 200,
      maxLength: 200,
    });
    fc.assert(
      fc.property(forms, (chosen) => {
        const changed = mapSheets((sheet) => numbersAsText(sheet, (index) => chosen[index]));
        // A16 says that numbers are stored as text; all others read them.
        expect(essence(changed, 'A16')).toEqual(essence(workbook, 'A16'));
      }),
      random(RUNS),
    );
  });
});
