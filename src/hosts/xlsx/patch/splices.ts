interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text, collected first and made in one go; everything between them stays as it is, character by character. */
export class Splices {
  private readonly splices: Splice[] = [];

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  /** Puts a text in the place of what stands from `start` up to `end`, 0-based, in the original text. */
  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  /** Texts inserted at one place stand in the order in which they were inserted, before what is replaced there. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text with all changes made. Replaced stretches must not overlap; that would be an error of ours, and throws. */
  apply(original: string): string {
    const sorted = this.splices
      .map((splice, order) => ({ ...splice, order }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      if (start < at) throw new Error(`changes overlap at character ${start}`);
      pieces.push(original.slice(at, start), text);
      at = end;
    }
    pieces.push(original.slice(at));
    return pieces.join('');
  }
}
