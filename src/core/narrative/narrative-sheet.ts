import type { Finding } from '../findings';
import type { OwnCell, OwnSheet } from '../host';
import { addressText, cellsText, type CellAt } from '../workbook';
import type { Passage } from './passage';
import { sourceFindings, sourceFindingsText } from './source-findings';

/** Name of the sheet the narrative goes to. */
export const NARRATIVE_SHEET = '预算公开情况说明';

/** Widths: paragraphs as wide as an A4 text block, then state and sources. */
const COLUMN_WIDTHS = [72, 18, 60];

/**
 * Lays the narrative out: one paragraph a row in column A, beside it its state and the cells its numbers come from. Only column A is
 * printed.
 * @param department and `year` head the document where they are known
 * @param findings all that is open in the workbook at this moment
 */
export function narrativeSheet(
  passages: readonly Passage[],
  department: string | undefined,
  year: number | undefined,
  findings: readonly Finding[],
): OwnSheet {
  const rows: OwnCell[][] = [
    [{ text: department ?? '〔待填写：部门名称〕', style: 'title' }],
    [{ text: `${year ?? '〔待填写：年度〕'}年部门预算信息公开情况说明`, style: 'title' }],
  ];
  let heading = '';
  for (const passage of passages) {
    if (passage.heading !== heading) rows.push([{ text: passage.heading, style: 'heading' }]);
    heading = passage.heading;
    rows.push([{ text: `　　${passage.text}`, style: 'body' }, ...besides(passage, findings)]);
  }
  return { name: NARRATIVE_SHEET, kind: 'narrative', columnWidths: COLUMN_WIDTHS, rows, printedColumns: 1 };
}

/** State and sources of a paragraph; nothing beside one without numbers in which nothing is missing. */
function besides(passage: Passage, findings: readonly Finding[]): OwnCell[] {
  const found = sourceFindings(passage, findings);
  const sources = sourcesOf(passage);
  // What is written once cannot follow later changes: it says of which moment it speaks.
  const states = [
    ...(found.length > 0 ? [`生成时：${sourceFindingsText(found)}`] : []),
    ...(found.length === 0 && sources !== undefined ? ['生成时：数字来自表格'] : []),
    ...(passage.missing.length > 0 ? [`待填写${passage.missing.length}处`] : []),
  ];
  if (states.length === 0) return [];
  const isOpen = found.length + passage.missing.length > 0;
  const state: OwnCell = { text: states.join('\n'), style: isOpen ? 'todo' : 'label' };
  return sources === undefined ? [state] : [state, sources];
}

/** `7192.40 ← 收支预算总表!B15`, all of them in one cell that links to the first; numbers from the same cells are listed once. */
function sourcesOf({ text, spans }: Passage): OwnCell | undefined {
  const seen: CellAt[][] = [];
  const lines = spans.flatMap(({ start, end, cells }) => {
    if (cells.length === 0 || seen.some((other) => sameCells(other, cells))) return [];
    seen.push([...cells]);
    return [`${text.slice(start, end)} ← ${cellsText(cells)}`];
  });
  const link = seen[0]?.[0];
  return link === undefined ? undefined : { text: lines.join('；'), style: 'link', link };
}

function sameCells(a: readonly CellAt[], b: readonly CellAt[]): boolean {
  return a.map(addressText).join() === b.map(addressText).join();
}
