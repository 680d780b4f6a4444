/** The form file of a new table of fixed items; what must be filled in is empty and fails until it is. */
export function tableTemplate(key: string): string {
  const type = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return `import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import { BUDGET_LINE } from '../reading/line-shapes';
import { lineCells, moneyIn } from '../reading/money-table';
import { as, record } from '../reading/record-shape';

/** What the form prints. */
export interface ${type} {
  readonly head: TableHead;
  readonly total: BudgetLine | undefined;
}

/** How its rows and columns become the record. */
function read${type}(block: TableBlock): ${type} {
  const lines = budgetLines(block);
  return { head: block.head, total: lines.find(({ item }) => item === 'total') };
}

export const ${key} = defineTable({
  key: '${key}',
  // The name on the form, and its place in the published document (docs/tables.md lists them in order).
  name: '',
  position: 0,
  structure: {
    kind: 'items',
    columns: { label: 'text', current: 'amount', prior: 'amount', change: 'amount' },
    items: ['total'],
    required: ['label', 'current'],
    evidence: ['total'],
  },
  read: read${type},
  money: moneyIn(({ total }: ${type}) => lineCells(total)),
  emptiness: undefined,
  states: undefined,
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<${type}>('${type}', '', { total: as(BUDGET_LINE, '合计') }),
});
`;
}

/** The test of a new table: one form as it is published, which no layout knows yet. */
export function testTemplate(key: string): string {
  return `import { expect, it } from '@jest/globals';
import { readTables } from '../../../src/core/tables';
import { textWorkbook } from '../../support/text-workbook';

it('${key} is read with its amounts and their cells', () => {
  const { tables } = readTables(textWorkbook('== 表\\n单位：万元\\n项目 | 预算数\\n合计 | 1.00'));
  expect(tables.${key}?.total?.current).toMatchObject({ state: 'stated', at: { row: 3, column: 1 } });
});
`;
}
