import {
  figuresWithoutUnit,
  hasReadAmount,
  headCell,
  located,
  MONEY_KEYS,
  moneyTablesOf,
  TABLE_NAMES,
  type MoneyKey,
  type MoneyTable,
} from '../../tables';
import { addressText } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { reportWrongUnits, WRONG_UNIT_MESSAGES } from './wrong-unit-line';

/** D08. Source: forms: `单位：万元` in every head, or the unit in the header of a money column (固定资产占用情况表). */
export const unitLine = defineRule({
  id: 'unit-line',
  code: 'D08',
  severity: 'error',
  title: '填了金额的表写明单位，单位与表中的金额相符',
  uses: MONEY_KEYS,
  facts: ['unitFaults'],
  messages: {
    ...WRONG_UNIT_MESSAGES,
    otherInHeader: {
      severity: 'warning',
      text: '《{table}》的单位行写的是“单位：{stated}”，各栏的表头或金额写的却是{expected}。其他核对按{expected}读。',
      advice: '请把单位行和表头改成同一个单位。',
    },
    noUnit: {
      eachCell: true,
      text: '《{table}》没有写明金额单位，{count}个金额不知道是元还是万元，如{cell}的“{text}”。',
      advice: '请在表头右上方写上如“单位：万元”。写明之前，用到这些金额的核对都不能进行。',
    },
  },
  reasons: { noAmounts: '没有填了金额的表' },
  nothing: { notApplicable: 'noAmounts' },
  check(tables, report, facts) {
    for (const key of MONEY_KEYS) {
      const found = moneyTablesOf(key, tables).filter(statesMoney);
      checkDeclared(key, found, report);
      for (const table of found) checkHeader(table, report);
    }
    reportWrongUnits(report, facts);
  },
});

function statesMoney(table: MoneyTable): boolean {
  return hasReadAmount(table) || figuresWithoutUnit(table).length > 0;
}

/** Reports a unit line that no amount of its table goes by: each states another unit, the same one, in its column's header or itself. */
function checkHeader({ head, cells, name }: MoneyTable, report: Report<'otherInHeader'>): void {
  const amounts = cells.flatMap(({ field }) => located(field) ?? []);
  const [first] = amounts;
  const { unit: line } = head;
  if (first === undefined || line === undefined || amounts.length < 2) return;
  const { unit } = first.value;
  if (unit === line.value || amounts.some(({ value }) => value.unit !== unit)) return;
  const table = TABLE_NAMES[head.key];
  report.found('otherInHeader', {
    at: [line, first],
    stated: line.value,
    expected: unit,
    data: { table },
    key: `${name}\u0001${head.range.sheet}`,
  });
}

/** Reports the tables of one kind in which figures have no unit, all in one finding. */
function checkDeclared(key: MoneyKey, found: readonly MoneyTable[], report: Report<'noUnit'>): void {
  const undeclared = found.filter((table) => figuresWithoutUnit(table).length > 0);
  const figures = undeclared.flatMap(figuresWithoutUnit);
  const [example] = figures;
  if (example === undefined) {
    if (found.length > 0) report.holds();
    return;
  }
  report.found('noUnit', {
    at: undeclared.map(({ head }) => headCell(head)),
    data: {
      table: TABLE_NAMES[key],
      count: figures.length,
      cell: addressText(example.at),
      text: example.text.trim(),
    },
    key,
  });
}
