import type { WriteSheet } from 'hucre';
import { department, threePublic } from '../fictional-2030/budget';
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
import { ALL, BASIC, GENERAL, spent, wan } from '../fictional-2030/totals';

/** The sheets of jiangsu-style-2030.xlsx. Source: domain.md, Known sets, Jiangsu. */
export function jiangsuStyle2030Sheets(): WriteSheet[] {
  const tables: readonly TitledTable[] = [
    ['收支总表', summary()],
    ['收入总表', revenueTable()],
    ['支出总表', expenditureTable(ALL)],
    ['财政拨款收支总表', appropriationSummary()],
    ['一般公共预算支出表', expenditureTable(GENERAL)],
    ['一般公共预算基本支出表', economicTable()],
    ['一般公共预算“三公”经费、会议费、培训费支出预算表', threePublicTable()],
    ['政府性基金预算支出表', emptyTable('政府性基金预算')],
    ['国有资本经营预算支出表', emptyTable('国有资本经营预算')],
  ];
  return fictionalSheets('江苏省的部门预算公开表', tables, (title, number) => ({
    sheet: `${number}${title}`.slice(0, 31),
  }));
}

/** 收支总表 in three pairs of columns: sources of revenue, functional classes, what the money is for. */
function summary(): Drawn {
  const total = wan(spent('', ALL));
  const classes = numberedClasses();
  const uses = [
    ['一、基本支出', wan(spent('', BASIC))],
    ['二、项目支出', wan(spent('', ['project', 'other']))],
  ] as const;
  return {
    widths: [36, 14, 36, 14, 24, 14],
    header: [
      ['A1:B1', '收入'],
      ['C1:F1', '支出'],
      ...labelsIn(2, ['项目', '预算数', '功能分类', '预算数', '支出用途', '预算数']),
    ],
    rows: [
      ...sources().map((source, index) => [...source, ...(classes[index] ?? []), ...(uses[index] ?? [])]),
      ['收入总计', total, '支出总计', total, '支出总计', total],
    ],
  };
}

/** “三公” of this year with 会议费 and 培训费 beside it, by unit. */
function threePublicTable(): Drawn {
  const amounts = [...threePublicAmounts('current'), threePublic.meetings / 100, threePublic.training / 100];
  return {
    widths: [26, ...Array.from({ length: 8 }, () => 13)],
    header: [
      ['A1:A3', '单位名称'],
      ...threePublicColumns(1, '“三公”经费'),
      ['H1:H3', '会议费'],
      ['I1:I3', '培训费'],
    ],
    rows: [
      ['合计', ...amounts],
      [department, ...amounts],
    ],
  };
}
