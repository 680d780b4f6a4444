import { defineRule } from '../define-rule';
import type { At } from '../reporting';
import { OUTDATED_TERMS } from './outdated-words';
import { externalTexts } from './text-matches';
import { wordsAt } from './tie-out-report';

/** Titles of documents keep the words of their time; 原 says that a name is old. */
const QUOTED = /《[^》]*》/gu;

/** W09. Source: 建档立卡贫困户, 五保户 in the goals of both published years, 居民参合代办员补助 in the 2024 book. */
export const outdatedTerms = defineRule({
  id: 'outdated-terms',
  code: 'W09',
  severity: 'hint',
  title: '不用已经停用的政策用语和机构名称',
  facts: ['textCells', 'texts', 'year'],
  messages: {
    outdated: {
      eachCell: true,
      text: '“{stated}”是旧的说法，{since}年起改称“{expected}”，共{count}处。',
      advice: '请改用现在的说法；说的是过去的事的，写明“原”。',
    },
  },
  reasons: { noText: '工作簿中没有读到文字', noYear: '没有读到预算年度' },
  check(_tables, report, { textCells, texts, year }) {
    const outside = externalTexts(texts);
    if (textCells.length + outside.length === 0) {
      report.cannotCheck('noText');
      return;
    }
    if (year === undefined) {
      report.cannotCheck('noYear');
      return;
    }
    report.holds();
    const terms = OUTDATED_TERMS.filter(({ since }) => year.value >= since);
    const found = new Map<string, { term: (typeof terms)[number]; cells: At[] }>();
    for (const { at, text } of textCells) {
      for (const { words, term } of wordsIn(text, terms)) {
        const entry = found.get(words) ?? { term, cells: [] };
        if (!entry.cells.includes(at)) entry.cells.push(at);
        found.set(words, entry);
      }
    }
    for (const [words, { term, cells }] of found)
      report.found('outdated', {
        at: cells,
        stated: words,
        expected: term.now,
        data: { since: term.since, count: cells.length },
        key: words,
      });
    for (const { text, index, line } of outside) {
      for (const { words, term, start } of wordsIn(line, terms))
        report.found('outdated', {
          ...wordsAt(text, index, start, start + words.length),
          stated: words,
          expected: term.now,
          data: { since: term.since, count: 1 },
          key: `${words}/${line.slice(0, 20)}/${start}`,
        });
    }
  },
});

interface Words {
  readonly words: string;
  readonly start: number;
  readonly term: (typeof OUTDATED_TERMS)[number];
}

/** The outdated words of a text, each place once. */
function wordsIn(text: string, terms: typeof OUTDATED_TERMS): Words[] {
  let open = text.replace(QUOTED, (quoted) => '　'.repeat(quoted.length));
  return terms.flatMap((term) => {
    const matches = [...open.matchAll(new RegExp(`(?<!原|原来的|前)(?:${term.term.source})`, 'gu'))];
    for (const { index, 0: words } of matches)
      open = open.slice(0, index) + '　'.repeat(words.length) + open.slice(index + words.length);
    return matches.map(({ index, 0: words }) => ({ words, start: index, term }));
  });
}
