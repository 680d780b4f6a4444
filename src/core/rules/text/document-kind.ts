import type { SourceText } from '../../tie-out';
import type { TableHead } from '../../tables';
import { defineRule } from '../define-rule';
import { matchesIn, paragraphOf, placesOf, type TextMatch } from './text-matches';
import { TEXT_REASONS } from './tie-out-report';

type Kind = '部门' | '单位';

/** What the document of the other kind would call itself and its budget. */
const OTHERS: Readonly<Record<Kind, RegExp>> = {
  部门: /(?:本单位|我单位|20\d{2}年(?:度)?单位预算)/gu,
  单位: /(?:本部门|我部门|20\d{2}年(?:度)?部门预算(?!经济分类|改革))/gu,
};
/** Definitions speak of any unit. */
const DEFINITION = /(?:[:：]\s*(?:是?指|反映)|是指)/u;

/** W12. Source: a department's document says 本部门 and 部门预算, a unit's 本单位 and 单位预算. */
export const documentKind = defineRule({
  id: 'document-kind',
  code: 'W12',
  severity: 'warning',
  title: '部门的文字写“本部门”，单位的文字写“本单位”',
  facts: ['texts', 'heads'],
  messages: {
    other: {
      text: '这是{kind}的预算公开文字，里面写了“{words}”，共{count}处。',
      advice: '请改为“{right}”。',
    },
  },
  reasons: { noText: TEXT_REASONS.noText, noKind: '表名和文字都没有写明是部门预算还是单位预算' },
  check(_tables, report, { texts, heads }) {
    const kind = kindOf(heads, texts);
    if (texts.every(({ own }) => own)) report.notApplicable('noText');
    else if (kind === undefined) report.cannotCheck('noKind');
    else report.holds();
    if (kind === undefined) return;
    const other = kind === '部门' ? '单位' : '部门';
    for (const [words, matches] of grouped(matchesIn(texts, OTHERS[kind]))) {
      const right = words.replace(other, kind).replace(/^我/u, '本');
      report.found('other', {
        ...placesOf(matches),
        stated: words,
        expected: right,
        data: { kind, words, right, count: matches.length },
        key: words,
      });
    }
  },
});

/** Which kind most table titles name; where they name none, the first line that names a budget of either kind. */
function kindOf(heads: readonly TableHead[], texts: readonly SourceText[]): Kind | undefined {
  const titles = heads.flatMap(({ title }) => title?.value ?? []);
  const departments = titles.filter((title) => /部门(?!预算经济分类|经济分类)/u.test(title)).length;
  const units = titles.filter((title) => title.includes('单位')).length;
  if (departments !== units) return departments > units ? '部门' : '单位';
  for (const { text } of texts.flatMap(({ paragraphs }) => paragraphs)) {
    const kind = /20\d{2}年(?:度)?(部门|单位)预算/u.exec(text)?.[1];
    if (kind === '部门' || kind === '单位') return kind;
  }
  return undefined;
}

function grouped(matches: readonly TextMatch[]): ReadonlyMap<string, TextMatch[]> {
  const groups = new Map<string, TextMatch[]>();
  for (const match of matches) {
    if (DEFINITION.test(paragraphOf(match))) continue;
    groups.set(match.words, [...(groups.get(match.words) ?? []), match]);
  }
  return groups;
}
