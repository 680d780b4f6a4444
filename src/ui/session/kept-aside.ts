import type { WorkbookHost } from '../../core/host';

/**
 * Puts a document that could not be read under a key of its own before another takes its place: nothing of it is lost.
 * @param at milliseconds since 1970
 */
export function keepAside(host: WorkbookHost, key: string, text: string, at: number): Promise<void> {
  return host.save(`${key}-unreadable-${new Date(at).toISOString()}`, JSON.stringify(text));
}
