import { likeness, projectNameKey, projectName, shortProjectName } from '../../facts';
import { groupBy } from '../../identities';
import { defineRule } from '../define-rule';

/** Purchases out of basic expenditure belong to no project. */
const BASIC = /公用|基本支出|人员|运转|定额|办公|日常|机关|运行/;
/** Names as alike as this are one project written in two ways. */
const ALIKE = 0.6;

/** X13. Source: form 政府采购预算明细表, column 项目名称: a purchase is part of a project of 项目支出表 or of basic expenditure. */
export const procurementProjects = defineRule({
  id: 'procurement-projects',
  code: 'X13',
  severity: 'warning',
  title: '采购项目都在项目支出表中',
  needs: ['procurementTable', 'projectExpenditureTable'],
  facts: ['projects'],
  messages: {
    unknown: {
      text: '政府采购的项目“{stated}”不在《项目支出表》中。',
      advice: '请核对项目名称；用公用经费采购的，请在项目名称栏写明“公用经费”。',
    },
    otherName: {
      text: '政府采购的项目“{stated}”不在《项目支出表》中，名称相近的是“{expected}”。',
      advice: '请把名称改成一致，或核对是不是漏列了项目。',
    },
  },
  reasons: { noProjects: '政府采购预算明细表没有写项目名称' },
  nothing: { notApplicable: 'noProjects' },
  check({ procurementTable }, report, { projects }) {
    const names = projects.map((project) => ({
      name: projectName(project),
      key: keyOf(projectName(project)),
    }));
    const purchases = procurementTable.purchases.flatMap(({ project }) => project ?? []);
    for (const [key, group] of groupBy(purchases, ({ value }) => keyOf(value))) {
      const [first] = group;
      if (key === '') continue;
      if (
        BASIC.test(key) ||
        names.some((each) => each.key.includes(key) || (each.key !== '' && key.includes(each.key)))
      ) {
        report.holds();
        continue;
      }
      const near = names.find((each) => likeness(each.key, key) >= ALIKE);
      report.found(near === undefined ? 'unknown' : 'otherName', {
        at: group,
        stated: first.value,
        expected: near === undefined ? undefined : shortProjectName(near.name),
        key,
      });
    }
  },
});

function keyOf(name: string): string {
  return projectNameKey(shortProjectName(name));
}
