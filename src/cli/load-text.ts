import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceText } from '../core/tie-out';
import { readTextFile } from '../hosts/text';
import { userPath, type InputError } from './load-workbook';

export type LoadedText =
  { readonly ok: true; readonly text: SourceText } | { readonly ok: false; readonly error: InputError };

/** Reads a text to hold against the tables, .docx or .txt; paths are relative to where the user stands. */
export function loadText(path: string): LoadedText {
  const full = userPath(path);
  let bytes: Uint8Array;
  try {
    if (statSync(full).isDirectory())
      return refused('is-a-folder', '这是一个文件夹，请指定其中的 .docx 或 .txt 文件。');
    bytes = readFileSync(full);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refused('not-found', '没有找到这个文件，请核对路径和文件名。');
    return refused('unreadable', '文件无法读取：请确认有权限，且没有被其他程序独占。');
  }
  const reading = readTextFile(bytes);
  if (!reading.ok) return reading;
  const paragraphs = reading.paragraphs.map((text) => ({ text }));
  return { ok: true, text: { source: basename(path), own: false, paragraphs } };
}

function refused(code: string, message: string): LoadedText {
  return { ok: false, error: { code, message } };
}
