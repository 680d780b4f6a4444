import type { AssertionName } from '../ui/strings/self-test';
import { codeOf, NotSo, Unavailable } from './outcome';
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

function shortened(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
