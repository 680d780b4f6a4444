import type { Figure, FigurePeriod } from '../figures';
import {
  isStock,
  MEASURES,
  type Dimensions,
  type Funds,
  type MeasureId,
  type Period,
  type Scope,
} from '../prose';

/** Measures of which there are many: a name says which one. */
const NAMED: ReadonlySet<MeasureId> = new Set(['functionalClass', 'economicClass', 'project', 'named']);

/** True where a statement's last name, not its measure, leads to its figure. */
export function isNamed(measure: MeasureId): boolean {
  return NAMED.has(measure);
}

/** Measures whose name may narrow them (行政单位, 执法执勤用车): only a figure of that name, or of all where no name is given. */
const NARROWED: ReadonlySet<MeasureId> = new Set([
  'unitCount',
  'vehicleCount',
  'equipmentCount',
  'assetVehicles',
  'assetEquipment',
  'assetBuildings',
  'buildingArea',
  'staffCount',
  'procurementReserved',
  'purchasedServices',
]);

export function isNarrowed(measure: MeasureId): boolean {
  return NARROWED.has(measure);
}

/** Measures with one figure of all: a name says that a part of it is meant (流动资产, 部门预算项目), which no figure of all decides. */
const WITH_PARTS: ReadonlySet<MeasureId> = new Set([
  'expenditure',
  'assets',
  'assetsTotal',
  'performanceFunds',
  'performanceProjectCount',
  'projectCount',
]);

/** True for a part by name of what its measure has one figure of; sources of revenue are told apart by their funds. */
export function isPartByName({
  measure,
  subject,
  funds,
}: Pick<Dimensions, 'measure' | 'subject' | 'funds'>): boolean {
  if (subject.length === 0) return false;
  return WITH_PARTS.has(measure) || (measure === 'revenue' && (funds === 'all' || funds === 'other'));
}

/** The year a statement is of, seen from the budget year; `undefined` for one that no table of a budget holds. */
export function periodOf(
  measure: MeasureId,
  period: Period,
  year: number | undefined,
): FigurePeriod | undefined {
  if (isStock(measure)) return stockPeriod(period, year);
  switch (period.kind) {
    case 'current':
    case 'prior':
      return period.kind;
    case 'year':
      if (year === undefined) return undefined;
      if (period.year === year) return 'current';
      return period.year === year - 1 ? 'prior' : undefined;
    case 'date':
    case 'priorYearEnd':
      return undefined;
  }
}

function stockPeriod(period: Period, year: number | undefined): FigurePeriod | undefined {
  const isEarlier =
    (period.kind === 'year' || period.kind === 'date') && year !== undefined && period.year < year - 1;
  return isEarlier ? undefined : 'current';
}

/** The period in one word: `current`, `prior`, `priorYearEnd`, `2029`, `2029-12-31`. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'date':
      return [period.year, period.month, period.day].filter((part) => part !== undefined).join('-');
    default:
      return period.kind;
  }
}

export function scopeText(scope: Scope): string | undefined {
  if (scope.kind === 'unit') return scope.name;
  return scope.kind === 'own' ? '本级' : undefined;
}

/** Measures that one kind of money pays for, or that do not split by money in any table. */
const FUNDED_ANYHOW: ReadonlySet<MeasureId> = new Set([
  'threePublic',
  'abroad',
  'publicVehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'reception',
  'meetings',
  'training',
  'agencyOperating',
  'project',
  'performanceFunds',
  'economicClass',
  'procurement',
  'procurementGoods',
  'procurementWorks',
  'procurementServices',
  'plannedAssets',
]);

const APPROPRIATED: ReadonlySet<Funds> = new Set(['all', 'fiscalAppropriation', 'generalPublicBudget']);

/** What there is, and what is counted, is no money of one fund. */
function isUnfunded(measure: MeasureId): boolean {
  return isStock(measure) || MEASURES[measure].kind === 'count';
}

/** True where a figure is of the money a statement speaks of. */
export function fundsFit(figure: Figure, { measure, funds }: Pick<Dimensions, 'measure' | 'funds'>): boolean {
  if (figure.funds === funds || isUnfunded(measure)) return true;
  return FUNDED_ANYHOW.has(measure) && APPROPRIATED.has(funds);
}

/** What is the same in two statements of one figure: all but what is said of it. */
export function subjectKey(
  { measure, subject, funds, nature, scope }: Dimensions,
  nameKey: (text: string) => string,
): string {
  const last = subject.at(-1);
  const isTold = isNamed(measure) || isNarrowed(measure) || isPartByName({ measure, subject, funds });
  const name = isTold ? nameKey(last?.text ?? '') : '';
  const isAnyhow = isUnfunded(measure) || (FUNDED_ANYHOW.has(measure) && APPROPRIATED.has(funds));
  const money = isAnyhow ? '' : funds;
  return [measure, name, money, nature ?? '', scopeText(scope) ?? ''].join('|');
}
