import { BUREAU_FILE_KEY } from '../core/tables';
import type { WorkbookSnapshot } from '../core/workbook';
import { namespaceOf } from '../hosts/kept-json';
import { readCustomXml, readXlsx, rootText } from '../hosts/xlsx';
import { readInput, type InputError } from './input-file';

export type LoadedWorkbook =
  /** `kept`: the JSON of the tables bound in the workbook, where it keeps any. */
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly kept: string | undefined }
  | { readonly ok: false; readonly error: InputError };

/** Reads a workbook file; paths are relative to where the user stands, not to where npm runs the script. */
export function loadWorkbook(path: string): LoadedWorkbook {
  const input = readInput(path, '.xlsx');
  if (!input.ok) return input;
  const reading = readXlsx(input.bytes);
  return reading.ok ? { ...reading, kept: keptIn(input.bytes) } : reading;
}

function keptIn(bytes: Uint8Array): string | undefined {
  const namespace = namespaceOf(BUREAU_FILE_KEY);
  const xml = readCustomXml(bytes).findLast((document) => document.namespace === namespace)?.xml;
  return xml === undefined ? undefined : (rootText(xml) ?? xml);
}
