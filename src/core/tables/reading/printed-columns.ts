import type { TableBlock } from './block';

/** Column key → the word that heads it, for the columns a form prints. */
export function printedColumns(block: TableBlock): ReadonlyMap<string, string> {
  return new Map(
    [...block.header.columns.keys()].map((column) => [column, block.headerName(column) ?? column]),
  );
}
