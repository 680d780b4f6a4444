import type { Finding } from '../findings';
import { MARK_LOOKS, PLAIN_MARK_FORMULA, type Highlight, type MarkLook } from '../host';
import { groupBy } from '../identities';
import { addressText, sameCell, type CellAt, type WorkbookSnapshot } from '../workbook';
import { heldCondition } from './held-condition';
import { cellByCell, isShort, packed, type MarkTerm } from './mark-term';
import { relationCondition, type Condition } from './relation-condition';

/** Excel cuts longer lists of cells. */
const MOST_CELLS = 500;

/**
 * Plans conditional formats that mark the cells of findings and tell the truth as the user corrects them. Where a finding is arithmetic
 * over numbers its mark tests the arithmetic, and goes out when it holds. Any other stays while the cells hold what they held, and a
 * cell that was changed since has the quiet look under it: whether it is right now, only a new check can tell.
 * @returns those that are to show above others first
 */
export function planHighlights(findings: readonly Finding[], workbook: WorkbookSnapshot): Highlight[] {
  const planned = findings.map((finding) => marksOf(finding, workbook));
  const terms = planned.flatMap((plan) => plan.terms);
  const held = distinct(planned.flatMap((plan) => plan.held));
  const changed = bySheet(held).flatMap(([sheet, cells]) =>
    chunks(cells).map((part): Highlight => ({
      sheet,
      look: 'changed',
      cells: part,
      formula: PLAIN_MARK_FORMULA,
    })),
  );
  const groups = groupBy(terms, ({ sheet, look }) => `${look} ${sheet}`);
  const marks = [...groups.values()].flatMap(packed);
  return [...marks, ...changed].sort((a, b) => MARK_LOOKS.indexOf(a.look) - MARK_LOOKS.indexOf(b.look));
}

interface FindingMarks {
  readonly terms: readonly MarkTerm[];
  /** Cells whose mark goes out on any change. */
  readonly held: readonly CellAt[];
}

function marksOf(finding: Finding, workbook: WorkbookSnapshot): FindingMarks {
  const cells = distinct(finding.at);
  const strong = finding.eachCell ? cells : cells.slice(0, 1);
  const pale = cells.slice(strong.length);
  const looks: readonly [MarkLook, readonly CellAt[]][] = [
    [finding.severity, strong],
    [`${finding.severity}-beside`, pale],
  ];
  const relation = finding.relation && relationCondition(finding.relation, workbook);
  if (relation !== undefined) {
    const terms = looks.flatMap(([look, marked]) => arithmeticTerms(look, marked, relation));
    return { terms, held: [] };
  }
  const isHeld = (at: CellAt, onSheet: string): string =>
    heldCondition(at, onSheet, workbook, finding.fragment);
  const tied = finding.eachCell ? [] : cells;
  const terms = looks.flatMap(([look, marked]) => heldTerms(look, marked, tied, isHeld));
  return { terms, held: cells };
}

function arithmeticTerms(look: MarkLook, cells: readonly CellAt[], condition: Condition): MarkTerm[] {
  return bySheet(cells).flatMap(([sheet, here]) => {
    const [first, ...shorter] = condition(sheet);
    const written = [first, ...shorter].find((each) => isShort([each])) ?? shorter.at(-1) ?? first;
    const least = shorter.at(-1) ?? first;
    return chunks(here).map((part) => {
      const isLeast = part.length === 1 && written === least;
      const term = { sheet, look, cells: part };
      return { ...term, conditions: [written], shorter: isLeast ? [] : cellByCell(term, () => least) };
    });
  });
}

/**
 * Marks that stay while the cells hold what they held. Where that is too much for a short formula, each cell is tied to itself, to the one
 * the finding is about, and to as many others as fit.
 * @param tied the cells that contradict together
 */
function heldTerms(
  look: MarkLook,
  cells: readonly CellAt[],
  tied: readonly CellAt[],
  isHeld: (at: CellAt, onSheet: string) => string,
): MarkTerm[] {
  return bySheet(cells).flatMap(([sheet, here]) => {
    const all = tied.map((at) => isHeld(at, sheet));
    if (all.length > 0 && isShort(all))
      return chunks(here).map((part) => {
        const term = { sheet, look, cells: part };
        const shorter = all.length + part.length === 2 ? [] : cellByCell(term, (at) => isHeld(at, sheet));
        return { ...term, conditions: all, shorter };
      });
    return here.map((at) => {
      const conditions = [isHeld(at, sheet)];
      for (const other of tied) {
        const condition = isHeld(other, sheet);
        if (!sameCell(other, at) && isShort([...conditions, condition])) conditions.push(condition);
      }
      const term = { sheet, look, cells: [at] };
      const shorter = conditions.length === 1 ? [] : cellByCell(term, () => isHeld(at, sheet));
      return { ...term, conditions, shorter };
    });
  });
}

function distinct(cells: readonly CellAt[]): CellAt[] {
  return [...new Map(cells.map((cell) => [addressText(cell), cell])).values()];
}

function bySheet(cells: readonly CellAt[]): [string, CellAt[]][] {
  return [...groupBy(cells, ({ sheet }) => sheet)];
}

function chunks(cells: readonly CellAt[]): CellAt[][] {
  const parts = Math.ceil(cells.length / MOST_CELLS);
  return Array.from({ length: parts }, (_, part) => cells.slice(part * MOST_CELLS, (part + 1) * MOST_CELLS));
}
