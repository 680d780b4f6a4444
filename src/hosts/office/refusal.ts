import { codeOf } from './host-errors';

/** Answers by which Excel says no to what it was asked; with all others the connection, the user or the workbook is in the way. */
const REFUSALS: readonly string[] = [
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InvalidArgument',
  'InvalidObjectPath',
  'InvalidOperation',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'NotImplemented',
  'PropertyDoesNotExist',
  'UnsupportedOperation',
  'UnsupportedSheet',
];

/** True for an error that another request may not meet. */
export function isRefusal(error: unknown): boolean {
  return REFUSALS.includes(codeOf(error));
}

/** What was asked for, or `undefined` where Excel refuses it. @throws what is no refusal */
export async function unlessRefused<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return undefined;
  }
}
