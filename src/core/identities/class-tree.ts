import type { AmountsByColumn, ClassifiedTable, ClassLine } from '../tables';
import { isUnder } from './classified-rows';
import { groupBy } from './group-by';

/** A code with its rows in two tables (several where one is printed by budget unit, none where it does not print the code). */
export interface ClassNode<A extends AmountsByColumn> {
  readonly code: string;
  readonly rows: readonly [readonly ClassLine<A>[], readonly ClassLine<A>[]];
  readonly below: readonly ClassNode<A>[];
}

/** The codes of two tables together, each above those under it; rows without a code are left out. */
export function classTree<A extends AmountsByColumn>(
  one: ClassifiedTable<A>,
  other: ClassifiedTable<A>,
): readonly ClassNode<A>[] {
  const [ofOne, ofOther] = [rowsByCode(one), rowsByCode(other)];
  const codes = [...new Set([...ofOne.keys(), ...ofOther.keys()])].sort();
  let next = 0;
  const take = (upper: string | undefined): ClassNode<A>[] => {
    const nodes: ClassNode<A>[] = [];
    for (let code = codes[next]; code !== undefined; code = codes[next]) {
      if (upper !== undefined && !isUnder(code, upper)) break;
      next += 1;
      nodes.push({ code, rows: [ofOne.get(code) ?? [], ofOther.get(code) ?? []], below: take(code) });
    }
    return nodes;
  };
  return take(undefined);
}

/** The rows of each code; rows without one are left out. */
export function rowsByCode<A extends AmountsByColumn>({
  lines,
}: ClassifiedTable<A>): ReadonlyMap<string, readonly ClassLine<A>[]> {
  const coded = lines.flatMap((line) => (line.code === undefined ? [] : [{ code: line.code.value, line }]));
  return new Map(
    [...groupBy(coded, ({ code }) => code)].map(([code, group]) => [code, group.map(({ line }) => line)]),
  );
}

/** Of codes above one another the last: those no other code breaks down. */
export function lastCodes(codes: readonly string[]): string[] {
  const sorted = [...new Set(codes)].sort();
  return sorted.filter((code, index) => !isUnder(sorted[index + 1], code));
}
