import { labelKey } from '../../workbook';

/** A budget unit as a table prints it: `450001怀来县医疗保障局` → code and name. */
export interface UnitLabel {
  /** The unit code, or `undefined` where only the name is printed. */
  readonly code: string | undefined;
  readonly name: string;
}

/** Unit codes have six digits, nine where the county numbers the offices of a unit; three digits are a department's. */
const CODE = /^[[(【〔]?(\d{6}(?:\d{3})?)(?!\d)[\])】〕]?[-_—:]*/;
const SEAL = /\((?:盖章|公章|签章|章)\)$/;

/** Code and name of a printed unit, without the word for the seal; the name is '' where only a code is printed. */
export function readUnit(text: string): UnitLabel {
  const label = labelKey(text).replace(SEAL, '');
  const match = CODE.exec(label);
  return { code: match?.[1], name: match === null ? label : label.slice(match[0].length) };
}

/** A name without the department's three digits, which head lines print in front of it: `920某某所`. */
export function withoutDepartmentCode(name: string): string {
  return name.replace(/^[[(【〔]?\d{3}(?=\D{2})[\])】〕]?[-_—:]*/, '');
}

/**
 * The name as compared. `本级`, `机关` and `汇总` only say which part of the books a table shows, and a department's three digits
 * may stand in front: all of them name the same unit.
 */
export function unitKey(name: string): string {
  return withoutDepartmentCode(name).replace(/(?<=.{2})\(?(?:本级|机关|汇总)\)?$/, '');
}

/**
 * True where two cells may name one unit: codes decide where both print one, else the names, of which one may be shortened at
 * its beginning (县名 left out).
 */
export function sameUnit(a: string, b: string): boolean {
  const first = readUnit(a);
  const second = readUnit(b);
  if (first.code !== undefined && second.code !== undefined) return first.code === second.code;
  const [shorter = '', longer = ''] = [unitKey(first.name), unitKey(second.name)].sort(
    (x, y) => x.length - y.length,
  );
  return shorter === longer || shorter === '' || (shorter.length >= 3 && longer.endsWith(shorter));
}
