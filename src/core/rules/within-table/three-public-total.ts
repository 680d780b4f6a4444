import type { NamedAmount } from '../../identities';
import { TABLE_NAMES, type ThreePublicTable } from '../../tables';
import { defineRule } from '../define-rule';
import { NO_TOTAL_MESSAGE, SUM_MESSAGES } from '../messages';
import { isFilledIn, namedRow, reportNoTotal, type YearColumn, yearSums } from './year-sums';

/** A08. Source: domain identity of 三公经费; 2023 disclosure, 四: 1.90 = 0 + 0 + 1.90. */
export const threePublicTotal = defineRule({
  id: 'three-public-total',
  code: 'A08',
  severity: 'error',
  title: '“三公”经费合计等于因公出国（境）费、公务用车购置及运维费、公务接待费之和',
  needs: ['threePublicTable'],
  messages: { ...SUM_MESSAGES, noTotal: NO_TOTAL_MESSAGE },
  check({ threePublicTable: table }, report) {
    if (table.total === undefined) {
      const { abroad, vehicles, vehicleRunning, vehiclePurchase, reception } = table;
      reportNoTotal(report, `《${TABLE_NAMES.threePublicTable}》`, [
        abroad,
        vehicles,
        vehicleRunning,
        vehiclePurchase,
        reception,
      ]);
    }
    const sums = yearSums('“三公”经费合计', table.total, (column) => [
      namedRow(table.abroad, column, '因公出国（境）费'),
      ...vehicleRows(table, column),
      namedRow(table.reception, column, '公务接待费'),
    ]);
    for (const sum of sums) report.compare(sum);
  },
});

/** Where the line for vehicles as a whole is not printed or left empty, its two parts stand in for it. */
function vehicleRows(
  { vehicles, vehiclePurchase, vehicleRunning }: ThreePublicTable,
  column: YearColumn,
): NamedAmount[] {
  if (
    isFilledIn(vehicles, column) ||
    ![vehiclePurchase, vehicleRunning].some((part) => isFilledIn(part, column))
  )
    return [namedRow(vehicles, column, '公务用车购置及运维费')];
  return [
    namedRow(vehiclePurchase, column, '公务用车购置费'),
    namedRow(vehicleRunning, column, '公务用车运行维护费'),
  ];
}
