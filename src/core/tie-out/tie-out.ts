import type { FigureIndex } from '../figures';
import type { Mention, ParsedText, ParseText } from '../prose';
import { Binder } from './bind';
import { coverageOf } from './coverage';
import { entriesOf, isDecided, problemOf, type Entry } from './entry';
import { judgeInText, StatedFigures, type TextVerdict } from './in-text';
import { printIn } from './judge';
import type { Problem, ProblemKind, SourceText, TiedImplied, TiedText, TieOut } from './model';
import { reasonsOfOtherItems, wrongNames } from './names';
import { cellProblem, inUnitOf, subjectOf, textProblem, unitProblem } from './number-problems';
import { partsWithoutAmount } from './parts-without-amount';
import { USUAL_UNIT } from './printed-number';
import { withoutPlaceholders } from './placeholders';
import { unexplainedChanges } from './reasons';
import { repeatedProblems } from './repeats';
import { judgeImplied, type ImpliedVerdict } from './sums';
import { tieMention } from './tied-mention';

/** What texts are held against. */
export interface TieOutOptions {
  readonly figures: FigureIndex;
  /** The budget year, where it is known. */
  readonly year: number | undefined;
  /** Reads prose; the same reader re-reads only what an edit has changed. */
  readonly parse: ParseText;
}

/**
 * Holds texts against the figures of a workbook: every number with its state, its statements and cells, what is wrong, and how much
 * of the text could be held against anything. Never throws on what a text says.
 */
export function tieOut(texts: readonly SourceText[], { figures, year, parse }: TieOutOptions): TieOut {
  const binder = new Binder(figures, year);
  const tied = texts.map((text, at) => {
    const parsed = parse(
      text.paragraphs.map((paragraph) => withoutPlaceholders(paragraph.text)),
      { year },
    );
    return tieText(text, at, parsed, binder, figures);
  });
  return {
    texts: tied.map(({ text }) => text),
    problems: tied.flatMap(({ problems }) => problems),
    coverage: coverageOf(tied.map(({ text }) => text)),
  };
}

interface Tied {
  readonly text: TiedText;
  readonly problems: readonly Problem[];
}

function tieText(
  source: SourceText,
  at: number,
  parsed: ParsedText,
  binder: Binder,
  index: FigureIndex,
): Tied {
  const about = source.ofProject === true ? binder.ofNamesOnly() : binder;
  const entries = entriesOf(parsed, at, about).filter((entry, _at, all) => !isSaidByNumber(entry, all));
  const stated = new StatedFigures(entries, binder.year);
  const inText = new Map<Entry, TextVerdict>();
  for (const entry of entries) {
    const verdict = judgeInText(entry, stated, binder.year);
    if (verdict !== undefined) inText.set(entry, verdict);
  }
  const implied = judgeImplied(parsed, entries, index);
  const usual = usualUnit(parsed);
  // 收支 states two figures with one number: what a cell decides is said before what none does.
  const decidedFirst = [...entries.filter(isDecided), ...entries.filter((entry) => !isDecided(entry))];
  const problems = onePerNumber(
    [
      ...decidedFirst.flatMap((entry) => cellProblem(entry, index) ?? []),
      ...partsWithoutAmount(entries, index),
      ...decidedFirst.flatMap((entry) => unitProblem(entry, usual) ?? []),
      ...[...inText].flatMap(([entry, verdict]) => textProblem(entry, verdict) ?? []),
      ...implied.flatMap((each) => impliedProblem(each) ?? []),
      ...repeatedProblems(entries),
      ...unexplainedChanges(parsed, entries),
    ],
    [...wrongNames(entries), ...reasonsOfOtherItems(entries)],
  );
  const byMention = new Map<Mention, Entry[]>();
  for (const entry of entries) byMention.set(entry.of, [...(byMention.get(entry.of) ?? []), entry]);
  const wrong = new Set(problems.filter(({ kind }) => CONTRADICTIONS.has(kind)).map(placeKey));
  const paragraphs = source.paragraphs.map((paragraph, number) => ({
    ...paragraph,
    mentions: (parsed.paragraphs[number]?.mentions ?? []).map((mention) =>
      tieMention(
        mention,
        byMention.get(mention) ?? [],
        (entry) => inText.get(entry),
        isWrongIn(wrong, number),
      ),
    ),
  }));
  const text = { source: source.source, own: source.own, paragraphs, implied: implied.map(tiedImplied) };
  return { text, problems };
}

