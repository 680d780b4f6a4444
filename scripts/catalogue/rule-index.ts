import { SEVERITY_NAMES } from '../../src/core/findings';
import type { Rule } from '../../src/core/rules';
import { TABLE_NAMES } from '../../src/core/tables';

const FAMILIES: Readonly<Record<string, string>> = {
  A: '表内',
  X: '表间',
  Y: '跨年',
  P: '绩效目标',
  K: '编码',
  W: '文字',
  D: '公开完整性',
  N: '说明与表',
};

/** docs/rules/README.md: the catalogue at a glance, generated. */
export function ruleIndex(rules: readonly Rule[]): string {
  const lines = [
    '# 规则目录',
    '',
    '由 `npm run docs` 生成，请勿手工修改。每条规则一页，页中的例子都会在测试时运行。',
  ];
  for (const [letter, family] of Object.entries(FAMILIES)) {
    const members = rules.filter(({ code }) => code.startsWith(letter));
    if (members.length === 0) continue;
    lines.push('', `## ${letter} ${family}`, '', '| 编号 | 级别 | 规则 | 所用表 |', '|---|---|---|---|');
    for (const { code, id, severity, title, needs, uses } of members) {
      const tables = [...needs, ...uses].map((key) => TABLE_NAMES[key]).join('、') || '全部文字';
      lines.push(`| [${code}](${id}.md) | ${SEVERITY_NAMES[severity]} | ${title} | ${tables} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}
