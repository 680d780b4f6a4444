import type { PaneTab, WorkbookSession } from '../ui';

/** What a ribbon button asks the pane to do once it is open: `taskpane.html?run=mark`. */
export type RunRequest = 'check' | 'mark' | 'narrate';

const REQUESTS: readonly RunRequest[] = ['check', 'mark', 'narrate'];

/** @param search the query of the page; anything unknown means no request */
export function readRunRequest(search: string): RunRequest | undefined {
  const run = new URLSearchParams(search).get('run');
  return REQUESTS.find((request) => request === run);
}

/** The view the pane opens with. */
export function firstTabFor(request: RunRequest | undefined): PaneTab {
  return request === 'narrate' ? 'narrative' : 'findings';
}

/** Opens the workbook, which checks it, then does what was asked for. Nothing more is done where that failed. */
export async function startSession(session: WorkbookSession, request: RunRequest | undefined): Promise<void> {
  await session.perform({ kind: 'start' });
  const { checked, trouble } = session.getState();
  if (checked === undefined || trouble !== undefined) return;
  if (request === 'mark') await session.perform({ kind: 'mark', remarks: false });
  if (request === 'narrate' && checked.review.tables.length > 0)
    await session.perform({ kind: 'write-narrative' });
}
