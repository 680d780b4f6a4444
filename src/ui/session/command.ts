import type { Strings } from '../strings';
import type { ActivityOf } from './activity';
import type { NoticeText, Said } from './notice';
import type { Work } from './work';

/** All there is to a command but its name and its words. */
export interface CommandDefinition<Asked, Outcome extends object> {
  /** What it is called while it runs, and whether it can be cancelled then. */
  readonly activity: ActivityOf;
  /** Does it; `undefined` where there is nothing to say of it. May reject, which is told the user. */
  readonly run: (work: Work, asked: Asked) => Promise<Outcome | undefined>;
  /** What is said when it is done. */
  readonly say: (outcome: Outcome, strings: Strings) => NoticeText;
}

/** A command as it is run: `perform` says what it came to. */
export interface CommandRun<Asked> {
  readonly activity: ActivityOf;
  readonly perform: (work: Work, asked: Asked) => Promise<Said | undefined>;
}

/** A command of the pane. */
export function defineCommand<Asked, Outcome extends object>({
  activity,
  run,
  say,
}: CommandDefinition<Asked, Outcome>): CommandRun<Asked> {
  return {
    activity,
    perform: async (work, asked) => {
      const outcome = await run(work, asked);
      return outcome === undefined ? undefined : { outcome, say: (strings) => say(outcome, strings) };
    },
  };
}

/** A command whose doing shows by itself, so that nothing is said of it. */
export function defineQuietCommand<Asked = object>({
  activity,
  run,
}: {
  readonly activity: ActivityOf;
  readonly run: (work: Work, asked: Asked) => Promise<void>;
}): CommandRun<Asked> {
  return {
    activity,
    perform: async (work, asked) => {
      await run(work, asked);
      return undefined;
    },
  };
}
