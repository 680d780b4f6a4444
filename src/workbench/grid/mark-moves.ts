import { CommandType, ICommandService, type ICommandInfo, type IMutation } from '@univerjs/core';
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { GridArea, GridMark } from '../../hosts/grid-sheet';
import { areaOf, boundingBox, rangeOf } from './areas';
import { moveReferences, type FormulaReference, type MovedReference } from './formula-references';
import type { MarkLayer } from './mark-layer';
import type { UniverApp } from './univer-app';

interface SetMarksParams {
  readonly sheets: readonly { readonly sheetId: string; readonly marks: readonly GridMark[] }[];
}

const MOVING_COMMANDS = new Set<string>(Object.values(EffectRefRangId));
const NOTHING = { undos: [], redos: [] };

/**
 * Keeps marks at their cells, and their formulas at the cells they compare, when the user inserts, deletes or moves rows, columns
 * or cells, renames a sheet or removes one — as Excel does. Undoing the step puts the marks back as they were.
 */
export function moveMarksAlong(app: UniverApp, layer: MarkLayer): void {
  const setMarks: IMutation<SetMarksParams> = {
    id: 'workbench.mutation.set-marks',
    type: CommandType.MUTATION,
    handler: (_, { sheets }) => {
      for (const { sheetId, marks } of sheets) layer.set(sheetId, marks);
      return true;
    },
  };
  app.injector.get(ICommandService).registerCommand(setMarks);
  app.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const change = changeOf(command, app);
      if (change === undefined) return NOTHING;
      const moved = layer.sheetIds().map((sheetId) => {
        const marks = layer.of(sheetId);
        return { sheetId, before: marks, after: change(sheetId, marks) };
      });
      const changed = moved.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
      if (changed.length === 0) return NOTHING;
      const params = (which: 'before' | 'after'): SetMarksParams => ({
        sheets: changed.map((sheet) => ({ sheetId: sheet.sheetId, marks: sheet[which] })),
      });
      return {
        undos: [{ id: setMarks.id, params: params('before') }],
        redos: [{ id: setMarks.id, params: params('after') }],
      };
    },
  });
}

/** What becomes of the marks of a sheet. */
type MarkChange = (sheetId: string, marks: readonly GridMark[]) => GridMark[];

/** What a command does to marks; `undefined` for one that leaves all cells where they are and called what they were. */
function changeOf(command: ICommandInfo, app: UniverApp): MarkChange | undefined {
  const sheetId = textParam(command, 'subUnitId') ?? app.workbook.getActiveSheet().getSheetId();
  const name = app.workbook.getSheetBySheetId(sheetId)?.getName();
  if (name === undefined) return undefined;
  const isHere = (reference: FormulaReference, onSheet: string): boolean =>
    reference.sheet === undefined ? onSheet === sheetId : reference.sheet === name;

  if (command.id === SetWorksheetNameCommand.id) {
    const newName = textParam(command, 'name');
    if (newName === undefined) return undefined;
    return withReferences((reference) =>
      reference.sheet === name ? { ...reference, sheet: newName } : reference,
    );
  }
  if (command.id === RemoveSheetCommand.id) {
    const without = withReferences((reference) => (reference.sheet === name ? 'gone' : reference));
    return (onSheet, marks) => (onSheet === sheetId ? [] : without(onSheet, marks));
  }
  if (!MOVING_COMMANDS.has(command.id)) return undefined;
  const moved = (area: GridArea): GridArea | undefined => {
    const range = handleDefaultRangeChangeWithEffectRefCommands(rangeOf(area), command);
    return range === null ? undefined : areaOf(range);
  };
  return (onSheet, marks) =>
    marks.flatMap((mark) => {
      const areas = onSheet === sheetId ? mark.areas.flatMap((area) => moved(area) ?? []) : mark.areas;
      if (areas.length === 0) return [];
      const [from, to] = [boundingBox(mark.areas), boundingBox(areas)];
      const formula = moveReferences(mark.formula, (reference) => {
        if (reference.isRelative) return shifted(reference, to.top - from.top, to.left - from.left);
        if (!isHere(reference, onSheet)) return reference;
        const area = moved(reference.area);
        return area === undefined ? 'gone' : { ...reference, area };
      });
      return [{ ...mark, areas, formula }];
    });
}

/** A reference relative to the corner of the marked cells goes with that corner. */
function shifted(reference: FormulaReference, rows: number, columns: number): FormulaReference {
  if (rows === 0 && columns === 0) return reference;
  const { top, left, bottom, right } = reference.area;
  return {
    ...reference,
    area: { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns },
  };
}

function withReferences(move: (reference: FormulaReference, onSheet: string) => MovedReference): MarkChange {
  return (onSheet, marks) =>
    marks.map((mark) => ({
      ...mark,
      formula: moveReferences(mark.formula, (reference) => move(reference, onSheet)),
    }));
}

function textParam({ params }: ICommandInfo, key: string): string | undefined {
  const value: unknown = params === undefined ? undefined : Reflect.get(params, key);
  return typeof value === 'string' ? value : undefined;
}
