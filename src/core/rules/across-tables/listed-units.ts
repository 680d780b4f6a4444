import type { PrintedUnit } from '../../facts';
import { type OrganisationTable, readUnit, unitKey, type UnitLabel } from '../../tables';
import { labelKey } from '../../workbook';
import { commonEnds } from '../common-ends';

/** A unit as 机构设置 lists it. */
export interface ListedUnit extends UnitLabel {
  readonly key: string;
}

/** The units of 机构设置. */
export function listedUnits(table: OrganisationTable | undefined): ListedUnit[] {
  return (table?.units ?? []).map(({ name, code }) => {
    const unit = readUnit(name.value);
    return {
      name: unit.name,
      code: code === undefined ? unit.code : labelKey(code.value),
      key: unitKey(unit.name),
    };
  });
}

/** The listed name that goes with the code of some units: in 机构设置, else wherever the name is printed. */
export function nameByCode(
  units: readonly PrintedUnit[],
  listed: readonly ListedUnit[],
  printed: readonly PrintedUnit[],
): string | undefined {
  const own = units.flatMap(({ unit }) => unit.code ?? []);
  const known = printed.flatMap(({ unit }) =>
    listed.some(({ key }) => key === unitKey(unit.name)) ? unit : [],
  );
  return [...listed, ...known].find(({ code }) => code !== undefined && own.includes(code))?.name;
}

/** The listed name most like this one; `undefined` where none, or more than one, is alike. */
export function closest(name: string, listed: readonly ListedUnit[]): string | undefined {
  const ranked = listed
    .map((unit) => ({ unit, likeness: likeness(name, unit.key) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = ranked;
  if (first === undefined || first.likeness < 0.6 || first.likeness === second?.likeness) return undefined;
  return first.unit.name;
}

/** The share of the longer name that the two have in common at their beginning and end. */
function likeness(a: string, b: string): number {
  const { start, end } = commonEnds(a, b);
  return (start + end) / Math.max(a.length, b.length);
}
