import type { WorkbookSnapshot } from '../../../core/workbook';
import { defineQuietCommand } from '../command';

/** A file the user chose as last year's workbook. */
export interface PriorFile {
  readonly name: string;
  /** Reads it; may reject with `HostError`. */
  readonly read: () => Promise<WorkbookSnapshot>;
}

interface Asked {
  readonly file: PriorFile;
}

/** Reads last year's workbook and compares with it from then on. It is not kept in the workbook. */
export const openPrior = defineQuietCommand({
  activity: { kind: 'reading-prior', cancel: 'impossible' },
  run: async (work, { file }: Asked) => {
    const { store, decisions, checking } = work.parts;
    const workbook = await file.read();
    await decisions.load(work.host);
    work.begin();
    store.update({ prior: { fileName: file.name, workbook } });
    checking.republish();
  },
});
