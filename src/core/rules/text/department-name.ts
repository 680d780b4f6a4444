import { labelKey } from '../../workbook';
import { readUnit } from '../../tables';
import { defineRule } from '../define-rule';
import { TEXT_REASONS } from './tie-out-report';
import { matchesIn, paragraphOf, placesOf, type TextMatch } from './text-matches';

/** The words that end the name of a public body. */
const KINDS = [
  '部门',
  '委员会',
  '办公室',
  '管理局',
  '中心',
  '局',
  '委',
  '办',
  '厅',
  '院',
  '处',
  '站',
  '所',
  '馆',
];
const KIND = new RegExp(`(?:${KINDS.join('|')})$`, 'u');
/** A stem as short as a place's name would fit every body of the place. */
const SHORTEST_STEM = 4;

/** W05. Source: one document calls a body by its legal name; 我局, 本部门, 局本部 and a name without its region are right. */
export const departmentName = defineRule({
  id: 'department-name',
  code: 'W05',
  severity: 'warning',
  title: '文字里的部门名称前后一致，与机构设置相同',
  uses: ['organisationTable'],
  facts: ['texts', 'department'],
  messages: {
    other: {
      text: '文字把“{right}”写成“{wrong}”，共{count}处。',
      advice: '请统一改为“{right}”；机构已经改名的，请改机构设置表。',
    },
  },
  reasons: { noText: TEXT_REASONS.noText, noName: '没有读到部门或单位的名称' },
  check({ organisationTable }, report, { texts, department }) {
    const printed = organisationTable?.units.map(({ name }) => readUnit(name.value).name) ?? [];
    const names = printed.length > 0 ? printed : department === undefined ? [] : [department];
    if (texts.every(({ own }) => own)) report.notApplicable('noText');
    else if (names.length === 0) report.cannotCheck('noName');
    else report.holds();
    const seen = new Set<string>();
    for (const right of names) {
      for (const [wrong, matches] of otherNames(right, names, matchesIn(texts, namesLike(right)))) {
        // Bodies of one place share its name: what is wrong is said of the first.
        if (seen.has(wrong)) continue;
        seen.add(wrong);
        const evidence = { ...placesOf(matches), stated: wrong, expected: right };
        report.found('other', {
          ...evidence,
          data: { right, wrong, count: matches.length },
          key: `${right}/${wrong}`,
        });
      }
    }
  },
});

/** The stem of a name with any word for the kind of body behind it; nothing where the stem is too short to tell bodies apart. */
function namesLike(name: string): RegExp {
  const stem = labelKey(name).replace(KIND, '');
  if (stem === labelKey(name) || stem.length < SHORTEST_STEM) return /(?!)/gu;
  return new RegExp(`${escaped(stem)}(?:${KINDS.join('|')})`, 'gu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Wrong names with their places; where one of the right names begins there, it is that one. */
function otherNames(
  right: string,
  names: readonly string[],
  matches: readonly TextMatch[],
): ReadonlyMap<string, TextMatch[]> {
  const found = new Map<string, TextMatch[]>();
  for (const match of matches) {
    const rest = paragraphOf(match).slice(match.start);
    const isRight = [right, ...names].some((name) => rest.startsWith(name));
    // …部门预算 says 部门预算, not the kind of body.
    const isBudget = match.words.endsWith('部门') && /^(?:预算|决算)/u.test(rest.slice(match.words.length));
    if (isRight || isBudget) continue;
    found.set(match.words, [...(found.get(match.words) ?? []), match]);
  }
  return found;
}
