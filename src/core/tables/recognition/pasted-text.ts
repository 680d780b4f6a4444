import { readNumberText } from '../../money';
import { addressText, labelKey, type SheetGrid } from '../../workbook';
import type { TableLayout } from '../layout/table-layout';
import { TABLE_NAMES } from '../table-key';
import { MAX_HEAD_ROWS } from './segment-blocks';
import { requirementsOf } from '../structure';
import { locatedTitle, titleKey, titleMatches, yearIn, type TitleCell } from './titles';
import type { UnreadTable } from './unread-table';

/** A line of a table that has come into one cell: the parts that tabs or blanks hold apart. */
interface PastedLine {
  readonly row: number;
  readonly column: number;
  /** Its number among the lines of the sheet that hold anything. */
  readonly order: number;
  readonly parts: readonly string[];
  /** The tables a title in the same cell announces. */
  readonly announced: readonly TableLayout[];
}

/** A header is printed over so many rows at most. */
const MAX_HEADER_LINES = 4;

/**
 * Finds tables that were pasted as text, a whole row in one cell, by the words of their header and a line below it with a
 * figure, or with as many parts.
 * They are not read: where one column ends and the next begins can only be guessed.
 * @param titles what reads like a title on the sheet, top to bottom
 */
export function findPastedTables(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  titles: readonly TitleCell[],
): UnreadTable[] {
  const lines = pastedLines(grid, layouts);
  const found: UnreadTable[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = lines[from];
    if (first === undefined) break;
    const near = lines
      .slice(from, from + MAX_HEADER_LINES + 1)
      .filter(({ order }, index) => order <= first.order + index);
    const header = near.slice(0, MAX_HEADER_LINES);
    const title = titles.findLast(({ row }) => row <= first.row && row >= first.row - MAX_HEAD_ROWS);
    const layout = layoutOf([...first.announced, ...(title?.layouts ?? []), ...layouts], header);
    const follows = near
      .slice(1)
      .some(({ parts }) => parts.some(isFigure) || (parts.length > 2 && parts.length === first.parts.length));
    if (layout === undefined || !follows) {
      from += 1;
      continue;
    }
    const next = titles.find(({ row }) => row > first.row)?.row ?? grid.bottom + 1;
    const rest = lines.findIndex(({ row }) => row >= next);
    const last = lines.at(rest < 0 ? -1 : rest - 1) ?? first;
    found.push(unread(grid, layout, title, first, last));
    from = rest < 0 ? lines.length : rest;
  }
  return found;
}

function pastedLines(grid: SheetGrid, layouts: readonly TableLayout[]): PastedLine[] {
  const lines: PastedLine[] = [];
  let order = 0;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const [column, ...others] = grid.filledColumns(row);
    if (column === undefined) continue;
    order += 1;
    if (others.length > 0 || typeof grid.value(row, column) !== 'string') continue;
    let announced: readonly TableLayout[] = [];
    const texts = grid.text(row, column).split(/[\r\n]+/);
    for (const [line, text] of texts.entries()) {
      // A cell with several lines counts as so many rows.
      if (line > 0) order += 1;
      const parts = partsOf(text);
      if (parts.length > 1) lines.push({ row, column, order, parts, announced });
      else if (texts.length > 1) announced = [...announced, ...titleMatches(titleKey(text), layouts)];
    }
  }
  return lines;
}

/** Tabs or runs of blanks hold parts apart; single blanks where there is nothing else. */
function partsOf(text: string): string[] {
  const wide = text.trim().split(/\t+|\s{2,}|\u3000+/);
  return (wide.length > 1 ? wide : text.trim().split(/\s/)).map(labelKey).filter((part) => part !== '');
}

/** The first layout table whose required header words all stand in the lines. */
function layoutOf(candidates: readonly TableLayout[], lines: readonly PastedLine[]): TableLayout | undefined {
  const [first] = lines;
  return candidates.find((layout) => {
    const { kind } = layout.structure;
    if (kind === 'text' || kind === 'form') return false;
    const keysOf = ({ parts }: PastedLine): string[] =>
      parts.flatMap((part) => layout.columnWords.get(part) ?? []);
    const keys = new Set(lines.flatMap(keysOf));
    return (
      first !== undefined &&
      keysOf(first).length > 0 &&
      keys.size > 1 &&
      requirementsOf(layout).required.every((key) => keys.has(key))
    );
  });
}

function isFigure(part: string): boolean {
  return /\d/.test(part) && readNumberText(part).kind === 'number';
}

function unread(
  grid: SheetGrid,
  { key, layout }: TableLayout,
  title: TitleCell | undefined,
  first: PastedLine,
  last: PastedLine,
): UnreadTable {
  const at = grid.at(first.row, first.column);
  return {
    head: {
      key,
      layout,
      range: {
        sheet: grid.name,
        top: title?.row ?? first.row,
        left: first.column,
        bottom: last.row,
        right: first.column,
      },
      title: title === undefined ? undefined : locatedTitle(grid, title, key),
      year: title === undefined ? undefined : yearIn(title.text),
      unit: undefined,
      unitName: undefined,
      notes: [],
    },
    remark: {
      id: 'pasted-as-text',
      at,
      message: `《${TABLE_NAMES[key]}》（${addressText(at)}起）粘贴成了文字：一行的内容都在一个单元格里，分不清各列。这张表没有读取。`,
      advice: '请选中这些单元格，用“数据”选项卡里的“分列”按空格或制表符分开，再重新核对。',
    },
  };
}
