import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../core/workbook';

const ERROR_CODE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/** The content of a cell as Univer holds it; an empty object for a blank one. */
export function contentOf(value: CellValue, formula: string | null): Pick<ICellData, 'v' | 't' | 'f'> {
  const f = formula === null ? {} : { f: formula };
  if (value === null) return f;
  // Excel compares and shows 15 digits; Univer would take 0.1 + 0.2 of a file for something else than 0.3.
  if (typeof value === 'number') return { v: Number(value.toPrecision(15)), t: CellValueType.NUMBER, ...f };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING, ...f };
  return { v: value.error, t: CellValueType.STRING, ...f };
}

/**
 * What a cell of Univer's holds. Rich text is read as its plain text, line breaks as `\n`; an error code counts as an error
 * except in a cell that was made text.
 * @param isText true where the number format is text
 */
export function valueOf(cell: ICellData, isText: boolean): CellValue {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r\n|\r/g, '\n');
  const { v, t } = cell;
  // Univer clears a cell by leaving an empty text in it.
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'boolean') return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === '1' || String(v).toUpperCase() === 'TRUE';
  if (typeof v === 'number') return t === CellValueType.STRING ? String(v) : v;
  if (t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  if (ERROR_CODE.test(v) && t !== CellValueType.FORCE_STRING && !isText) return { error: v };
  return v;
}
