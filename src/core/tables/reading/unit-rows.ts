import { type Amount, judgeSum } from '../../money';
import { type Field, type Located, located } from './field';
import { endsLikeUnit } from './head';
import { readUnit, sameUnit } from './unit-name';

/** A row of a table by classes. */
interface Line {
  readonly code: Located<string> | undefined;
  /** `undefined` for a row without the code of a class. */
  readonly level: number | undefined;
  readonly name: Located<string> | undefined;
  readonly amounts: Readonly<Record<string, Field<Amount> | undefined>>;
}

/** Codes of budget units have six digits, nine for their offices. */
const UNIT_CODE = /^\d{6}(?:\d{3})?$/;

/**
 * The rows of budget units among the rows of classes, where a table prints a unit above the classes it spends on: told by the code of
 * a unit, by the name the table's head gives, or by a unit's name over classes that add up to it. None where the table prints no class
 * code at all, for then it is a table by units.
 * @param unitName the budget unit in the head of the table
 */
export function unitRows<L extends Line>(lines: readonly L[], unitName: string | undefined): ReadonlySet<L> {
  const classes = lines.flatMap(({ code, level }) => (level === undefined ? [] : (code?.value ?? [])));
  if (classes.length === 0) return new Set();
  return new Set(
    lines.filter((line, index) => {
      const { code, level, name } = line;
      if (level !== undefined) return false;
      const printed = readUnit(name?.value ?? '').name;
      const isHead = unitName !== undefined && printed !== '' && sameUnit(printed, readUnit(unitName).name);
      if (isHead) return true;
      if (code !== undefined)
        return (
          isUnitCode(code) &&
          (endsLikeUnit(printed) || opensClasses(code.value, lines.slice(index + 1), classes))
        );
      // Its name may stand in a column of its own.
      return (printed === '' || endsLikeUnit(printed)) && addsUp(line, below(lines.slice(index + 1)));
    }),
  );
}

function isUnitCode(code: Located<string> | undefined): boolean {
  return code !== undefined && UNIT_CODE.test(code.value);
}

/** False for the code of a class that lacks a digit or has one too many: it stands among the rows of its own class. */
function opensClasses(code: string, after: readonly Line[], classes: readonly string[]): boolean {
  const first = after.find(({ level }) => level !== undefined)?.code?.value;
  const isUppermost = (own: string): boolean => !classes.some((upper) => isUnder(own, upper));
  return isUppermost(code) && first !== undefined && isUppermost(first);
}

/** The rows of classes that follow, down to the next row without one; a unit's own row stands below that of its department. */
function below(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ level }) => level !== undefined);
  const rest = lines
    .slice(0, start)
    .every(({ code, name }) => isUnitCode(code) || endsLikeUnit(readUnit(name?.value ?? '').name))
    ? lines.slice(start)
    : lines;
  const end = rest.findIndex(({ level }) => level === undefined);
  const block = end === -1 ? rest : rest.slice(0, end);
  return block.filter(({ code }) => !block.some((other) => isUnder(code?.value, other.code?.value)));
}

function isUnder(code = '', upper = ''): boolean {
  return code.length > upper.length && code.startsWith(upper);
}

/** True where any amount of the row is what the classes below it add up to. */
function addsUp({ amounts }: Line, parts: readonly Line[]): boolean {
  return Object.entries(amounts).some(([column, field]) => {
    const whole = located(field)?.value;
    const own = parts.flatMap((part) => located(part.amounts[column])?.value ?? []);
    return whole !== undefined && own.length > 0 && judgeSum(whole, own).kind !== 'unequal';
  });
}
