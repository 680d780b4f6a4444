import { SheetGrid, type SheetSnapshot } from '../../workbook';
import type { TableBlock } from '../reading/block';
import type { TableLayout } from '../layout/table-layout';
import { readPerformanceSheet, type PerformanceSheet } from '../reading/performance-sheet';
import type { ReadingRemark } from './reading-remark';
import type { FormArea } from './forms';
import { locateTables } from './locate';
import type { UnreadTable } from './unread-table';
import { readTextSection, type TextSection } from '../reading/text-section';

/** A performance sheet with the rows it was read from. */
export interface FormReading {
  readonly area: FormArea;
  readonly form: PerformanceSheet;
}

/** Everything read from one sheet by itself. */
export interface SheetReading {
  readonly grid: SheetGrid;
  readonly blocks: readonly TableBlock[];
  readonly forms: readonly FormReading[];
  readonly sections: readonly TextSection[];
  /** See `LocatedSheet.listPage`. */
  readonly listPage: FormArea | undefined;
  /** See `LocatedSheet.continuations`. */
  readonly continuations: readonly TableBlock[];
  readonly unread: readonly UnreadTable[];
  readonly remarks: readonly ReadingRemark[];
}

interface Remembered {
  readonly date1904: boolean;
  readonly layouts: readonly TableLayout[];
  readonly reading: SheetReading;
}

/** A host hands over the same snapshot object for a sheet that has not changed; its reading is then the same too. */
const readings = new WeakMap<SheetSnapshot, Remembered>();

/** Reads one sheet, or gives what was read of the same snapshot with the same layouts before. */
export function readSheet(
  sheet: SheetSnapshot,
  date1904: boolean,
  layouts: readonly TableLayout[],
): SheetReading {
  const known = readings.get(sheet);
  if (known?.date1904 === date1904 && known.layouts === layouts) return known.reading;
  const grid = new SheetGrid(sheet, date1904);
  const { forms, texts, ...located } = locateTables(grid, layouts);
  const reading = {
    grid,
    ...located,
    forms: forms.map((area) => ({ area, form: readPerformanceSheet(area) })),
    sections: texts.map(readTextSection),
  };
  readings.set(sheet, { date1904, layouts, reading });
  return reading;
}
