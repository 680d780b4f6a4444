import { MEASURES } from '../prose';
import { problemOf, type Entry } from './entry';
import type { Problem } from './model';
import { subjectOf } from './number-problems';
import type { FigureIndex } from '../figures';
import type { MeasureId } from '../prose';

/** Names in the text that differ from the table's by a slip, or that only their code leads to its row. */
export function wrongNames(entries: readonly Entry[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) =>
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
export function reasonsOfOtherItems(entries: readonly Entry[], index: FigureIndex): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { statement, in: paragraph, paragraph: at } = entry;
    const own = ITEMS[statement.measure];
    if (own === undefined) return [];
    const sentence = paragraph.sentences[statement.sentence];
    const reason = paragraph.reasons.find(
      ({ start, end }) => start >= entry.of.end && (sentence === undefined || end <= sentence.end),
    );
    // Between a number and its reason no other number stands.
    const isNext = !paragraph.mentions.some(
      ({ kind, start }) => kind === 'amount' && start >= entry.of.end && start < (reason?.start ?? 0),
    );
    if (reason === undefined || !isNext || seen.has(`${at}.${reason.start}`)) return [];
    seen.add(`${at}.${reason.start}`);
    return paragraph.mentions.flatMap((mention) => {
      if (mention.kind !== 'name' || mention.start < reason.start || mention.end > reason.end) return [];
      const other = itemNamed(mention.raw, index);
      if (other === undefined || other === statement.measure) return [];
      const isRelated = own.includes(other) || (ITEMS[other] ?? []).includes(statement.measure);
      if (isRelated) return [];
      const place = { text: entry.text, paragraph: at, start: mention.start, end: mention.end };
      return [
        problemOf(entry, 'other-item', subjectOf(entry), {
          place,
          stated: mention.raw,
          expected: MEASURES[statement.measure].name,
        }),
      ];
    });
  });
}

function itemNamed(name: string, index: FigureIndex): MeasureId | undefined {
  const match = index.named(name);
  if (match.by !== 'name' && match.by !== 'loose') return undefined;
  const measures = new Set(match.figures.map(({ measure }) => measure));
  const [measure] = measures;
  return measures.size === 1 && measure !== undefined && ITEMS[measure] !== undefined ? measure : undefined;
}
