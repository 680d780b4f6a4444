import { HostError } from '../../../src/core/host';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { WorkbookSession } from '../../../src/ui';
import { isFullyChecked, type FullyChecked } from '../../../src/ui/session';
import { FakeHost } from '../../support/fake-host';

/** What hosts say of a protected sheet. */
export const PROTECTED = new HostError('AccessDenied', '工作表受保护。', '请先撤销保护。');

/** One clock for all sessions, which gains a second at every look. */
let time = Date.UTC(2026, 10, 22);

/** A session over a workbook in memory. */
export function sessionOver(workbook: WorkbookSnapshot): { host: FakeHost; session: WorkbookSession } {
  const host = new FakeHost(workbook);
  const session = new WorkbookSession(
    () => Promise.resolve(host),
    () => (time += 1000),
  );
  return { host, session };
}

/** The same, started. */
export async function openSession(
  workbook: WorkbookSnapshot,
): Promise<{ host: FakeHost; session: WorkbookSession }> {
  const opened = sessionOver(workbook);
  await opened.session.perform({ kind: 'start' });
  await allRulesRun(opened.session);
  return opened;
}

/** Waits for the rules that are loaded after the first finding; not where nothing is checked. */
export async function allRulesRun(session: WorkbookSession): Promise<void> {
  const isDone = (): boolean => {
    const { checked, rulesTrouble } = session.getState();
    return checked === undefined || isFullyChecked(checked) || rulesTrouble !== undefined;
  };
  if (isDone()) return;
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      if (!isDone()) return;
      stop();
      resolve();
    });
  });
}

/** What the session shows. @throws where nothing was checked, or not with every rule */
export function checkedBy(session: WorkbookSession): FullyChecked {
  const { checked } = session.getState();
  if (checked === undefined || !isFullyChecked(checked)) throw new Error('not all was checked');
  return checked;
}

/** Codes of the findings shown. */
export function codesOf(session: WorkbookSession): string[] {
  return checkedBy(session).findings.map(({ code }) => code);
}

/** Lets everything that waits for nothing but promises go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
