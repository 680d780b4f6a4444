import { readUnit, sameUnit, unitKey } from '../tables';

/** What a reform changes at the end of a body's name and the body stays: 医疗保障部门, 医疗保障局. */
const ENDING = /(?:部门|局|委员会|委|办公室|办)$/;
const COUNTY = /^.{2,9}?(?:自治县|县|区|市|旗)/;

/**
 * True where two printed units of different years may be the same: as within one year, or with a name that changed only in the
 * word for the kind of body.
 */
export function sameUnitAcrossYears(a: string, b: string): boolean {
  return sameUnit(a, b) || sameName(readUnit(a).name, readUnit(b).name);
}

/** A department by its name and the codes its tables print. */
export interface Body {
  readonly name: string | undefined;
  readonly codes: readonly string[];
}

/**
 * True where two workbooks may be of the same department: one name, or a unit code in common that no other county's name
 * contradicts. True as well where one of them says neither, for then nothing speaks against it.
 */
export function sameDepartment(a: Body, b: Body): boolean {
  if (a.name !== undefined && b.name !== undefined) {
    if (sameUnit(a.name, b.name) || sameName(a.name, b.name)) return true;
    const [first, second] = [COUNTY.exec(a.name)?.[0], COUNTY.exec(b.name)?.[0]];
    if (first !== undefined && second !== undefined && first !== second) return false;
  }
  if (a.codes.length === 0 || b.codes.length === 0) return a.name === undefined || b.name === undefined;
  return a.codes.some((code) => b.codes.includes(code));
}

function sameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => unitKey(name).replace(ENDING, ''));
  return first !== undefined && first !== '' && first === second;
}
