/**
 * The fewest rows that would have to move so that the codes never fall from one row to the next; `205`, `20502`, `2050205`, `208` is
 * in order.
 * @returns their indexes, top to bottom
 */
export function rowsOutOfOrder(codes: readonly string[]): number[] {
  // Longest run that never falls: for each length the index of its smallest last code, and for each row the one before it.
  const lasts: number[] = [];
  const before: (number | undefined)[] = [];
  codes.forEach((code, index) => {
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (codeAt(codes, lasts[middle]) <= code) low = middle + 1;
      else high = middle;
    }
    before[index] = lasts[low - 1];
    lasts[low] = index;
  });
  const inOrder = new Set<number>();
  for (let index = lasts.at(-1); index !== undefined; index = before[index]) inOrder.add(index);
  return codes.flatMap((_, index) => (inOrder.has(index) ? [] : [index]));
}

function codeAt(codes: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (codes[index] ?? '');
}
