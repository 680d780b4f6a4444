import {
  absolute,
  amountOf,
  compareAmounts,
  Decimal,
  sumOf,
  times,
  type Amount,
  type MoneyUnit,
} from '../../money';
import { addressText } from '../../workbook';
import type { TableHead } from '../reading/block';
import type { Located } from '../reading/field';
import type { Tables } from '../tables';
import type { TableKey } from '../table-key';
import { grouped } from '../reading/grouped';
import { unitAbove } from './relations';
import { isProject, type Statement } from '../reading/statement';
import { statementsOf } from './statements';
import {
  groupsOf,
  isForm,
  linkedGroups,
  linksBetween,
  votesOf,
  type Link,
  type Linked,
  type UnitGroup,
} from './unit-graph';

/** Unit lines by their address, with the unit they are read as instead of what they say. */
export type UnitsByLine = ReadonlyMap<string, MoneyUnit>;

/** A unit line that is wrong by its effect: everything it rules is off by a factor of 10 000. */
export interface UnitFault {
  /** The unit line; several where performance sheets are off alike, or where one of two sides must be wrong. */
  readonly lines: readonly [Located<MoneyUnit>, ...Located<MoneyUnit>[]];
  /** The tables and forms the lines rule. */
  readonly heads: readonly TableHead[];
  readonly declared: MoneyUnit;
  /** The unit that makes the figures agree with the other tables. */
  readonly fitting: MoneyUnit;
  /** One quantity as the table states it under its unit line, and as another table states it. */
  readonly own: Statement;
  readonly other: Statement;
  /** The tables it contradicts. */
  readonly against: readonly TableKey[];
  /** How many quantities are off alike; none that both sides state agrees. */
  readonly count: number;
  /** False where it cannot be told which side is wrong; the tables are read as `fitting` all the same. */
  readonly decided: boolean;
}

/**
 * Finds unit lines that must be wrong. Tables that state the same quantities should agree; where everything a table shares with
 * others is off by 10 000 or 100 000 000, its unit line is wrong or theirs. The side with more kinds of tables is right; where
 * both have as many, the one that leaves a department's total of a year plausible. Tables without a unit line and amounts with a
 * unit of their own in header or cell are believed.
 * @param tables as read with the units they declare
 * @param readAs the same tables with some unit lines read as another unit
 */
export function findUnitFaults(tables: Tables, readAs: (units: UnitsByLine) => Tables): UnitFault[] {
  const statements = statementsOf(tables);
  const lineOf = lineNames(tables);
  const declared = groupsOf(
    statements,
    ({ head }) => lineOf(head) ?? tableId(head),
    () => true,
  );
  if (linksBetween(declared).every(({ offset }) => offset === 0)) return [];

  const ruled = ruledByLines(statements, readAs);
  const isRuled = (statement: Statement): boolean => ruled.has(statement);
  const groups = groupsOf(
    statements,
    (statement) => (isRuled(statement) ? lineOf(statement.head) : undefined) ?? tableId(statement.head),
    isRuled,
  );
  const links = linksBetween(groups);
  return linkedGroups(groups, links).flatMap((linked) => faultsAmong(linked, links));
}

/**
 * What tells the unit lines apart: their addresses. Where no table lists the projects one by one, performance sheets can only be
 * held against others all together: then their lines count as one, if they say the same.
 */
function lineNames({
  performanceSheets = [],
  projectExpenditureTable,
}: Tables): (head: TableHead) => string | undefined {
  const units = new Set(performanceSheets.map(({ head }) => head.unit?.value));
  const together = projectExpenditureTable === undefined && units.size === 1;
  return ({ key, unit }) => {
    if (unit === undefined) return undefined;
    return together && key === 'performanceSheets' ? key : addressText(unit.at);
  };
}

function tableId({ range }: TableHead): string {
  return `${range.sheet}\u0001${range.top}\u0001${range.left}`;
}

/** The units to read the lines of some faults as. */
export function fittingUnits(faults: readonly UnitFault[]): UnitsByLine {
  return new Map(
    faults.flatMap(({ lines, fitting }) => lines.map(({ at }) => [addressText(at), fitting] as const)),
  );
}

/** The statements whose unit is that of a unit line: those that change when all unit lines do. */
function ruledByLines(
  statements: readonly Statement[],
  readAs: (units: UnitsByLine) => Tables,
): ReadonlySet<Statement> {
  const lines = statements.flatMap(({ head: { unit } }) => unit ?? []);
  const changed = statementsOf(
    readAs(new Map(lines.map(({ at, value }) => [addressText(at), value === '元' ? '万元' : '元']))),
  );
  return new Set(
    statements.filter(({ amount }, index) => changed[index]?.amount.value.unit !== amount.value.unit),
  );
}

/** One quantity as a faulty table and as another one states it. */
interface Contradiction {
  readonly own: Statement;
  readonly other: Statement;
}

/** A group whose unit line must be read differently for the others to be right. */
interface Suspect {
  readonly group: UnitGroup;
  readonly declared: MoneyUnit;
  readonly fitting: MoneyUnit;
  readonly contradictions: readonly Contradiction[];
}

