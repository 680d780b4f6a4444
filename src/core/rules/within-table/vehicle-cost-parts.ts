import { rowName } from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import { namedRow, yearSums } from './year-sums';

/** A09. Source: domain identity of 公务用车购置及运维费; 2023 disclosure, 四: 0 = 0 + 0. */
export const vehicleCostParts = defineRule({
  id: 'vehicle-cost-parts',
  code: 'A09',
  severity: 'error',
  title: '公务用车购置及运维费等于购置费加运行维护费',
  needs: ['threePublicTable'],
  messages: SUM_MESSAGES,
  reasons: { notSplit: '《“三公”经费表》没有把公务用车费用分成购置和运行维护' },
  nothing: { cannotCheck: 'notSplit' },
  check({ threePublicTable: { vehicles, vehicleRunning, vehiclePurchase } }, report) {
    if (vehicleRunning === undefined && vehiclePurchase === undefined) return;
    const what = vehicles === undefined ? '公务用车购置及运维费' : rowName(vehicles);
    const sums = yearSums(what, vehicles, (column) => [
      namedRow(vehiclePurchase, column, '公务用车购置费'),
      namedRow(vehicleRunning, column, '公务用车运行维护费'),
    ]);
    for (const sum of sums) report.compare(sum);
  },
});
