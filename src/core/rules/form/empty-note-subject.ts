import type { BudgetYear, TextCell } from '../../facts';
import {
  askedOf,
  emptyTables,
  isOfPriorYearEnd,
  POSSIBLY_EMPTY_KEYS,
  TABLE_NAMES,
  type EmptyTable,
} from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { emptinessTexts } from './emptiness-texts';

/** What a note may name in the place of its own subject. */
const OTHERS: readonly { readonly subject: string; readonly words: RegExp }[] = [
  { subject: '一般公共预算', words: /一般公共预算/ },
  ...POSSIBLY_EMPTY_KEYS.map(askedOf).filter(({ isDistinct }) => isDistinct),
];

/** A part of a sentence that says of something that there is none of it. */
const DENIAL = /无|没有|未|不涉及|为空/;
/** What is named only as what there is: `除一般公共预算外`, `只有一般公共预算`. */
const ASIDE =
  /除[^,。;]*?(?:以外|之外|外)|(?:只有|仅有|只安排|仅安排|只涉及|仅涉及|均为|全部为|都是|全是)[^,。;无未没]*/g;

/**
 * D03. Source: 地方预决算公开操作规程: a table without figures is listed empty with a note; 2023 disclosure, 六:
 * `注：本年度未安排政府采购支出预算，空表列示。`
 */
export const emptyNoteSubject = defineRule({
  id: 'empty-note-subject',
  code: 'D03',
  severity: 'error',
  title: '空表的说明写的是本表的预算和本年度',
  uses: POSSIBLY_EMPTY_KEYS,
  facts: ['year', 'textCells'],
  messages: {
    otherBudget: {
      text: '《{table}》的空表说明写的是“{stated}”，这张表应说明的是{expected}。',
      advice: '请把说明改成这张表的，如“注：{year}本部门无{expected}，本表为空表。”',
    },
    otherYear: {
      text: '《{table}》的空表说明写的年度是{stated}，应为{expected}。',
      advice: '请核对说明是不是沿用了以前年度的，改正年度。',
    },
    noBudget: {
      severity: 'hint',
      text: '《{table}》的空表说明没有写明是什么预算。',
      advice: '请写完整，如“注：{year}本部门无{budget}，本表为空表。”',
    },
  },
  reasons: {
    noEmptyTable: '没有空表',
    noNote: '空表没有说明',
    noYear: '没有读到预算年度，未能核对《{table}》空表说明中的年度，请指定年度',
  },
  check(tables, report, facts) {
    const empty = emptyTables(tables);
    if (empty.length === 0) report.notApplicable('noEmptyTable');
    for (const { key, head } of empty) {
      const { inTitle, notes } = emptinessTexts(head, facts);
      const [first, ...further] = notes;
      if (first !== undefined) {
        const noted = { key, notes: [first, ...further], year: facts.year } as const;
        checkBudget(noted, report);
        checkYear(noted, report);
      } else if (inTitle) report.holds();
      else report.notApplicable('noNote');
    }
  },
});

type ThisReport = Report<'otherBudget' | 'otherYear' | 'noBudget', 'noYear'>;

/** An empty table with what stands below it. */
interface NotedTable {
  readonly key: EmptyTable['key'];
  readonly notes: readonly [TextCell, ...TextCell[]];
  readonly year: BudgetYear | undefined;
}

function checkBudget({ key, notes, year }: NotedTable, report: ThisReport): void {
  const { words, subject } = askedOf(key);
  const data = { table: TABLE_NAMES[key], year: year === undefined ? '本年度' : `${year.value}年` };
  const denials = notes.map((at) => ({ at, stated: deniedIn(at.text) }));
  const denial = denials.find(({ stated }) => stated.length > 0);
  if (notes.some(({ text }) => words.test(labelKey(text)))) report.holds();
  else if (denial === undefined)
    report.found('noBudget', { at: notes[0], data: { ...data, budget: subject }, key });
  else report.found('otherBudget', { ...denial, expected: subject, data, key });
}

/** The budgets of which a note says that there is none. */
function deniedIn(text: string): string[] {
  const parts = labelKey(text)
    .replace(ASIDE, '')
    .split(/[,。;]/);
  const denials = parts.filter((part) => DENIAL.test(part));
  return OTHERS.filter(({ words }) => denials.some((part) => words.test(part))).map(({ subject }) => subject);
}

/** A note that names no year speaks of the table's own; 本年 does, 上年 does not. */
function checkYear({ key, notes, year }: NotedTable, report: ThisReport): void {
  const table = TABLE_NAMES[key];
  const ofPriorYear = isOfPriorYearEnd(key);
  for (const note of notes) {
    const label = labelKey(note.text);
    const named = [...label.matchAll(/20\d{2}(?=[年~至、-])/g)].map(([digits]) => Number(digits));
    const isLastYear = label.includes('上年') && !/本年|今年|当年/.test(label) && named.length === 0;
    if (named.length === 0 && !isLastYear) continue;
    if (year === undefined) {
      report.cannotCheck('noYear', { table });
      return;
    }
    const right = ofPriorYear ? [year.value, year.value - 1] : [year.value];
    if (named.some((each) => right.includes(each)) || (isLastYear && ofPriorYear)) continue;
    report.found('otherYear', {
      at: note,
      stated: isLastYear ? '上年度' : [...new Set(named)].map((each) => `${each}年`),
      expected: `${year.value}年`,
      data: { table },
      key,
    });
    return;
  }
}
