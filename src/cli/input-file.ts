import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Why a file could not be used: a stable code and one line for people. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

/** The bytes of a file, or why there are none. */
export type InputFile =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: InputError };

/** Resolves a path against the folder the user called from, not the one npm runs the script in. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/**
 * Reads a file the user named. Never throws.
 * @param kinds what it should have been where it is a folder: `.docx 或 .txt`
 */
export function readInput(path: string, kinds: string): InputFile {
  const full = userPath(path);
  try {
    return statSync(full).isDirectory()
      ? refused('is-a-folder', `这是一个文件夹，请指定其中的 ${kinds} 文件。`)
      : { ok: true, bytes: readFileSync(full) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? refused('not-found', '没有找到这个文件，请核对路径和文件名。')
      : refused('unreadable', '文件无法读取：请确认有权限，且没有被其他程序独占。');
  }
}

function refused(code: string, message: string): InputFile {
  return { ok: false, error: { code, message } };
}
