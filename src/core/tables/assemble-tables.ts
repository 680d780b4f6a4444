import type { MoneyUnit } from '../money';
import { addressText, type SheetVisibility } from '../workbook';
import type { Found } from './define-table';
import type { TableBlock, TableHead } from './reading/block';
import { readPerformanceSheet, type PerformanceSheet } from './reading/performance-sheet';
import type { TextSection } from './reading/text-section';
import { differingCopy, yearOf } from './recognition/copies';
import type { ReadingRemark } from './recognition/reading-remark';
import type { FormReading } from './recognition/sheet-reading';
import type { UnreadTable } from './recognition/unread-table';
import type { TableKey } from './table-key';
import { DEFINITIONS, TABLE_KEYS, tablesFrom, type Tables } from './tables';

/** Everything read from the sheets, in workbook order. */
export interface ReadParts {
  readonly blocks: readonly TableBlock[];
  /** Heads of the further pages of tables printed over several sheets. */
  readonly pages: readonly TableHead[];
  readonly forms: readonly FormReading[];
  readonly sections: readonly TextSection[];
  readonly unread: readonly UnreadTable[];
  readonly visibility: ReadonlyMap<string, SheetVisibility>;
}

/** A table that was found, and whether it is the copy that is used. */
export interface TableUse {
  readonly head: TableHead;
  readonly used: boolean;
}

export interface AssembledTables {
  readonly tables: Tables;
  readonly heads: readonly TableUse[];
  /** Kinds of tables that are there but were left unread; `remarks` says why. */
  readonly unread: readonly TableKey[];
  readonly remarks: readonly ReadingRemark[];
}

/**
 * Puts the tables together, each from the copy that is used.
 * @param units address of a unit line → the unit it is read as, where that is not what it says
 */
export function assembleTables(
  { blocks: printed, pages, forms, sections, unread, visibility }: ReadParts,
  units: ReadonlyMap<string, MoneyUnit> = new Map(),
): AssembledTables {
  const unitOf = ({ unit }: TableHead): MoneyUnit | undefined =>
    unit === undefined ? undefined : units.get(addressText(unit.at));
  const blocks = printed.map((each) => {
    const unit = unitOf(each.head);
    return unit === undefined ? each : each.inUnit(unit);
  });
  const allSheets = forms.map(({ area, form }) => {
    const unit = unitOf(form.head);
    // Indicators of a further page are not in its own area.
    return unit === undefined ? form : { ...readPerformanceSheet(area, unit), indicators: form.indicators };
  });
  // With one sheet unread its project would seem to have none.
  const sheets = unread.some(({ head }) => head.key === 'performanceSheets')
    ? []
    : allSheets.filter((sheet) => !isHiddenCopy(sheet, allSheets, visibility));

  const used = new Map(TABLE_KEYS.map((key) => [key, usedOf(key, blocks)]));
  const block = (key: TableKey): TableBlock | undefined => used.get(key)?.block;
  const sectionsOf = (key: TableKey): TextSection[] => sections.filter(({ head }) => head.key === key);
  const tables = tablesFrom((key): Found => ({
    ...(used.get(key) ?? { block: undefined, second: undefined }),
    sections: sectionsOf(key),
    sheets: sheets.filter(({ head }) => head.key === key),
  }));

  const heads = [
    ...blocks.map((each) => ({ head: each.head, used: isUsed(each, used.get(each.head.key)) })),
    ...allSheets.map((sheet) => ({ head: sheet.head, used: sheets.includes(sheet) })),
    ...sections.map(({ head }) => ({
      head,
      used: DEFINITIONS[head.key].isMany || sectionsOf(head.key)[0]?.head === head,
    })),
    ...pages.map((head) => ({
      head,
      used: block(head.key) !== undefined || sheets.some((sheet) => sheet.head.key === head.key),
    })),
    ...unread.map(({ head }) => ({ head, used: block(head.key) === undefined })),
  ];
  return {
    tables,
    heads,
    unread: unread.map(({ head }) => head.key).filter((key) => block(key) === undefined),
    remarks: [...unread.map(({ remark }) => remark), ...copyRemarks(blocks, used)],
  };
}

type Used = Pick<Found, 'block' | 'second'>;

/** The blocks of a kind that are used, of those that say they stand beside each other one each. */
function usedOf(key: TableKey, blocks: readonly TableBlock[]): Used {
  const own = blocks.filter(({ head }) => head.key === key);
  const { isSecond = () => false } = DEFINITIONS[key];
  const first = bestCopy(own.filter((each) => !isSecond(each)));
  const second = bestCopy(own.filter(isSecond));
  return first === undefined ? { block: second, second: undefined } : { block: first, second };
}

function isUsed(block: TableBlock, used: Used | undefined): boolean {
  return used?.block?.head === block.head || used?.second?.head === block.head;
}

function bestCopy(blocks: readonly TableBlock[]): TableBlock | undefined {
  const latest = Math.max(...blocks.map((block) => yearOf(block) ?? 0));
  const worthOf = (block: TableBlock): number => worth(block, latest);
  return blocks.reduce<TableBlock | undefined>(
    (best, block) => (best === undefined || worthOf(block) > worthOf(best) ? block : best),
    undefined,
  );
}

/** What is to be said of the copies on visible sheets that are not used; nothing where the user has named the one that is. */
function copyRemarks(blocks: readonly TableBlock[], used: ReadonlyMap<TableKey, Used>): ReadingRemark[] {
  return blocks.flatMap((block) => {
    const { block: first, second } = used.get(block.head.key) ?? {};
    const other =
      second !== undefined && DEFINITIONS[block.head.key].isSecond?.(block) === true ? second : first;
    if (other === undefined || other === block || other.head.bound === true) return [];
    return block.grid.sheet.visibility !== 'visible' ? [] : (differingCopy(other, block) ?? []);
  });
}

/** True for a form on a hidden worksheet whose project has one on a visible worksheet: a copy somebody put aside. */
function isHiddenCopy(
  sheet: PerformanceSheet,
  all: readonly PerformanceSheet[],
  visibility: ReadonlyMap<string, SheetVisibility>,
): boolean {
  const isVisible = ({ head }: PerformanceSheet): boolean => visibility.get(head.range.sheet) === 'visible';
  return !isVisible(sheet) && all.some((other) => other.key === sheet.key && isVisible(other));
}

/**
 * What the user has named before all else, visible sheets before hidden ones, this year's table before last year's, then the number of
 * filled rows.
 */
function worth(block: TableBlock, latest: number): number {
  const named = block.head.bound === true ? 100_000_000 : 0;
  const visible = block.grid.sheet.visibility === 'visible' ? 10_000_000 : 0;
  const ofYear = (yearOf(block) ?? latest) === latest ? 1_000_000 : 0;
  return named + visible + ofYear + block.rows.length;
}
