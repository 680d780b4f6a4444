import type { GridArea } from '../../grid-sheet';
import type { SimulatedSheet } from '../model/simulated-sheet';

/** What a `Range` (one area) or `RangeAreas` stands for. The areas move when rows or columns come or go; none are left when all went. */
export interface RangeTarget {
  readonly sheet: SimulatedSheet;
  areas: readonly GridArea[];
}
