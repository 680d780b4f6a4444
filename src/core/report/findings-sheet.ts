import { OUTCOME_NAMES, SEVERITY_NAMES, type Finding } from '../findings';
import type { OwnCell, OwnSheet } from '../host';
import type { ReadingRemark } from '../tables';
import { cellsText } from '../workbook';
import { reasonOf } from './json-report';
import { findingsOf, type Review } from './review';
import { sheetLine } from './sheet-line';
import { unusableOf, UNUSABLE_TEXT, type Unusable } from './verdict';

/** Name of the sheet the list of findings goes to. */
export const FINDINGS_SHEET = '审核结果';

const COLUMNS = [
  { head: '级别', width: 8 },
  { head: '规则', width: 8 },
  { head: '单元格', width: 26 },
  { head: '问题', width: 64 },
  { head: '填写', width: 18 },
  { head: '应为', width: 18 },
  { head: '相差', width: 14 },
  { head: '怎么改', width: 48 },
] as const;

/** The list of findings as a sheet: one finding a row, each linked to its first cell; then what could not be read, the rules without a verdict, and what became of every sheet. */
export function findingsSheet(review: Review): OwnSheet {
  const open = review.rules.flatMap(({ code, title, outcome }) => {
    const reason = reasonOf(outcome);
    return reason === undefined ? [] : [[OUTCOME_NAMES[outcome.kind], code, '', `${title}：${reason}`]];
  });
  const unusable = unusableOf(review.sheets);
  const title = [
    review.department ?? '',
    review.year === undefined ? '' : `${review.year}年`,
    '预算公开审核结果',
  ];
  return {
    name: FINDINGS_SHEET,
    kind: 'findings',
    columnWidths: COLUMNS.map(({ width }) => width),
    rows: [
      [{ text: title.join(''), style: 'title' }],
      ...(unusable === undefined ? [] : [[{ text: unusableLine(unusable), style: 'todo' } as const]]),
      COLUMNS.map(({ head }): OwnCell => ({ text: head, style: 'heading' })),
      ...findingsOf(review).map(findingRow),
      ...(review.remarks.length === 0 ? [] : [[{ text: '读表时要留意', style: 'heading' } as const]]),
      ...review.remarks.map(remarkRow),
      ...(open.length === 0 ? [] : [[{ text: '没有结论的规则', style: 'heading' } as const]]),
      ...open.map((row) => row.map(value)),
      [{ text: '各工作表读到了什么', style: 'heading' }],
      ...review.sheets.map((sheet) => ['', '', sheet.sheet, sheetLine(sheet)].map(value)),
    ],
    printedColumns: COLUMNS.length,
  };
}

function unusableLine(why: Unusable): string {
  const { message, advice } = UNUSABLE_TEXT[why];
  return `${message}。${advice}`;
}

function value(text: string): OwnCell {
  return { text, style: 'value' };
}

/** A remark under the columns of the findings. */
function remarkRow({ at, message, advice }: ReadingRemark): OwnCell[] {
  const link: OwnCell = { text: cellsText([at]), style: 'link', link: at };
  return [value(''), value(''), link, value(message), value(''), value(''), value(''), value(advice)];
}

function findingRow({
  severity,
  code,
  at,
  message,
  advice,
  stated,
  expected,
  difference,
}: Finding): OwnCell[] {
  return [
    { text: SEVERITY_NAMES[severity], style: severity === 'error' ? 'todo' : 'value' },
    value(code),
    { text: cellsText(at), style: 'link', link: at[0] },
    value(message),
    value(stated ?? ''),
    value(expected ?? ''),
    value(difference ?? ''),
    value(advice),
  ];
}
