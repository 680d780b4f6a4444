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
    severalDepartments: {
      text: '各表表头的部门名称不一致：{names}。',
      advice: '请统一使用部门的法定全称；如果有的表是所属单位的，请换成本部门的表。',
    },
  },
  reasons: { nothingToCompare: '各表的标题没有写年度，表头的部门名称也没有两处以上可以比较' },
  check(tables, report, { year, heads }) {
    const checked = heads.filter(({ key }) => KEYS.some((each) => each === key));
    const years = year === undefined ? 0 : checkYears(checked, year, report);
    const names = tables.organisationTable === undefined ? checkDepartments(checked, report) : 0;
    if (years + names === 0) report.notApplicable('nothingToCompare');
  },
});

type ThisReport = Report<'otherYear' | 'severalDepartments'>;

/** @returns the number of titles that name a year */
function checkYears(heads: readonly TableHead[], year: BudgetYear, report: ThisReport): number {
  const expected = `${year.value}年`;
  const dated = heads.flatMap(({ key, title, year: own }) =>
    title === undefined || own === undefined ? [] : [{ key, title, own }],
  );
  for (const { key, title, own } of dated) {
    // Assets are those of the end of last year.
    if (own === year.value || (key === 'fixedAssetsTable' && own === year.value - 1)) {
      report.holds();
      continue;
    }
    const agreeing = dated.filter((other) => other.own === year.value).length;
    report.found('otherYear', {
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
  return dated.length;
}

/** @returns the number of heads that name a department */
function checkDepartments(heads: readonly TableHead[], report: ThisReport): number {
  const names = heads.flatMap(({ unitName }) =>
    unitName === undefined || !isName(unitName.value) ? [] : [unitName],
  );
  const groups: Located<string>[][] = [];
  for (const name of names) {
    const group = groups.find(([first]) => first !== undefined && isSameDepartment(first.value, name.value));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  if (names.length < 2) return 0;
  if (groups.length < 2) report.holds();
  else {
    const rarerFirst = [...groups].sort((a, b) => a.length - b.length);
    report.found('severalDepartments', {
      at: rarerFirst.flat(),
      data: {
        names: rarerFirst.map((group) => `“${readUnit(group[0]?.value ?? '').name}”（${group.length}处）`),
      },
      key: 'departments',
    });
  }
  return names.length;
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
