import { checkCharacter, parseProjectCode, PROJECT_KEYS, shortProjectName } from '../../facts';
import { defineRule } from '../define-rule';
import { rarestFirst } from '../ways';
import { groupBy } from '../../identities';
import { NO_CODE_COLUMN, printsCodes } from './printed-codes';

/** K02. Source: the codes of all 19 published sheets begin with the county's 130730. */
export const projectCodeRegion = defineRule({
  id: 'project-code-region',
  code: 'K02',
  severity: 'warning',
  title: '项目编码的区划是本部门的',
  needsOneOf: PROJECT_KEYS,
  facts: ['projectCodes'],
  messages: {
    other: {
      eachCell: true,
      text: '{project}编码{code}的区划是{stated}，其他{count}个项目都是{expected}。',
      advice: '请对照预算管理系统核对编码；确是其他地区立项的，请在项目名称或说明中写明。',
    },
  },
  reasons: {
    noColumn: NO_CODE_COLUMN,
    fewCodes: '结构和校验位正确的项目编码不到三个，看不出本部门的区划',
    noMajority: '项目编码的区划各不相同，看不出本部门的区划',
  },
  check(tables, report, { projectCodes }) {
    if (!printsCodes(tables)) {
      report.notApplicable('noColumn');
      return;
    }
    // A code with a slip in it is K01's.
    const codes = projectCodes.flatMap((printed) => {
      const parts = parseProjectCode(printed.code);
      return parts !== undefined && checkCharacter(printed.code) === parts.check ? [{ printed, parts }] : [];
    });
    if (codes.length < 3) {
      report.cannotCheck('fewCodes');
      return;
    }
    const regions = rarestFirst(groupBy(codes, ({ parts }) => parts.region).values());
    const own = regions.at(-1) ?? [];
    if (own.length * 2 <= codes.length) {
      report.cannotCheck('noMajority');
      return;
    }
    const [first] = own;
    for (const { printed, parts } of codes) {
      report.expect(parts.region === first?.parts.region, 'other', {
        at: printed.cells,
        stated: parts.region,
        expected: first?.parts.region,
        data: { project: projectOf(printed.names[0]), code: printed.code, count: own.length },
      });
    }
  },
});

function projectOf(name: string | undefined): string {
  return name === undefined ? '项目' : `项目“${shortProjectName(name)}”的`;
}
