import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  patchXlsx,
  readGridSheets,
  XLSX_LIMITS,
  type CellEdit,
  type PatchError,
  type PatchResult,
  type WorkbookPatch,
} from '../../../src/hosts/xlsx';
import type { GridSheet } from '../../../src/hosts/grid-sheet';
import { listZip, type ZipEntry } from '../../../src/hosts/xlsx/zip-archive';

const FIXTURES = path.join(__dirname, '../../fixtures/xlsx');
const SAMPLES = path.join(__dirname, '../../../samples');

/** Every workbook there is that can be read, by name. */
export const WORKBOOKS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...['huailai-2023.xlsx', 'huailai-2024.xlsx'].map((name) => fileIn(SAMPLES, name)),
  ...['hucre.xlsx', 'exceljs.xlsx', 'exceljs-1904.xlsx', 'sheetjs.xlsx', 'sheetjs-shared-strings.xlsx']
    .concat('xlsx-populate.xlsx', 'libreoffice.xlsx', 'libreoffice.xlsm')
    .map((name) => fileIn(FIXTURES, name)),
];

function fileIn(folder: string, name: string): [string, Uint8Array] {
  return [name, new Uint8Array(readFileSync(path.join(folder, name)))];
}

/** A sample or fixture by name. */
export function workbookFile(name: string): Uint8Array {
  const found = WORKBOOKS.find(([known]) => known === name);
  if (found === undefined) throw new Error(`no workbook ${name}`);
  return found[1];
}

/** The result of a patch that must be made. */
export function patched(bytes: Uint8Array, patch: WorkbookPatch): PatchResult & { ok: true } {
  const result = patchXlsx(bytes, patch);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result;
}

/** The file with cells of its sheet 表 edited. */
export function edited(bytes: Uint8Array, ...cells: CellEdit[]): Uint8Array {
  return patched(bytes, { cells: [{ sheet: '表', cells }] }).bytes;
}

/** Why a patch was not made. */
export function patchRefusal(bytes: Uint8Array, patch: WorkbookPatch): PatchError {
  const result = patchXlsx(bytes, patch);
  if (result.ok) throw new Error('was patched');
  return result.error;
}

/** The files of an archive as its directory lists them. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  return listZip(bytes, XLSX_LIMITS);
}

/** Names of the parts that differ, new and missing ones included. A part counts as the same only with the same packed bytes. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, current] = [before, after].map(
    (bytes) => new Map(entriesOf(bytes).map((entry) => [entry.name, entry])),
  );
  const names = new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])]);
  return [...names].filter((name) => {
    const [a, b] = [old?.get(name), current?.get(name)];
    if (a === undefined || b === undefined) return true;
    return a.crc !== b.crc || a.method !== b.method || Buffer.compare(a.packed, b.packed) !== 0;
  });
}

/** The text of a part. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** The parts of a file, to be changed and packed again. */
export function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** UTF-8 bytes. */
export const utf8 = strToU8;

/** The sheets of a file that must be readable, as a grid shows them. */
export function gridOf(bytes: Uint8Array): readonly GridSheet[] {
  const reading = readGridSheets(bytes);
  if (!reading.ok) throw new Error(`${reading.error.code}: ${reading.error.message}`);
  return reading.sheets;
}

/** One of them by name. */
export function gridSheetOf(bytes: Uint8Array, name: string): GridSheet {
  const sheet = gridOf(bytes).find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
