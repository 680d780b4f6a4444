import { readUnit, withoutDepartmentCode, type TableReading } from '../tables';
import type { PrintedUnit } from './printed-units';

/**
 * The department's name: the main unit of 机构设置, else the unit printed on the tables (the one with the lowest code, else the
 * first).
 * @returns `undefined` where no table names one
 */
export function findDepartment(reading: TableReading, printed: readonly PrintedUnit[]): string | undefined {
  const main = reading.tables.organisationTable?.units[0]?.name.value;
  if (main !== undefined) return withoutDepartmentCode(readUnit(main).name);
  const coded = printed
    .filter(({ unit }) => unit.code !== undefined)
    .sort((a, b) => Number(a.unit.code) - Number(b.unit.code));
  const first = coded[0] ?? printed[0];
  return first === undefined ? undefined : withoutDepartmentCode(first.unit.name);
}