/** A trend word whose number states the same change says nothing more. */
function isSaidByNumber(entry: Entry, all: readonly Entry[]): boolean {
  if (entry.of.kind !== 'trend') return false;
  return all.some(
    (other) =>
      other.of.kind !== 'trend' &&
      other.paragraph === entry.paragraph &&
      other.statement.sentence === entry.statement.sentence &&
      other.subject === entry.subject &&
      other.statement.value !== undefined &&
      other.statement.relation !== 'is' &&
      other.statement.relation !== 'count',
  );
}

const CONTRADICTIONS: ReadonlySet<ProblemKind> = new Set([
  'amount',
  'change',
  'direction',
  'count',
  'ratio',
  'growth-from-zero',
  'too-large-change',
  'repeated',
  'sum',
]);

/** One number, one finding: the first says what is wrong, what follows from it is not said again. */
function onePerNumber(ofNumbers: readonly Problem[], ofNames: readonly Problem[]): Problem[] {
  const taken: Problem['place'][] = [];
  const kept = withoutCopies(ofNumbers).filter(({ place }) => {
    const isTaken = taken.some(
      (other) => other.paragraph === place.paragraph && other.start < place.end && place.start < other.end,
    );
    if (!isTaken) taken.push(place);
    return !isTaken;
  });
  return [...kept, ...ofNames].sort(
    (a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start,
  );
}

/** The same wrong number twice in one sentence, where both should be the same: one slip, said once at the first. */
function withoutCopies(problems: readonly Problem[]): Problem[] {
  const isCopy = (a: Problem, b: Problem): boolean =>
    a !== b &&
    a.kind === 'amount' &&
    b.kind === 'amount' &&
    a.sentence === b.sentence &&
    a.place.paragraph === b.place.paragraph &&
    a.stated === b.stated &&
    a.expected === b.expected;
  return problems.flatMap((problem, index): Problem[] => {
    if (problems.slice(0, index).some((earlier) => isCopy(problem, earlier))) return [];
    const copies = problems.slice(index + 1).filter((later) => isCopy(problem, later));
    if (copies.length === 0) return [problem];
    const cells = [problem, ...copies].flatMap((each) => each.cells);
    return [
      { ...problem, kind: 'amount-copied', cells, detail: copies.map(({ words }) => words).join('、') },
    ];
  });
}

function placeKey({ place }: Problem): string {
  return `${place.paragraph}.${place.start}.${place.end}`;
}

function isWrongIn(wrong: ReadonlySet<string>, paragraph: number): (mention: Mention) => boolean {
  const places = [...wrong].flatMap((key) => {
    const [at, start, end] = key.split('.').map(Number);
    return at === paragraph && start !== undefined && end !== undefined ? [{ start, end }] : [];
  });
  return ({ start, end }) => places.some((place) => place.start <= start && end <= place.end);
}

function impliedProblem({ implied, verdict, whole, parts, sum }: ImpliedVerdict): Problem | undefined {
  if (verdict !== 'contradicts' || whole === undefined || sum === undefined) return undefined;
  if (implied.kind === 'count' || whole.statement.relation === 'count') {
    return problemOf(whole, 'count', subjectOf(whole), {
      stated: whole.of.raw,
      expected: `${sum.low.toString()}${whole.statement.unit ?? ''}`,
      cells: [],
    });
  }
  const places = Math.max(
    ...parts.map(({ statement }) => statement.places ?? 0),
    whole.statement.places ?? 0,
  );
  const unit = whole.statement.unit ?? USUAL_UNIT;
  const total = inUnitOf(sum.low.plus(sum.high).div(2), unit);
  const stated = whole.statement.value;
  return problemOf(whole, 'sum', subjectOf(whole), {
    stated: whole.of.raw,
    expected: printIn(total, places, unit),
    ...(stated === undefined ? {} : { difference: printIn(stated.minus(total), places, unit) }),
    detail: parts.map(({ of }) => of.raw).join(' + '),
  });
}

function tiedImplied({ implied, verdict }: ImpliedVerdict): TiedImplied {
  const { kind, whole, parts } = implied;
  const at = ({ paragraph, mention }: TiedImplied['whole']): TiedImplied['whole'] => ({ paragraph, mention });
  return { kind, whole: at(whole), parts: parts.map(at), verdict };
}

/** The unit most amounts of a text are printed in. */
function usualUnit({ paragraphs }: ParsedText): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, quantity } of paragraphs.flatMap(({ mentions }) => mentions)) {
    const unit = quantity?.unit;
    if (kind === 'amount' && unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
