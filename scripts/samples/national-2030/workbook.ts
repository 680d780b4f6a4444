import type { WriteSheet } from 'hucre';
import { YEAR } from '../fictional-2030/budget';
import { fictionalSheets, type TitledTable } from '../fictional-2030/sheets';
import {
  appropriationSummary,
  economicTable,
  emptyTable,
  expenditureTable,
  labelsIn,
  numberedClasses,
  revenueTable,
  sources,
  threePublicAmounts,
  threePublicColumns,
  type Drawn,
} from '../fictional-2030/tables';
import { ALL, GENERAL, spent, wan } from '../fictional-2030/totals';

/** The sheets of national-2030.xlsx: the nine tables of the national form. Source: domain.md, Known sets, national. */
export function national2030Sheets(): WriteSheet[] {
  const tables: readonly TitledTable[] = [
    ['部门收支总表', summary()],
    ['部门收入总表', revenueTable()],
    ['部门支出总表', expenditureTable(ALL)],
    ['财政拨款收支总表', appropriationSummary()],
    ['一般公共预算支出表', expenditureTable(GENERAL)],
    ['一般公共预算基本支出表', economicTable()],
    ['一般公共预算“三公”经费支出表', threePublicTable()],
    ['政府性基金预算支出表', emptyTable('政府性基金预算')],
    ['国有资本经营预算支出表', emptyTable('国有资本经营预算')],
  ];
  return fictionalSheets('全国通用的部门预算公开表式', tables, (_, number) => ({
    sheet: `公开0${number}表`,
    number: `公开0${number}表`,
  }));
}

/** 部门收支总表: sources of revenue at the left, functional classes at the right. */
function summary(): Drawn {
  const total = wan(spent('', ALL));
  const classes = numberedClasses();
  return {
    widths: [36, 16, 36, 16],
    header: [['A1:B1', '收入'], ['C1:D1', '支出'], ...labelsIn(2, ['项目', '预算数', '项目', '预算数'])],
    rows: [
      ...sources().map((source, index) => [...source, ...(classes[index] ?? [])]),
      ['收入总计', total, '支出总计', total],
    ],
  };
}

/** 一般公共预算“三公”经费支出表: one row, last year's six columns before this year's. */
function threePublicTable(): Drawn {
  return {
    widths: Array.from({ length: 12 }, () => 13),
    header: [...threePublicColumns(0, `${YEAR - 1}年预算数`), ...threePublicColumns(6, `${YEAR}年预算数`)],
    rows: [[...threePublicAmounts('prior'), ...threePublicAmounts('current')]],
  };
}
