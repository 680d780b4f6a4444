/** True for the page of the self-test, `taskpane.html?run=selftest`. @param search the query of the page, which Office adds to */
export function asksForSelfTest(search: string): boolean {
  return new URLSearchParams(search).get('run') === SELF_TEST;
}

/**
 * The query of the page of the self-test, or of the pane again.
 * @param search the query as it is; what Office has put there stays, for Office.js reads it
 */
export function searchFor(page: 'self-test' | 'pane', search: string): string {
  const query = new URLSearchParams(search);
  if (page === 'self-test') query.set('run', SELF_TEST);
  else query.delete('run');
  return `?${query.toString()}`;
}

const SELF_TEST = 'selftest';