function faultsAmong(linked: Linked, links: readonly Link[]): UnitFault[] {
  const { right, decided } = rightOffset(linked);
  const suspects = [...linked].flatMap(([group, needed]): Suspect[] => {
    const [line] = group.lines;
    // Where no line rules the unit, headers and cells do, and those are the rules' business.
    if (needed === right || line === undefined) return [];
    const fitting = unitAbove(line.value, needed - right);
    if (fitting === undefined) return [];
    const isRight = (other: UnitGroup): boolean => linked.get(other) === right;
    return [
      { group, declared: line.value, fitting, contradictions: contradictionsOf(group, links, isRight) },
    ];
  });
  return alike(suspects, decided).flatMap((together): UnitFault[] => {
    const [first] = together;
    const [line, ...lines] = together.flatMap(({ group }) => group.lines);
    const contradictions = together.flatMap((suspect) => suspect.contradictions);
    const proof = clearest(contradictions);
    if (first === undefined || line === undefined || proof === undefined) return [];
    return [
      {
        lines: [line, ...lines],
        heads: together.flatMap(({ group }) => group.heads),
        declared: first.declared,
        fitting: first.fitting,
        ...proof,
        against: [...new Set(contradictions.map(({ other }) => other.head.key))],
        count: new Set(contradictions.map(({ own }) => own.quantity)).size,
        decided,
      },
    ];
  });
}

/**
 * Performance sheets that are off alike are one fault; any other unit line is a fault of its own, unless all that is known is that
 * one side is wrong.
 */
function alike(suspects: readonly Suspect[], decided: boolean): Suspect[][] {
  const together = grouped(suspects, (suspect): unknown =>
    isForm(suspect.group) || !decided ? `${suspect.declared} ${suspect.fitting}` : suspect,
  );
  return [...together.values()];
}

/** What a group states otherwise than the groups that are right; than any other where it is linked to none of those. */
function contradictionsOf(
  group: UnitGroup,
  links: readonly Link[],
  isRight: (other: UnitGroup) => boolean,
): Contradiction[] {
  const all = links
    .filter(({ from, to, offset }) => offset !== 0 && (from === group || to === group))
    .map(({ from, to, fits }) => ({
      isRight: isRight(from === group ? to : from),
      contradictions: fits.map(({ first, second }) =>
        from === group ? { own: first, other: second } : { own: second, other: first },
      ),
    }));
  const againstRight = all.filter((each) => each.isRight);
  return (againstRight.length > 0 ? againstRight : all).flatMap(({ contradictions }) => contradictions);
}

/** The contradiction with the largest figure, which is the total where it is stated; one of single cells where there is one. */
function clearest(contradictions: readonly Contradiction[]): Contradiction | undefined {
  const printed = contradictions.filter(({ own, other }) => !own.isSum && !other.isSum);
  const candidates = printed.length > 0 ? printed : contradictions;
  return candidates.reduce<Contradiction | undefined>(
    (best, each) => (best === undefined || sizeOf(each) > sizeOf(best) ? each : best),
    undefined,
  );
}

function sizeOf({ own }: Contradiction): number {
  return Math.abs(own.amount.value.value.toNumber());
}

/** No department spends less or more in a year. */
const LEAST_TOTAL = amountOf(10, '万元');
const LARGEST_TOTAL = amountOf(1000, '亿元');

/**
 * The offset of the groups that are right: most kinds of tables stand behind it, or of two with as many it alone leaves the total
 * plausible. A majority whose total no department has, against a side with a plausible one, decides nothing.
 */
function rightOffset(linked: Linked): { readonly right: number; readonly decided: boolean } {
  const all = [...linked.keys()];
  const sides = [...new Set(linked.values())]
    .map((offset) => {
      const groups = all.filter((group) => linked.get(group) === offset);
      return { offset, votes: votesOf(groups, all), plausible: isPlausible(largestTotal(linked, offset)) };
    })
    .sort((a, b) => Number(b.plausible) - Number(a.plausible) || b.votes - a.votes);
  const [best, second] = sides;
  const most = Math.max(...sides.map(({ votes }) => votes));
  const isTie = second !== undefined && second.plausible === best?.plausible && second.votes === best.votes;
  return { right: best?.offset ?? 0, decided: best?.votes === most && !isTie };
}

function isPlausible(total: Amount): boolean {
  return compareAmounts(total, LEAST_TOTAL) >= 0 && compareAmounts(total, LARGEST_TOTAL) <= 0;
}

/** The largest amount the groups state, or all their projects together, if the groups at `right` are. */
function largestTotal(linked: Linked, right: number): Amount {
  const projects = new Map<string, Amount>();
  let largest = amountOf(0, '元');
  for (const [group, needed] of linked) {
    for (const { quantity, amount } of group.statements) {
      const value = absolute(times(amount.value, new Decimal(10).pow(needed - right)));
      if (compareAmounts(value, largest) > 0) largest = value;
      if (isProject(quantity)) projects.set(quantity, value);
    }
  }
  const together = sumOf([...projects.values()], '元');
  return compareAmounts(together, largest) > 0 ? together : largest;
}
