import { groupOf, type Finding, type Severity } from '../../core/findings';
import type { ReviewedTable } from '../../core/report';
import { TABLE_NAMES, tableKeySchema } from '../../core/tables';
import { parseLocalAddress, type CellAt } from '../../core/workbook';

/** How many findings of each severity one table has. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  /** Name of the table; of the sheet, for what stands outside of every table. */
  readonly name: string;
  readonly total: number;
}

/**
 * The findings counted by the table of their first cell: tables in the order of the published document, then sheets in the order of
 * the findings. Forms of one kind are counted together; what has no finding is left out.
 */
export function findingCounts(
  findings: readonly Finding[],
  tables: readonly ReviewedTable[],
): FindingCounts[] {
  const groups = new Map<string, Finding[]>(tableKeySchema.options.map((key) => [TABLE_NAMES[key], []]));
  for (const finding of findings) {
    const [first] = finding.at;
    const isInTable = first !== undefined && finding.text === undefined;
    const table = isInTable ? tables.find((each) => holds(each, first)) : undefined;
    const name = table === undefined ? groupOf(finding) : TABLE_NAMES[table.key];
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].flatMap(([name, members]) => {
    const count = (severity: Severity): number =>
      members.filter((finding) => finding.severity === severity).length;
    if (members.length === 0) return [];
    return [
      { name, error: count('error'), warning: count('warning'), hint: count('hint'), total: members.length },
    ];
  });
}

function holds({ sheet, range }: ReviewedTable, cell: CellAt): boolean {
  const [first = '', last = first] = range.split(':');
  const from = parseLocalAddress(first);
  const to = parseLocalAddress(last);
  return (
    sheet === cell.sheet &&
    from !== undefined &&
    to !== undefined &&
    cell.row >= from.row &&
    cell.row <= to.row &&
    cell.column >= from.column &&
    cell.column <= to.column
  );
}
