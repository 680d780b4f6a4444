import type { Finding } from '../findings';
import { HIGHLIGHT_MARKER, MARK_LOOKS, PLAIN_MARK_FORMULA, type Highlight, type MarkLook } from '../host';
import { groupBy } from '../identities';
import { addressText, sameCell, type CellAt, type WorkbookSnapshot } from '../workbook';
import { heldCondition } from './held-condition';
import { relationCondition, type Condition } from './relation-condition';

/** Excel's dialog for conditional formats takes no longer formula, so that nobody could look at one. */
const LONGEST_SHOWN = 255;
/** Excel takes no longer formula at all. */
const LONGEST = 8000;
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
  const marks = planned.flatMap((plan) => plan.marks);
  const held = distinct(planned.flatMap((plan) => plan.held));
  const changed = bySheet(held).flatMap(([sheet, cells]) =>
    chunks(cells).map((part): Highlight => ({
      sheet,
      look: 'changed',
      cells: part,
      formula: PLAIN_MARK_FORMULA,
    })),
  );
  return [...marks, ...changed].sort((a, b) => MARK_LOOKS.indexOf(a.look) - MARK_LOOKS.indexOf(b.look));
}

interface FindingMarks {
  readonly marks: readonly Highlight[];
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
    const marks = looks.flatMap(([look, marked]) => arithmeticMarks(look, marked, relation));
    return { marks, held: [] };
  }
  const isHeld = (at: CellAt, onSheet: string): string =>
    heldCondition(at, onSheet, workbook, finding.fragment);
  const tied = finding.eachCell ? [] : cells;
  const marks = looks.flatMap(([look, marked]) => heldMarks(look, marked, tied, isHeld));
  return { marks, held: cells };
}

function arithmeticMarks(look: MarkLook, cells: readonly CellAt[], condition: Condition): Highlight[] {
  return bySheet(cells).flatMap(([sheet, here]) => {
    const formulas = condition(sheet).map((written) => formulaOf([written]));
    const formula = formulas.find(isShort) ?? formulas.at(-1) ?? PLAIN_MARK_FORMULA;
    return chunks(here).map((part) => ({ sheet, look, cells: part, formula }));
  });
}

/**
 * Marks that stay while the cells hold what they held. Where that is too much for a short formula, each cell is tied to itself, to the one
 * the finding is about, and to as many others as fit.
 * @param tied the cells that contradict together
 */
function heldMarks(
  look: MarkLook,
  cells: readonly CellAt[],
  tied: readonly CellAt[],
  isHeld: (at: CellAt, onSheet: string) => string,
): Highlight[] {
  return bySheet(cells).flatMap(([sheet, here]) => {
    const all = tied.length === 0 ? undefined : formulaOf(tied.map((at) => isHeld(at, sheet)));
    if (all !== undefined && isShort(all))
      return chunks(here).map((part) => ({ sheet, look, cells: part, formula: all }));
    return here.map((at) => {
      const conditions = [isHeld(at, sheet)];
      for (const other of tied) {
        const condition = isHeld(other, sheet);
        if (!sameCell(other, at) && isShort(formulaOf([...conditions, condition])))
          conditions.push(condition);
      }
      return { sheet, look, cells: [at], formula: formulaOf(conditions) };
    });
  });
}

function formulaOf(conditions: readonly string[]): string {
  const formula = `=AND(${HIGHLIGHT_MARKER},${conditions.join(',')})`;
  return formula.length <= LONGEST ? formula : PLAIN_MARK_FORMULA;
}

function isShort(formula: string): boolean {
  return formula.length <= LONGEST_SHOWN && formula !== PLAIN_MARK_FORMULA;
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
