import type { CellAt } from '../core/workbook';
import { FileHost, readFileBytes, type FileHostEvents, type SheetView } from '../hosts/file';
import { WorkbookSession } from '../ui';

/** A file that was chosen, and what is done with it. */
export interface OpenFile {
  /** Tells it from every other file that was opened, the same one included. */
  readonly id: number;
  readonly name: string;
  readonly session: WorkbookSession;
  /** A sheet as it looks now. */
  readonly viewOf: (at: CellAt) => SheetView | undefined;
}

/** An open file, or why there is none: `message` is for the user, and missing where the file could not even be read. */
export type Opening =
  | { readonly ok: true; readonly file: OpenFile }
  | { readonly ok: false; readonly message: string | undefined };

let opened = 0;

/** Reads a file and starts to check it. Never rejects. */
export async function openFile(chosen: File, events: FileHostEvents): Promise<Opening> {
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(chosen);
  } catch {
    return { ok: false, message: undefined };
  }
  const opening = FileHost.open(bytes, events);
  if (!opening.ok) return opening;
  const { host } = opening;
  const session = new WorkbookSession(() => Promise.resolve(host));
  void session.perform({ kind: 'start' });
  opened += 1;
  return {
    ok: true,
    file: { id: opened, name: chosen.name, session, viewOf: ({ sheet }) => host.view(sheet) },
  };
}
