/** Does the same with each, one after the other: a refusal ends a request, so that no two may stand in one. */
export async function oneByOne<T, R>(items: readonly T[], each: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}
