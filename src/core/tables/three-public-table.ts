import { rowLabel } from '../workbook';
import type { TableBlock, TableHead } from './block';
import { budgetLines, type BudgetLine } from './budget-lines';

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

/** Reads the items down the rows, or side by side in the header over one row of amounts. */
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

/** The header's items as lines; their amounts stand in the first row that fills one of them, else in the row below the header. */
function linesAcross(block: TableBlock): BudgetLine[] {
  const items = [...block.header.columns.keys()];
  const isFilled = (row: number): boolean => items.some((item) => block.rawText(row, item).trim() !== '');
  const row = block.rows.find(isFilled) ?? block.header.bottom + 1;
  return items.flatMap((item): BudgetLine[] => {
    const at = block.headerWordCell(item);
    if (at === undefined) return [];
    const printed = block.grid.text(at.row, at.column);
    const name = rowLabel(printed);
    const label = {
      value: printed.trim(),
      at,
      place: { table: block.head.key, row: name, column: 'label' },
    };
    const current = block.amount(row, item, name);
    return [
      {
        label,
        name,
        item,
        role: item === 'total' ? 'total' : 'item',
        row,
        current,
        prior: undefined,
        change: undefined,
      },
    ];
  });
}
