import type { WorkbookHost } from '../../../core/host';
import { defineCommand } from '../command';
import { done } from '../notice';

/** True where a host has a sample workbook to open. */
export function hasSample({ openSample: open }: WorkbookHost): boolean {
  return open !== undefined;
}

/** Opens the sample workbook beside the user's, which stays as it is; nothing where the host has none. */
export const openSample = defineCommand({
  activity: { kind: 'opening-sample', cancel: 'impossible' },
  run: async ({ host }) => {
    if (host.openSample === undefined) return undefined;
    await host.openSample();
    return {};
  },
  say: (_, strings) => done(strings.sampleOpened),
});
