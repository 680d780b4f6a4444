import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeKey, pairProjects, projectNameKey, type Project } from '../../../src/core/facts/projects';
import {
  readTables,
  shortProjectName,
  type PerformanceSheet,
  type ProjectRow,
} from '../../../src/core/tables';
import { forms, projectTable, type FormText } from '../../support/project-forms';
import { textWorkbook } from '../../support/text-workbook';
import { random } from '../../support/random-cases';

const A = '13073023P00005510001B';
const B = '13073023P000056100011';
const C = '13073023P00021110002T';

/** One line a project: `row codes/names + further − repeated = sheet + extra`. */
function pairing(rows: readonly string[], sheets: readonly FormText[]): string[] {
  const { tables } = readTables(
    textWorkbook(projectTable(...rows) + (sheets.length === 0 ? '' : forms(...sheets))),
  );
  return pairProjects(tables).map(told);
}

function told({ row, furtherRows, repeatedRows, sheet, extraSheets }: Project): string {
  const rows = [
    rowText(row),
    ...furtherRows.map((each) => `+${rowText(each)}`),
    ...repeatedRows.map((each) => `-${rowText(each)}`),
  ];
  return `${rows.join('')} = ${[sheetText(sheet), ...extraSheets.map((each) => `+${sheetText(each)}`)].join('')}`;
}

/** Rows by their number on the sheet, so that rows alike in words are told apart. */
function rowText(row: ProjectRow | undefined): string {
  return row === undefined ? '无' : String(row.row + 1);
}

/** Sheets by their order. */
function sheetText(sheet: PerformanceSheet | undefined): string {
  return sheet === undefined ? '无' : `表${sheet.serial ?? ''}`;
}

