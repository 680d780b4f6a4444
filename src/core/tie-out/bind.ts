import { nameKey, looseKey, isOneSlip, type Figure, type FigureIndex, type FigurePeriod } from '../figures';
import { type Basis, type Dimensions, type Period, type SubjectName } from '../prose';
import type { TableKey } from '../tables';
import { differ, inScope, isOtherMoney, isReading, ofNature, sameMoney } from './figure-choice';
import { fundsFit, isNamed, isNarrowed, isPartByName, periodOf } from './dimensions';
import { homeTables, inOrder, ofHome, tablesOfFunds } from './home-tables';
import type { WhyNot } from './model';

/** A name in the text that is not the table's. */
export interface WrongName {
  readonly name: SubjectName;
  /** As the table has it. */
  readonly right: string;
}

/**
 * What a statement's dimensions lead to.
 * - `bound`: one figure, or several cells of the same one; `alternates` are other readings of what the text leaves open;
 * - `ambiguous`: several that are not the same; `missing`: the table is there and holds no such figure;
 * - `uncheckable`: what would decide is not in the workbook; `unplaced`: the name leads nowhere.
 */
export type Binding =
  | {
      readonly kind: 'bound';
      readonly figures: readonly [Figure, ...Figure[]];
      readonly alternates: readonly Figure[];
      readonly wrongNames: readonly WrongName[];
    }
  | { readonly kind: 'ambiguous'; readonly figures: readonly Figure[] }
  | { readonly kind: 'missing'; readonly tables: readonly TableKey[] }
  | { readonly kind: 'uncheckable'; readonly why: WhyNot; readonly tables: readonly TableKey[] }
  | { readonly kind: 'unplaced' };

/** Which year and basis of a statement's subject is wanted. */
export interface Moment {
  readonly period: Period;
  readonly basis: Basis;
}

/** Binds statements to the figures of one workbook. */
export class Binder {
  private readonly bases: ReadonlySet<string>;

  constructor(
    private readonly index: FigureIndex,
    readonly year: number | undefined,
    private readonly namesOnly = false,
  ) {
    this.bases = new Set(index.figures.map(({ basis, period }) => `${basis}|${period}`));
  }

  /** @param moment the statement's own, or that of what it is compared with */
  bind(stated: Dimensions, moment: Moment = stated): Binding {
    const dimensions = inMeasure(stated);
    const { period } = moment;
    const tables = homeTables(dimensions);
    if (this.namesOnly && !isNamed(dimensions.measure)) return { kind: 'unplaced' };
    const when = periodOf(dimensions.measure, period, this.year);
    if (when === undefined) return { kind: 'uncheckable', why: 'year', tables };
    // What there is (实有) and what is budgeted is one column in the tables of stocks and counts.
    const basis = moment.basis === 'actual' ? 'budget' : moment.basis;
    if (!this.hasBasis(basis, when)) return { kind: 'uncheckable', why: 'basis', tables };
    const found = isNamed(dimensions.measure) ? this.byName(dimensions) : this.byMeasure(dimensions);
    if (found.figures.length === 0) return this.nothing(dimensions, tables, found.leadsNowhere);
    const ofMoment = found.figures.filter((figure) => figure.period === when && figure.basis === basis);
    if (ofMoment.length === 0)
      return { kind: 'uncheckable', why: when === 'prior' ? 'prior-year' : 'table', tables };
    return this.choose(ofMoment, dimensions, tables, found.wrongNames);
  }

  /** A binder for a text about a part of the department: only what it calls by name is in the tables. */
  ofNamesOnly(): Binder {
    return new Binder(this.index, this.year, true);
  }

  /** True for a table that was read. */
  has(table: TableKey): boolean {
    return this.index.tables.has(table);
  }

  /** An execution figure is never bound to a budget column: only where some figure has that basis can it be looked for. */
  private hasBasis(basis: Basis, when: FigurePeriod): boolean {
    return basis === 'budget' || this.bases.has(`${basis}|${when}`);
  }

  private nothing(dimensions: Dimensions, tables: readonly TableKey[], leadsNowhere: boolean): Binding {
    // A form that has no such row or column at all cannot be asked; a list of classes or projects can.
    if (!isNamed(dimensions.measure) || !tables.some((table) => this.has(table)))
      return { kind: 'uncheckable', why: 'table', tables };
    return leadsNowhere && dimensions.measure === 'named'
      ? { kind: 'unplaced' }
      : { kind: 'missing', tables };
  }

  private byMeasure(dimensions: Dimensions): Found {
    const { measure, subject } = dimensions;
    const all = this.index
      .ofMeasure(measure)
      .filter(({ origin, code }) => origin !== 'change' && code === undefined);
    const last = subject.at(-1);
    if (!isNarrowed(measure) && !isPartByName(dimensions))
      return { figures: all, wrongNames: [], leadsNowhere: false };
    // The first is the one of all; without a name that one is meant.
    if (last === undefined)
      return {
        figures: all.filter(({ label }) => label === all[0]?.label),
        wrongNames: [],
        leadsNowhere: false,
      };
    const key = looseKey(nameKey(last.text));
    const narrowed = all.filter(({ names }) => names.some((name) => looseKey(name) === key));
    return { figures: narrowed, wrongNames: [], leadsNowhere: narrowed.length === 0 };
  }

