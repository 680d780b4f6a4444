import type { TextCell } from '../../facts';
import { doubledMarker, type ListItem, listsIn, type NumberedList } from '../../prose';
import { located, type Located, PROSE_KEYS } from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { checkSerials } from './sheet-serials';

type TextMessage = 'lone' | 'doubled' | 'start' | 'gap';

/**
 * W03. Source: project goals with a lone `1.` (2023: four, 2024: eight) or `1.2.` (2024: two); the sheet serials of the 2023
 * disclosure restart at the second unit.
 */
export const numbering = defineRule({
  id: 'numbering',
  code: 'W03',
  severity: 'hint',
  title: '序号从1开始、连续，单独一条不编号',
  uses: ['performanceSheets', ...PROSE_KEYS],
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
  nothing: { notApplicable: 'nothing' },
  check({ performanceSheets: sheets = [] }, report, { prose }) {
    if (sheets.length + prose.length > 0) report.holds();
    for (const { paragraphs } of prose) checkText(paragraphs, report);
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
function checkText(
  paragraphs: readonly TextCell[],
  report: Report<TextMessage>,
  place?: Located<string>,
): void {
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
      stated,
      expected,
      data: { mark, context },
      key: place === undefined ? context : undefined,
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
