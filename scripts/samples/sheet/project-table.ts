import type { WriteSheet } from 'hucre';
import { looks } from './looks';
import { lengthwise } from './page';
import { unitLabel, type PerformanceForm } from './performance-form';
import { SheetDrawing } from './sheet-drawing';

/** What 项目支出表 states beside the projects themselves. */
export interface ProjectTable {
  readonly year: number;
  readonly department: string;
  readonly projects: readonly ProjectRow[];
  /** The sum of the projects where the document states it; without it the table ends with its last project. */
  readonly total?: { readonly value: number; readonly source: string };
}

/** One project; the words of its 支出功能分类（项） where the document gives them. */
export interface ProjectRow {
  readonly form: PerformanceForm;
  readonly functionalItem?: string;
}

const FIRST_ROW = 4;

/** The sheet 项目支出表: one project a row, as the performance forms state it. */
export function projectTableSheet(table: ProjectTable): WriteSheet {
  const sheet = new SheetDrawing('项目支出表', [27, 25, 58, 30, 13], lengthwise);
  sheet.put('A1:E1', `${table.year}年项目支出表`, looks.title);
  sheet.put('A2', table.department, looks.headLeft);
  sheet.put('E2', '单位：万元', looks.headRight);
  sheet.putRow(3, ['单位', '项目编码', '项目名称', '支出功能分类（项）', '预算数'], looks.header);
  table.projects.forEach(({ form, functionalItem }, index) => {
    sheet.putRow(
      FIRST_ROW + index,
      [unitLabel(form), form.projectCode, form.projectName, functionalItem, form.budget],
      [looks.label, looks.centred, looks.label, looks.label, looks.money],
    );
  });
  if (table.total !== undefined) {
    const last = FIRST_ROW + table.projects.length - 1;
    const row = last + 1;
    sheet.put(`A${row}:D${row}`, '合计', looks.totalLabel);
    const formula = `SUM(E${FIRST_ROW}:E${last})`;
    sheet.put(`E${row}`, { formula, result: table.total.value }, looks.totalMoney);
  }
  return sheet.toSheet();
}
