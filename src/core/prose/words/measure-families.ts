import type { Nature } from '../model';
import type { MeasureId } from './measures';

/** Measures that can stand side by side as parts of one whole. */
const FAMILIES = {
  source: ['revenue', 'revenueOfYear', 'carryOver', 'priorSurplusUsed'],
  kind: [
    'expenditure',
    'expenditureOfYear',
    'toSuperior',
    'operatingExpenditure',
    'toAffiliated',
    'carriedForward',
  ],
  class: ['functionalClass', 'economicClass', 'project', 'named', 'meetings', 'training'],
  threePublic: ['abroad', 'publicVehicles', 'reception', 'threePublic'],
  vehicles: ['vehiclePurchase', 'vehicleRunning'],
  procurement: ['procurementGoods', 'procurementWorks', 'procurementServices', 'procurement'],
  assets: ['assetBuildings', 'assetVehicles', 'assetEquipment', 'assetOther', 'assets', 'assetsTotal'],
} as const satisfies Readonly<Record<string, readonly MeasureId[]>>;

/** What is looked at to tell wholes from parts. */
export interface Measured {
  readonly measure: MeasureId;
  readonly nature: Nature | undefined;
}

/** The family of a measure, the measure itself where it has none; personnel and public funds are parts of basic expenditure. */
export function familyOf({ measure, nature }: Measured): string {
  if (measure === 'expenditure' && (nature === 'personnel' || nature === 'dailyPublic')) return 'basicPart';
  return (
    Object.entries(FAMILIES).find(([, members]) => members.some((member) => member === measure))?.[0] ??
    measure
  );
}

/** Which families the parts of a whole can be of; a whole that is not here has parts of any name. */
const PARTS: Readonly<Partial<Record<MeasureId, readonly string[]>>> = {
  revenue: ['source', 'class'],
  revenueOfYear: ['source', 'class'],
  carryOver: ['source', 'class'],
  expenditure: ['kind', 'basicPart', 'class'],
  expenditureOfYear: ['kind', 'basicPart', 'class'],
  functionalClass: ['class', 'kind'],
  economicClass: ['class', 'kind'],
  named: ['class', 'kind'],
  agencyOperating: ['class'],
  project: ['class', 'kind'],
  threePublic: ['threePublic', 'vehicles', 'abroadCount', 'receptionCount'],
  publicVehicles: ['vehicles'],
  procurement: ['procurement', 'procurementReserved', 'class'],
  assets: ['assets', 'class', 'assetCount', 'buildingArea'],
  assetsTotal: ['assets', 'class', 'assetCount', 'buildingArea'],
  buildingArea: ['assets', 'buildingArea'],
  assetCount: ['assets', 'assetCount'],
  equipmentCount: ['assets', 'equipmentCount'],
  performanceProjectCount: ['class', 'performanceProjectCount', 'performanceFunds', 'kind'],
  performanceFunds: ['class', 'performanceProjectCount', 'performanceFunds', 'kind'],
  projectCount: ['class', 'projectCount'],
  procurementProjectCount: ['class', 'procurement'],
  vehicleCount: ['vehicleCount', 'assets'],
  plannedVehicleCount: ['plannedVehicleCount', 'assets'],
  unitCount: ['unitCount'],
  staffCount: ['staffCount'],
};

const PARTS_OF_NATURE: Readonly<Record<Nature, readonly string[]>> = {
  basic: ['basicPart', 'class'],
  project: ['class'],
  personnel: ['class'],
  dailyPublic: ['class'],
};

/** True where something of that measure can be a part of the whole. */
export function mayBePart(whole: Measured | undefined, part: Measured): boolean {
  if (whole === undefined) return true;
  const { measure, nature } = whole;
  const families =
    measure === 'expenditure' && nature !== undefined ? PARTS_OF_NATURE[nature] : PARTS[measure];
  return families === undefined ? familyOf(whole) === familyOf(part) : families.includes(familyOf(part));
}

/** The whole that parts add up to; `undefined` where parts of their family have none. */
export function wholeOf(parts: readonly Measured[]): Measured | undefined {
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const family = familyOf(last);
  if (family === 'basicPart') {
    const basic = parts.every((part) => familyOf(part) === family);
    return { measure: 'expenditure', nature: basic ? 'basic' : undefined };
  }
  if (parts.every(({ measure }) => measure === 'project'))
    return { measure: 'expenditure', nature: 'project' };
  const measure = WHOLE_OF[family];
  return measure === undefined ? undefined : { measure, nature: undefined };
}

const WHOLE_OF: Readonly<Partial<Record<string, MeasureId>>> = {
  source: 'revenue',
  kind: 'expenditure',
  class: 'expenditure',
  threePublic: 'threePublic',
  vehicles: 'publicVehicles',
  procurement: 'procurement',
};

/** What is counted where a thing is named that tables also price; by the measure word, and whether it is only planned. */
export const COUNTED_AS: Readonly<
  Partial<Record<MeasureId, (unit: string, planned: boolean) => MeasureId | undefined>>
> = {
  assetVehicles: (_, planned) => (planned ? 'plannedVehicleCount' : 'vehicleCount'),
  vehiclePurchase: (unit) => (unit === '辆' || unit === '台' ? 'plannedVehicleCount' : undefined),
  vehicleRunning: (unit) => (unit === '辆' || unit === '台' ? 'vehicleCount' : undefined),
  publicVehicles: (unit) => (unit === '辆' || unit === '台' ? 'vehicleCount' : undefined),
  assetEquipment: (_, planned) => (planned ? 'plannedEquipmentCount' : 'equipmentCount'),
  assetBuildings: (unit) => (/平方米|㎡|m2/.test(unit) ? 'buildingArea' : 'assetCount'),
  assets: () => 'assetCount',
  assetsTotal: () => 'assetCount',
  assetOther: () => 'assetCount',
  reception: (unit) => (/[批次人]/.test(unit) ? 'receptionCount' : undefined),
  abroad: (unit) => (/[批次人团组个]/.test(unit) ? 'abroadCount' : undefined),
  performanceFunds: () => 'performanceProjectCount',
  procurement: () => 'procurementProjectCount',
  revenue: (unit) => (/[类项种]/.test(unit) ? 'revenueSourceCount' : undefined),
  expenditure: (unit) => (unit === '类' ? 'classCount' : undefined),
  functionalClass: (unit) => (/[类项个款]/.test(unit) ? 'classCount' : undefined),
};

/** The money of what is counted: 绩效目标的项目10个，涉及资金…. */
export const MONEY_OF_COUNT: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  performanceProjectCount: 'performanceFunds',
  procurementProjectCount: 'procurement',
  vehicleCount: 'assetVehicles',
  equipmentCount: 'assetEquipment',
  buildingArea: 'assetBuildings',
  abroadCount: 'abroad',
  receptionCount: 'reception',
};

/** What is counted and what is priced are one thing. */
export function thingOf(measure: MeasureId): MeasureId {
  return PLANNED_THINGS[measure] ?? MONEY_OF_COUNT[measure] ?? measure;
}

const PLANNED_THINGS: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  plannedVehicleCount: 'assetVehicles',
  plannedEquipmentCount: 'assetEquipment',
};

/** True for a whole whose parts have names that nothing else has. */
export function isClosedWhole({ measure, nature }: Measured): boolean {
  if (measure === 'expenditure') return nature === undefined || nature === 'basic';
  return CLOSED.has(measure);
}

const CLOSED: ReadonlySet<MeasureId> = new Set([
  'threePublic',
  'publicVehicles',
  'procurement',
  'revenue',
  'revenueOfYear',
  'expenditureOfYear',
]);
