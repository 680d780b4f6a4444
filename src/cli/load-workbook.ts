import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUREAU_FILE_KEY } from '../core/tables';
import type { WorkbookSnapshot } from '../core/workbook';
import { namespaceOf } from '../hosts/kept-json';
import { readCustomXml, readXlsx, rootText } from '../hosts/xlsx';

/** Why a file could not be used: a stable code and one line for people. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

export type LoadedWorkbook =
  /** `kept`: the JSON of the tables bound in the workbook, where it keeps any. */
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly kept: string | undefined }
  | { readonly ok: false; readonly error: InputError };

/** Reads a workbook file; paths are relative to where the user stands, not to where npm runs the script. */
export function loadWorkbook(path: string): LoadedWorkbook {
  const full = userPath(path);
  let bytes: Uint8Array;
  try {
    if (statSync(full).isDirectory())
      return refused('is-a-folder', '这是一个文件夹，请指定其中的 .xlsx 文件。');
    bytes = readFileSync(full);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refused('not-found', '没有找到这个文件，请核对路径和文件名。');
    return refused('unreadable', '文件无法读取：请确认有权限，且没有被其他程序独占。');
  }
  const reading = readXlsx(bytes);
  return reading.ok ? { ...reading, kept: keptIn(bytes) } : reading;
}

function keptIn(bytes: Uint8Array): string | undefined {
  const namespace = namespaceOf(BUREAU_FILE_KEY);
  const xml = readCustomXml(bytes).findLast((document) => document.namespace === namespace)?.xml;
  return xml === undefined ? undefined : (rootText(xml) ?? xml);
}

/** Resolves a path against the folder the user called from. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function refused(code: string, message: string): LoadedWorkbook {
  return { ok: false, error: { code, message } };
}
