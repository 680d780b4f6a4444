import { nameKey } from '../figures';
import type { Mention, ParsedParagraph, ParsedText, Statement } from '../prose';
import type { Binder } from './bind';
import { periodOf, periodText, subjectKey } from './dimensions';
import { judge } from './judge-statement';
import { isCounted, printedOf, unitOf, type Judgement } from './judge';
import type { Problem, ProblemKind } from './model';
import { amountIn, intervalOf, isMoneyUnit, type Interval } from './printed-number';
import { amountOf } from '../money';

/** One statement of a text with its place and what the tables say of it. */
export interface Entry {
  readonly text: number;
  readonly paragraph: number;
  readonly mention: number;
  readonly index: number;
  /** The first paragraph of a sentence that goes over several. */
  readonly block: number;
  readonly in: ParsedParagraph;
  readonly of: Mention;
  readonly statement: Statement;
  readonly judgement: Judgement;
  /** What tells its subject from others: measure, name, funds, nature, scope. */
  readonly subject: string;
  /** Its year and basis, or the baseline's. */
  readonly moment: string;
}

/** All statements of a text in the order they stand, each judged. */
export function entriesOf(parsed: ParsedText, text: number, binder: Binder): Entry[] {
  let block = 0;
  const blocks = parsed.paragraphs.map(({ continued }, index) => (continued ? block : (block = index)));
  return parsed.paragraphs.flatMap((paragraph, paragraphIndex) =>
    paragraph.mentions.flatMap((mention, mentionIndex) =>
      mention.statements.map((statement, index): Entry => {
        return {
          text,
          paragraph: paragraphIndex,
          mention: mentionIndex,
          index,
          block: blocks[paragraphIndex] ?? paragraphIndex,
          in: paragraph,
          of: mention,
          statement,
          judgement: judge(statement, binder),
          subject: subjectKey(statement, nameKey),
          moment: momentOf(statement, statement, binder.year),
        };
      }),
    ),
  );
}

/** A year and basis in one word, the budget year as `current` however the text writes it. */
export function momentOf(
  { measure }: Pick<Statement, 'measure'>,
  { period, basis }: Pick<Statement, 'period' | 'basis'>,
  year: number | undefined,
): string {
  return `${periodOf(measure, period, year) ?? periodText(period)}|${basis}`;
}

/** True where cells decided the statement. */
export function isDecided({ judgement: { verdict } }: Entry): boolean {
  return verdict === 'agrees' || verdict === 'rounding' || verdict === 'contradicts';
}

/** A statement that contradicts its cell takes part in nothing else. */
export function takesPart({ judgement: { verdict } }: Entry): boolean {
  return verdict !== 'contradicts';
}

/** What a statement's number may stand for: money in 元, counts and percentages as they are; `undefined` without a number. */
export function stoodFor(statement: Statement): Interval | undefined {
  const printed = printedOf(statement);
  if (printed === undefined) return undefined;
  // What is counted is not rounded.
  const isExact = statement.relation === 'count' || isCounted(statement.unit);
  if (isExact && printed.approximate === undefined) return { low: printed.value, high: printed.value };
  const { low, high } = intervalOf(printed);
  if (statement.relation === 'ratio' || statement.relation === 'share' || statement.relation === 'count')
    return { low, high };
  const unit = unitOf(statement);
  // Zero is exact: nothing is printed as 0 that is something.
  const yuan = (value: Interval['low']): Interval['low'] =>
    printed.value.isZero() ? printed.value : inYuan(value, unit);
  return { low: yuan(low), high: yuan(high) };
}

function inYuan(value: Interval['low'], unit: string): Interval['low'] {
  return isMoneyUnit(unit) ? value.div(amountIn(amountOf(1, '元'), unit)) : value;
}

/** What a statement is about, in the words of the text, else as the measure is called. */
export function subjectWords(
  { subject, measure }: Statement,
  names: (measure: Statement['measure']) => string,
): string {
  const last = subject.at(-1)?.text;
  return last ?? names(measure);
}

/** The fingerprint's words: measure, name, period, basis, funds, scope and relation. */
export function keyOf({ statement, subject, moment }: Entry): string {
  return `${subject}|${moment}|${statement.relation}`;
}

/** The words of a problem: the number with its unit, with the trend word where that is in question. */
export function problemOf(
  entry: Entry,
  kind: ProblemKind,
  subject: string,
  own: Omit<Problem, 'kind' | 'place' | 'words' | 'subject' | 'key' | 'cells' | 'sentence'> &
    Partial<Pick<Problem, 'cells' | 'place'>>,
): Problem {
  const { start, end } = own.place ?? entry.of;
  const place = own.place ?? { text: entry.text, paragraph: entry.paragraph, start, end };
  return {
    cells: entry.judgement.cells,
    ...own,
    kind,
    place,
    words: entry.in.text.slice(start, end),
    sentence: entry.statement.sentence,
    subject,
    key: `${kind}|${keyOf(entry)}`,
  };
}
