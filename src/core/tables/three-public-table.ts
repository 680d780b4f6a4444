import type { TableBlock, TableHead } from './block';
import { budgetLines, type BudgetLine } from './budget-lines';

/** 财政拨款“三公”经费表, with 机关运行经费 where the form prints it below, outside the sum. */
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

export function readThreePublicTable(block: TableBlock): ThreePublicTable {
  const lines = budgetLines(block);
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
