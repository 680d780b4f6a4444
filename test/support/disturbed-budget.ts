import fc from 'fast-check';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import type { Printing } from './budget-workbook';
import {
  beside,
  inFullWidth,
  insertColumns,
  insertRows,
  numbersAsText,
  overTwoSheets,
  pasteAsText,
  positions,
  shift,
  shiftCells,
  stack,
  TEXT_FORMS,
  withCell,
  type TextForm,
} from './disturbances';

/** What is done to a sheet without anything being lost. */
interface Harmless {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly form: TextForm | undefined;
  readonly fullWidth: boolean;
  readonly down: number;
  readonly right: number;
  readonly nameEnd: string;
  /** Left alone, there twice, or printed over two sheets. */
  readonly pages: 'one' | 'copy' | 'continued' | 'header-only';
  /** Where the second page begins, as a share of the rows. */
  readonly cut: number;
}

/** What is done to one sheet of the workbook that cannot be read any more, or not wholly. */
interface Harm {
  readonly kind: 'header' | 'header-row' | 'pasted' | 'error' | 'date' | 'code-as-date';
  /** Picks the sheet, the row and the column. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** How the sheets of a workbook are put together. */
interface Arrangement {
  readonly together: 'apart' | 'stacked' | 'beside';
  readonly order: readonly number[];
}

export interface Disturbance {
  readonly sheets: readonly Harmless[];
  readonly harm: Harm | undefined;
  readonly arrangement: Arrangement;
}

/** No workbook of either family has more sheets. */
const MOST_SHEETS = 10;

const harmless: fc.Arbitrary<Harmless> = fc.record({
  rows: positions(12, 4),
  columns: positions(9, 2),
  form: fc.option(fc.constantFrom(...TEXT_FORMS), { nil: undefined }),
  fullWidth: fc.boolean(),
  down: fc.nat({ max: 4 }),
  right: fc.nat({ max: 3 }),
  nameEnd: fc.constantFrom('', ' ', '  ', '\u3000'),
  pages: fc.constantFrom('one', 'one', 'one', 'copy', 'continued', 'header-only'),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
});

const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('header', 'header-row', 'pasted', 'error', 'date', 'code-as-date'),
  sheet: fc.nat({ max: 1000 }),
  row: fc.nat({ max: 1000 }),
  column: fc.nat({ max: 1000 }),
});

export const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  sheets: fc.array(harmless, { minLength: MOST_SHEETS, maxLength: MOST_SHEETS }),
  harm: fc.option(harm, { nil: undefined }),
  arrangement: fc.record({
    together: fc.constantFrom('apart', 'apart', 'stacked', 'beside'),
    order: fc.array(fc.nat({ max: 1000 }), { minLength: MOST_SHEETS, maxLength: MOST_SHEETS }),
  }),
});

/** A disturbed workbook, and how much of it can no longer be read. */
export interface Disturbed {
  readonly workbook: WorkbookSnapshot;
  /** `table` where one whole table may be left unread, `cell` where one amount may, `code` where one code may. */
  readonly lost: 'nothing' | 'table' | 'cell' | 'code';
}

/** Disturbs a workbook as `budgetWorkbook` prints it. */
export function disturb(
  workbook: WorkbookSnapshot,
  { family }: Printing,
  { sheets: plans, harm: planned, arrangement }: Disturbance,
): Disturbed {
  const harmed = planned === undefined ? undefined : planned.sheet % workbook.sheets.length;
  let lost: Disturbed['lost'] = 'nothing';
  const groups = workbook.sheets.map((sheet, index): SheetSnapshot[] => {
    const plan = plans[index];
    if (plan === undefined) throw new Error('more sheets than planned changes');
    const header = headerRows(sheet, family);
    if (planned !== undefined && index === harmed) {
      const done = harmSheet(sheet, header, planned);
      lost = done.lost;
      // A date typed as text would be no date any more.
      return [inPlace(done.sheet, { ...plan, form: undefined })];
    }
    return paged(sheet, header, plan).map((page) => inPlace(page, plan));
  });
  // Text pasted beside a table would stand in the rows of that table.
  const together =
    planned?.kind === 'pasted' && arrangement.together === 'beside' ? 'apart' : arrangement.together;
  return { workbook: { ...workbook, sheets: arranged(groups, { ...arrangement, together }) }, lost };
}

/** Rows of the header: the first is the family's, the last stands above the first row with a number; none in a text. */
function headerRows({ values }: SheetSnapshot, family: Printing['family']): number[] {
  if (values.every((row) => row.every((value) => typeof value !== 'number')) && values[0]?.length === 1)
    return [];
  if (family === 'hebei') return [2];
  const top = 4;
  const data = values.findIndex(
    (row, index) => index > top && row.some((value) => typeof value === 'number'),
  );
  return Array.from({ length: data - top }, (_, index) => top + index);
}

