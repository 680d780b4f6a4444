import { tableBindingSchema, type TableBinding } from '../../src/core/tables';

/** A form in words no layout knows: a clerk has to say which cells are the table, and what its columns hold. */
export const UNKNOWN_FORM = {
  sheet: '附件三',
  range: 'A4:C9',
  rows: [
    ['2030年出行与招待一览'],
    ['编制：某市示例局', null, '金额单位：万元'],
    [],
    ['名目', '去年', '今年'],
    // 4.5 where its parts give 4.
    ['合计', 3, 4.5],
    ['因公出国（境）费', 0, 0],
    ['公务用车购置及运维费', 1, 1.5],
    ['其中：公务用车运行维护费', 1, 1.5],
    ['公务接待费', 2, 2.5],
  ],
} as const;

/** The binding a clerk makes of it. */
export const UNKNOWN_FORM_BINDING: TableBinding = tableBindingSchema.parse({
  table: 'threePublicTable',
  sheet: UNKNOWN_FORM.sheet,
  range: UNKNOWN_FORM.range,
  headerRows: [4, 4],
  columns: [
    { column: 'A', as: 'label', header: ['名目'] },
    { column: 'B', as: 'prior', header: ['去年'] },
    { column: 'C', as: 'current', header: ['今年'] },
  ],
});

/** A form that is recognised, but wrongly: its 本年 is a draft, and what counts stands in a column no layout knows. */
export const MISREAD_ROWS = [
  ['2030年“三公”经费表'],
  ['编制：某市示例局', null, '金额单位：万元'],
  [],
  ['项目', '本年', '核定数'],
  // 9 where its parts give 3; in the last column all is well.
  ['合计', 9, 4],
  ['因公出国（境）费', 0, 0],
  ['公务用车购置及运维费', 1, 1.5],
  ['其中：公务用车运行维护费', 1, 1.5],
  ['公务接待费', 2, 2.5],
] as const;

/** A form as a workbook file. */
export async function unknownFormFile(
  form: readonly (readonly (string | number | null)[])[] = UNKNOWN_FORM.rows,
): Promise<Uint8Array> {
  // Only here: it needs what jsdom does not have.
  const { writeXlsx } = await import('hucre');
  const rows = form.map((row) => [...row]);
  return new Uint8Array(await writeXlsx({ sheets: [{ name: UNKNOWN_FORM.sheet, rows }] }));
}
