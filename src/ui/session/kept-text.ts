import type { WorkbookHost } from '../../core/host';

/** The value of JSON text, `undefined` for text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts text that was kept under a key and cannot be read under a key of its own, before the key is written anew. @param at ISO time */
export async function keepAside(host: WorkbookHost, key: string, text: string, at: string): Promise<void> {
  await host.save(`${key}-unreadable-${at}`, JSON.stringify(text));
}
