import { printAmount } from '../../money';
import { columnLetters, type SheetGrid } from '../../workbook';
import type { TableBlock } from '../reading/block';
import type { UnreadableReason } from '../reading/field';
import type { TableLayout } from '../layout';
import { boundBlock } from './bound-block';
import { columnMeanings, type ColumnMeaning } from './column-meanings';
import { fitBinding, type Fit } from './fit';
import { bindingOf, type BindingDraft } from './proposal';
import type { TableBinding } from './table-binding';

/** A cell as it would be read. */
export interface PreviewCell {
  readonly text: string;
  /** Why an amount or a count could not be read. */
  readonly why: UnreadableReason | undefined;
}

export interface PreviewColumn {
  readonly meaning: ColumnMeaning;
  /** `C`. */
  readonly letters: string;
}

/** Something that keeps a binding from reading its table. */
export type PreviewProblem =
  | { readonly kind: 'missing'; readonly meaning: ColumnMeaning }
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'no-number'; readonly column: PreviewColumn }
  | { readonly kind: 'no-rows' };

export interface BindingPreview {
  readonly binding: TableBinding;
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly PreviewCell[] }[];
  /** Rows of the table, of which `rows` shows the first. */
  readonly rowCount: number;
  readonly problems: readonly PreviewProblem[];
}

const SHOWN_ROWS = 10;

/** What a draft would read from the sheet as it is: the first rows, and what is wrong with it. */
export function previewBinding(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  draft: BindingDraft,
): BindingPreview {
  const binding = bindingOf(grid, draft);
  const meanings = columnMeanings(draft.table, draft.orientation);
  const columns = [...draft.meanings]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, { as, side }]) => {
      const meaning = meanings.find((each) => each.as === as && each.side === side);
      return meaning === undefined ? [] : [{ meaning, letters: columnLetters(column) }];
    });
  const fitting = columns.length === 0 ? undefined : fitBinding(grid, binding);
  const block = fitting?.ok === true ? boundBlock(grid, layouts, draft, fitting.fit) : undefined;
  const rows = block === undefined ? [] : filledRows(block, columns);
  const hasAmounts = columns.some(({ meaning }) => meaning.holds === 'amount');
  const read = rows.map((row) => ({ row, cells: columns.map(({ meaning }) => cellOf(block, row, meaning)) }));
  const problems: PreviewProblem[] = [
    ...meanings
      .filter(
        ({ as, side, required }) =>
          required && !columns.some(({ meaning }) => meaning.as === as && meaning.side === side),
      )
      .map((meaning) => ({ kind: 'missing', meaning }) as const),
    ...(block !== undefined && rows.length === 0 ? [{ kind: 'no-rows' } as const] : []),
    ...(hasAmounts && read.some(({ cells }) => cells.some(({ why }) => why === 'no-unit'))
      ? [{ kind: 'no-unit' } as const]
      : []),
    ...columns.flatMap((column, index) => {
      if (column.meaning.holds === 'text' || !column.meaning.required || rows.length === 0) return [];
      const cells = read.map((row) => row.cells[index]);
      const isRead = cells.some(
        (cell) =>
          cell !== undefined && cell.text !== '' && (cell.why === undefined || cell.why === 'no-unit'),
      );
      return isRead ? [] : [{ kind: 'no-number', column } as const];
    }),
  ];
  return { binding, columns, rows: read.slice(0, SHOWN_ROWS), rowCount: rows.length, problems };
}

/** The draft a saved binding was made from, where its table stands now; `undefined` where it does not fit. */
export function draftOf(grid: SheetGrid, binding: TableBinding): BindingDraft | undefined {
  const fitting = fitBinding(grid, binding);
  if (!fitting.ok) return undefined;
  const { fit } = fitting;
  return {
    table: binding.table,
    range: { sheet: grid.name, top: fit.top, left: fit.left, bottom: fit.bottom, right: fit.right },
    header: fit.header,
    orientation: binding.orientation,
    meanings: meaningsOf(fit),
    unit: binding.unit,
  };
}

function meaningsOf({ columns }: Fit): BindingDraft['meanings'] {
  return new Map(columns.map(({ bound: { as, side }, at }) => [at, { as, side }]));
}

function filledRows(block: TableBlock, columns: readonly PreviewColumn[]): number[] {
  return block.rows.filter((row) => columns.some(({ meaning }) => cellOf(block, row, meaning).text !== ''));
}

function cellOf(block: TableBlock | undefined, row: number, { as, side, holds }: ColumnMeaning): PreviewCell {
  const part = side === undefined ? block : (block?.sides?.[side] ?? block);
  if (part === undefined) return { text: '', why: undefined };
  if (holds === 'text') return { text: part.rawText(row, as).trim(), why: undefined };
  const field = holds === 'count' ? part.number(row, as, '') : part.amount(row, as, '');
  if (field === undefined || field.state === 'blank') return { text: '', why: undefined };
  if (field.state === 'unreadable') return { text: field.text, why: field.why };
  return { text: 'unit' in field.value ? printAmount(field.value) : field.value.toString(), why: undefined };
}
