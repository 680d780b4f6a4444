import type { WorkbookHost } from '../../core/host';

/** The value of JSON text, `undefined` for text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Puts text that was kept under a key and cannot be read under a key of its own, before another takes its place: nothing of it is lost.
 * @param at milliseconds since 1970
 */
export function keepAside(host: WorkbookHost, key: string, text: string, at: number): Promise<void> {
  return host.save(`${key}-unreadable-${new Date(at).toISOString()}`, JSON.stringify(text));
}
