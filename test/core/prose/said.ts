import { proseReader, type ParsedText, type Period, type Statement } from '../../../src/core/prose';

/** Everything a text says, one line a statement: `expenditure/basic [names] current budget all is 409.40万元`. */
export function said(paragraphs: string | readonly string[], year = 2030): string[] {
  const list = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  return linesOf(proseReader()(list, { year }));
}

/** The statements of a read text as lines; a direction that its number says again is left out. */
export function linesOf({ paragraphs }: ParsedText): string[] {
  return paragraphs.flatMap(({ mentions }) =>
    mentions.flatMap(({ kind, statements }, index) =>
      kind === 'trend' && mentions[index + 1]?.quantity !== undefined && statements.length > 0
        ? []
        : statements.map(lineOf),
    ),
  );
}

function lineOf(statement: Statement): string {
  const { measure, nature, subject, period, basis, funds, relation, direction, value, unit, places } =
    statement;
  const names = subject.map(({ text, code }) => (code === undefined ? text : `${text}#${code}`)).join(' > ');
  const number = value === undefined ? '' : value.toFixed(places ?? 0);
  return [
    nature === undefined ? measure : `${measure}/${nature}`,
    names === '' ? '' : `[${names}]`,
    periodOf(period),
    basis,
    funds,
    relation,
    direction === undefined || relation !== 'ratio' ? '' : direction,
    `${number}${unit ?? ''}`,
    statement.baseline === undefined || statement.baseline.basis === 'budget'
      ? ''
      : `against ${periodOf(statement.baseline.period)} ${statement.baseline.basis}`,
    statement.whole === undefined ? '' : `of ${statement.whole.measure}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function periodOf(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'date':
      return [period.year, period.month, period.day].filter((part) => part !== undefined).join('-');
    case 'current':
    case 'prior':
    case 'priorYearEnd':
      return period.kind;
  }
}
