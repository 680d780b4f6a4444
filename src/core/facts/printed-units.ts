import { readUnit, unitCells, type Located, type TableReading, type UnitLabel } from '../tables';

/** A unit as some table prints it, in its head or in a unit column. */
export interface PrintedUnit {
  readonly unit: UnitLabel;
  readonly cell: Located<string>;
}

/**
 * All unit names printed on the tables in use, in workbook order: heads first, then the unit columns of tables. A cell that
 * prints a code without a name, or only room for a seal, names no unit.
 */
export function printedUnits(reading: TableReading): PrintedUnit[] {
  const heads = reading.found.flatMap(({ head, used }) =>
    used && head.unitName !== undefined ? [head.unitName] : [],
  );
  const seen = new Set<string>();
  return [...heads, ...unitCells(reading.tables)].flatMap((cell) => {
    const id = `${cell.at.sheet}\u0001${cell.at.row}\u0001${cell.at.column}`;
    const unit = readUnit(cell.value);
    if (seen.has(id) || unit.name === '') return [];
    seen.add(id);
    return [{ unit, cell }];
  });
}
