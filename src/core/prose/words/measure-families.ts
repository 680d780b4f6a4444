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

/** The family of a measure: the measure itself where it has none. */
export function familyOf(measure: MeasureId): string {
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
  expenditure: ['kind', 'class'],
  expenditureOfYear: ['kind', 'class'],
  functionalClass: ['class', 'kind'],
  economicClass: ['class', 'kind'],
  named: ['class', 'kind'],
  project: ['class', 'kind'],
  threePublic: ['threePublic', 'vehicles'],
  publicVehicles: ['vehicles'],
  procurement: ['procurement', 'procurementReserved', 'class'],
  assets: ['assets', 'class'],
  assetsTotal: ['assets', 'class'],
  vehicleCount: ['vehicleCount'],
  plannedVehicleCount: ['plannedVehicleCount'],
  unitCount: ['unitCount'],
  staffCount: ['staffCount'],
};

/** True where something of that measure can be a part of the whole. */
export function mayBePart(whole: MeasureId | undefined, part: MeasureId): boolean {
  if (whole === undefined) return true;
  const families = PARTS[whole];
  return families === undefined ? familyOf(whole) === familyOf(part) : families.includes(familyOf(part));
}

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
  abroad: (unit) => (/[批次人团组]/.test(unit) ? 'abroadCount' : undefined),
};

/** The money of what is counted: 绩效目标的项目10个，涉及资金…. */
export const MONEY_OF_COUNT: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  performanceProjectCount: 'performanceFunds',
  vehicleCount: 'assetVehicles',
  equipmentCount: 'assetEquipment',
};
