import { HostError } from '../core/host';

/** Excel did something else than it has to. */
export class NotSo extends Error {
  constructor(
    readonly found: unknown,
    readonly expected: unknown,
  ) {
    super('not so');
  }
}

/** Whatever the reason, it cannot be tried here. */
export class Unavailable extends Error {}

/** @throws NotSo where the two are not the same as JSON */
export function expectSame(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new NotSo(found, expected);
}

/** The code of an error; its words may name sheets of the user's. */
export function codeOf(error: unknown): string {
  if (error instanceof HostError) return error.code;
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
