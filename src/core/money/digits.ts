/** True where two figures have the same digits but for two neighbours that are swapped: 652 for 625. */
export function swapsNeighbours(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = -1, second = -1] = differing;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
