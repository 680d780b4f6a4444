import { Canvas } from '../canvas';
import { leadingColumns, writeClassTable, type ClassTable } from '../class-table';
import type { TableKind } from '../generated-set';
import { writeHead } from '../head';
import { styleVariations, type Drawing, type TableDraft } from './table-draft';

/** A class table under its head, with a note below where it is empty. */
export function classDraft(
  drawing: Drawing,
  kind: TableKind,
  table: Omit<ClassTable, 'unit' | 'year'>,
  more: { readonly note?: string; readonly variations?: readonly string[] } = {},
): TableDraft {
  const { budget, style, random } = drawing;
  const canvas = new Canvas();
  const unit = { code: budget.code, name: budget.department };
  const whole: ClassTable = { ...table, unit, year: budget.year };
  const leading = leadingColumns(style, whole);
  const said = writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width: leading.length + table.columns.length,
  });
  writeClassTable(canvas, style, whole);
  if (more.note !== undefined) canvas.add([`${style.note}${more.note}`]);
  return {
    kind,
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year,
    unit: style.unit,
    empty: table.rows.length === 0,
    variations: [
      ...styleVariations(style, [
        'unit',
        'zeros',
        'totalFirst',
        'totalColumn',
        'numberRow',
        'lead',
        'head',
        'departmentWord',
        'yearPlace',
        'numbering',
        'blankRows',
      ]),
      `codes:${table.codes}`,
      ...(more.variations ?? []),
      ...(more.note === undefined ? [] : [`note:${style.note}`]),
    ],
    ...(leading.includes('hidden') ? { hiddenColumns: [leading.indexOf('hidden')] } : {}),
  };
}
