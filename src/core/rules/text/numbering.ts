import type { TextCell } from '../../facts';
import { located, type Located, type PerformanceSheet } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { doubledMarker } from './list-markers';
import { type ListItem, listsIn, type NumberedList } from './numbered-lists';

type TextMessage = 'lone' | 'doubled' | 'start' | 'gap';
type Messages = TextMessage | 'serialRestart' | 'serialGap';

/**
 * W03. Source: project goals with a lone `1.` (2023: four, 2024: eight) or `1.2.` (2024: two); the sheet serials of the 2023
 * disclosure restart at the second unit.
 */
export const numbering = defineRule({
  id: 'numbering',
  code: 'W03',
  severity: 'hint',
  title: '序号从1开始、连续，单独一条不编号',
  uses: ['performanceSheets', 'duties', 'overallGoals', 'subGoals', 'safeguards', 'glossary', 'otherMatters'],
  facts: ['prose'],
  messages: {
    lone: {
      text: '“{context}”只有一条，却编了序号“{mark}”。',
      advice: '只有一条时不编序号，请删去“{mark}”；如果漏写了其他各条，请补上。',
    },
    doubled: {
      text: '“{context}”前面连写了两个序号“{mark}”。',
      advice: '请删去多余的序号；如果漏写了第一条的内容，请补上。',
    },
    start: {
      text: '“{context}”的序号从{stated}开始，前面没有第1条。',
      advice: '请核对是否漏了前面的内容，序号应从1开始。',
    },
    gap: {
      text: '“{context}”的序号是{stated}，按顺序应为{expected}。',
      advice: '请改正序号，或补上漏掉的一条。',
    },
    serialRestart: {
      eachCell: true,
      text: '绩效目标表的序号按单位重新从1开始，全文出现重复的序号（{repeated}）。',
      advice: '请把全部绩效目标表连续编号，或在每个单位前加上单位标题。',
    },
    serialGap: {
      eachCell: true,
      text: '绩效目标表的序号不连续：{problem}。',
      advice: '请按顺序重新编号。',
    },
  },
  reasons: { nothing: '没有读到文字段落和绩效目标' },
  check({ performanceSheets }, report, facts) {
    const sheets = performanceSheets ?? [];
    if (sheets.length === 0 && facts.prose.length === 0) {
      report.cannotCheck('nothing');
      return;
    }
    report.holds();
    for (const { paragraphs } of facts.prose) checkText(paragraphs, report);
    for (const sheet of sheets) {
      for (const field of [sheet.goal, sheet.purpose]) {
        const text = located(field);
        if (text !== undefined) checkText([{ at: text.at, text: text.value }], report, text);
      }
    }
    checkSerials(sheets, report);
  },
});

/** A slip in the numbering, and where it stands. */
interface Slip {
  readonly message: TextMessage;
  readonly cell: TextCell;
  readonly index: number;
  readonly mark: string;
  readonly stated?: string;
  readonly expected?: string;
}

/** Checks paragraphs that belong together as one text. */
function checkText(paragraphs: readonly TextCell[], report: Report<Messages>, place?: Located<string>): void {
  const slips = [
    ...doubledIn(paragraphs),
    ...listsIn(paragraphs).flatMap((list) => slipsIn(list, paragraphs)),
  ];
  const rows = new Map(paragraphs.map((cell, row) => [cell, row]));
  slips.sort((a, b) => (rows.get(a.cell) ?? 0) - (rows.get(b.cell) ?? 0) || a.index - b.index);
  for (const { message, cell, index, mark, stated, expected } of slips) {
    const context = cell.text
      .slice(index, index + 20)
      .replace(/\s+/g, ' ')
      .trim();
    report.found(message, {
      at: place ?? cell.at,
      ...(stated === undefined ? {} : { stated }),
      ...(expected === undefined ? {} : { expected }),
      data: { mark, context },
      ...(place === undefined ? { key: context } : {}),
    });
  }
}

function doubledIn(paragraphs: readonly TextCell[]): Slip[] {
  // `1.2.` after `1.1.` is a numbering of headings.
  if (paragraphs.some(({ text }) => /(?:^|\n)\s*\d{1,2}[.．]1[.．\s]/.test(text))) return [];
  return paragraphs.flatMap((cell): Slip[] => {
    const mark = doubledMarker(cell.text);
    return mark === undefined ? [] : [{ message: 'doubled', cell, index: 0, mark }];
  });
}

