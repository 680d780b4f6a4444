import type { Decimal } from '../money';
import type { Mention, NoStatement } from '../prose';
import { periodText, scopeText } from './dimensions';
import type { Entry } from './entry';
import type { TextVerdict } from './in-text';
import { printIn } from './judge';
import type { TiedMention, TiedStatement, TieState, Verdict } from './model';
import { changeText } from './number-problems';
import { isDirected } from './words';

const RANK: readonly Verdict[] = [
  'contradicts',
  'rounding',
  'agrees',
  'supported',
  'not-placed',
  'not-checkable',
];

/** A mention with its state, what it states, and the cells. */
export function tieMention(
  mention: Mention,
  entries: readonly Entry[],
  inText: (entry: Entry) => TextVerdict | undefined,
  isWrong: (mention: Mention) => boolean,
): TiedMention {
  const { start, end, raw, kind, reason } = mention;
  const statements = entries.map((entry) => tieStatement(entry, inText(entry)));
  const verdicts = statements.map(({ verdict }) => verdict);
  const best = RANK.find((verdict) => verdicts.includes(verdict));
  const state: TieState = best === undefined ? 'no-statement' : isWrong(mention) ? 'contradicts' : best;
  const expected = statements.find((statement) => statement.expected !== undefined)?.expected;
  return {
    start,
    end,
    raw,
    kind,
    state,
    cells: statements.flatMap(({ cells }) => cells),
    statements,
    ...(expected === undefined ? {} : { expected }),
    ...reasonOf(reason, state),
  };
}

function reasonOf(reason: NoStatement | undefined, state: TieState): { readonly reason?: NoStatement } {
  return reason === undefined || state !== 'no-statement' ? {} : { reason };
}

function tieStatement({ statement, judgement }: Entry, inText: TextVerdict | undefined): TiedStatement {
  const { measure, subject, basis, funds, nature, relation, direction, value, unit, span } = statement;
  const { exact, figure, why, tables } = judgement;
  const scope = scopeText(statement.scope);
  const places = statement.places ?? 2;
  const shown = judgement.unit ?? '';
  return {
    measure,
    subject: subject.map(({ text }) => text),
    period: periodText(statement.period),
    basis,
    funds,
    relation,
    start: span.start,
    end: span.end,
    verdict: verdictOf(judgement.verdict, inText),
    cells: judgement.cells,
    ...(nature === undefined ? {} : { nature }),
    ...(scope === undefined ? {} : { scope }),
    ...(direction === undefined ? {} : { direction }),
    ...(value === undefined ? {} : { value: value.toString(), stated: `${value.toString()}${unit ?? ''}` }),
    ...(unit === undefined ? {} : { unit }),
    ...(figure === undefined ? {} : { label: figure.label, table: figure.table }),
    ...(exact === undefined ? {} : { expected: expectedText(statement, exact, places, shown) }),
    ...(why === undefined ? {} : { why }),
    ...(tables === undefined ? {} : { needs: tables }),
  };
}

function expectedText(statement: Entry['statement'], exact: Decimal, places: number, unit: string): string {
  const isChange = isDirected(statement) || statement.relation === 'unchanged';
  return isChange ? changeText(exact, places, unit) : printIn(exact, places, unit);
}

/** What no cell decides the text may decide. */
function verdictOf(byCells: Verdict, inText: TextVerdict | undefined): Verdict {
  if (inText === undefined || byCells === 'agrees' || byCells === 'rounding') return byCells;
  return inText.kind === 'agrees' ? 'agrees' : 'contradicts';
}
