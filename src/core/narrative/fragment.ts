import { inUnit, printDecimal, rounded, type Amount } from '../money';
import type { CellAt } from '../workbook';

/** A printed number that knows where it comes from. `start`/`end` are offsets of the figure itself, without its unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The figure before it was rounded for printing, in `unit`. */
  readonly raw: string;
  readonly unit: string;
  readonly cells: readonly CellAt[];
}

/** A piece of text with its numbers; `missing` says in words what is not there and has to be filled in. */
export interface Fragment {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly missing: readonly string[];
}

export type Slot = string | number | Fragment;

/** Joins text and slots; the numbers of nested fragments keep their cells. */
export function passage(strings: TemplateStringsArray, ...slots: readonly Slot[]): Fragment {
  return concat(
    strings.flatMap((text, index) => [text, ...(index < slots.length ? [slots[index] ?? ''] : [])]),
  );
}

/** Fragments one after the other, with `separator` between them. */
export function join(pieces: readonly Slot[], separator: string): Fragment {
  return concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])));
}

function concat(pieces: readonly Slot[]): Fragment {
  let text = '';
  const spans: Span[] = [];
  const missing: string[] = [];
  for (const piece of pieces) {
    const fragment = typeof piece === 'object' ? piece : { text: String(piece), spans: [], missing: [] };
    spans.push(
      ...fragment.spans.map((span) => ({
        ...span,
        start: span.start + text.length,
        end: span.end + text.length,
      })),
    );
    missing.push(...fragment.missing);
    text += fragment.text;
  }
  return { text, spans, missing };
}

/** An amount as the narrative prints it, with its cells. */
export interface Sourced {
  readonly amount: Amount;
  readonly cells: readonly CellAt[];
}

/** `7192.40万元`: always 万元, always two decimals, rounded half up. */
export function wan({ amount, cells }: Sourced): Fragment {
  const inWan = inUnit(amount, '万元').value;
  const figure = printDecimal(inWan, 2);
  return {
    text: `${figure}万元`,
    spans: [{ start: 0, end: figure.length, raw: inWan.toString(), unit: '万元', cells }],
    missing: [],
  };
}

/** The amount in 万元 as it is printed, so that changes are those a reader of the text would compute. */
export function printed(amount: Amount): Amount {
  return rounded(inUnit(amount, '万元'), 2);
}

/** `〔待填写：…〕`: what only a person knows, or what the workbook does not state. */
export function placeholder(what: string): Fragment {
  return { text: `〔待填写：${what}〕`, spans: [], missing: [what] };
}
