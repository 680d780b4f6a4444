import { type CellAt, valueText } from '../../src/core/workbook';
import type { Random } from '../../test/corpus/sets/random';
import { codedNames } from '../../src/core/identities';
import { type AmountsByColumn, type ClassLine, type Located, located } from '../../src/core/tables';
import { typed, valueAt, withCopiedSheet, withoutSheet } from './edits';
import type { Given } from './given';
import { anywhere, inCells, onSheet, type Kind, type Planted } from './kind';

const CLASSIFIED = [
  'revenueTable',
  'expenditureTable',
  'generalPublicExpenditure',
  'basicExpenditureByEconomicClass',
] as const;

type Line = ClassLine<AmountsByColumn>;

/** The cells in which a code or the last part of it stands by itself. */
function codeCells({ read, workbook }: Given): Located<string>[] {
  return CLASSIFIED.flatMap((key) => {
    const lines: readonly Line[] = read.reading.tables[key]?.lines ?? [];
    return lines.flatMap(({ code }) =>
      code !== undefined && /^\d+$/.test(valueText(valueAt(workbook, code.at)).trim()) ? [code] : [],
    );
  });
}

const nameCells = ({ read }: Given): Located<string>[] =>
  codedNames(read.reading.tables).map(({ name }) => name);

function plantAt<T>(
  places: (given: Given) => readonly T[],
  plant: (given: Given, place: T, random: Random) => Planted | undefined,
): Kind['plant'] {
  return (given, random) => {
    const found = places(given);
    return found.length === 0 ? undefined : plant(given, random.pick(found), random);
  };
}

/** A code typed wrong: its cell, and the name beside it where the two no longer agree. */
function wrongCode(given: Given, code: Located<string>, text: string): Planted | undefined {
  const before = valueText(valueAt(given.workbook, code.at)).trim();
  if (text === before || text === '') return undefined;
  const value = typeof valueAt(given.workbook, code.at) === 'number' ? Number(text) : text;
  const planted = typed(given.workbook, code.at, value);
  return {
    ...inCells(planted, code.at),
    isAt: ({ sheet, row }) => sheet === code.at.sheet && row === code.at.row,
  };
}

const printed = (given: Given, { at }: Located<string>): string =>
  valueText(valueAt(given.workbook, at)).trim();

const CODES: readonly Kind[] = [
  {
    name: 'a code: one digit typed wrong',
    plant: plantAt(codeCells, (given, code, random) => {
      const text = printed(given, code);
      const at = random.int(0, text.length - 1);
      const digit = String((Number(text[at]) + random.int(1, 9)) % 10);
      return wrongCode(given, code, text.slice(0, at) + digit + text.slice(at + 1));
    }),
  },
  {
    name: 'a code: two digits swapped',
    plant: plantAt(codeCells, (given, code, random) => {
      const text = printed(given, code);
      if (text.length < 2) return undefined;
      const at = random.int(0, text.length - 2);
      return wrongCode(
        given,
        code,
        text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
      );
    }),
  },
  {
    name: 'a code: a digit left out',
    plant: plantAt(codeCells, (given, code, random) => {
      const text = printed(given, code);
      const at = random.int(0, text.length - 1);
      return text.length < 3 ? undefined : wrongCode(given, code, text.slice(0, at) + text.slice(at + 1));
    }),
  },
  {
    name: 'a code: that of the row above copied',
    plant: plantAt(codeCells, (given, code) => {
      const above = valueText(valueAt(given.workbook, { ...code.at, row: code.at.row - 1 })).trim();
      return /^\d+$/.test(above) ? wrongCode(given, code, above) : undefined;
    }),
  },
  {
    name: 'a code of a project: one digit typed wrong',
    plant: plantAt(
      ({ read }) => (read.reading.tables.performanceSheets ?? []).flatMap(({ code }) => located(code) ?? []),
      (given, code, random) => {
        const text = printed(given, code);
        const digits = Array.from(text).flatMap((each, index) => (/\d/.test(each) ? [index] : []));
        if (digits.length === 0) return undefined;
        const at = random.pick(digits);
        return wrongCode(
          given,
          code,
          text.slice(0, at) + String((Number(text[at]) + random.int(1, 9)) % 10) + text.slice(at + 1),
        );
      },
    ),
  },
];

const NAMES: readonly Kind[] = [
  {
    name: 'a name of a class: one character wrong',
    plant: plantAt(nameCells, (given, name, random) => {
      const text = printed(given, name);
      const words = Array.from(text).flatMap((each, index) => (/[\u4e00-\u9fa5]/.test(each) ? [index] : []));
      if (words.length === 0) return undefined;
      const at = random.pick(words);
      return inCells(
        typed(
          given.workbook,
          name.at,
          `${text.slice(0, at)}${random.pick(['业', '工', '已', '末'])}${text.slice(at + 1)}`,
        ),
        name.at,
      );
    }),
  },
  {
    name: 'a name of a class: that of another one',
    plant: plantAt(nameCells, (given, name, random) => {
      const others = nameCells(given).filter(
        (other) => other.at.sheet === name.at.sheet && other.value !== name.value,
      );
      if (others.length === 0) return undefined;
      const text = printed(given, name);
      const changed = text.replace(name.value, random.pick(others).value);
      return changed === text ? undefined : inCells(typed(given.workbook, name.at, changed), name.at);
    }),
  },
  {
    name: 'a name of a project: one character left out on its form',
    plant: plantAt(
      ({ read }) =>
        read.reading.tables.projectExpenditureTable === undefined
          ? []
          : (read.reading.tables.performanceSheets ?? []).flatMap(({ name }) => located(name) ?? []),
      (given, name, random) => {
        const text = printed(given, name);
        const at = random.int(1, Math.max(1, text.length - 2));
        return inCells(typed(given.workbook, name.at, text.slice(0, at) + text.slice(at + 1)), name.at);
      },
    ),
  },
];

