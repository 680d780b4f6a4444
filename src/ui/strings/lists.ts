/** 、 between the names of sheets, tables and cells. */
export function zhList(names: readonly string[]): string {
  return names.join('、');
}

/** A comma between the names of sheets, tables and cells. */
export function enList(names: readonly string[]): string {
  return names.join(', ');
}

/** A number of things in English: `1 cell`, `2 cells`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
