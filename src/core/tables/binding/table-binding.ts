import * as z from 'zod/mini';
import { MONEY_UNITS } from '../../money';
import { columnIndex, parseLocalRange } from '../../workbook';
import { tableKeySchema } from '../table-key';
import { BINDABLE_TABLES, columnMeanings, isTwoSided } from './column-meanings';

/** No header of a published form has more rows. */
export const MAX_BOUND_HEADER_ROWS = 6;

/** As Excel numbers rows. */
const rowNumber = z.int().check(z.gte(1));

const columnBindingSchema = z.strictObject({
  /** Letters of the column on its sheet: `C`. */
  column: z.string().check(z.regex(/^[A-Z]{1,3}$/, '列应写成大写字母，如“C”')),
  /** What it holds: a column key of the table. */
  as: z.string().check(z.minLength(1)),
  /** Which list it belongs to, in tables of two lists. */
  side: z.optional(z.enum(['left', 'right'])),
  /** What stood in it in each header row when it was bound, top to bottom; '' for a blank cell. */
  header: z.array(z.string()).check(z.minLength(1)),
});

/**
 * Says which cells are a table, and what its columns hold, for sheets whose words nobody knows. It goes by the header's words and
 * not by the address alone, so that it fits a workbook in which rows or columns were inserted, and those of other departments
 * that fill in the same form.
 */
export const tableBindingSchema = z
  .strictObject({
    table: tableKeySchema.check(z.refine((key) => BINDABLE_TABLES.includes(key), '这种表不能指定区域')),
    /** Absent where every sheet with this header is meant; there may then be only one. */
    sheet: z.optional(z.string().check(z.minLength(1))),
    /** Where the table stood: `A3:F20`. */
    range: z.string().check(z.refine((text) => parseLocalRange(text) !== undefined, '区域应写成“A3:F20”')),
    /** First and last header row, as Excel numbers rows. */
    headerRows: z.tuple([rowNumber, rowNumber]),
    orientation: z._default(z.enum(['down', 'across']), 'down'),
    columns: z.array(columnBindingSchema).check(z.minLength(1)),
    /** Where the table ends: with the sheet, with its range, or before a row with this text. */
    end: z._default(
      z.union([z.enum(['sheet', 'range']), z.strictObject({ before: z.string().check(z.minLength(1)) })]),
      'sheet',
    ),
    /** The unit of the amounts where the sheet states none. */
    unit: z.optional(z.enum(MONEY_UNITS)),
  })
  .check(
    z.superRefine((binding, context) => {
      const { table, range, headerRows, orientation, columns } = binding;
      const area = parseLocalRange(range);
      if (area === undefined || !BINDABLE_TABLES.includes(table)) return;
      const report = (path: (string | number)[], message: string): void => {
        context.addIssue({ code: 'custom', path, message });
      };
      const [top, bottom] = headerRows;
      if (top > bottom || bottom - top >= MAX_BOUND_HEADER_ROWS)
        report(['headerRows'], `表头应为1至${MAX_BOUND_HEADER_ROWS}行，先写上面一行`);
      else if (top <= area.top || bottom > area.bottom + 1) report(['headerRows'], '表头行不在区域之内');
      const meanings = columnMeanings(table, orientation);
      const taken = new Set<string>();
      for (const [index, { column, as, side, header }] of columns.entries()) {
        const at = columnIndex(column);
        if (at < area.left || at > area.right) report(['columns', index, 'column'], '这一列不在区域之内');
        if (!meanings.some((meaning) => meaning.as === as && meaning.side === side))
          report(
            ['columns', index, 'as'],
            isTwoSided(table) && side === undefined
              ? '左右并列的表，每一列都要写明side是left还是right'
              : `这张表里没有“${as}”这种列`,
          );
        if (header.length !== bottom - top + 1)
          report(['columns', index, 'header'], '表头文字的个数应与表头行数相同');
        const meant = `${side ?? ''} ${as}`;
        if (taken.has(meant)) report(['columns', index, 'as'], `有两列都指定为“${as}”`);
        taken.add(meant);
      }
      if (new Set(columns.map(({ column }) => column)).size < columns.length)
        report(['columns'], '同一列指定了两次');
    }),
  );

/** A checked binding. */
export type TableBinding = z.output<typeof tableBindingSchema>;
export type ColumnBinding = TableBinding['columns'][number];
