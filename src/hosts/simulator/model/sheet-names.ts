import { invalidArgument } from '../excel-error';
import { sameName } from './addresses';

const MAX_NAME = 31;

/** @throws ExcelError where Excel takes no such name for a sheet */
export function requireName(name: string, taken: readonly string[]): void {
  const trouble = nameTrouble(name, taken);
  if (trouble !== undefined) throw invalidArgument(trouble);
}

/** Why Excel would refuse a sheet name, for developers; `undefined` where it takes it. */
function nameTrouble(name: string, taken: readonly string[]): string | undefined {
  if (name === '') return 'a sheet name cannot be empty';
  if (name.length > MAX_NAME) return `a sheet name has at most ${MAX_NAME} characters`;
  if (/[:\\/?*[\]]/.test(name)) return String.raw`a sheet name cannot have any of : \ / ? * [ ]`;
  if (name.startsWith("'") || name.endsWith("'"))
    return 'a sheet name cannot begin or end with an apostrophe';
  if (sameName(name, 'History')) return 'the name History is reserved';
  if (taken.some((other) => sameName(other, name))) return `there is a sheet “${name}” already`;
  return undefined;
}

/** The name Excel gives a sheet nobody named. */
export function freeSheetName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (nameTrouble(`Sheet${number}`, taken) !== undefined) number += 1;
  return `Sheet${number}`;
}
