import { READING } from '../activity';
import { defineQuietCommand } from '../command';

/** Reads the whole workbook again. */
export const recheck = defineQuietCommand({
  activity: READING,
  run: async (work) => {
    await work.readWithSettings();
    await work.askForKept();
  },
});
