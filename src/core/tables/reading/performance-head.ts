import type { MoneyUnit } from '../../money';
import type { SheetGrid } from '../../workbook';
import type { FormArea } from '../recognition/forms';
import { titleKey, yearIn } from '../recognition/titles';
import type { TableHead } from './block';
import type { GridCell } from './cell-fields';
import type { Located } from './field';
import { findUnit, findUnitName, findYear } from './head';
import type { TableLayout } from '../layout/table-layout';

const TABLE = 'performanceSheets';

/**
 * The head of one project's targets.
 * @param labelled further columns the form takes
 * @param unitCell the cell that names the unit by its label or its column; it goes before a name in the lines above
 * @param unit what the unit line is read as, where that is not what it says
 */
export function readPerformanceHead(
  area: FormArea,
  labelled: readonly number[],
  unitCell: GridCell | undefined,
  unit?: MoneyUnit,
): TableHead {
  const { grid, layout, title, top, bottom, anchor, indicators, list } = area;
  const above = list?.title ?? title;
  const headTop = list?.top ?? top;
  const header = list === undefined ? { top: anchor, bottom: anchor } : indicators;
  const line = findUnit(grid, TABLE, headTop, header) ?? list?.unit;
  let lastRow = bottom;
  while (lastRow > Math.max(indicators.bottom, top) && grid.filledColumns(lastRow).length === 0) lastRow -= 1;
  const columns = [...indicators.columns.values(), ...labelled];
  const afterTitle = above === undefined ? anchor - 2 : headTop + 1;
  return {
    key: TABLE,
    layout: layout.layout,
    range: {
      sheet: grid.name,
      top,
      left: Math.min(...columns),
      bottom: lastRow,
      right: Math.max(...columns),
    },
    title:
      title === undefined
        ? undefined
        : {
            value: title.text,
            at: grid.at(title.row, title.column),
            place: { table: TABLE, row: '标题', column: '' },
          },
    year: title === undefined ? undefined : yearOfForm(title.text, layout),
    yearBelowTitle:
      above === undefined
        ? undefined
        : findYear(grid, TABLE, afterTitle, { top: anchor, bottom: anchor - 1 }),
    unit: line === undefined ? undefined : { ...line, value: unit ?? line.value },
    unitName: unitAt(grid, unitCell) ?? findUnitName(grid, TABLE, layout.unitLabels, afterTitle, anchor - 1),
    notes: [],
  };
}

/** A year in a title that holds a project's name is part of that name and says nothing of the budget year. */
function yearOfForm(title: string, { titlePattern }: TableLayout): number | undefined {
  const form = titleKey(title).replace(/^20\d{2}年度?/, '');
  return titlePattern.exec(form)?.[0] === form ? yearIn(title) : undefined;
}

/** A department's three digits stand before its name or in brackets behind it: `205 某市示例局`, `某市示例局[205]`. */
const DEPARTMENT_CODE = /\s*[[(（【]\d{3}[\])）】]$|^\d{3}[-—\s]+(?=\D)/;

function unitAt(grid: SheetGrid, cell: GridCell | undefined): Located<string> | undefined {
  if (cell === undefined || grid.isBlank(cell.row, cell.column)) return undefined;
  return {
    value: grid.text(cell.row, cell.column).trim().replace(DEPARTMENT_CODE, ''),
    at: grid.at(cell.row, cell.column),
    place: { table: TABLE, row: '单位名称', column: '' },
  };
}
