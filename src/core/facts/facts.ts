import type { FigureIndex } from '../figures';
import type { JudgedCodes } from '../identities';
import type { TextCell } from '../prose';
import type {
  RequiredTable,
  TableHead,
  TableKey,
  TableReading,
  Tables,
  UnitFault,
  UnreadTitle,
} from '../tables';
import type { SourceText, TieOut } from '../tie-out';
import { findBudgetYear, type BudgetYear } from './budget-year';
import { findDepartment } from './department';
import { declared, lazily, type Makers } from './declared';
import { hiddenParts, type HiddenPart } from './hidden-parts';
import { printedUnits, type PrintedUnit } from './printed-units';
import { priorYear, type PriorReading, type PriorRefusal, type PriorYear } from './prior-year';
import { printedCodes, type PrintedCode } from './project-code';
import { pairProjects, type Project } from './projects';
import type { ProjectDecision } from './projects-across-years';
import { findProse, textCells, type Prose } from './prose';
import { workbookTexts } from './texts';

/**
 * What follows from the tables and is needed by more than one rule or sentence. Each is derived when it is first asked for, once
 * per review, from the reading and from the facts that its line below names.
 */
export interface Facts {
  readonly year: BudgetYear | undefined;
  readonly department: string | undefined;
  /** The heads of the tables, forms and text sections in use, in workbook order. */
  readonly heads: readonly TableHead[];
  /** The kinds of tables that the forms of the workbook print. */
  readonly expected: readonly TableKey[];
  /** The tables that have to be in the workbook; none where it is no whole set of tables. */
  readonly requiredTables: readonly RequiredTable[];
  /** Titles of tables under which none was recognised. */
  readonly unreadTitles: readonly UnreadTitle[];
  readonly printedUnits: readonly PrintedUnit[];
  readonly projects: readonly Project[];
  readonly projectCodes: readonly PrintedCode[];
  /** Codes that cannot be meant, names that slipped, rows entered twice; the tables are read without them. */
  readonly codeFaults: Omit<JudgedCodes, 'tables'>;
  /** Unit lines that contradict the other tables. */
  readonly unitFaults: readonly UnitFault[];
  /** The user's sheets that are not shown, or have rows or columns that are not, or of which that is not known. */
  readonly hiddenParts: readonly HiddenPart[];
  readonly textCells: readonly TextCell[];
  readonly prose: readonly Prose[];
  /** The texts that are held against the tables: those given beside the workbook, else the workbook's own and our narratives. */
  readonly texts: readonly SourceText[];
  /** What the tables say, by name and by all that tells one figure from another. */
  readonly figures: FigureIndex;
  /** The texts held against the tables, number by number. */
  readonly tieOut: TieOut;
  /** Last year's workbook, or why it is not used; `undefined` where none was given. */
  readonly prior: PriorYear | PriorRefusal | undefined;
}

export type FactName = keyof Facts;

/** Holds texts against tables. Handed in by those who want it, for it weighs as much as all the rules on tables. */
export interface TextReading {
  /** @param prior last year's tables, where last year's workbook is given and used */
  figures(tables: Tables, prior: Tables | undefined): FigureIndex;
  tieOut(texts: readonly SourceText[], figures: FigureIndex, year: number | undefined): TieOut;
}

/** What is known beside the workbook. */
export interface FactOptions {
  /** Without it no fact on texts against tables can be asked for. */
  readonly textReading?: TextReading | undefined;
  /** The budget year where the user states it; it wins over what the workbook says. */
  readonly year?: number | undefined;
  /** What was found of the codes before the tables were handed over. */
  readonly codeFaults?: Facts['codeFaults'] | undefined;
  /** Last year's workbook. */
  readonly prior?: PriorReading | undefined;
  /** Texts to hold against the tables instead of the workbook's own. */
  readonly texts?: readonly SourceText[] | undefined;
  /** The narratives that this product has written into the workbook. */
  readonly ownTexts?: readonly SourceText[] | undefined;
  /** What the user said of projects that could not be matched for certain. */
  readonly projectDecisions?: readonly ProjectDecision[] | undefined;
}

/** What every fact may look at, beside the facts it names. */
interface Source extends FactOptions {
  readonly reading: TableReading;
}

/** A fact derived from the reading and from the facts it names; it sees no others. */
function from<Name extends FactName, Value>(
  names: readonly Name[],
  derive: (facts: Pick<Facts, Name>) => Value,
): (facts: Facts) => Value {
  return (facts) => derive(declared(facts, names));
}

function derivations({
  reading,
  year,
  prior,
  projectDecisions = [],
  texts,
  ownTexts = [],
  textReading,
  codeFaults = { wrongCodes: [], shiftedNames: [], repeatedRows: [] },
}: Source): Makers<Facts> {
  const reader = (): TextReading => {
    if (textReading === undefined) throw new Error('this review holds no texts against the tables');
    return textReading;
  };
  return {
    year: () => (year === undefined ? findBudgetYear(reading) : { value: year, at: undefined }),
    department: from(['printedUnits'], (facts) => findDepartment(reading, facts.printedUnits)),
    heads: () => reading.found.flatMap(({ head, used }) => (used ? [head] : [])),
    expected: () => reading.expected,
    requiredTables: () => reading.required,
    unreadTitles: () => reading.unreadTitles,
    printedUnits: () => printedUnits(reading),
    projects: () => pairProjects(reading.tables),
    projectCodes: () => printedCodes(reading.tables),
    codeFaults: () => codeFaults,
    unitFaults: () => reading.unitFaults,
    hiddenParts: () => hiddenParts(reading.grids),
    textCells: () => textCells(reading),
    prose: () => findProse(reading),
    texts: () => texts ?? [...workbookTexts(reading), ...ownTexts],
    figures: from(['prior'], (facts) =>
      reader().figures(reading.tables, facts.prior?.kind === 'used' ? facts.prior.tables : undefined),
    ),
    tieOut: from(['texts', 'figures', 'year'], (facts) =>
      reader().tieOut(facts.texts, facts.figures, facts.year?.value),
    ),
    prior: from(['year', 'department', 'printedUnits', 'projects'], (facts) =>
      prior === undefined ? undefined : priorYear(facts, prior, projectDecisions),
    ),
  };
}

/** The facts of one workbook; none is derived before somebody asks for it. */
export function deriveFacts(reading: TableReading, options: FactOptions = {}): Facts {
  return lazily(derivations({ ...options, reading }));
}
