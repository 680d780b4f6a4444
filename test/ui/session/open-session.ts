import { HostError } from '../../../src/core/host';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { WorkbookSession } from '../../../src/ui';
import type { Checked } from '../../../src/ui/session';
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
  return opened;
}

/** What the session shows. @throws where nothing was checked */
export function checkedBy(session: WorkbookSession): Checked {
  const { checked } = session.getState();
  if (checked === undefined) throw new Error('nothing was checked');
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
