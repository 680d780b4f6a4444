import { rowLabel } from '../../workbook';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';

/** 财政拨款“三公”经费表, with 机关运行经费 where the form prints it, outside the sum. */
export interface ThreePublicTable {
  readonly head: TableHead;
  readonly total: BudgetLine | undefined;
  readonly abroad: BudgetLine | undefined;
  readonly vehicles: BudgetLine | undefined;
  readonly vehicleRunning: BudgetLine | undefined;
  readonly vehiclePurchase: BudgetLine | undefined;
  readonly reception: BudgetLine | undefined;
  readonly agencyOperating: BudgetLine | undefined;
}

/** Reads the items down the rows, or side by side in the header over their amounts. */
export function readThreePublicTable(block: TableBlock): ThreePublicTable {
  const lines = block.layout.orientation === 'across' ? linesAcross(block) : budgetLines(block);
  const find = (item: string): BudgetLine | undefined => lines.find((line) => line.item === item);
  return {
    head: block.head,
    total: find('total'),
    abroad: find('abroad'),
    vehicles: find('vehicles'),
    vehicleRunning: find('vehicleRunning'),
    vehiclePurchase: find('vehiclePurchase'),
    reception: find('reception'),
    agencyOperating: find('agencyOperating'),
  };
}

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
function linesAcross(block: TableBlock): BudgetLine[] {
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
