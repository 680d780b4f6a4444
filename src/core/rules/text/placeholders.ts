import { groupBy } from '../../identities';
import { defineRule } from '../define-rule';

const X = '[XxＸｘ×✕╳]';
/** No letters, figures or signs of a code or an address around it: `PXX01`, `138xxxx1234`, `xxgk@…`. */
const FREE = '(?<![A-Za-z0-9./@_-])';
const FREE_AFTER = '(?![A-Za-z0-9/@_-])';
const ITEM = '(?:[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)、.．]+|[①-⑳])';

/** What templates leave to be filled in. */
const PLACEHOLDERS: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z0-9])20(?:${X}{2}|[0-9]${X})(?=\\s?年|${FREE_AFTER})`, 'gu'),
  new RegExp(`${FREE}[XxＸｘ]{1,3}(?:[,，][XxＸｘ]{3})+(?:\\.[XxＸｘ]+)?${FREE_AFTER}`, 'gu'),
  new RegExp(`${FREE}${X}{2,}(?:\\.${X}+)?${FREE_AFTER}`, 'gu'),
  new RegExp(`${FREE}${X}(?:[ \\u3000]${X})+(?=[ \\u3000]?[县市区局部乡镇年月])`, 'gu'),
  // A single X only before a unit; a single × is a multiplication sign.
  new RegExp(`${FREE}[XxＸｘ](?=\\s?(?:[年月日元%％个家人名辆台项]|万元|亿元))`, 'gu'),
  /待填(?![补平充])|此处填写|[（(【〔[]待补充[）)】〕\]]|^待补充$/gu,
  /[{｛][^{}｛｝\d][^{}｛｝]{0,30}[}｝]/gu,
  // An ellipsis alone in its line, behind a number or a label that wants words (`（九）……：`, `指标2：……`) …
  new RegExp(
    `(?<=(?:^|\\n)\\s*(?:${ITEM}|[^\\n：:，。；]{1,20}[：:])*\\s*)…{1,2}(?!…|\\s*\\d)(?=[\\s。；;，：:]|$)`,
    'gu',
  ),
  // … where a sentence wants its object, or before a unit. `办公费、印刷费……等` goes on with a list and is none.
  /(?<=[是为有于指])…{1,2}(?=\s*(?:[。；;，,）)\n]|$))/gu,
  /…{2}(?=\s*(?:[元%％个家人名辆台年月日项]|万元|亿元))/gu,
];

/** W04. Source: templates write XX, ××, ……, 待填, {…} where a figure or name belongs. */
export const placeholders = defineRule({
  id: 'placeholders',
  code: 'W04',
  severity: 'error',
  title: '没有留下未填写的占位符',
  facts: ['textCells'],
  messages: {
    left: {
      eachCell: true,
      text: '“{context}”中留有未填写的“{mark}”{more}。',
      advice: '请换成实际的内容，或删去不适用的句子。',
    },
    bare: {
      eachCell: true,
      text: '有{count}个单元格里只有“{mark}”，没有填写内容。',
      advice: '请填写实际内容，或删去多余的行。',
    },
  },
  reasons: { noText: '工作簿中没有读到文字' },
  nothing: { cannotCheck: 'noText' },
  check(_tables, report, { textCells }) {
    if (textCells.length > 0) report.holds();
    // One finding per placeholder and its words, listing every cell it was copied to; the first of a cell is enough to open it.
    const found = textCells.flatMap(({ at, text }) => {
      const placeholder = firstPlaceholder(text);
      return placeholder === undefined ? [] : [{ at, ...placeholder }];
    });
    for (const [context, group] of groupBy(found, (each) => each.context)) {
      const count = group.length;
      const [{ mark, inCell }] = group;
      const more = `${inCell > 1 ? `等${inCell}处` : ''}${count > 1 ? `，共${count}个单元格` : ''}`;
      report.found(context === mark ? 'bare' : 'left', {
        at: group,
        stated: mark,
        data: { mark, context, count, more },
        key: context,
      });
    }
  },
});

interface Placeholder {
  readonly mark: string;
  /** The mark with the words around it; the same line copied to several sheets has the same context. */
  readonly context: string;
  /** How many placeholders the text holds. */
  readonly inCell: number;
}

/** The first placeholder of a text. */
function firstPlaceholder(raw: string): Placeholder | undefined {
  const text = raw.trim();
  const matches = PLACEHOLDERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ mark: match[0], index: match.index })),
  );
  const [first] = matches.sort((a, b) => a.index - b.index);
  if (first === undefined) return undefined;
  const { mark, index } = first;
  const context = text
    .slice(Math.max(0, index - 8), index + mark.length + 8)
    .replace(/\s+/g, ' ')
    .trim();
  // Two patterns may see the same placeholder: `20XX` and the XX in it.
  return {
    mark,
    context,
    inCell: matches.filter(({ index: at }, order) => at >= endOf(matches[order - 1])).length,
  };
}

function endOf(match: { readonly mark: string; readonly index: number } | undefined): number {
  return match === undefined ? 0 : match.index + match.mark.length;
}
