import { defineCommand } from '../command';
import { done } from '../notice';

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
