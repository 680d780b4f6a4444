import type { OwnCell, OwnSheet } from '../host';
import { addressText, cellsText, type CellAt } from '../workbook';
import type { Passage } from './passage';

/** Name of the sheet the narrative goes to. */
export const NARRATIVE_SHEET = '预算公开情况说明';

/** Widths: paragraphs as wide as an A4 text block, then state and one column per source. */
const PARAGRAPH_WIDTH = 72;
const STATE_WIDTH = 12;
const SOURCE_WIDTH = 34;

/**
 * Lays the narrative out: one paragraph a row in column A, beside it its state, then one link per number to the cells it
 * comes from. Only column A is printed.
 * @param department and `year` head the document where they are known
 */
export function narrativeSheet(
  passages: readonly Passage[],
  department: string | undefined,
  year: number | undefined,
): OwnSheet {
  const rows: OwnCell[][] = [
    [{ text: department ?? '〔待填写：部门名称〕', style: 'title' }],
    [{ text: `${year ?? '〔待填写：年度〕'}年部门预算信息公开情况说明`, style: 'title' }],
  ];
  let heading = '';
  for (const passage of passages) {
    if (passage.heading !== heading) rows.push([{ text: passage.heading, style: 'heading' }]);
    heading = passage.heading;
    rows.push([{ text: `　　${passage.text}`, style: 'body' }, stateOf(passage), ...sourcesOf(passage)]);
  }
  const sources = Math.max(0, ...rows.map((row) => row.length - 2));
  return {
    name: NARRATIVE_SHEET,
    kind: 'narrative',
    columnWidths: [PARAGRAPH_WIDTH, STATE_WIDTH, ...Array.from({ length: sources }, () => SOURCE_WIDTH)],
    rows,
    printedColumns: 1,
  };
}

function stateOf({ missing }: Passage): OwnCell {
  return missing.length === 0
    ? { text: '数字已核对', style: 'label' }
    : { text: `待填写${missing.length}处`, style: 'todo' };
}

/** `7192.40 ← 收支预算总表!B15`, linked to the first cell; numbers from the same cells are listed once. */
function sourcesOf({ text, spans }: Passage): OwnCell[] {
  const seen: CellAt[][] = [];
  return spans.flatMap(({ start, end, cells }) => {
    const [first] = cells;
    if (first === undefined || seen.some((other) => sameCells(other, cells))) return [];
    seen.push([...cells]);
    return [{ text: `${text.slice(start, end)} ← ${cellsText(cells)}`, style: 'link', link: first }];
  });
}

function sameCells(a: readonly CellAt[], b: readonly CellAt[]): boolean {
  return a.map(addressText).join() === b.map(addressText).join();
}
