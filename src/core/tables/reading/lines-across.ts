import { rowLabel } from '../../workbook';
import type { TableBlock } from './block';
import type { BudgetLine } from './budget-lines';

/** The rows that give the amounts of items printed side by side: this year's, and last year's where the form prints them. */
interface AmountRows {
  readonly current: number;
  readonly prior: number | undefined;
}

/**
 * The row below the header with a figure in it; where there are several, the one labelled as the total or as this year's. The row
 * below the header where nothing is filled in, `undefined` where several rows are and none says that it is the one.
 */
export function amountRowsAcross(block: TableBlock): AmountRows | undefined {
  const { grid, layout, header } = block;
  const items = [...header.columns.keys()];
  const hasFigure = (row: number): boolean =>
    items.some((item) => {
      const at = block.cell(row, item);
      return at !== undefined && /\d|^[-—]+$/.test(grid.label(at.row, at.column));
    });
  const rows = block.rows.filter(hasFigure);
  const labelled = (item: string): number | undefined =>
    rows.find((row) =>
      grid
        .filledColumns(row)
        .some((column) => layout.itemWords.get(rowLabel(grid.text(row, column))) === item),
    );
  const [only, ...others] = rows.length === 0 ? [header.bottom + 1] : rows;
  const current = labelled('total') ?? labelled('current') ?? (others.length === 0 ? only : undefined);
  return current === undefined ? undefined : { current, prior: labelled('prior') };
}

/** The header's items as lines. */
export function linesAcross(block: TableBlock): BudgetLine[] {
  const rows = amountRowsAcross(block);
  if (rows === undefined) return [];
  return [...block.header.columns.keys()].flatMap((item): BudgetLine[] => {
    const at = block.headerWordCell(item);
    if (at === undefined) return [];
    const printed = block.grid.text(at.row, at.column);
    const name = rowLabel(printed);
    const label = {
      value: printed.trim(),
      at,
      place: { table: block.head.key, row: name, column: 'label' },
    };
    const amountIn = (row: number | undefined): BudgetLine['current'] =>
      row === undefined ? undefined : block.amount(row, item, name);
    return [
      {
        label,
        name,
        item,
        role: item === 'total' ? 'total' : 'item',
        row: rows.current,
        current: amountIn(rows.current),
        prior: amountIn(rows.prior),
        change: undefined,
      },
    ];
  });
}
