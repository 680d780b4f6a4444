import { HIGHLIGHT_MARKER, PLAIN_MARK_FORMULA, type Highlight, type MarkLook } from '../host';
import type { CellAt } from '../workbook';
import { reference } from './references';

/** Excel's dialog for conditional formats takes no longer formula, so that nobody could look at one. */
const LONGEST_SHOWN = 255;
/** Excel takes no longer formula at all. */
const LONGEST = 8000;

/** Cells of one sheet that are marked while the same conditions hold. */
export interface MarkTerm {
  readonly sheet: string;
  readonly look: MarkLook;
  readonly cells: readonly CellAt[];
  readonly conditions: readonly string[];
  /** The same cell by cell with less to test, for an Excel that refuses the formula. */
  readonly shorter: readonly MarkTerm[];
}

/** One mark a cell, with as little to test as tells anything. */
export function cellByCell(
  { sheet, look, cells }: Omit<MarkTerm, 'conditions' | 'shorter'>,
  condition: (at: CellAt) => string,
): MarkTerm[] {
  return cells.map((at) => ({ sheet, look, cells: [at], conditions: [condition(at)], shorter: [] }));
}

/** True where the formula of these conditions can be shown. */
export function isShort(conditions: readonly string[]): boolean {
  return formulaOf(conditions).length <= LONGEST_SHOWN;
}

/** The terms as conditional formats, in their order: few, for each costs Excel a round of its own, and none too long to be shown. */
export function packed(terms: readonly MarkTerm[]): Highlight[] {
  const packs: MarkTerm[][] = [];
  for (const term of terms) {
    const last = packs.at(-1);
    if (last !== undefined && fits([...last, term])) last.push(term);
    else packs.push([term]);
  }
  return packs.flatMap(highlightOf);
}

function highlightOf(terms: readonly MarkTerm[]): Highlight[] {
  const [first, ...others] = terms;
  if (first === undefined) return [];
  const { sheet, look } = first;
  const conditions = others.length === 0 ? first.conditions : [guarded(terms)];
  const formula = formulaOf(conditions);
  const instead = (others.length === 0 ? first.shorter : terms).flatMap((term) => highlightOf([term]));
  return [
    {
      sheet,
      look,
      cells: terms.flatMap(({ cells }) => cells),
      formula: formula.length <= LONGEST ? formula : PLAIN_MARK_FORMULA,
      ...(instead.length === 0 ? {} : { instead }),
    },
  ];
}

/** Single cells of one sheet and look that their rows, or their columns, tell apart. */
function fits(terms: readonly MarkTerm[]): boolean {
  const [first] = terms;
  return (
    terms.every(
      ({ sheet, look, cells }) => sheet === first?.sheet && look === first.look && cells.length === 1,
    ) &&
    guardOf(terms) !== undefined &&
    isShort([guarded(terms)])
  );
}

function guardOf(terms: readonly MarkTerm[]): 'ROW' | 'COLUMN' | undefined {
  const cells = terms.flatMap((term) => term.cells);
  const isDistinct = (places: readonly number[]): boolean => new Set(places).size === cells.length;
  if (isDistinct(cells.map(({ row }) => row))) return 'ROW';
  return isDistinct(cells.map(({ column }) => column)) ? 'COLUMN' : undefined;
}

/** `IF(ROW()=ROW($B$5),$B$5=1,IF(ROW()=ROW($C$9),…,FALSE))`: only the condition of the very cell counts, so that none fails for another. */
function guarded(terms: readonly MarkTerm[]): string {
  const guard = guardOf(terms) ?? 'ROW';
  return terms.reduceRight(
    (otherwise, { sheet, cells, conditions }) =>
      cells.reduceRight((rest, cell) => {
        const condition = conditions.length === 1 ? conditions.join() : `AND(${conditions.join(',')})`;
        return `IF(${guard}()=${guard}(${reference(cell, sheet)}),${condition},${rest})`;
      }, otherwise),
    'FALSE',
  );
}

function formulaOf(conditions: readonly string[]): string {
  return `=AND(${HIGHLIGHT_MARKER},${conditions.join(',')})`;
}
