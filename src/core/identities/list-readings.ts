import type { Line, Nested } from '../tables';
import { labelKey, numberingOf } from '../workbook';

/**
 * The ways the rows of a list can be read, the printed one first. A form without numbering or indentation does not show where
 * the rows of a 其中 end: each loose row may be the next item. Only the sum tells which reading is meant.
 */
export function readings<T extends Line>(items: readonly Nested<T>[]): readonly (readonly Nested<T>[])[] {
  const others = items.flatMap((whole, index) =>
    looseParts(whole).map((loose) => {
      const start = whole.parts.indexOf(loose);
      const again = whole.parts.slice(start).map((part) => ({ ...part, parts: [] }));
      const before = { ...whole, parts: whole.parts.slice(0, start) };
      return [...items.slice(0, index), before, ...again, ...items.slice(index + 1)];
    }),
  );
  return [items, ...others];
}

/** The rows that are parts under every reading. */
export function certainParts<T extends Line>(whole: Nested<T>): readonly T[] {
  const loose = looseParts(whole);
  return whole.parts.filter((part) => !loose.includes(part));
}

/** The rows after a 其中 that have neither mark nor numbering of their own. */
function looseParts<T extends Line>({ parts }: Nested<T>): readonly T[] {
  const marked = parts.findIndex(isMarked);
  if (marked < 0) return [];
  return parts.slice(marked + 1).filter((part) => !isMarked(part) && numberingOf(part.label.value) === '');
}

/** True for a row printed as `其中：…`. */
export function isMarked({ label }: Line): boolean {
  return labelKey(label.value).startsWith('其中');
}
