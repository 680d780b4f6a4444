import { basename } from 'node:path';
import type { SourceText } from '../core/tie-out';
import { readTextFile } from '../hosts/text';
import { readInput, type InputError } from './input-file';

export type LoadedText =
  { readonly ok: true; readonly text: SourceText } | { readonly ok: false; readonly error: InputError };

/** Reads a text to hold against the tables, .docx or .txt; paths are relative to where the user stands. */
export function loadText(path: string): LoadedText {
  const input = readInput(path, '.docx 或 .txt');
  if (!input.ok) return input;
  const reading = readTextFile(input.bytes);
  if (!reading.ok) return reading;
  const paragraphs = reading.paragraphs.map((text) => ({ text }));
  return { ok: true, text: { source: basename(path), own: false, paragraphs } };
}
