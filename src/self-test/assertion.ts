import { HostError } from '../core/host';
import type { AssertionName } from '../ui/strings/self-test';
import type { Scratch } from './scratch';

/** What one assertion came to; `by-hand` is for what no add-in can do or see. */
export type Outcome = 'pass' | 'fail' | 'unavailable' | 'by-hand';

/** One thing Excel has to do. */
export interface Assertion {
  readonly name: AssertionName;
  /** Resolves where Excel does it; rejects with `NotSo`, `Unavailable`, or what Excel answers. */
  readonly run: 'by-hand' | ((scratch: Scratch) => Promise<void>);
}

/** What is told of an assertion. Nothing of the user's is in it: reasons are codes of Excel's, and what scratch sheets hold. */
export interface AssertionResult {
  readonly name: AssertionName;
  readonly outcome: Outcome;
  /** Why it did not pass, for whoever looks into it; empty where there is nothing to say. */
  readonly reason: string;
  readonly milliseconds: number;
}

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

/** Tries one assertion. Never rejects. */
export async function tryAssertion({ name, run }: Assertion, scratch: Scratch): Promise<AssertionResult> {
  if (run === 'by-hand') return { name, outcome: 'by-hand', reason: '', milliseconds: 0 };
  const start = Date.now();
  const told = await run(scratch).then(
    () => ({ outcome: 'pass' as const, reason: '' }),
    (error: unknown) => outcomeOf(error),
  );
  return { name, ...told, milliseconds: Date.now() - start };
}

/** Codes of Excel for members that it, or the Office.js that is loaded, does not have. */
const MISSING: readonly string[] = ['ApiNotFound', 'NotImplemented', 'ApiNotAvailable'];

function outcomeOf(error: unknown): Pick<AssertionResult, 'outcome' | 'reason'> {
  if (error instanceof Unavailable) return { outcome: 'unavailable', reason: error.message };
  if (error instanceof NotSo) {
    return {
      outcome: 'fail',
      reason: `expected ${shortened(error.expected)}, found ${shortened(error.found)}`,
    };
  }
  const code = codeOf(error);
  return { outcome: MISSING.includes(code) ? 'unavailable' : 'fail', reason: code };
}

/** The code of an error; its words may name sheets of the user's. */
export function codeOf(error: unknown): string {
  if (error instanceof HostError) return error.code;
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

function shortened(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
