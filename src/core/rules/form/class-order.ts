import { BUILT_IN_CLASSIFICATION } from '../../classification';
import {
  CLASSIFIED_KEYS,
  classifiedTables,
  groupBy,
  isUnder,
  kindOf,
  type NamedTable,
  uppermost,
} from '../../identities';
import { type AmountsByColumn, type ClassLine, className, type Located } from '../../tables';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';
import type { Report } from '../reporting';
import { rowsOutOfOrder } from './rows-out-of-order';

/** K07. Source: forms by 功能分类 and 经济分类: 类, 款 and 项 one below the other; 政府收支分类科目 lists codes from small to large. */
export const classOrder = defineRule({
  id: 'class-order',
  code: 'K07',
  severity: 'warning',
  title: '项级科目有款级、款级有类级，各行按编码从小到大排列',
  needsOneOf: CLASSIFIED_KEYS,
  messages: {
    noUpper: {
      text: '{table}列了{rows}，没有列它们所属的{level}科目“{upper}”。',
      advice: '请在它们上面补上这一行，填各列的合计数；如果是编码写错了，请改正编码。',
    },
    wrongPlace: {
      text: '{table}的“{row}”列在“{other}”下面，不在所属的“{upper}”下面。',
      advice: '请把这一行和它的下级科目移到所属科目的下面；如果是编码写错了，请改正编码。',
    },
    outOfOrder: {
      text: '{table}的科目没有按编码从小到大排列，排错了位置的有{count}行：{rows}。',
      advice: '请把这些行移到按编码应在的位置；如果是编码写错了，请改正编码。',
    },
  },
  reasons: {
    noCodes: '各表没有读到科目编码',
    noCode: '{table}“{row}”没有读到科目编码，不知道它是不是“{upper}”',
  },
  nothing: { notApplicable: 'noCodes' },
  check(tables, report) {
    for (const named of classifiedTables(tables)) {
      const lines = named.table.lines.flatMap((line) => codedLine(line) ?? []);
      if (lines.length === 0) continue;
      checkUppers(named, lines, report);
      checkOrder(named, report);
    }
  },
});

type ThisReport = Report<'noUpper' | 'wrongPlace' | 'outOfOrder', 'noCodes' | 'noCode'>;
type Line = ClassLine<AmountsByColumn>;
type CodedLine = Line & { readonly code: Located<string> };

const LEVEL_NAMES: Readonly<Record<number, string>> = { 3: '类级', 5: '款级' };

/** The line where it has a code of a class; `undefined` for a budget unit's code or none. */
function codedLine(line: Line): CodedLine | undefined {
  const { code, level } = line;
  return code === undefined || level === undefined ? undefined : { ...line, code };
}

/**
 * Which levels a table prints is its own choice (only 项, only 类 and 项): an upper class is missing only where the table prints other
 * classes of that level over their parts.
 */
function checkUppers(named: NamedTable, lines: readonly CodedLine[], report: ThisReport): void {
  const printed = new Set(lines.map(({ code }) => code.value));
  const missing = [3, 5].flatMap((length) => {
    const upperOf = ({ code }: CodedLine): string => code.value.slice(0, length);
    const below = lines.filter(({ code }) => code.value.length > length);
    const usesLevel = below.some((line) => printed.has(upperOf(line)));
    return usesLevel
      ? [
          ...groupBy(
            below.filter((line) => !printed.has(upperOf(line))),
            upperOf,
          ),
        ]
      : [];
  });
  if (missing.length === 0) report.holds();
  const unread = named.table.lines.find(({ level }) => level === undefined);
  for (const [upper, below] of missing) {
    const data = { table: named.name, upper: upperName(named, upper) };
    if (unread !== undefined) {
      report.cannotCheck('noCode', { ...data, row: className(unread) });
      continue;
    }
    const rows = uppermost(below).flatMap((line) => codedLine(line) ?? []);
    report.found('noUpper', {
      at: rows.map(({ code }) => code),
      data: { ...data, rows: shortened(rows), level: LEVEL_NAMES[upper.length] ?? '' },
      key: `${named.name}\u0001${upper}`,
    });
  }
}

