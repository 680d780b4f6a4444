import type { SheetGrid } from '../../workbook';
import { titleKey } from './titles';

/** The head of a table and its header stand in the first rows of a sheet. */
const HEAD_ROWS = 12;
/** A title names its table in few words; a longer cell is a sentence. */
const MAX_TITLE_LENGTH = 40;

const FINAL_TITLE = /决算[^,，。;；:]*表$/;
/** The numbers the forms of final accounts are printed under: `GK01` to `GK10`. */
const FORM_NUMBER = /^GK(?:0[1-9]|10)(?!\d)/i;
const FINAL_COLUMN = /^(?:本年)?决算数$/;
const BUDGET_COLUMN = '预算数';

/**
 * True for a sheet of final accounts (决算), which is another set than the budget and states other figures in alike tables. Told by its
 * title, by its form number, or by a column of 决算数 with no column of a budget beside it: a budget may print last year's 决算数.
 * Source: domain.md, Forms seen in the field: 决算 (GK01–GK10).
 */
export function isFinalAccounts(grid: SheetGrid): boolean {
  const labels = headLabels(grid);
  if (labels.some(isFinalTitle) || isFinalTitle(titleKey(grid.name))) return true;
  const isBudget = labels.some(
    (label) => label.endsWith(BUDGET_COLUMN) || /预算[^,，。;；:]*表$/.test(label),
  );
  if (FORM_NUMBER.test(grid.name) || labels.some((label) => FORM_NUMBER.test(label))) return !isBudget;
  return !isBudget && labels.some((label) => FINAL_COLUMN.test(label));
}

function isFinalTitle(label: string): boolean {
  return label.length <= MAX_TITLE_LENGTH && FINAL_TITLE.test(titleKey(label));
}

/** Labels of the first rows. A table of contents, where every title is named, has more of them than a head has. */
function headLabels(grid: SheetGrid): string[] {
  const labels: string[] = [];
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + HEAD_ROWS - 1); row += 1)
    for (const column of grid.filledColumns(row)) labels.push(grid.label(row, column));
  return labels;
}
