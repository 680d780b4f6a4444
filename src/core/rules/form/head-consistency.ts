import type { BudgetYear } from '../../facts';
import {
  MONEY_TABLES,
  readUnit,
  sameUnit,
  TABLE_NAMES,
  unitKey,
  type Located,
  type TableHead,
} from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { countedWays, rarestFirst } from '../ways';

/** The tables of which a workbook has one and whose head names year and department; the titles of 绩效目标表 name documents. */
const KEYS = [...MONEY_TABLES, 'organisationTable'] as const;

/**
 * D07. Source: forms: each table prints the budget year in its title and the department in its head. Where 机构设置 lists the units,
 * the names are compared with it (X12) and not here.
 */
export const headConsistency = defineRule({
  id: 'head-consistency',
  code: 'D07',
  severity: 'warning',
  title: '各表表头的年度和部门名称一致',
  uses: KEYS,
  facts: ['year', 'heads'],
  messages: {
    otherYear: {
      text: '《{table}》的标题写的是{stated}，本工作簿的预算年度是{expected}。{source}',
      advice: '请改正标题的年度；如果整张表是以前年度的，请换成本年度的表。',
    },
    otherYearBelow: {
      text: '《{table}》的标题下面或表头写的是{stated}，本工作簿的预算年度是{expected}。',
      advice: '请改正年度；如果整张表是以前年度的，请换成本年度的表。',
    },
    severalDepartments: {
      text: '各表表头的部门名称不一致：{names}。',
      advice: '请统一使用部门的法定全称；如果有的表是所属单位的，请换成本部门的表。',
    },
  },
  reasons: { nothingToCompare: '各表的标题没有写年度，表头的部门名称也没有两处以上可以比较' },
  nothing: { notApplicable: 'nothingToCompare' },
  check({ organisationTable }, report, { year, heads }) {
    const checked = heads.filter(({ key }) => KEYS.some((each) => each === key));
    if (year !== undefined) {
      checkYears(checked, year, report);
      checkYearsBelow(checked, year, report);
    }
    if (organisationTable === undefined) checkDepartments(checked, report);
  },
});

type ThisReport = Report<'otherYear' | 'otherYearBelow' | 'severalDepartments'>;

function checkYears(heads: readonly TableHead[], year: BudgetYear, report: ThisReport): void {
  const expected = `${year.value}年`;
  const dated = heads.flatMap(({ key, title, year: own }) =>
    title === undefined || own === undefined ? [] : [{ key, title, own }],
  );
  for (const { key, title, own } of dated) {
    const agreeing = dated.filter((other) => other.own === year.value).length;
    // Assets are those of the end of last year.
    const isRight = own === year.value || (key === 'fixedAssetsTable' && own === year.value - 1);
    report.expect(isRight, 'otherYear', {
      at: title,
      stated: `${own}年`,
      expected,
      data: {
        table: TABLE_NAMES[key],
        source: agreeing === 0 ? '' : `其他各表中有${agreeing}张写的是${expected}。`,
      },
      key,
    });
  }
}

/** The year in the line below a title, or the latest budget year in the heads of its columns. */
function checkYearsBelow(heads: readonly TableHead[], year: BudgetYear, report: ThisReport): void {
  for (const { key, year: own, yearBelowTitle: below } of heads) {
    // What is wrong in the title too is said once.
    if (below === undefined || key === 'fixedAssetsTable' || (own !== undefined && own !== year.value))
      continue;
    report.expect(below.value === year.value, 'otherYearBelow', {
      at: below,
      stated: `${below.value}年`,
      expected: `${year.value}年`,
      data: { table: TABLE_NAMES[key] },
      key: `${key} below`,
    });
  }
}

function checkDepartments(heads: readonly TableHead[], report: ThisReport): void {
  const names = heads.flatMap(({ unitName }) =>
    unitName === undefined || !isName(unitName.value) ? [] : [unitName],
  );
  const groups: Located<string>[][] = [];
  for (const name of names) {
    const group = groups.find(([first]) => first !== undefined && isSameDepartment(first.value, name.value));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  if (names.length < 2) return;
  const ways = rarestFirst(groups);
  report.expect(ways.length < 2, 'severalDepartments', {
    at: ways.flat(),
    data: { names: countedWays(ways, ({ value }) => `“${readUnit(value).name}”`) },
    key: 'departments',
  });
}

/** False for what stands beside an empty label: a date, another label. */
function isName(value: string): boolean {
  const { name } = readUnit(value);
  return name !== '' && !/[:\d]/.test(name);
}

/** One name may be shortened, or say more of the same department (`本级`, `及所属单位`). */
function isSameDepartment(a: string, b: string): boolean {
  if (sameUnit(a, b)) return true;
  const [one, other] = [unitKey(readUnit(labelKey(a)).name), unitKey(readUnit(labelKey(b)).name)];
  return one.startsWith(other) || other.startsWith(one);
}