describe('pairProjects', () => {
  it.each<[name: string, rows: readonly string[], sheets: readonly FormText[], expected: readonly string[]]>([
    [
      'by code, in whatever order',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`, `怀来县医疗保障局 | ${B} | 乙 | | 2`],
      [
        { code: B, name: '乙' },
        { code: A, name: '甲' },
      ],
      ['4 = 表2', '5 = 表1'],
    ],
    [
      'by code though the name differs',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [{ code: A, name: '另一个名称' }],
      ['4 = 表1'],
    ],
    [
      'by code in lower case, full width and with blanks',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [{ code: `"１３０73023p 00005510001b"`, name: '丙' }],
      ['4 = 表1'],
    ],
    [
      'by name where a code is mistyped',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [{ code: '13073023P00005510002B', name: '甲' }],
      ['4 = 表1'],
    ],
    [
      'by name where the table prints no codes',
      ['怀来县医疗保障局 | | 甲 | | 1', '怀来县医疗保障局 | | 乙 | | 2'],
      [
        { code: B, name: '乙' },
        { code: A, name: '甲' },
      ],
      ['4 = 表2', '5 = 表1'],
    ],
    [
      'by name without document number, brackets of another form',
      ['怀来县医疗保障局 | | 原新农合业务费 | | 15'],
      [{ code: A, name: '怀财字【2023】7号 原新农合业务费' }],
      ['4 = 表1'],
    ],
    [
      'words or dashes in place of a code are none',
      ['怀来县医疗保障局 | — | 甲 | | 1', '怀来县医疗保障局 | — | 乙 | | 2'],
      [
        { code: '—', name: '乙' },
        { code: '—', name: '甲' },
      ],
      ['4 = 表2', '5 = 表1'],
    ],
    [
      'a sheet mistyped with its neighbour’s code stays with its own name',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`, `怀来县医疗保障局 | ${B} | 乙 | | 2`],
      [
        { code: A, name: '乙', budget: '2' },
        { code: A, name: '甲', budget: '1' },
      ],
      ['4 = 表2', '5 = 表1'],
    ],
    [
      'a row mistyped with its neighbour’s code stays with its own name, wherever it stands',
      [`怀来县医疗保障局 | ${A} | 乙 | | 2`, `怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [
        { code: A, name: '甲', budget: '1' },
        { code: B, name: '乙', budget: '2' },
      ],
      ['4 = 表2', '5 = 表1'],
    ],
    [
      'a name copied from the neighbour does not outweigh code and amount',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`, `怀来县医疗保障局 | ${B} | 乙 | | 2`],
      [
        { code: A, name: '乙', budget: '1' },
        { code: B, name: '丙', budget: '2' },
      ],
      ['4 = 表1', '5 = 表2'],
    ],
    [
      'names every unit has go by the unit',
      ['450001甲局 | | 运行经费 | | 20', '450003乙中心 | | 运行经费 | | 20'],
      [
        { code: A, name: '运行经费', unit: '450003乙中心', budget: '20' },
        { code: B, name: '运行经费', unit: '450001甲局', budget: '20' },
      ],
      ['4 = 表2', '5 = 表1'],
    ],
    [
      'two codes and two units under one name are two projects',
      [`450001甲局 | ${A} | 运行经费 | | 20`],
      [{ code: B, name: '运行经费', unit: '450003乙中心', budget: '20' }],
      ['4 = 无', '无 = 表1'],
    ],
    [
      'two codes under one short name are two projects',
      [`怀来县医疗保障局 | ${A} | 怀财字【2023】7号 运行经费 | | 20`],
      [{ code: B, name: '怀财字【2023】8号 运行经费', budget: '20' }],
      ['4 = 无', '无 = 表1'],
    ],
    [
      'a sheet too many goes to the project whose code it has',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [
        { code: A, name: '甲' },
        { code: A, name: '甲' },
      ],
      ['4 = 表1+表2'],
    ],
    [
      'rows without sheets and sheets without rows stand alone',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [
        { code: B, name: '乙' },
        { code: C, name: '丙' },
      ],
      ['4 = 无', '无 = 表1', '无 = 表2'],
    ],
    ['no sheets at all', [`怀来县医疗保障局 | ${A} | 甲 | | 1`], [], ['4 = 无']],
    [
      'a form left blank stands alone',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`],
      [{ code: A, name: '甲' }, {}],
      ['4 = 表1', '无 = 表2'],
    ],
    [
      'a project split over functional classes has its further rows',
      [
        `怀来县医疗保障局 | ${A} | 义务教育经费 | 小学教育 | 50`,
        `怀来县医疗保障局 | ${A} | 义务教育经费 | 初中教育 | 30`,
      ],
      [{ code: A, name: '义务教育经费', budget: '80' }],
      ['4+5 = 表1'],
    ],
    [
      'equal halves of one functional class are parts where they add up to the budget',
      [`怀来县医疗保障局 | ${A} | 甲 | | 40`, `怀来县医疗保障局 | ${A} | 甲 | | 40`],
      [{ code: A, name: '甲', budget: '80' }],
      ['4+5 = 表1'],
    ],
    [
      'the same row again is a repetition',
      [
        `怀来县医疗保障局 | ${A} | 甲 | 小学教育 | 40`,
        `怀来县医疗保障局 | ${A} | 甲 | 小学教育 | 40`,
        `怀来县医疗保障局 | ${A} | 甲 | 初中教育 | 10`,
      ],
      [{ code: A, name: '甲', budget: '50' }],
      ['4+6-5 = 表1'],
    ],
    [
      'a repetition without a sheet',
      [`怀来县医疗保障局 | ${A} | 甲 | | 40`, `怀来县医疗保障局 | ${A} | 甲 | | 40`],
      [],
      ['4-5 = 无'],
    ],
    [
      'a repetition of nothing is no split',
      [`怀来县医疗保障局 | ${A} | 甲 | | 0`, `怀来县医疗保障局 | ${A} | 甲 | | 0`],
      [{ code: A, name: '甲', budget: '0' }],
      ['4-5 = 表1'],
    ],
    [
      'split without codes, by name and unit',
      [
        '450001甲局 | | 甲 | 小学教育 | 50',
        '450001甲局 | | 甲 | 初中教育 | 30',
        '450003乙中心 | | 甲 | 初中教育 | 30',
      ],
      [{ code: A, name: '甲', unit: '450001甲局', budget: '80' }],
      ['4+5 = 表1', '6 = 无'],
    ],
    [
      'a slip in the name where the amount is the same, and two projects where it is not',
      [`怀来县医疗保障局 | ${A} | 城乡医疗救助 | | 7`, `怀来县医疗保障局 | ${B} | 农村供水检测 | | 9`],
      [
        { name: '城乡医救助', budget: '7' },
        { name: '农村供水检则', budget: '8' },
      ],
      ['4 = 表1', '5 = 无', '无 = 表2'],
    ],
    [
      'one code under two names is two projects',
      [`怀来县医疗保障局 | ${A} | 甲 | | 1`, `怀来县医疗保障局 | ${A} | 乙 | | 2`],
      [
        { code: A, name: '甲' },
        { code: A, name: '乙' },
      ],
      ['4 = 表1', '5 = 表2'],
    ],
  ])('%s', (_, rows, sheets, expected) => {
    expect(pairing(rows, sheets)).toEqual(expected);
  });

  it('gives sheets alone where there is no project table, and nothing where there is nothing', () => {
    const { tables } = readTables(textWorkbook(forms({ code: A, name: '甲' }, { code: A, name: '甲' })));
    expect(pairProjects(tables).map(told)).toEqual(['无 = 表1', '无 = 表2']);
    expect(pairProjects({ projectExpenditureTable: undefined, performanceSheets: undefined })).toEqual([]);
  });

  it('never loses or doubles a row or a sheet, and never gives an empty project', () => {
    // Few codes, names, units and amounts, so that they coincide in every way.
    const code = fc.constantFrom('', '—', A, B, C);
    const name = fc.constantFrom('', '甲', '怀财字【2023】7号 甲', '乙', '运行经费');
    const unit = fc.constantFrom('', '450001甲局', '450003乙中心', '甲局');
    const budget = fc.constantFrom('', '0', '1', '2', '3', '#REF!');
    const row = fc.record({
      code,
      name,
      unit,
      budget,
      functionalClass: fc.constantFrom('', '小学教育', '初中教育'),
    });
    const sheet = fc.record({ code, name, unit, budget });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 7 }),
        fc.array(sheet, { maxLength: 7 }),
        (rowTexts, sheetTexts) => {
          const lines = rowTexts.map(
            (each) => `${each.unit} | ${each.code} | ${each.name} | ${each.functionalClass} | ${each.budget}`,
          );
          const { tables } = readTables(
            textWorkbook(`${projectTable(...lines)}${sheetTexts.length === 0 ? '' : forms(...sheetTexts)}`),
          );
          const rows = tables.projectExpenditureTable?.projects ?? [];
          const sheets = tables.performanceSheets ?? [];
          const projects = pairProjects(tables);

          const pairedRows = projects
            .flatMap((each) => [each.row, ...each.furtherRows, ...each.repeatedRows])
            .filter((each) => each !== undefined);
          const pairedSheets = projects
            .flatMap((each) => [each.sheet, ...each.extraSheets])
            .filter((each) => each !== undefined);
          expect(pairedRows.length).toBe(rows.length);
          expect(new Set(pairedRows)).toEqual(new Set(rows));
          expect(pairedSheets.length).toBe(sheets.length);
          expect(new Set(pairedSheets)).toEqual(new Set(sheets));
          expect(projects.filter((each) => each.row === undefined && each.sheet === undefined)).toEqual([]);
          // Whoever stands alone has nobody with its code left to pair with.
          const loneCodes = projects.flatMap((each) =>
            each.row === undefined && each.sheet?.code?.state === 'stated'
              ? codeKey(each.sheet.code.value)
              : [],
          );
          const sheetless = projects.flatMap((each) =>
            each.sheet === undefined && each.row?.code !== undefined ? codeKey(each.row.code.value) : [],
          );
          expect(loneCodes.filter((each) => each !== '' && sheetless.includes(each))).toEqual([]);
        },
      ),
      random(40),
    );
  });
});

describe('keys and names', () => {
  it.each([
    ['13073023p00005510001b', A],
    [' 13073023P 00005510001B\u200b', A],
    ['１３０７３０２３Ｐ００００５５１０００１Ｂ', A],
    ["'13073023P00005510001B", A],
    ['待定', ''],
    ['—', ''],
  ])('codeKey(%p) is %p', (text, key) => {
    expect(codeKey(text)).toBe(key);
  });

  it.each([
    ['怀财字【2023】7号 甲', '怀财字〔2023〕7号甲'],
    ['冀财社﹝2021﹞182号（甲）', '冀财社[2021]182号(甲)'],
  ])('%p and %p are one name', (a, b) => {
    expect(projectNameKey(a)).toBe(projectNameKey(b));
  });

  it.each([
    ['怀财字【2023】7号 原新农合业务费', '原新农合业务费'],
    [']怀财字【2024】7号河北省财政厅  河北省医保局关于下达资金', '河北省财政厅  河北省医保局关于下达资金'],
    ['[13073022X000010997918]冀财社﹝2021﹞182号 关于提前下达', '关于提前下达'],
    ['冀财社[2022]218号 河北省财政厅关于提前下达', '河北省财政厅关于提前下达'],
    ['冀财社〔2022〕第218号 关于提前下达', '关于提前下达'],
    ['怀财字【2023】7号', '怀财字【2023】7号'],
    ['运行经费', '运行经费'],
    [' ', ''],
  ])('shortProjectName(%p) is %p', (name, short) => {
    expect(shortProjectName(name)).toBe(short);
  });
});