/** The used tables with their heads. */
const heads = ({ read }: Given): { readonly title: Located<string>; readonly sheet: string }[] =>
  read.facts.heads.flatMap(({ title, range }) =>
    title === undefined ? [] : [{ title, sheet: range.sheet }],
  );

const HEADS: readonly Kind[] = [
  {
    name: 'a title: another year',
    plant: plantAt(
      (given) => heads(given).filter(({ title }) => /20\d\d/.test(title.value)),
      ({ workbook, read }, { title }) => {
        const text = valueText(valueAt(workbook, title.at));
        const year = read.facts.year?.value;
        if (year === undefined || !text.includes(String(year))) return undefined;
        return inCells(typed(workbook, title.at, text.replace(String(year), String(year - 1))), title.at);
      },
    ),
  },
  {
    name: 'a department: one character wrong in a head',
    plant: plantAt(
      ({ read }) => read.facts.heads.flatMap(({ unitName }) => (unitName === undefined ? [] : [unitName])),
      ({ workbook }, name) => {
        const text = valueText(valueAt(workbook, name.at));
        const own = name.value;
        if (own.length < 4 || !text.includes(own)) return undefined;
        const wrong = `${own.slice(0, 2)}${own.slice(3)}`;
        return inCells(typed(workbook, name.at, text.replace(own, wrong)), name.at);
      },
    ),
  },
  {
    name: 'a unit line: the other unit',
    plant: plantAt(unitLines, ({ workbook }, unit) => {
      const text = valueText(valueAt(workbook, unit.at));
      const other = text.includes('万元') ? text.replace('万元', '元') : text.replace(/元/, '万元');
      return other === text ? undefined : onSheet(typed(workbook, unit.at, other), unit.at.sheet);
    }),
  },
  {
    name: 'a unit line: left out',
    plant: plantAt(unitLines, ({ workbook }, unit) => {
      const text = valueText(valueAt(workbook, unit.at));
      const without = text.replace(/(金额)?单位[:：]?\s*[万亿]?元/, '').trim();
      return without === text
        ? undefined
        : onSheet(typed(workbook, unit.at, without === '' ? null : without), unit.at.sheet);
    }),
  },
];

/**
 * The unit lines that say something: over a table with amounts (one over an empty table contradicts nothing), the first of its sheet (a
 * line further up serves the whole sheet).
 */
function unitLines({ read, amounts }: Given): { readonly at: CellAt }[] {
  const lines = read.facts.heads.flatMap(({ unit, range }) =>
    unit !== undefined && amounts.some(({ at }) => at.sheet === range.sheet && isWithin(at, range))
      ? [unit]
      : [],
  );
  return lines.filter(
    ({ at }) => !lines.some((other) => other.at.sheet === at.sheet && other.at.row < at.row),
  );
}

function isWithin(
  { row }: CellAt,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): boolean {
  return row >= top && row <= bottom;
}

const SHEETS: readonly Kind[] = [
  {
    name: 'a sheet: a table left out',
    plant: plantAt(
      ({ read }) =>
        read.facts.requiredTables.flatMap(({ key }) => read.facts.heads.filter((head) => head.key === key)),
      ({ workbook, read }, { range: { sheet } }) =>
        read.facts.heads.filter(({ range }) => range.sheet === sheet).length > 1
          ? undefined
          : anywhere(withoutSheet(workbook, sheet), sheet),
    ),
  },
  {
    name: 'a sheet: of a project left out',
    plant: plantAt(formSheets, ({ workbook }, sheet) => anywhere(withoutSheet(workbook, sheet), sheet)),
  },
  {
    name: 'a sheet: of a project there twice',
    plant: plantAt(formSheets, ({ workbook }, sheet) => anywhere(withCopiedSheet(workbook, sheet), sheet)),
  },
];

function formSheets({ read }: Given): string[] {
  const { performanceSheets = [], projectExpenditureTable } = read.reading.tables;
  const sheets = performanceSheets.map(({ head }) => head.range.sheet);
  const isAlone = (sheet: string): boolean => sheets.filter((other) => other === sheet).length === 1;
  return projectExpenditureTable === undefined || sheets.length < 2 ? [] : sheets.filter(isAlone);
}

export const WORD_KINDS: readonly Kind[] = [...CODES, ...NAMES, ...HEADS, ...SHEETS];
