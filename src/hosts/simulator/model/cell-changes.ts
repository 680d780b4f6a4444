import type { GridArea, GridCell, GridSheet } from '../../grid-sheet';
import { areaText } from './addresses';
import { areasOfCells, boundingArea } from './areas';
import { detectReshape, reshapedArea, shiftArea, type Reshape } from './reshape';
import type { SimulatedSheet } from './simulated-sheet';
import type { EventSource, WorkbookEvent } from './workbook-events';

/** An event lists this many areas; more are given as the rectangle around them. */
const MAX_EVENT_AREAS = 50;

/** Takes over cells the user typed, pasted or cleared. @returns the event Excel raises, none where nothing is different */
export function editCells(
  sheet: SimulatedSheet,
  cells: readonly GridCell[],
  source: EventSource,
): WorkbookEvent[] {
  const changed = cells.flatMap((after) => {
    const before = sheet.cell(after.row, after.column);
    sheet.putCell(after);
    const isSame = before.formula === after.formula && sameValue(before, after);
    return isSame ? [] : [{ before, after }];
  });
  const [first] = changed;
  if (first === undefined) return [];
  return [
    {
      kind: 'changed',
      sheetId: sheet.id,
      address: addressOfCells(changed.map(({ after }) => after)),
      changeType: 'RangeEdited',
      source,
      isOwn: false,
      ...(changed.length === 1 ? { detail: { before: first.before.value, after: first.after.value } } : {}),
    },
  ];
}

/**
 * Takes over a sheet whose rows or columns came, went or moved; without such a move it is an edit of cells.
 * @param onReshape told of the move before the event is raised: references into the sheet have to follow
 */
export function reshapeSheet(
  sheet: SimulatedSheet,
  grid: GridSheet,
  source: EventSource,
  onReshape: (sheet: SimulatedSheet, reshape: Reshape) => void,
): WorkbookEvent[] {
  const reshape = detectReshape(sheet.filledCells(), grid.cells);
  if (reshape === undefined) {
    const stayed = new Set(grid.cells.map(({ row, column }) => `${row},${column}`));
    const gone = [...sheet.filledCells()].filter(({ row, column }) => !stayed.has(`${row},${column}`));
    const cells = [...gone.map(({ row, column }) => blankCell(row, column)), ...grid.cells];
    const events = editCells(sheet, cells, source);
    sheet.replaceWith(grid);
    return events;
  }
  const shown = new Set(grid.marks.map(({ id }) => id));
  for (const format of sheet.formats) {
    if (!shown.has(format.id)) format.areas = shiftAll(format.areas, reshape);
  }
  sheet.formats = sheet.formats.filter(({ areas }) => areas.length > 0);
  sheet.page = { ...sheet.page, printArea: shiftAll(sheet.page.printArea, reshape) };
  sheet.replaceWith(grid);
  onReshape(sheet, reshape);
  return [
    {
      kind: 'changed',
      sheetId: sheet.id,
      address: areaText(reshapedArea(reshape)),
      changeType: reshape.kind,
      source,
      isOwn: false,
    },
  ];
}

/** The event of cells the add-in wrote; `before` and `after` of the first one matter where it is the only one. */
export function writtenCells(
  sheet: SimulatedSheet,
  area: GridArea,
  before: GridCell,
  after: GridCell,
): WorkbookEvent {
  const isSingle = area.top === area.bottom && area.left === area.right;
  return {
    kind: 'changed',
    sheetId: sheet.id,
    address: areaText(area),
    changeType: 'RangeEdited',
    source: 'Local',
    isOwn: true,
    ...(isSingle ? { detail: { before: before.value, after: after.value } } : {}),
  };
}

/** The cells of an event as Excel writes them: areas side by side, or the rectangle around them where they are many. */
export function addressOfCells(cells: readonly GridCell[]): string {
  const areas = areasOfCells(cells);
  const [first, ...others] = areas;
  if (first === undefined) return '';
  if (areas.length <= MAX_EVENT_AREAS) return areas.map(areaText).join(',');
  return areaText(others.reduce(boundingArea, first));
}

function blankCell(row: number, column: number): GridCell {
  return { row, column, value: null, formula: null, format: 'General' };
}

function sameValue(a: GridCell, b: GridCell): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function shiftAll(areas: readonly GridArea[], reshape: Reshape): GridArea[] {
  return areas.flatMap((area) => shiftArea(area, reshape) ?? []);
}