function slipsIn(list: NumberedList, paragraphs: readonly TextCell[]): Slip[] {
  const [{ marker, cell }, second] = list;
  if (second === undefined) {
    if (isLone(list[0], paragraphs))
      return [{ message: 'lone', cell, index: marker.index, mark: marker.text }];
    if (!marker.opensText || isHeading(list[0], paragraphs)) return [];
  }
  return list.flatMap((item, place): Slip[] => {
    const { number, index, text: mark } = item.marker;
    const expected = (list[place - 1]?.marker.number ?? 0) + 1;
    if (number === expected) return [];
    const message = place === 0 ? 'start' : 'gap';
    return [{ message, cell: item.cell, index, mark, stated: String(number), expected: String(expected) }];
  });
}

/** A single `1.` in front of a text that numbers nothing else in its manner; a chapter's Chinese numeral may stand alone. */
function isLone(item: ListItem, paragraphs: readonly TextCell[]): boolean {
  const { style, number, index, text, opensText, firm } = item.marker;
  if (number !== 1 || !firm || !opensText || style === 'chinese' || style === 'bracketed-chinese')
    return false;
  const words = item.cell.text.slice(index + text.length).trim();
  return item.isOnly && words !== '' && !isHeading(item, paragraphs);
}

/** The first paragraph of several, short and without punctuation: the chapter's heading, `3.机构设置`. */
function isHeading({ cell, row }: ListItem, paragraphs: readonly TextCell[]): boolean {
  return (
    paragraphs.length > 1 && row === 0 && cell.text.trim().length <= 30 && !/[。；;，,！!]/.test(cell.text)
  );
}

/** A serial beyond this is a year or a document number. */
const LARGEST_SERIAL = 999;

/** Serials in front of the sheet titles: 1 … n over the workbook, or 1 … k again at each unit (a hint). Sheet order says nothing. */
function checkSerials(sheets: readonly PerformanceSheet[], report: Report<Messages>): void {
  const numbered = sheets.flatMap(({ serial, head }) =>
    serial === undefined || serial > LARGEST_SERIAL || head.title === undefined
      ? []
      : [{ serial, title: head.title, unit: labelKey(head.unitName?.value ?? '') }],
  );
  const serials = numbered.map(({ serial }) => serial).sort((a, b) => a - b);
  if (serials.length < 2 || isOneToN(serials)) return;
  const repeated = new Set(serials.filter((serial, index) => serials[index - 1] === serial));
  const units = [...new Set(numbered.map(({ unit }) => unit))];
  const byUnit = units.map((unit) => numbered.filter((sheet) => sheet.unit === unit));
  if (units.length > 1 && byUnit.every((unit) => isOneToN(unit.map(({ serial }) => serial)))) {
    const restarts = byUnit.slice(1).flatMap((unit) => unit.find(({ serial }) => serial === 1)?.title ?? []);
    report.found('serialRestart', {
      at: restarts,
      data: { repeated: listed([...repeated]) },
      key: 'serials',
    });
    return;
  }
  const missing = Array.from({ length: serials.at(-1) ?? 0 }, (_, index) => index + 1).filter(
    (serial) => !serials.includes(serial),
  );
  const problems = [
    ...(missing.length > 0 ? [`缺少${listed(missing)}`] : []),
    ...(repeated.size > 0 ? [`${listed([...repeated])}重复`] : []),
  ];
  const wrong = numbered.filter(({ serial }) => repeated.has(serial) || missing.includes(serial - 1));
  report.found('serialGap', {
    at: wrong.map(({ title }) => title),
    data: { problem: problems.join('，') },
    key: 'serials',
  });
}

function isOneToN(serials: readonly number[]): boolean {
  return [...serials].sort((a, b) => a - b).every((serial, index) => serial === index + 1);
}

function listed(serials: readonly number[]): string {
  return serials.length <= 10
    ? serials.join('、')
    : `${serials.slice(0, 10).join('、')}等${serials.length}个`;
}
