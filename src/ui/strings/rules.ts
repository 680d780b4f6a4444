import type { RuleGroup } from '../rules/rule-groups';

/** What was checked. */
export const zh = {
  ruleKinds: {
    failed: '检查程序出错',
    unchecked: '未能核对',
    partly: '部分未能核对',
    found: '发现问题',
    'not-applicable': '不适用',
    passed: '已通过',
  } satisfies Record<RuleGroup['kind'], string>,
  rulesLabel: '核对范围',
  allChecked: '没有哪条规则未能核对。',
  ruleCount: (kind: string, count: number) => `${kind} ${count}`,
};
