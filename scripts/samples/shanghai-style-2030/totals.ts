import { byEconomicClass, totalOf } from './amounts';
import { threePublic } from './budget';

/** 机关运行经费, 元: the daily public funds, for both units are administrative or under the civil-service law. */
export function agencyOperatingFunds(): number {
  return totalOf(byEconomicClass(), '', ['dailyPublic']);
}

/** “三公”经费 and its vehicles, 元, of this year (`yuan`) or of the year before. */
export function threePublicTotals(year: 'yuan' | 'prior'): {
  readonly total: number;
  readonly vehicles: number;
} {
  const { abroad, reception, vehiclePurchase, vehicleRunning } = threePublic;
  const vehicles = vehiclePurchase[year] + vehicleRunning[year];
  return { total: abroad[year] + reception[year] + vehicles, vehicles };
}
