import type { WorkbookHost } from '../core/host';
import { tryAssertion, type Assertion, type AssertionResult } from './assertion';
import { codeOf } from './outcome';
import { ASSERTIONS } from './assertions';
import { Scratch } from './scratch';

/** Milliseconds to wait for what Excel does by itself. */
const PATIENCE = 5000;

/** What a run of the self-test came to, as it is copied. */
export interface SelfTestReport {
  readonly results: readonly AssertionResult[];
  /** Why there were no scratch sheets and nothing was tried: Excel's code. */
  readonly notStarted: string | undefined;
  /** False where scratch sheets could not be taken away again. */
  readonly isRemoved: boolean;
  readonly milliseconds: number;
}

export interface SelfTestOptions {
  readonly assertions?: readonly Assertion[];
  readonly patience?: number;
  readonly onResult?: (result: AssertionResult) => void;
}

/**
 * Tries all assertions one after the other, on sheets that it adds and takes away, and goes back to where the user was. Never rejects.
 * @param host ours, over the open workbook
 */
export async function runSelfTest(
  host: WorkbookHost,
  { assertions = ASSERTIONS, patience = PATIENCE, onResult = () => undefined }: SelfTestOptions = {},
): Promise<SelfTestReport> {
  const start = Date.now();
  const selected = await host.selectedRange().catch(() => undefined);
  let scratch: Scratch;
  try {
    scratch = await Scratch.make(host, patience);
  } catch (error) {
    return { results: [], notStarted: codeOf(error), isRemoved: true, milliseconds: Date.now() - start };
  }
  const results: AssertionResult[] = [];
  for (const assertion of assertions) {
    // They share the scratch sheets.
    const result = await tryAssertion(assertion, scratch);
    results.push(result);
    onResult(result);
  }
  const isRemoved = await scratch.remove();
  if (selected !== undefined) {
    const { sheet, top: row, left: column } = selected;
    await host.goTo({ sheet, row, column }).catch(() => undefined);
  }
  return { results, notStarted: undefined, isRemoved, milliseconds: Date.now() - start };
}
