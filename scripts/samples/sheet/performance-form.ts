import type { WriteSheet } from 'hucre';
import { looks } from './looks';
import { upright } from './page';
import { SheetDrawing } from './sheet-drawing';

/** A row of the indicator table. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  /** 指标值, always text: `≥2次`, `100%`. */
  readonly target: string;
  readonly basis: string;
}

/** What one project's 项目绩效目标表 states. 其他资金 is blank in all of them. */
export interface PerformanceForm {
  /** Where the form is printed; all its values stand there. */
  readonly source: string;
  /** The number printed in front of the title. */
  readonly serial: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly projectCode: string;
  readonly projectName: string;
  /** 预算数, 万元. */
  readonly budget: number;
  /** 其中：财政资金, 万元. */
  readonly fiscalFunds: number;
  readonly purpose: string;
  /** What is spent by the end of March, June, October and December: numbers shown as percent, or text such as `25%`. */
  readonly spendingPlan: SpendingPlan;
  readonly goal: string;
  readonly indicators: readonly Indicator[];
}

type Share = number | string;
type SpendingPlan = readonly [march: Share, june: Share, october: Share, december: Share];

/** Columns A to G. */
const COLUMN_WIDTHS = [12, 20, 26, 12, 13, 13, 20];
const BLANK_ROWS_BETWEEN_FORMS = 2;

/** Unit code and name in one, as the forms print them. */
export function unitLabel(form: PerformanceForm): string {
  return `${form.unit.code}${form.unit.name}`;
}

/** All forms one below the other, each on its own printed page. */
export function stackedFormsSheet(name: string, forms: readonly PerformanceForm[]): WriteSheet {
  const sheet = new SheetDrawing(name, COLUMN_WIDTHS, upright);
  let top = 1;
  forms.forEach((form, index) => {
    const bottom = drawForm(sheet, form, top);
    top = bottom + BLANK_ROWS_BETWEEN_FORMS + 1;
    if (index < forms.length - 1) sheet.breakPageBelow(top - 1);
  });
  return sheet.toSheet();
}

/** A sheet that holds one form. */
export function formSheet(name: string, form: PerformanceForm): WriteSheet {
  const sheet = new SheetDrawing(name, COLUMN_WIDTHS, upright);
  drawForm(sheet, form, 1);
  return sheet.toSheet();
}

/** Draws a form whose title stands in row `top` and returns its last row. */
function drawForm(sheet: SheetDrawing, form: PerformanceForm, top: number): number {
  drawHead(sheet, form, top);
  drawPlanAndGoal(sheet, form, top + 5);
  const header = top + 8;
  sheet.put(`A${header}`, '一级指标', looks.header);
  sheet.put(`B${header}`, '二级指标', looks.header);
  sheet.put(`C${header}`, '三级指标', looks.header);
  sheet.put(`D${header}:E${header}`, '绩效指标描述', looks.header);
  sheet.put(`F${header}`, '指标值', looks.header);
  sheet.put(`G${header}`, '指标值确定依据', looks.header);
  return drawIndicators(sheet, form.indicators, header + 1);
}

function drawHead(sheet: SheetDrawing, form: PerformanceForm, top: number): void {
  const [unit, project, budget, purpose] = [top + 1, top + 2, top + 3, top + 4];
  sheet.put(`A${top}:G${top}`, `${form.serial}.${form.projectName}绩效目标表`, looks.formTitle);
  sheet.put(`A${unit}:E${unit}`, unitLabel(form), looks.headLeft);
  sheet.put(`F${unit}:G${unit}`, '单位：万元', looks.headRight);
  sheet.put(`A${project}`, '项目编码', looks.header);
  sheet.put(`B${project}:C${project}`, form.projectCode, looks.centred);
  sheet.put(`D${project}`, '项目名称', looks.header);
  sheet.put(`E${project}:G${project}`, form.projectName, looks.label);
  sheet.put(`A${budget}:A${purpose}`, '预算规模及资金用途', looks.header);
  sheet.put(`B${budget}`, '预算数', looks.header);
  sheet.put(`C${budget}`, form.budget, looks.moneyCentred);
  sheet.put(`D${budget}`, '其中：财政    资金', looks.header);
  sheet.put(`E${budget}`, form.fiscalFunds, looks.moneyCentred);
  sheet.put(`F${budget}`, '其他资金', looks.header);
  sheet.put(`G${budget}`, undefined, looks.moneyCentred);
  sheet.put(`B${purpose}:G${purpose}`, form.purpose, looks.label);
}

function drawPlanAndGoal(sheet: SheetDrawing, form: PerformanceForm, top: number): void {
  const [dates, shares, goal] = [top, top + 1, top + 2];
  const [march, june, october, december] = form.spendingPlan;
  const quarter = (columns: [string, string], date: string, share: Share): void => {
    const at = (row: number): string => columns.map((column) => `${column}${row}`).join(':');
    sheet.put(at(dates), date, looks.header);
    sheet.put(at(shares), share, typeof share === 'number' ? looks.percent : looks.centred);
  };
  sheet.put(`A${dates}:A${shares}`, '资金支出计划（%）', looks.header);
  quarter(['B', 'C'], '3月底', march);
  quarter(['D', 'D'], '6月底', june);
  quarter(['E', 'E'], '10月底', october);
  quarter(['F', 'G'], '12月底', december);
  sheet.put(`A${goal}`, '绩效目标', looks.header);
  sheet.put(`B${goal}:G${goal}`, form.goal, looks.label);
}

/** Draws the indicator rows from row `top` on and returns the last one. */
function drawIndicators(sheet: SheetDrawing, indicators: readonly Indicator[], top: number): number {
  indicators.forEach((indicator, index) => {
    const row = top + index;
    sheet.put(`C${row}`, indicator.level3, looks.label);
    sheet.put(`D${row}:E${row}`, indicator.description, looks.label);
    sheet.put(`F${row}`, indicator.target, looks.centred);
    sheet.put(`G${row}`, indicator.basis, looks.label);
  });
  drawLevel(
    sheet,
    'A',
    top,
    indicators.map(({ level1 }) => ({ text: level1, group: level1 })),
  );
  // A 二级指标 never reaches from one 一级指标 into the next, whatever its name.
  drawLevel(
    sheet,
    'B',
    top,
    indicators.map(({ level1, level2 }) => ({ text: level2, group: `${level1}/${level2}` })),
  );
  return top + indicators.length - 1;
}

/** Draws a column of names from row `top` on; neighbours of one group share a merged cell. */
function drawLevel(
  sheet: SheetDrawing,
  column: string,
  top: number,
  names: readonly { readonly text: string; readonly group: string }[],
): void {
  let from = 0;
  names.forEach(({ text, group }, index) => {
    if (names[index + 1]?.group === group) return;
    sheet.put(`${column}${top + from}:${column}${top + index}`, text, looks.centred);
    from = index + 1;
  });
}
