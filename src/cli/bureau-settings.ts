import { readFileSync } from 'node:fs';
import type { ReviewOptions } from '../core/run';
import {
  EMPTY_BUREAU_FILE,
  mergedBureauFile,
  parseBureauFile,
  layoutsWith,
  type BureauFile,
} from '../core/tables';
import { userPath } from './input-file';

/** The files a user named, put together, or why one of them cannot be used, one line each. */
export type BureauSettings =
  | { readonly ok: true; readonly file: BureauFile }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Reads layout files and bureau files; what a later one says takes the place of what an earlier one does. */
export function loadBureauFiles(paths: readonly string[]): BureauSettings {
  let file = EMPTY_BUREAU_FILE;
  for (const path of paths) {
    let text: string;
    try {
      text = readFileSync(userPath(path), 'utf8');
    } catch {
      return {
        ok: false,
        lines: [`无法使用 ${path}：没有找到这个文件，或没有权限读取，请核对路径和文件名。`],
      };
    }
    const reading = parseBureauFile(text);
    if (!reading.ok)
      return { ok: false, lines: reading.problems.map((problem) => `无法使用 ${path}：${problem}`) };
    file = mergedBureauFile(file, reading.file);
  }
  return { ok: true, file };
}

/**
 * The options of a review: what the workbook keeps itself, and before it what the user named.
 * @param kept the JSON the workbook keeps, if any
 */
export function bureauOptions(
  named: BureauFile,
  kept: string | undefined,
): { readonly options: ReviewOptions; readonly remark: string | undefined } {
  const reading = kept === undefined ? undefined : parseBureauFile(kept);
  const file = reading?.ok === true ? mergedBureauFile(reading.file, named) : named;
  return {
    options: { layouts: layoutsWith(file), bindings: file.bindings },
    remark:
      reading?.ok === false
        ? '工作簿里保存的表格指定无法读取，没有采用；请在窗格的“表格”页重新指定'
        : undefined,
  };
}
