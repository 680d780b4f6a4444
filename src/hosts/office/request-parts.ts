/** Requests are kept to about this; Excel on the web refuses 5 MB. */
export const MAX_REQUEST_BYTES = 1_000_000;
/** About what an object path with its instantiation takes in a request, besides texts. */
const BYTES_PER_OBJECT = 900;

/** A piece of a long write: what it queues, and about how many bytes that takes in the request. */
export interface RequestPart {
  readonly bytes: number;
  queue(): void;
}

/** About the bytes of a request that makes `objects` objects and carries the texts given. */
export function requestBytes(objects: number, ...texts: readonly string[]): number {
  // Three bytes a Chinese character, and room for what JSON escapes.
  return objects * BYTES_PER_OBJECT + texts.reduce((sum, text) => sum + text.length * 3 + 8, 0);
}

/**
 * Queues the parts in order, with a sync whenever a request is full and one at the end.
 * @param maxBytes about the bytes a request may have
 * @param beforeEach called before each request with the share that is done, 0 … 1; may throw to stop there
 */
export async function syncInParts(
  context: Excel.RequestContext,
  parts: readonly RequestPart[],
  maxBytes = MAX_REQUEST_BYTES,
  beforeEach: (share: number) => void = () => undefined,
): Promise<void> {
  await syncFrom(0);

  async function syncFrom(start: number): Promise<void> {
    if (start >= parts.length) return;
    beforeEach(start / parts.length);
    let end = start;
    let bytes = 0;
    for (let part = parts[end]; part !== undefined; part = parts[end]) {
      if (end > start && bytes + part.bytes > maxBytes) break;
      part.queue();
      bytes += part.bytes;
      end += 1;
    }
    await context.sync();
    await syncFrom(end);
  }
}
