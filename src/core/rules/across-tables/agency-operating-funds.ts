import { printedProjectCode, type Project, PROJECT_KEYS, projectName, shortProjectName } from '../../facts';
import { contradiction, DAILY_PUBLIC_KEYS, dailyPublicFunds, fieldOf, statement } from '../../identities';
import { type Amount, printAmount } from '../../money';
import { isAdministrative, located, type Located } from '../../tables';
import { defineRule } from '../define-rule';
import { addingTo } from '../likely-cause';
import type { Explanation } from '../reporting';

/**
 * X08. Source: 机关运行经费 are the daily public funds of administrative units (glossary of the 2023 disclosure, 八.8). It states
 * 31.75 over 16.75; the 15.00 between is exactly the project 原新农合业务费.
 */
export const agencyOperatingFunds = defineRule({
  id: 'agency-operating-funds',
  code: 'X08',
  severity: 'warning',
  title: '机关运行经费与日常公用经费相符',
  needs: ['threePublicTable'],
  uses: ['organisationTable', ...DAILY_PUBLIC_KEYS, ...PROJECT_KEYS],
  facts: ['projects'],
  messages: {
    above: {
      text: '机关运行经费填的是{stated}，日常公用经费是{expected}，多出{gap}。{cause}',
      advice:
        '机关运行经费是行政（参公）单位的日常公用经费，不含项目支出：请改为日常公用经费数，或在说明中写明多出部分的来源。',
    },
    below: {
      text: '机关运行经费填的是{stated}，日常公用经费是{expected}，少了{gap}；机构设置表中都是行政（参公）单位，两数应当相等。',
      advice: '请核对机关运行经费是否漏列了某个单位的日常公用经费。',
    },
  },
  reasons: {
    noLine: '“三公”经费表不列机关运行经费',
    noDailyPublic: '没有读到日常公用经费（《基本支出表》、《收支预算总表》或《一般公共预算基本支出表》）',
    noUnits: '机关运行经费小于日常公用经费，但没有读到《机构设置表》中的单位，不知道有没有事业单位',
  },
  check({ threePublicTable, organisationTable, ...tables }, report, { projects }) {
    if (threePublicTable.agencyOperating?.current === undefined) {
      report.notApplicable('noLine');
      return;
    }
    const operating = report.need(threePublicTable.agencyOperating?.current, '机关运行经费');
    const daily = dailyPublicFunds(tables);
    if (daily === undefined) report.cannotCheck('noDailyPublic');
    if (operating === undefined || daily === undefined) return;
    const units = organisationTable?.units ?? [];
    const comparison = {
      stated: statement('机关运行经费', fieldOf(operating)),
      reference: statement('日常公用经费', fieldOf(daily)),
    };
    const isBelow = contradiction(comparison)?.value.isNegative() === true;
    report.compare({
      ...comparison,
      // The two tables may be in different units or hide decimals: what rounding can cause is no difference in kind.
      ignoresRounding: true,
      doubt: isBelow && units.length === 0 ? { reason: 'noUnits', data: {} } : undefined,
      // The daily public funds of 事业 units are no 机关运行经费.
      unequal: () => (isBelow ? (units.every(isAdministrative) ? 'below' : undefined) : 'above'),
      explain: (difference) => (isBelow ? undefined : explained(difference, projects, daily)),
    });
  },
});

/** The one project, or the few, whose budgets are exactly the gap. */
function explained(gap: Amount, projects: readonly Project[], daily: Located<Amount>): Explanation {
  const candidates = projects.flatMap((project) => {
    const cell = located(project.sheet?.budget) ?? located(project.row?.amount);
    const name = shortProjectName(projectName(project));
    const code = printedProjectCode(project) ?? '';
    return cell === undefined || name === '' ? [] : [{ ...cell, name: `${code} ${name}`.trim() }];
  });
  const exact = addingTo(gap, candidates);
  if (exact.length === 0) return { text: '' };
  const names = exact.map(({ name, value }) => `“${name}”（${printAmount(value)}）`).join('、');
  const text = `差额正好等于项目${names}的预算数，可能把项目支出计入了机关运行经费。`;
  return { text, cells: [daily, ...exact] };
}
