import type { MeasureId } from './measures';

/** What stands at a day: the tables print it as of the end of the year before. */
const STOCKS: ReadonlySet<MeasureId> = new Set([
  'assets',
  'assetsTotal',
  'assetBuildings',
  'assetVehicles',
  'assetEquipment',
  'assetOther',
  'assetCount',
  'buildingArea',
  'vehicleCount',
  'equipmentCount',
]);

/** True for what there is at a day, not what is budgeted for a year. */
export function isStock(measure: MeasureId): boolean {
  return STOCKS.has(measure);
}
