import type { Unit } from './generated-set';
import type { Random } from './random';

/** How a table by classes prints its codes. */
export const CODE_STYLES = ['one', 'three', 'three-sparse', 'own', 'bracket', 'space', 'items'] as const;
/** The row of column numbers below the header. */
export const NUMBER_ROWS = ['none', 'lanci', 'stars', 'jia-yi', 'numbers', 'texts', 'formula'] as const;
/** The columns before the class. */
export const LEADS = ['none', 'serial', 'line-number', 'unit-code', 'hidden-code'] as const;
/** How the head of a table is laid out. */
export const HEADS = ['one-line', 'two-lines', 'unit-first', 'unit-only', 'unit-in-columns'] as const;
/** What stands before the department's name. */
export const DEPARTMENT_WORDS = [
  '部门名称：',
  '编制部门：',
  '预算单位：',
  '单位名称：',
  '部门：',
  '单位：',
  '',
  'code',
] as const;
/** Where the year is said. */
export const YEAR_PLACES = ['title', 'title-du', 'head', 'beside', 'columns', 'cover'] as const;
/** How titles are numbered. */
export const NUMBERINGS = [
  'none',
  'public',
  'dash',
  'appendix',
  'beside',
  'budget',
  'chinese',
  'sheet-name',
] as const;

/** The choices that one set (or, in free mixtures, one table) is drawn with. */
export interface Style {
  readonly unit: Unit;
  readonly zeros: 'blank' | 'zero';
  readonly totalWord: string;
  readonly totalFirst: boolean;
  readonly totalColumn: 'name' | 'code' | 'serial';
  readonly numberRow: (typeof NUMBER_ROWS)[number];
  readonly lead: (typeof LEADS)[number];
  readonly codes: (typeof CODE_STYLES)[number];
  readonly economicCodes: (typeof CODE_STYLES)[number];
  readonly head: (typeof HEADS)[number];
  readonly departmentWord: (typeof DEPARTMENT_WORDS)[number];
  readonly yearPlace: (typeof YEAR_PLACES)[number];
  readonly numbering: (typeof NUMBERINGS)[number];
  readonly unitRow: boolean;
  readonly blankRows: boolean;
  readonly indent: boolean;
  readonly breaks: boolean;
  readonly note: string;
}

/** A style drawn at random, `fixed` by what the family always does. */
export function randomStyle(random: Random, fixed: Partial<Style>): Style {
  const drawn: Style = {
    unit: random.chance(0.7) ? '万元' : '元',
    zeros: random.chance(0.5) ? 'zero' : 'blank',
    totalWord: random.pick(['合计', '合计', '合  计', '合　计', '总计', '共计']),
    totalFirst: random.chance(0.6),
    totalColumn: random.pick(['name', 'name', 'code', 'serial']),
    numberRow: random.pick(NUMBER_ROWS),
    lead: random.pick(LEADS),
    codes: random.pick(CODE_STYLES),
    economicCodes: random.pick(['one', 'three', 'own', 'bracket', 'space']),
    head: random.pick(HEADS),
    departmentWord: random.pick(DEPARTMENT_WORDS),
    yearPlace: random.pick(YEAR_PLACES),
    numbering: random.pick(NUMBERINGS),
    unitRow: random.chance(0.25),
    blankRows: random.chance(0.25),
    indent: random.chance(0.4),
    breaks: random.chance(0.2),
    note: random.pick(['注：', '空表说明：', '说明：', '备注：']),
    ...fixed,
  };
  // Two 单位： on one line would leave open which is the department.
  return drawn.departmentWord === '单位：' && drawn.head === 'unit-in-columns'
    ? { ...drawn, departmentWord: '部门名称：' }
    : drawn;
}
