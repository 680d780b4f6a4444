import { colToLetter, type WriteSheet } from 'hucre';
import { looks } from './looks';
import { lengthwise } from './page';
import { SheetDrawing, type Content } from './sheet-drawing';

/** A published table as it is typed: what stands where, from the top. */
export interface TypedTable {
  readonly sheet: string;
  /** `公开01表`, above the title at the right; left out where the form prints no number. */
  readonly number?: string;
  readonly title: string;
  readonly department: string;
  readonly unit: '元' | '万元';
  readonly widths: readonly number[];
  /** The header's labels by row (the first is 1) and column, each with the area it is merged over: `A1:A2`. */
  readonly header: readonly (readonly [area: string, label: string])[];
  readonly rows: readonly (readonly Content[])[];
  /** Below the table. */
  readonly note?: string;
}

const TOTALS = ['合计', '总计', '收入总计', '支出总计'];

/** Draws a typed table: number, title, department and unit, header, rows, note. */
export function typedSheet(table: TypedTable): WriteSheet {
  const { sheet, number, title, department, unit, widths, header, rows, note } = table;
  const drawing = new SheetDrawing(sheet, widths, lengthwise);
  const last = colToLetter(widths.length - 1);
  const top = number === undefined ? 1 : 2;
  if (number !== undefined) drawing.put(`${last}1`, number, looks.headRight);
  drawing.put(`A${top}:${last}${top}`, title, looks.title);
  drawing.put(`A${top + 1}`, `部门名称：${department}`, looks.headLeft);
  drawing.put(`${last}${top + 1}`, `单位：${unit}`, looks.headRight);

  const above = top + 1;
  const shifted = (area: string): string => area.replace(/\d+/g, (row) => String(Number(row) + above));
  for (const [area, label] of header) drawing.put(shifted(area), label, looks.header);
  const height = Math.max(...header.map(([area]) => Number(/\d+$/.exec(area)?.[0] ?? '1')));

  rows.forEach((contents, index) => {
    const isTotal = contents.some((content) => typeof content === 'string' && TOTALS.includes(content));
    const padded = Array.from({ length: widths.length }, (_, column) => contents[column]);
    drawing.putRow(
      above + height + 1 + index,
      padded,
      padded.map((content) =>
        typeof content === 'string'
          ? isTotal
            ? looks.totalLabel
            : looks.label
          : isTotal
            ? looks.totalMoney
            : looks.money,
      ),
    );
  });
  if (note !== undefined) drawing.put(`A${above + height + rows.length + 1}`, note, looks.note);
  return drawing.toSheet();
}
