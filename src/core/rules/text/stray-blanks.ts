import { sameCell } from '../../workbook';
import { defineRule } from '../define-rule';
import { matchesIn, paragraphOf, placeOf, type TextMatch } from './text-matches';
import { TEXT_REASONS } from './tie-out-report';

/** A blank between two Chinese characters, or before an opening bracket or quotation mark. */
const BLANK = /(?<=[\u4e00-\u9fa5])[ \u3000\u00a0]+(?=[\u4e00-\u9fa5（(“《])/gu;
/** A name with a document number in it, or what is spaced to fill a line, is no sentence. */
const SENTENCE = /[。；，]/u;
const AFTER_NUMBER = /[号章节条款部分篇目]$/u;
/** A line of a cell that ends within a sentence: long, and not ended by a mark. */
const OPEN_END = /^[^\n]{15,}[\u4e00-\u9fa5，、]$/u;

/** W13. Source: blanks and line breaks come from pasted text and change where a word ends. */
export const strayBlanks = defineRule({
  id: 'stray-blanks',
  code: 'W13',
  severity: 'hint',
  title: '句子里没有多余的空格和换行',
  facts: ['texts'],
  messages: {
    blank: {
      text: '“{context}”中间有多余的空格。',
      advice: '请删去空格。',
    },
    lineBreak: {
      text: '“{context}”在句子中间换了行。',
      advice: '请删去换行。',
    },
  },
  reasons: { noText: TEXT_REASONS.noText },
  check(_tables, report, { texts }) {
    if (texts.every(({ own }) => own)) report.notApplicable('noText');
    else report.holds();
    for (const match of matchesIn(texts, BLANK).filter(isInSentence)) {
      const context = around(paragraphOf(match), match.start, match.end);
      report.found('blank', { ...placeOf(match), stated: context, data: { context }, key: context });
    }
    for (const match of matchesIn(texts, /[^\n]+/gu).filter(isCut)) {
      const context = `${paragraphOf(match).slice(-CONTEXT)}↵`;
      report.found('lineBreak', { ...placeOf(match), stated: context, data: { context }, key: context });
    }
  },
});

const CONTEXT = 8;

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).trim();
}

function isInSentence(match: TextMatch): boolean {
  const text = paragraphOf(match);
  return SENTENCE.test(text) && !AFTER_NUMBER.test(text.slice(0, match.start));
}

/** True where the next line of the same cell goes on with the sentence, without an indent or a number of its own. */
function isCut({ text, paragraph }: TextMatch): boolean {
  const own = text.paragraphs[paragraph];
  const next = text.paragraphs[paragraph + 1];
  if (own?.cell === undefined || next?.cell === undefined || !sameCell(own.cell, next.cell)) return false;
  return (
    OPEN_END.test(own.text) && /^[\u4e00-\u9fa5](?![、.．])/u.test(next.text) && SENTENCE.test(next.text)
  );
}
