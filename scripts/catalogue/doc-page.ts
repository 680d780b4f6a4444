import { SEVERITY_NAMES } from '../../src/core/findings';
import type { Rule } from '../../src/core/rules';
import { TABLE_NAMES } from '../../src/core/tables';

/** What a `workbook` block of a rule page claims. */
export interface DocExample {
  /** 1-based line of the opening fence. */
  readonly line: number;
  readonly claim: 'finds' | 'passes' | 'cannot-check' | 'not-applicable';
  /** Message ids a `finds` block must give, in order. */
  readonly messages: readonly string[];
  /** The budget year where the block sets one (`year=2023`). */
  readonly year: number | undefined;
  readonly workbook: string;
}

/** What stands around the generated top of a page. */
export const PAGE_START = '<!-- generated from the rule by `npm run docs`: edit the rule, not this block -->';
export const PAGE_END = '<!-- end of the generated block -->';

/** Headings every rule page has, in this order. */
export const PAGE_HEADINGS = [
  '## 为什么',
  '## 会报出的例子',
  '## 不会报的例子',
  '## 怎么改',
  '## 何时可以不管',
] as const;

/** The generated top of a rule page. */
export function pageHeader(rule: Rule): string {
  const tables = [...rule.needs, ...rule.uses].map((key) => TABLE_NAMES[key]);
  return [
    PAGE_START,
    '',
    `# ${rule.code} ${rule.title}`,
    '',
    `级别：${SEVERITY_NAMES[rule.severity]} ｜ 所用表：${tables.length === 0 ? '全部文字' : tables.join('、')} ｜ 标识：\`${rule.id}\``,
    '',
    PAGE_END,
  ].join('\n');
}

/** Puts the current header on a page, or begins a page where there is none. */
export function withHeader(rule: Rule, page: string): string {
  const end = page.indexOf(PAGE_END);
  const body = end < 0 ? `\n\n${PAGE_HEADINGS.join('\n\n')}\n` : page.slice(end + PAGE_END.length);
  return `${pageHeader(rule)}${body}`;
}

/** The example blocks of a page. @throws where an info string is not understood */
export function docExamples(page: string): DocExample[] {
  const lines = page.split('\n');
  const examples: DocExample[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const info = /^```workbook\s+(.*)$/.exec(lines[index] ?? '')?.[1];
    if (info === undefined) continue;
    const close = lines.indexOf('```', index);
    const words = info.trim().split(/\s+/);
    const year = words.find((word) => word.startsWith('year='))?.slice('year='.length);
    const [claim, ...messages] = words.filter((word) => !word.startsWith('year='));
    if (claim !== 'finds' && claim !== 'passes' && claim !== 'cannot-check' && claim !== 'not-applicable') {
      throw new Error(`line ${index + 1}: unknown claim “${info}”`);
    }
    examples.push({
      line: index + 1,
      claim,
      messages,
      year: year === undefined ? undefined : Number(year),
      workbook: lines.slice(index + 1, close).join('\n'),
    });
  }
  return examples;
}
