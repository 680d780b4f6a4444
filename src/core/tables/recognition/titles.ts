import { labelKey, numberingOf, type SheetGrid } from '../../workbook';
import type { Located } from '../reading/field';
import type { TableLayout } from '../layout/table-layout';
import type { TableKey } from '../table-key';

/** A cell that reads like the title of one or more tables. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  /** The cell's text, trimmed. */
  readonly text: string;
  /** Layout tables whose title words end the text, the closest fit first; empty for a table no layout reads. */
  readonly layouts: readonly TableLayout[];
  /** True where one of the layouts lists the title among those it knows but does not read. */
  readonly other: boolean;
}

/** A title stands nearly alone in its row: beside it at most a unit line, a date and a form number. */
const MAX_CELLS_IN_TITLE_ROW = 4;
/** Titles of performance sheets hold whole project names; nothing printed above a table is longer. */
const MAX_TITLE_LENGTH = 160;

/** `（续）`, `续表二`: the table goes on from the page before. */
const CONTINUED = /-*\(?续表?[一二三四五六七八九十\d]*\)?$/;

/** True for the title of a page that goes on with the table of the page before. */
export function isContinued(title: string): boolean {
  return CONTINUED.test(labelKey(title));
}

/** The comparable form of a title: without a closing bracket such as `（续）` or `（单位：万元）`. */
export function titleKey(text: string): string {
  return labelKey(text)
    .replace(/(?:\([^()]*\))+$/, '')
    .replace(CONTINUED, '')
    .replace(/单位:?(?:元|万元|亿元)$/, '');
}

/**
 * Layout tables whose title words end `title`: those of the kind whose words fit the most of it. 财政拨款收支总表 ends with 收支总表 and
 * is none.
 */
export function titleMatches(title: string, layouts: readonly TableLayout[]): TableLayout[] {
  const matches = layouts.flatMap((layout) => {
    const length = layout.titlePattern.exec(title)?.[0].length ?? 0;
    const other = layout.otherTitles?.exec(title)?.[0].length ?? 0;
    return length === 0 || other > length ? [] : [{ layout, length }];
  });
  const longest = Math.max(0, ...matches.map(({ length }) => length));
  const kinds = new Set(matches.filter(({ length }) => length === longest).map(({ layout }) => layout.key));
  return matches
    .filter(({ layout }) => kinds.has(layout.key))
    .sort((a, b) => b.length - a.length)
    .map(({ layout }) => layout);
}

/** True for the title of a table the layouts know but do not read. */
function isOtherTitle(title: string, layouts: readonly TableLayout[]): boolean {
  return layouts.some(({ otherTitles }) => otherTitles?.test(title) === true);
}

/**
 * All title-like cells of a sheet, top to bottom.
 * @param mostCells in rows with more filled cells there is no title; beside another table one may stand in any row
 */
export function findTitles(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  mostCells = MAX_CELLS_IN_TITLE_ROW,
): TitleCell[] {
  const known = new Map<string, Pick<TitleCell, 'layouts' | 'other'> | undefined>();
  const endings = new Set(layouts.flatMap(({ titleEndings }) => [...titleEndings]));
  const titles: TitleCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const filled = grid.filledColumns(row);
    if (filled.length === 0 || filled.length > mostCells) continue;
    for (const column of filled) {
      if (typeof grid.value(row, column) !== 'string') continue;
      const label = grid.label(row, column);
      if (label.length > MAX_TITLE_LENGTH) continue;
      if (!known.has(label)) {
        const title = titleKey(label);
        const matches = endings.has(title.slice(-1)) ? titleMatches(title, layouts) : [];
        const other = endings.has(title.slice(-1)) && isOtherTitle(title, layouts);
        known.set(label, matches.length > 0 || other ? { layouts: matches, other } : undefined);
      }
      const match = known.get(label);
      if (match !== undefined) titles.push({ row, column, text: grid.text(row, column).trim(), ...match });
    }
  }
  return titles;
}

/** The budget year a title names (`2023年收支预算总表`, `2023 Statement` → 2023), or `undefined`. */
export function yearIn(text: string): number | undefined {
  const label = labelKey(text);
  const year = (/(20\d{2})年/.exec(label) ?? /(?<!\d)(20\d{2})(?!\d)/.exec(label))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** `1.` of `1.怀财字…绩效目标表`, as a number; `undefined` where the title has none. */
export function serialOf(title: string): number | undefined {
  const digits = /\d+/.exec(numberingOf(title))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** A title as a value with its cell. */
export function locatedTitle(grid: SheetGrid, title: TitleCell, table: TableKey): Located<string> {
  return {
    value: title.text,
    at: grid.at(title.row, title.column),
    place: { table, row: '标题', column: '' },
  };
}
