import { BUILT_IN_CLASSIFICATION } from '../classification';
import { isOneSlip, nameKey } from '../figures';
import { MEASURES, type MeasureId } from '../prose';
import { problemOf, type Entry } from './entry';
import type { Problem } from './model';
import { subjectOf } from './number-problems';

/** Names that differ by a slip from the name the catalogue has for the code beside them, where no table decides. */
function miswrittenClasses(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) =>
    entry.judgement.figure !== undefined
      ? []
      : entry.statement.subject.flatMap((name) => {
          const { span, code, text } = name;
          if (span === undefined || code === undefined) return [];
          const right = (['functional', 'economic'] as const)
            .flatMap((kind) => BUILT_IN_CLASSIFICATION.lookUp(kind, code) ?? [])
            .find((official) => isOneSlip(nameKey(official), nameKey(text)));
          if (right === undefined) return [];
          const place = { text: entry.text, paragraph: entry.paragraph, start: span.start, end: span.end };
          return [
            problemOf(entry, 'name', subjectOf(entry), { place, stated: text, expected: right, cells: [] }),
          ];
        }),
  );
}

/** Names in the text that differ from the table's by a slip, or that only their code leads to its row. */
export function wrongNames(entries: readonly Entry[]): Problem[] {
  const seen = new Set<string>();
  const byTable = entries.flatMap((entry) =>
    entry.judgement.wrongNames.flatMap(({ name, right }) => {
      if (name.span === undefined) return [];
      const { start, end } = name.span;
      const key = `${entry.paragraph}.${start}.${end}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const place = { text: entry.text, paragraph: entry.paragraph, start, end };
      return [problemOf(entry, 'name', subjectOf(entry), { place, stated: name.text, expected: right })];
    }),
  );
  return [...byTable, ...miswrittenClasses(entries)];
}

/** The items of “三公”经费 with what each of them is a part of. */
const ITEMS: Readonly<Partial<Record<MeasureId, readonly MeasureId[]>>> = {
  threePublic: [],
  abroad: ['threePublic'],
  publicVehicles: ['threePublic'],
  vehiclePurchase: ['threePublic', 'publicVehicles'],
  vehicleRunning: ['threePublic', 'publicVehicles'],
  reception: ['threePublic'],
};

/** A reason that names another item of “三公”经费 than its sentence is about: the reason of the sentence before was left standing. */
export function reasonsOfOtherItems(entries: readonly Entry[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { statement, in: paragraph, paragraph: at, of } = entry;
    const own = ITEMS[statement.measure];
    const sentence = paragraph.sentences[statement.sentence];
    const reason = paragraph.reasons.find(
      ({ start, end }) => start >= of.end && (sentence === undefined || end <= sentence.end),
    );
    if (own === undefined || reason === undefined || seen.has(`${at}.${reason.start}`)) return [];
    // Between a number and its reason no other number stands.
    const isNext = !paragraph.mentions.some(
      ({ kind, start }) => kind === 'amount' && start >= of.end && start < reason.start,
    );
    if (!isNext) return [];
    seen.add(`${at}.${reason.start}`);
    const stated = entries
      .filter(
        (other) => other.paragraph === at && other.of.start >= reason.start && other.of.end <= reason.end,
      )
      .map((other) => ({ measure: other.statement.measure, end: other.of.end }));
    const other = [...stated, ...reason.moved].find(({ measure }) => isUnrelated(measure, statement.measure));
    if (other === undefined) return [];
    const place = { text: entry.text, paragraph: at, start: reason.start, end: other.end };
    return [
      problemOf(entry, 'other-item', subjectOf(entry), {
        place,
        stated: MEASURES[other.measure].name,
        expected: MEASURES[statement.measure].name,
      }),
    ];
  });
}

/** True for two items of which neither is a part of the other. */
function isUnrelated(a: MeasureId, b: MeasureId): boolean {
  const [first, second] = [ITEMS[a], ITEMS[b]];
  if (first === undefined || second === undefined || a === b) return false;
  return !first.includes(b) && !second.includes(a);
}
