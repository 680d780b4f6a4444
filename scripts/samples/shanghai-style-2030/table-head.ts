import { colToLetter } from 'hucre';
import { looks } from '../sheet/looks';
import type { SheetDrawing } from '../sheet/sheet-drawing';
import { department, YEAR } from './budget';

/** Rows 1 and 2 of every table: the title across its columns, the department at the left, the unit at the right. */
export function drawHead(sheet: SheetDrawing, title: string, columns: number, unit: string): void {
  const last = colToLetter(columns - 1);
  sheet.put(`A1:${last}1`, `${YEAR}年部门${title}`, looks.title);
  sheet.put('A2', `编制部门：${department}`, looks.headLeft);
  sheet.put(`${last}2`, `单位：${unit}`, looks.headRight);
}