function inPlace(sheet: SheetSnapshot, plan: Harmless): SheetSnapshot {
  const typed = numbersAsText(sheet, () => plan.form);
  const wide = plan.fullWidth ? inFullWidth(typed) : typed;
  const moved = shift(insertColumns(insertRows(wide, plan.rows), plan.columns), plan.down, plan.right);
  return { ...moved, name: `${moved.name}${plan.nameEnd}` };
}

/** The sheet alone, with a copy, or over two sheets. */
function paged(sheet: SheetSnapshot, header: readonly number[], { pages, cut }: Harmless): SheetSnapshot[] {
  if (pages === 'one') return [sheet];
  if (pages === 'copy') return [sheet, { ...sheet, name: `${sheet.name} (2)` }];
  const first = (header.at(-1) ?? 0) + 1;
  const last = sheet.values.findLastIndex((row) => row.some((value) => typeof value === 'number'));
  if (last <= first) return [sheet];
  const at = first + 1 + Math.floor(cut * (last - first - 1));
  const whole = Array.from({ length: first }, (_, row) => row);
  return pages === 'continued'
    ? [...overTwoSheets(sheet, at, whole, (title) => `${title}（续）`)]
    : [...overTwoSheets(sheet, at, header)];
}

function harmSheet(
  sheet: SheetSnapshot,
  header: readonly number[],
  { kind, row, column }: Harm,
): Pick<Disturbed, 'lost'> & { readonly sheet: SheetSnapshot } {
  const untouched = { sheet, lost: 'nothing' } as const;
  if (header.length === 0) return untouched;
  const first = (header.at(-1) ?? 0) + 1;
  const isFilled = (each: number): boolean =>
    sheet.values.slice(first).some((line) => line[each] !== null && line[each] !== undefined);
  const width = sheet.values[0]?.length ?? 0;
  switch (kind) {
    case 'header':
    case 'header-row': {
      const from = column % width;
      const right = Array.from({ length: width - from }, (_, index) => from + index);
      // Over empty columns a moved header looks like an inserted column.
      if (!right.every(isFilled)) return untouched;
      const one = header[row % header.length] ?? 0;
      return { sheet: shiftCells(sheet, kind === 'header' ? header : [one], from), lost: 'table' };
    }
    case 'pasted':
      return { sheet: pasteAsText(sheet, ['\t', '   ', '\u3000'][row % 3] ?? '\t'), lost: 'table' };
    case 'error':
    case 'date': {
      const amounts = amountCells(sheet, first);
      const cell = amounts[row % amounts.length];
      if (cell === undefined) return untouched;
      const wrong =
        kind === 'error'
          ? { value: { error: '#REF!' }, format: 'General' }
          : { value: 45_000, format: 'm"月"d"日"' };
      return { sheet: withCell(sheet, cell.row, cell.column, wrong), lost: 'cell' };
    }
    case 'code-as-date': {
      const codes = sheet.values.flatMap((line, index) =>
        index >= first &&
        isCode(line[0]) &&
        line.some((value) => value !== line[0] && typeof value === 'string')
          ? [index]
          : [],
      );
      const coded = codes[row % codes.length];
      if (coded === undefined) return untouched;
      return { sheet: withCell(sheet, coded, 0, { value: 45_000, format: 'yyyy/m/d' }), lost: 'code' };
    }
  }
}

function isCode(value: CellValue | undefined): boolean {
  return (typeof value === 'string' || typeof value === 'number') && /^\d{3,7}$/.test(String(value));
}

/** The cells with amounts: numbers, but no codes stored as numbers. */
function amountCells(sheet: SheetSnapshot, first: number): { row: number; column: number }[] {
  return sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      row >= first && typeof value === 'number' && !isCodeCell(sheet, row, column) ? [{ row, column }] : [],
    ),
  );
}

/** Codes stand left of the first text of their row; the other families' rows begin with one. */
function isCodeCell({ values }: SheetSnapshot, row: number, column: number): boolean {
  const line = values[row] ?? [];
  return (
    line.slice(column + 1).some((value) => typeof value === 'string') &&
    column < 3 &&
    typeof line[0] === 'number'
  );
}

/** Sheets, or groups that belong together, in another order; on one sheet where they are stacked, two by two where side by side. */
function arranged(
  groups: readonly (readonly SheetSnapshot[])[],
  { together, order }: Arrangement,
): SheetSnapshot[] {
  const mixed = groups
    .map((group, index) => ({ group, rank: order[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
  const single = mixed.filter((group) => group.length === 1).flat();
  const several = mixed.filter((group) => group.length > 1).flat();
  if (together === 'stacked' && single.length > 0) return [stack('全部', single.map(fromOrigin)), ...several];
  if (together === 'beside') {
    const [a, b, ...rest] = single;
    if (a !== undefined && b !== undefined)
      return [beside('并排', fromOrigin(a), fromOrigin(b)), ...rest, ...several];
  }
  return mixed.flat();
}

/** Where several sheets come onto one, each begins at its own first cell. */
function fromOrigin(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, top: 0, left: 0 };
}
