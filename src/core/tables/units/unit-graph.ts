import type { MoneyUnit } from '../../money';
import { addressText } from '../../workbook';
import type { TableHead } from '../reading/block';
import type { Located } from '../reading/field';
import type { TableKey } from '../table-key';
import { grouped } from '../reading/grouped';
import { fitOf, isNear, type Fit } from './relations';
import type { Statement } from '../reading/statement';

/** What one unit line rules, or performance sheets whose lines say the same, or what of a table no line rules. */
export interface UnitGroup {
  /** The unit lines; none where headers and cells state the unit. */
  readonly lines: readonly Located<MoneyUnit>[];
  readonly heads: readonly TableHead[];
  readonly statements: readonly Statement[];
}

/** Two groups that state the same quantities: the first agrees with the second when its unit is raised by `offset`. */
export interface Link {
  readonly from: UnitGroup;
  readonly to: UnitGroup;
  readonly offset: number;
  readonly fits: readonly Fit[];
}

/** Groups that are linked, directly or over others, each with the offset its unit needs to agree with the first one. */
export type Linked = ReadonlyMap<UnitGroup, number>;

/**
 * Puts statements together by what rules their unit. A group whose own figures are not all in one unit says nothing and is left
 * out.
 * @param isRuled whether a statement is in the unit of its table's unit line
 */
export function groupsOf(
  statements: readonly Statement[],
  idOf: (statement: Statement) => string,
  isRuled: (statement: Statement) => boolean,
): UnitGroup[] {
  return [...grouped(statements, idOf).values()]
    .map((own) => {
      const heads = [...new Set(own.map(({ head }) => head))];
      const lines = own.every(isRuled) ? heads.flatMap(({ unit }) => unit ?? []) : [];
      return { lines: singleCells(lines), heads, statements: own };
    })
    .filter(({ statements: own }) => !isMixed(own));
}

/** A line that serves several tables is one line. */
function singleCells(lines: readonly Located<MoneyUnit>[]): Located<MoneyUnit>[] {
  return [...grouped(lines, ({ at }) => addressText(at)).values()].flatMap(([first]) => first ?? []);
}

/**
 * True where a table contradicts itself as only figures in different units do: a total in 元 over rows in 万元, or one row in 元 among
 * them, which makes its sum many times the total. An ordinary slip is no sign of that.
 */
function isMixed(statements: readonly Statement[]): boolean {
  return [...byQuantity(statements).values()].some(
    ([first, ...others]) =>
      first !== undefined &&
      others.some((other) => {
        const fit = fitOf(first, other);
        return fit === undefined ? !isNear(first.amount.value, other.amount.value) : fit.offset !== 0;
      }),
  );
}

function byQuantity(statements: readonly Statement[]): Map<string, Statement[]> {
  return grouped(statements, ({ quantity }) => quantity);
}

/**
 * The links between groups. Groups are linked where all quantities both of them state, as far as they agree at all, agree with
 * one and the same offset; an offset other than 0 needs two such quantities or one that cannot be chance.
 */
export function linksBetween(groups: readonly UnitGroup[]): Link[] {
  const groupOf = new Map(groups.flatMap((group) => group.statements.map((each) => [each, group] as const)));
  const found = [...byQuantity(groups.flatMap(({ statements }) => statements)).values()].flatMap((same) =>
    firstOfEach(same, groupOf).flatMap(([first, second]) => {
      const fit = fitOf(first, second);
      const from = groupOf.get(first);
      const to = groupOf.get(second);
      return fit === undefined || from === undefined || to === undefined ? [] : [{ from, to, fit }];
    }),
  );
  const links = [...grouped(found, ({ from }) => from)].flatMap(([from, ofGroup]) =>
    [...grouped(ofGroup, ({ to }) => to)].flatMap(([to, between]): Link[] => {
      const fits = between.map(({ fit }) => fit);
      const offset = fits[0]?.offset ?? 0;
      return fits.every((fit) => fit.offset === offset) ? [{ from, to, offset, fits }] : [];
    }),
  );
  return links.filter((link) => isProven(link, links));
}

/** The statements of a quantity in pairs, one statement of each group, in the order of the groups' first ones. */
function firstOfEach(
  statements: readonly Statement[],
  groupOf: ReadonlyMap<Statement, UnitGroup>,
): (readonly [Statement, Statement])[] {
  const firsts = new Map<UnitGroup | undefined, Statement>();
  for (const statement of statements) {
    const group = groupOf.get(statement);
    if (!firsts.has(group)) firsts.set(group, statement);
  }
  const each = [...firsts.values()];
  return each.flatMap((first, index) => each.slice(index + 1).map((second) => [first, second] as const));
}

/** A performance sheet states one budget: several of them that are off alike prove one another. */
function isProven(link: Link, links: readonly Link[]): boolean {
  if (link.offset === 0) return true;
  const alike = links.filter(
    ({ to, from, offset }) =>
      offset === link.offset &&
      ((from === link.from && isForm(to) && isForm(link.to)) ||
        (to === link.to && isForm(from) && isForm(link.from))),
  );
  const fits = [...new Set([link, ...alike])].flatMap((each) => each.fits);
  return fits.length >= 2 || fits.some(({ sure }) => sure);
}

/** True for performance sheets: each has a unit line of its own. */
export function isForm({ heads }: UnitGroup): boolean {
  return heads.every(({ key }) => key === 'performanceSheets');
}

/** The groups that hang together by links; those whose links contradict one another are left out. */
export function linkedGroups(groups: readonly UnitGroup[], links: readonly Link[]): Linked[] {
  const neighbours = new Map<UnitGroup, { readonly group: UnitGroup; readonly offset: number }[]>();
  const join = (from: UnitGroup, group: UnitGroup, offset: number): void => {
    neighbours.set(from, [...(neighbours.get(from) ?? []), { group, offset }]);
  };
  for (const { from, to, offset } of links) {
    join(from, to, -offset);
    join(to, from, offset);
  }
  const seen = new Set<UnitGroup>();
  return groups.flatMap((start) => {
    if (seen.has(start)) return [];
    const linked = new Map<UnitGroup, number>([[start, 0]]);
    let contradicts = false;
    // A map hands out what is added to it on the way.
    for (const [group, needed] of linked) {
      seen.add(group);
      for (const { group: next, offset } of neighbours.get(group) ?? []) {
        const known = linked.get(next);
        if (known === undefined) linked.set(next, needed + offset);
        else if (known !== needed + offset) contradicts = true;
      }
    }
    return contradicts ? [] : [linked];
  });
}

/** How many kinds of tables stand behind some groups; the performance sheets count where most of them do. */
export function votesOf(groups: readonly UnitGroup[], all: readonly UnitGroup[]): number {
  const forms = (of: readonly UnitGroup[]): number =>
    of.flatMap(({ heads }) => heads).filter(({ key }) => key === 'performanceSheets').length;
  const keys = new Set<TableKey>(groups.flatMap(({ heads }) => heads.map(({ key }) => key)));
  keys.delete('performanceSheets');
  return keys.size + (forms(groups) * 2 > forms(all) ? 1 : 0);
}
