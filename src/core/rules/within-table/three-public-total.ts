import { isFilled, type ThreePublicTable } from '../../tables';
import { defineRule, type NamedAmount } from '../define-rule';
import { SUM_MESSAGES } from '../sums';
import { checkYears, namedRow, type YearColumn } from './side-total';

/** A08. Source: domain identity of 三公经费; 2023 disclosure, 四: 1.90 = 0 + 0 + 1.90. */
export const threePublicTotal = defineRule({
  id: 'three-public-total',
  code: 'A08',
  severity: 'error',
  title: '“三公”经费合计等于因公出国（境）费、公务用车购置及运维费、公务接待费之和',
  needs: ['threePublicTable'],
  messages: SUM_MESSAGES,
  check({ threePublicTable: table }, report) {
    checkYears(report, '“三公”经费合计', table.total, (column) => [
      namedRow(table.abroad, column, '因公出国（境）费'),
      ...vehicleRows(table, column),
      namedRow(table.reception, column, '公务接待费'),
    ]);
  },
});

/** Where the line for vehicles as a whole is not printed or left empty, its two parts stand in for it. */
function vehicleRows(
  { vehicles, vehiclePurchase, vehicleRunning }: ThreePublicTable,
  column: YearColumn,
): NamedAmount[] {
  const parts = [
    namedRow(vehiclePurchase, column, '公务用车购置费'),
    namedRow(vehicleRunning, column, '公务用车运行维护费'),
  ];
  const standIn = !isFilled(vehicles?.[column]) && parts.some(({ field }) => isFilled(field));
  return standIn ? parts : [namedRow(vehicles, column, '公务用车购置及运维费')];
}
