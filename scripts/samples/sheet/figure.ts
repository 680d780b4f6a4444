/** A number with the place of the published document it stands in, or the two figures there that it follows from. */
export interface Figure {
  readonly value: number;
  readonly source: string;
}

/** A figure and its source. */
export function figure(value: number, source: string): Figure {
  return { value, source };
}
