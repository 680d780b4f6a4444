import { READING } from '../activity';
import { defineQuietCommand } from '../command';

interface Asked {
  readonly on: boolean;
}

/** Live checking on or off; switching it on checks at once, because something may have changed meanwhile. */
export const setLive = defineQuietCommand({
  activity: READING,
  run: async (work, { on }: Asked) => {
    const { following } = work.parts;
    if (!on) return following.unwatch();
    await following.watch(work.host, work.operation);
    await work.readAndCheck();
  },
});