  private byName({ measure, subject }: Dimensions): Found {
    const last = subject.at(-1);
    const none: Found = { figures: [], wrongNames: [], leadsNowhere: true };
    if (last === undefined) return none;
    const match = this.index.named(last.text);
    const fits = (figure: Figure): boolean => figure.origin !== 'change' && isNameable(figure, measure);
    const named = match.by === 'none' ? [] : match.figures.filter(fits);
    if (named.length > 0) {
      const slips = match.by === 'slip' ? [{ name: last, right: printedName(named, match.name) }] : [];
      return this.onPath(named, subject, slips);
    }
    const coded = last.code === undefined ? [] : this.index.coded(last.code).filter(fits);
    const [first] = coded;
    if (first === undefined) return none;
    // 2050201支出326.79万元 names its class by the code alone.
    const isCode = last.text === last.code;
    return this.onPath(coded, subject, isCode ? [] : [{ name: last, right: first.label }]);
  }

  /** Keeps the figures below the names the text puts in front of theirs, where those tell several apart. */
  private onPath(
    figures: readonly Figure[],
    subject: readonly SubjectName[],
    wrongNames: readonly WrongName[],
  ): Found {
    const uppers = subject.slice(0, -1);
    const slips: WrongName[] = [...wrongNames];
    let kept = figures;
    for (const upper of uppers) {
      const key = nameKey(upper.text);
      const below = kept.filter(({ within }) => within.includes(key));
      if (below.length > 0) {
        kept = below;
        continue;
      }
      const near = kept.filter(({ within }) => within.some((name) => isOneSlip(name, key)));
      const right = near[0]?.within.find((name) => isOneSlip(name, key));
      if (right === undefined || this.index.named(upper.text).by !== 'slip') continue;
      slips.push({ name: upper, right: this.printed(right) });
      kept = near;
    }
    return { figures: kept, wrongNames: slips, leadsNowhere: false };
  }

  /**
   * 人员经费 of all money, where only the table of one budget splits 基本支出: it serves where all of 基本支出 is that budget's.
   */
  private ofOnlyBudget(
    figures: readonly Figure[],
    { measure, funds, nature }: Dimensions,
  ): readonly Figure[] {
    if (
      measure !== 'expenditure' ||
      nature === undefined ||
      (funds !== 'all' && funds !== 'fiscalAppropriation')
    )
      return [];
    const basic = this.index
      .ofMeasure('expenditure')
      .filter(
        (figure) => figure.nature === 'basic' && figure.period === 'current' && figure.origin !== 'change',
      );
    const whole = basic.find((figure) => figure.funds === funds);
    const own = basic.find((figure) => figure.funds === 'generalPublicBudget');
    if (whole === undefined || own === undefined || !sameMoney(whole, own)) return [];
    return figures.filter((figure) => figure.funds === 'generalPublicBudget');
  }

  private printed(key: string): string {
    const match = this.index.named(key);
    return match.by === 'name' ? printedName(match.figures, key) : key;
  }

  private choose(
    figures: readonly Figure[],
    dimensions: Dimensions,
    tables: readonly TableKey[],
    wrongNames: readonly WrongName[],
  ): Binding {
    const scoped = inScope(figures, dimensions);
    if (scoped.length === 0) return { kind: 'uncheckable', why: 'scope', tables };
    const natured = ofNature(scoped, dimensions);
    const exact = inOrder(
      natured.filter((figure) => fundsFit(figure, dimensions)),
      tables,
    );
    const others = inOrder(
      natured.filter((figure) => !exact.includes(figure) && isReading(figure, dimensions)),
      tables,
    );
    if (exact.length === 0 && isOtherMoney(others, scoped, dimensions))
      return { kind: 'uncheckable', why: 'table', tables };
    const fitting =
      exact.length > 0 ? exact : others.length > 0 ? others : this.ofOnlyBudget(natured, dimensions);
    if (fitting.length === 0) {
      // Where no table splits by nature, or none shows the budget's own money, nothing can be missing in it.
      const ofFunds = tablesOfFunds(dimensions.funds);
      const isAsked =
        natured.length > 0 && (ofFunds.length === 0 || ofFunds.some((table) => this.has(table)));
      return isAsked ? { kind: 'missing', tables } : { kind: 'uncheckable', why: 'table', tables };
    }
    if (isNamed(dimensions.measure) && differ(fitting)) return { kind: 'ambiguous', figures: fitting };
    const [home, ...rest] = ofHome(fitting);
    if (home === undefined) return { kind: 'missing', tables };
    // 项目支出, 基本支出 of a class stand in a list whose money is known.
    const isOpen = dimensions.nature === undefined;
    const alternates = isOpen ? others.filter((figure) => figure !== home && !rest.includes(figure)) : [];
    return { kind: 'bound', figures: [home, ...rest], alternates, wrongNames };
  }
}

/** 国有资产: 固定资产 28.55万元 speaks of fixed assets, which is a measure of its own. */
function inMeasure(dimensions: Dimensions): Dimensions {
  const last = dimensions.subject.at(-1);
  const isFixed =
    dimensions.measure === 'assetsTotal' && last !== undefined && nameKey(last.text).startsWith('固定资产');
  return isFixed ? { ...dimensions, measure: 'assets', subject: [] } : dimensions;
}

interface Found {
  readonly figures: readonly Figure[];
  readonly wrongNames: readonly WrongName[];
  readonly leadsNowhere: boolean;
}

/** A name may be that of a class, a project or any row; a statement that says which kind it is means that kind. */
function isNameable(figure: Figure, measure: Dimensions['measure']): boolean {
  // What a class earns is another thing than what it costs, which is what text lists.
  if (figure.measure === 'revenue' && figure.code !== undefined) return false;
  if (measure === 'named' || figure.measure === 'named') return figure.value.kind !== 'count';
  if (measure === 'project') return figure.measure === 'project' || figure.nature === 'project';
  return figure.measure === measure;
}

function printedName(figures: readonly Figure[], key: string): string {
  return figures.find(({ names }) => names[0] === key)?.label ?? key;
}
