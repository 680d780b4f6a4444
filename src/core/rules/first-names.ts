/** More names than this make a sentence nobody reads to its end. */
export const MOST_NAMES = 5;

/** The first names, and `more` behind them where there are others: `甲、乙等`. */
export function firstNames(names: readonly string[], more: string, most = MOST_NAMES): string {
  return names.slice(0, most).join('、') + (names.length > most ? more : '');
}
