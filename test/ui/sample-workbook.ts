import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { readXlsx } from '../../src/hosts/xlsx';
import {
  parseLocalAddress,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook';

/** The 2023 sample as a host hands it over. @throws where it cannot be read */
export function sample2023(): WorkbookSnapshot {
  // jsdom has no decoder, and arrays of its own.
  Object.assign(globalThis, { TextDecoder });
  const reading = readXlsx(Uint8Array.from(readFileSync(join(__dirname, '../../samples/huailai-2023.xlsx'))));
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.workbook;
}

/** The same workbook with one sheet changed. @throws where there is no such sheet */
export function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>,
): WorkbookSnapshot {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, ...change(sheet) } : sheet,
  );
  return { ...workbook, sheets };
}

/** The same workbook with another value in one of its filled cells. @param address within the sheet: `C4` */
export function withCell(
  workbook: WorkbookSnapshot,
  name: string,
  address: string,
  value: CellValue,
): WorkbookSnapshot {
  const at = parseLocalAddress(address);
  return withSheet(workbook, name, ({ values, top, left }) => ({
    values: values.map((row, y) =>
      row.map((before, x) => (y + top === at?.row && x + left === at.column ? value : before)),
    ),
  }));
}

/** The same workbook with all of its texts changed. */
export function withTexts(workbook: WorkbookSnapshot, change: (text: string) => string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === 'string' ? change(value) : value)),
    ),
  }));
  return { ...workbook, sheets };
}
