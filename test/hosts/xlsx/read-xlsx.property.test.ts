import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localAddress, SheetGrid, type CellValue } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx';
import { shiftFormula } from '../../../src/hosts/xlsx/formula-text';
import { firstSheet, pack, workbookOf, workbookParts, type Parts } from './package-builder';
import { random } from '../../support/random-cases';

/** How a writer may put a value down. */
interface Written {
  readonly value: CellValue;
  readonly storage: 'shared' | 'inline' | 'result';
  readonly addressed: boolean;
}

const awkwardText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '\n',
        '\r',
        '\t',
        '\0',
        '\u001F',
        '\u3000',
        '\uFFFE',
        '\uD83D',
        '_x',
        '000D',
        '_',
        '&',
        '<',
        '>',
        ']]>',
        '"',
        '合计',
        '😀',
      ),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join('')),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  awkwardText.filter((text) => text !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })),
  fc.constant(null),
);

const written: fc.Arbitrary<Written> = fc.record({
  value,
  storage: fc.constantFrom('shared', 'inline', 'result'),
  addressed: fc.boolean(),
});

/** Text as a writer of .xlsx must put it: what XML cannot hold as `_xHHHH_`, and what looks like that escaped. */
function escaped(text: string): string {
  // The underscore that closes may be the one with which the next escape begins.
  // eslint-disable-next-line no-control-regex
  const looksEscaped = /_(?=x[0-9A-Fa-f]{4}[_\0-\u0008\u000B-\u001F\uFFFE\uFFFF\uD800-\uDFFF])/g;
  return Array.from(text.replace(looksEscaped, '_x005F_'), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const unfit =
      (code < 32 && code !== 9 && code !== 10) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      code === 0xfffe ||
      code === 0xffff;
    return unfit ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : letter;
  })
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function cellXml(
  { value: content, storage, addressed }: Written,
  row: number,
  column: number,
  shared: string[],
): string {
  const at = addressed ? ` r="${localAddress({ row, column })}"` : '';
  if (content === null) return `<c${at}/>`;
  if (typeof content === 'number') return `<c${at}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `<c${at} t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'object') return `<c${at} t="e"><v>${content.error}</v></c>`;
  const text = escaped(content);
  if (storage === 'inline') return `<c${at} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  if (storage === 'result') return `<c${at} t="str"><v xml:space="preserve">${text}</v></c>`;
  return `<c${at} t="s"><v>${shared.push(`<si><t xml:space="preserve">${text}</t></si>`) - 1}</v></c>`;
}

function partsOf(rows: readonly (readonly Written[])[]): Parts {
  const shared: string[] = [];
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column, shared)).join('')}</row>`,
  );
  return workbookParts({ sheets: [{ name: '表', data: data.join('') }], sharedStrings: shared.join('') });
}

/** Reads whatever bytes there are: a snapshot, or one line of Chinese. */
function readSomehow(bytes: Uint8Array): void {
  const reading = readXlsx(bytes);
  if (reading.ok) expect(reading.workbook.sheets.length).toBeGreaterThan(0);
  else expect(reading.error.message).toMatch(/^[^\n]*[\u4E00-\u9FFF][^\n]*。$/);
}

const files = [
  'hucre.xlsx',
  'exceljs.xlsx',
  'libreoffice.xlsx',
  'sheetjs.xlsx',
  'xlsx-populate-encrypted.xlsx',
].map((name) => new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/xlsx', name))));

const damage = fc.record({
  file: fc.constantFrom(...files),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  whole: fc.boolean(),
  flips: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
    { maxLength: 8 },
  ),
});

describe('readXlsx', () => {
  it('reads back whatever values a writer put down', () => {
    fc.assert(
      fc.property(fc.array(fc.array(written, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const grid = new SheetGrid(firstSheet(workbookOf(pack(partsOf(rows)))));
        rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            expect(grid.value(row, column)).toEqual(cell.value);
          });
        });
      }),
      random(30),
    );
  });

  it('puts values where their addresses say, however far apart', () => {
    const place = fc.record({
      row: fc.integer({ min: 0, max: 1500 }),
      column: fc.integer({ min: 0, max: 1500 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: localAddress, minLength: 1, maxLength: 8 }), (places) => {
        const rows = places.map(
          (at, index) => `<row r="${at.row + 1}"><c r="${localAddress(at)}"><v>${index}</v></c></row>`,
        );
        const sheet = firstSheet(
          workbookOf(pack(workbookParts({ sheets: [{ name: '表', data: rows.join('') }] }))),
        );
        const grid = new SheetGrid(sheet);
        places.forEach(({ row, column }, index) => {
          expect(grid.value(row, column)).toBe(index);
        });
        expect(sheet.values.flat().filter((cell) => cell !== null)).toHaveLength(places.length);
        expect([sheet.top, sheet.left]).toEqual([
          Math.min(...places.map(({ row }) => row)),
          Math.min(...places.map(({ column }) => column)),
        ]);
      }),
      random(10),
    );
  });

  it('neither throws nor hangs on damaged or cut-off files', () => {
    fc.assert(
      fc.property(damage, ({ file, length, whole, flips }) => {
        const bytes = file.slice(0, whole ? file.length : Math.floor(length * file.length));
        for (const { at, byte } of flips) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        readSomehow(bytes);
      }),
      random(50),
    );
  });

  it('neither throws nor hangs on parts damaged before they were packed', () => {
    const parts = partsOf([
      [
        { value: '收入', storage: 'shared', addressed: true },
        { value: 12.5, storage: 'shared', addressed: false },
      ],
    ]);
    const splice = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 40 }),
      insert: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          '<row>',
          '</c>',
          '<c r="XFD9"><f t="shared" si="0"/></c>',
          '&x;',
          ' r="1"',
          '999999999',
          '_x0000_',
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(splice, { minLength: 1, maxLength: 3 }), (splices) => {
        const damaged: Parts = { ...parts };
        for (const { part, at, drop, insert } of splices) {
          const text = String(damaged[part]);
          const from = Math.floor(at * text.length);
          damaged[part] = text.slice(0, from) + insert + text.slice(from + drop);
        }
        readSomehow(pack(damaged));
      }),
      random(50),
    );
  });

  it('neither throws nor hangs on bytes of no kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readSomehow), random(30));
  });
});

describe('shiftFormula', () => {
  const reference = fc
    .record({
      row: fc.integer({ min: 0, max: 1_048_575 }),
      column: fc.integer({ min: 0, max: 16_383 }),
      sheet: fc.constantFrom('', "'甲 A1'!", 'Sheet1!', '[1]表!'),
    })
    .map(({ sheet, ...at }) => sheet + localAddress(at));
  const piece = fc.oneof(
    reference,
    fc.constantFrom('"A1"', 'SUM(', ')', ',', '+', 'A:C', '$7:9', '12.5', '预算A1'),
  );

  it('moved there and back is what it was', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: -2000, max: 2000 }),
        (formula, rows, columns) => {
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});
