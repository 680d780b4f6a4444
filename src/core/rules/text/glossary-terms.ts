import { addressText, labelKey, numberingOf } from '../../workbook';
import type { SourceText } from '../../tie-out';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';
import { wordsAt } from './tie-out-report';

const HEADING = /(?:名词|术语|专业性?名词)解释/u;
/** A heading of the level of the outline ends the section. */
const NEXT = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)[^：:]*$/u;
const TERM = /^([^：:。]{2,24})[：:]\s*\S/u;
/** Terms that the rules of disclosure ask to explain wherever a document uses them. */
const ASKED = ['机关运行经费', '三公经费'] as const;

/** D05. Source: 2023 disclosure, 八: 机关运行费 explained and 机关运行经费 used; seven of ten terms stand nowhere else. 财预〔2016〕143号. */
export const glossaryTerms = defineRule({
  id: 'glossary-terms',
  code: 'D05',
  severity: 'hint',
  title: '解释的名词用到了，用到的名词解释了',
  facts: ['texts', 'textCells'],
  messages: {
    unused: {
      text: '名词解释里的{count}个名词在说明里没有用到：{terms}。',
      advice: '请删去用不到的名词，或核对说明里的叫法是否一致。',
    },
    unexplained: {
      text: '说明里用了“{term}”，名词解释里没有解释。',
      advice: '请补上解释；名词解释里叫法不同的，请改成一致。',
    },
  },
  reasons: { noGlossary: '文字里没有名词解释' },
  nothing: { notApplicable: 'noGlossary' },
  check(_tables, report, { texts, textCells }) {
    const lines = linesOf(texts.filter(({ own }) => !own));
    const terms = lines.flatMap(({ inGlossary, text, ...place }) => {
      const term = inGlossary ? termOf(text) : undefined;
      return term === undefined ? [] : [{ ...place, term, start: text.indexOf(term) }];
    });
    const [first] = terms;
    if (first === undefined) return;
    // A term that only the tables print is used as well.
    const own = new Set(
      lines.flatMap(({ inGlossary, source, index }) => {
        const cell = source.paragraphs[index]?.cell;
        return inGlossary && cell !== undefined ? [addressText(cell)] : [];
      }),
    );
    const used = [
      ...lines.flatMap(({ inGlossary, text }) => (inGlossary ? [] : [text])),
      ...textCells.flatMap(({ at, text }) => (own.has(addressText(at)) ? [] : [text])),
    ]
      .map(labelKey)
      .join('\n');
    report.holds();
    const unused = terms.filter(({ term }) => !isUsed(term, used));
    const [one] = unused;
    if (one !== undefined) {
      const place = wordsAt(one.source, one.index, one.start, one.start + one.term.length);
      report.found('unused', {
        ...place,
        at: unused.flatMap(({ source, index }) => source.paragraphs[index]?.cell ?? []),
        data: {
          count: unused.length,
          terms: firstNames(
            unused.map(({ term }) => `“${term}”`),
            '等',
            10,
          ),
        },
        key: 'unused',
      });
    }
    for (const term of ASKED) {
      if (!used.includes(term) || terms.some((each) => labelKey(each.term).includes(term))) continue;
      report.found('unexplained', { ...wordsAt(first.source, first.index, 0, 1), data: { term }, key: term });
    }
  },
});

interface Line {
  readonly source: SourceText;
  readonly index: number;
  readonly text: string;
  readonly inGlossary: boolean;
}

/** The paragraphs of all texts; a glossary goes from its heading to the next heading of the outline, or to the end. */
function linesOf(texts: readonly SourceText[]): Line[] {
  return texts.flatMap((source) => {
    let inGlossary = false;
    return source.paragraphs.map(({ text }, index) => {
      if (HEADING.test(text) && text.length < 30) inGlossary = true;
      else if (inGlossary && NEXT.test(text.trim())) inGlossary = false;
      return { source, index, text, inGlossary };
    });
  });
}

function termOf(text: string): string | undefined {
  const term = TERM.exec(text.trim())?.[1] ?? '';
  const bare = term
    .replace(
      /^(?:（[一二三四五六七八九十\d]+）|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.．])\s*/u,
      '',
    )
    .trim();
  return bare.length < 2 || numberingOf(bare) !== '' ? undefined : bare;
}

/** A term of several names (`事业收入、经营收入`) is used where one of them is. */
function isUsed(term: string, used: string): boolean {
  return labelKey(term)
    .split(/[、和与及/]/u)
    .some((part) => part.length > 1 && used.includes(part.replace(/\(.*\)$|预算$/u, '')));
}
