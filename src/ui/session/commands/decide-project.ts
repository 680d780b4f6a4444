import { defineQuietCommand } from '../command';
import { decisionsOf, withDecision } from '../project-decisions';

interface Asked {
  readonly current: string;
  /** Key of the project it is, `null` where it is none; left out to take it back. */
  readonly prior?: string | null;
}

/** Keeps in the workbook which of last year's projects a project is, and checks again what was read last. */
export const decideProject = defineQuietCommand({
  activity: { kind: 'saving-decision', cancel: 'impossible' },
  run: async (work, { current, prior }: Asked) => {
    const { decisions, checking } = work.parts;
    const before = await decisions.load(work.host);
    await decisions.save(work.host, withDecision(decisionsOf(before), current, prior));
    checking.republish();
  },
});
