import { READING } from '../activity';
import { defineQuietCommand } from '../command';

/** Asks again for what the workbook keeps of ours, after that failed. */
export const loadKept = defineQuietCommand({
  activity: READING,
  run: (work) => work.askForKept(),
});
