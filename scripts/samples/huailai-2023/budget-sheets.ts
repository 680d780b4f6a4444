import type { WriteSheet } from 'hucre';
import { looks } from '../sheet/looks';
import { lengthwise, upright } from '../sheet/page';
import { SheetDrawing } from '../sheet/sheet-drawing';
import * as data from './budget-tables';
import { department } from './prose';

/** Leads the first of the rows that break a line down; the rows below it stand under its words. */
const OF_WHICH = '其中：';
const BELOW_OF_WHICH = '      ';

const threeColumns = [looks.label, looks.money, looks.money];
const threeColumnsTotal = [looks.totalLabel, looks.totalMoney, looks.totalMoney];
const indentedPart = [looks.partLabel, looks.money, looks.money];

/** The sheet 收支预算总表: revenue in A:B, expenditure in C:F, both totals in the last row. */
export function summarySheet(): WriteSheet {
  const sheet = new SheetDrawing('收支预算总表', [26, 14, 46, 14, 14, 14], lengthwise);
  const { label, money, totalLabel, totalMoney } = looks;
  sheet.put('A1:F1', '2023年收支预算总表', looks.title);
  sheet.put('A2:D2', department, looks.headLeft);
  sheet.put('E2:F2', '单位：万元', looks.headRight);
  sheet.put('A3:B3', '收入', looks.header);
  sheet.put('C3:F3', '支出', looks.header);
  sheet.putRow(4, ['项目', '预算数', '项目', '预算数', '上年预算数', '较上年增减'], looks.header);
  expenditureRows().forEach(({ printed, line }, index) => {
    const income = data.revenue[index];
    sheet.putRow(
      5 + index,
      [
        income?.label,
        income?.amount.value,
        printed,
        line.current.value,
        line.prior?.value,
        line.change?.value,
      ],
      [label, money, label, money, money, money],
    );
  });
  const { current, prior, change } = data.totalExpenditure;
  sheet.putRow(
    15,
    [
      '收入总计',
      { formula: 'SUM(B5:B8)', result: data.totalRevenue.value },
      data.totalExpenditure.label,
      { formula: 'D5+D8', result: current.value },
      { formula: 'E5+E8', result: prior.value },
      { formula: 'F5+F8', result: change.value },
    ],
    [totalLabel, totalMoney, totalLabel, totalMoney, totalMoney, totalMoney],
  );
  return sheet.toSheet();
}

/** The expenditure half without its total (rows 5 to 14), each line with its label as printed. */
function expenditureRows(): { printed: string; line: data.ExpenditureLine }[] {
  const whole = (line: data.ExpenditureLine) => ({ printed: line.label, line });
  const parts = (lines: readonly data.ExpenditureLine[]) =>
    lines.map((line, index) => ({
      printed: `${index === 0 ? OF_WHICH : BELOW_OF_WHICH}${line.label}`,
      line,
    }));
  return [
    whole(data.basicExpenditure),
    ...parts([data.personnelFunds, data.dailyPublicFunds]),
    whole(data.projectExpenditure),
    ...parts(data.projectGroups),
  ];
}

/** The sheet 基本支出表. */
export function basicExpenditureSheet(): WriteSheet {
  const { personnelFunds, dailyPublicFunds, basicExpenditure } = data;
  const sheet = new SheetDrawing('基本支出表', [36, 20, 20], upright);
  drawHead(sheet, '2023年基本支出表');
  sheet.putRow(3, ['项目', '预算数', '上年预算数'], looks.header);
  [personnelFunds, dailyPublicFunds].forEach(({ label, current, prior }, index) => {
    sheet.putRow(4 + index, [label, current.value, prior.value], threeColumns);
  });
  sheet.putRow(
    6,
    [
      '合计',
      { formula: 'SUM(B4:B5)', result: basicExpenditure.current.value },
      { formula: 'SUM(C4:C5)', result: basicExpenditure.prior.value },
    ],
    threeColumnsTotal,
  );
  return sheet.toSheet();
}

/** The sheet “三公”经费表, with 机关运行经费 below the sum and outside it. */
export function threePublicSheet(): WriteSheet {
  const { total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception } = data.threePublic;
  const sheet = new SheetDrawing('“三公”经费表', [36, 20, 20], upright);
  drawHead(sheet, '2023年财政拨款“三公”经费表');
  sheet.putRow(3, ['项目', '上年', '本年'], looks.header);
  const line = ({ label, prior, current }: data.ThreePublicLine) => [label, prior?.value, current.value];
  sheet.putRow(
    4,
    [
      total.label,
      { formula: 'B5+B6+B9', result: total.prior.value },
      { formula: 'C5+C6+C9', result: total.current.value },
    ],
    threeColumnsTotal,
  );
  sheet.putRow(5, line(abroad), threeColumns);
  sheet.putRow(
    6,
    [
      vehicles.label,
      { formula: 'B7+B8', result: vehicles.prior.value },
      { formula: 'C7+C8', result: vehicles.current.value },
    ],
    threeColumns,
  );
  sheet.putRow(7, line(vehicleRunning), indentedPart);
  sheet.putRow(8, line(vehiclePurchase), indentedPart);
  sheet.putRow(9, line(reception), threeColumns);
  sheet.putRow(11, line(data.agencyOperatingFunds), threeColumns);
  return sheet.toSheet();
}

/** Title, department and unit line over a table of three columns. */
function drawHead(sheet: SheetDrawing, title: string): void {
  sheet.put('A1:C1', title, looks.title);
  sheet.put('A2', department, looks.headLeft);
  sheet.put('C2', '单位：万元', looks.headRight);
}
