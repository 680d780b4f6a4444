import { PAGE_END, PAGE_HEADINGS, PAGE_START } from './doc-page';

/** What a new rule is called. */
export interface NewRule {
  /** `A19` */
  readonly code: string;
  /** `meeting-fees` */
  readonly id: string;
}

/** The constant a rule file exports: its id in camel case. */
export function constantOf({ id }: NewRule): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The file of a new rule. What is '' has to be filled in; the catalogue refuses the rule until it is. */
export function ruleTemplate(rule: NewRule): string {
  const { code, id } = rule;
  return `import { defineRule } from '../define-rule';

/** ${code}. Source: */
export const ${constantOf(rule)} = defineRule({
  id: '${id}',
  code: '${code}',
  severity: 'error',
  title: '',
  needs: [],
  messages: {
    wrong: {
      text: '',
      advice: '',
    },
  },
  reasons: {
    noFigures: '',
  },
  nothing: { notApplicable: 'noFigures' },
  check(tables, report) {
    // report.compare({ what, stated, parts }) for a sum: docs/adding-a-rule.md lists the others.
  },
});
`;
}

/** Its test. A table without cases fails. */
export function ruleTestTemplate(rule: NewRule, group: string): string {
  const name = constantOf(rule);
  return `import { ${name} } from '../../src/core/rules/${group}/${rule.id}';
import { ruleTable } from '../support/rule-table';

ruleTable(${name}, {
  passes: [],
  finds: [],
  cannotCheck: [],
  notApplicable: [],
});
`;
}

/** Its page: every heading, and the blocks whose workbook has to be written. An empty workbook holds no example. */
export function rulePageTemplate({ code }: NewRule): string {
  const [why, finds, passes, ...rest] = PAGE_HEADINGS;
  const block = (claim: string): string => `\`\`\`workbook ${claim}\n== 表\n\`\`\``;
  return `${[
    `${PAGE_START}\n\n# ${code}\n\n${PAGE_END}`,
    why,
    finds,
    block('finds wrong'),
    block('finds wrong'),
    passes,
    block('passes'),
    block('passes'),
    ...rest,
  ].join('\n\n')}\n`;
}