function upperName({ key }: NamedTable, upper: string): string {
  return [upper, BUILT_IN_CLASSIFICATION.lookUp(kindOf({ key }, upper), upper)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function checkOrder(named: NamedTable, report: ThisReport): void {
  const all = named.table.lines.flatMap((line) => codedLine(line) ?? []);
  const wrong = unitBlocks(named.table).flatMap((block) => {
    const placed = withoutStrays(named, block, all, report);
    return rowsOutOfOrder(placed.map(({ code }) => code.value)).flatMap((index) => placed[index] ?? []);
  });
  report.expect(wrong.length === 0, 'outOfOrder', {
    at: wrong.map(({ code }) => code),
    data: { table: named.name, count: wrong.length, rows: shortened(wrong) },
    key: named.name,
  });
}

/** Reports the rows that stand below another class than the one printed for them, and returns the others. */
function withoutStrays(
  { name: table }: NamedTable,
  block: readonly CodedLine[],
  all: readonly CodedLine[],
  report: ThisReport,
): readonly CodedLine[] {
  const placed: CodedLine[] = [];
  let stray: string | undefined;
  for (const [index, line] of block.entries()) {
    const code = line.code.value;
    if (isUnder(code, stray)) continue;
    stray = undefined;
    const upper = upperOf(code, block) ?? upperOf(code, all);
    const other = block
      .slice(0, index)
      .findLast((each) => each.code.value.length === upper?.code.value.length);
    if (upper === undefined || other === undefined || other.code.value === upper.code.value)
      placed.push(line);
    else {
      stray = code;
      const data = { table, row: className(line), other: className(other), upper: className(upper) };
      report.found('wrongPlace', { at: line.code, data, key: `${table}\u0001${code}` });
    }
  }
  return placed;
}

/** The row right above a code in the classification, as far as it is printed. */
function upperOf(code: string, lines: readonly CodedLine[]): CodedLine | undefined {
  const printed = (upper: string): CodedLine | undefined =>
    lines.find((line) => line.code.value === upper && isUnder(code, upper));
  return printed(code.slice(0, 5)) ?? printed(code.slice(0, 3));
}

/**
 * The coded lines in blocks within which the order counts. A table by budget unit prints the same codes again for each unit: then the
 * unit's own row, a row without a class code, or an uppermost class with a smaller code opens the next unit.
 */
function unitBlocks({ lines, units }: NamedTable['table']): readonly (readonly CodedLine[])[] {
  const coded = lines.flatMap((line) => codedLine(line) ?? []);
  const isRepeated = new Set(coded.map(({ code }) => code.value)).size < coded.length;
  if (!isRepeated && units.length < 2) return [coded];
  const blocks: CodedLine[][] = [[]];
  let isAfterOther = false;
  for (const line of [...units, ...lines].sort((one, other) => one.row - other.row)) {
    const next = codedLine(line);
    const block = blocks.at(-1) ?? [];
    const before = block.at(-1)?.code.value;
    const isFirst =
      next !== undefined &&
      before !== undefined &&
      isUppermost(next, coded) &&
      (isAfterOther || next.code.value <= before);
    isAfterOther = next === undefined;
    if (next === undefined) continue;
    if (isFirst) blocks.push([next]);
    else block.push(next);
  }
  return blocks;
}

function isUppermost({ code }: CodedLine, lines: readonly CodedLine[]): boolean {
  return !lines.some((other) => isUnder(code.value, other.code.value));
}

function shortened(lines: readonly CodedLine[]): string {
  return firstNames(
    lines.map((line) => `“${className(line)}”`),
    `等${lines.length}行`,
  );
}
