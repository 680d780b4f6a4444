import { HIGHLIGHT_MARKER, type WorkbookHost } from '../core/host';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { OWN_PROPERTY } from '../hosts/own-sheet';
import { namespaceOf } from '../hosts/kept-json';
import { Unavailable } from './outcome';
import { SCRATCH_VALUES } from './scratch-values';

/** Stands in the property of a sheet of ours that was not written to its end. */
const INCOMPLETE = 'incomplete';
/** Begins every comment of ours. */
const REMARK_MARKER = '【预算公开助手】';
/** Key of what is kept in the workbook meanwhile. */
export const SCRATCH_KEY = 'self-test';

/**
 * Sheets of the self-test's own in the open workbook, and what assertions do with them: through our Office host what the pane does,
 * through Office.js itself what a user would do. `remove` takes everything away again.
 */
export class Scratch {
  /** Names of the two sheets that hold cells. */
  readonly first: string;
  readonly second: string;
  private reading: Promise<WorkbookSnapshot> | undefined;

  /**
   * @param host ours, over the open workbook
   * @param known ids of the sheets that were there before
   * @param hasOurs true where the workbook has marks, comments or an unfinished sheet of ours
   * @param patience milliseconds to wait for what Excel does by itself
   */
  private constructor(
    readonly host: WorkbookHost,
    names: readonly [first: string, second: string],
    private readonly known: ReadonlySet<string>,
    private readonly hasOurs: boolean,
    readonly patience: number,
  ) {
    [this.first, this.second] = names;
  }

  /** Adds the sheets. @throws what Excel answers, where the structure of the workbook is protected for instance */
  static async make(host: WorkbookHost, patience: number): Promise<Scratch> {
    const { ids, names, hasOurs } = await Excel.run(lookAround);
    const first = freeName('自检一', names);
    const second = freeName('自检二', names);
    const scratch = new Scratch(host, [first, second], new Set(ids), hasOurs, patience);
    try {
      await scratch.excel(async (context) => {
        const sheet = context.workbook.worksheets.add(first);
        context.workbook.worksheets.add(second).getRange('A1').values = [[1]];
        sheet.getRange(`A1:A${SCRATCH_VALUES.length}`).values = SCRATCH_VALUES.map(({ entered }) => [
          entered,
        ]);
        await context.sync();
      });
    } catch (error) {
      await scratch.remove();
      throw error;
    }
    return scratch;
  }

  /** Does in Excel what a user would do, or looks at what came of it. */
  excel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return Excel.run(batch);
  }

  /** A sheet as our host reads it; read once for all assertions about cells. */
  async sheetRead(name: string): Promise<SheetSnapshot> {
    this.reading ??= this.host.read();
    return sheetIn(await this.reading, name);
  }

  /** What becomes true within the patience, looked at again and again. @returns the last look */
  async eventually<T>(look: () => Promise<T> | T, isWanted: (seen: T) => boolean): Promise<T> {
    const deadline = Date.now() + this.patience;
    for (;;) {
      // Each look has to see what the one before did not.
      const seen = await look();
      if (isWanted(seen) || Date.now() > deadline) return seen;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** @throws Unavailable where marking or writing would take away what is ours in the user's workbook */
  requireNothingOfOurs(): void {
    if (this.hasOurs)
      throw new Unavailable('the workbook has marks, comments or an unfinished sheet of ours');
  }

  /** The sheets that came since, by name. */
  async added(): Promise<string[]> {
    return this.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return worksheets.items.filter(({ id }) => !this.known.has(id)).map(({ name }) => name);
    });
  }

  /** Takes away every sheet that came since, and what was kept. @returns false where something had to stay */
  async remove(): Promise<boolean> {
    try {
      await this.excel(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(SCRATCH_KEY));
        parts.load('items/id');
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name');
        await context.sync();
        for (const part of parts.items) part.delete();
        for (const sheet of worksheets.items) if (!this.known.has(sheet.id)) sheet.delete();
        await context.sync();
      });
      return (await this.added()).length === 0;
    } catch {
      return false;
    }
  }
}

/** A sheet of a snapshot. @throws Unavailable where it is not there */
export function sheetIn({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Unavailable('the scratch sheet was not read');
  return sheet;
}

/** What a cell holds; `null` outside what is used. */
export function valueAt({ values, top, left }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? null;
}

interface Surroundings {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly hasOurs: boolean;
}

/** The sheets that are there, and whether anything of ours is among them. Reads only. */
async function lookAround(context: Excel.RequestContext): Promise<Surroundings> {
  const { worksheets, comments } = context.workbook;
  worksheets.load('items/id,items/name');
  comments.load('items/content');
  await context.sync();
  const listed = worksheets.items.map((sheet) => {
    sheet.customProperties.load('items/key,items/value');
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type');
    return { sheet, conditionalFormats };
  });
  await context.sync();
  const rules = listed
    .flatMap(({ conditionalFormats }) => conditionalFormats.items)
    .filter(({ type }) => type === 'Custom')
    .map(({ custom }) => {
      custom.rule.load('formula');
      return custom.rule;
    });
  await context.sync();
  return {
    ids: worksheets.items.map(({ id }) => id),
    names: worksheets.items.map(({ name }) => name),
    hasOurs:
      rules.some(({ formula }) => formula.includes(HIGHLIGHT_MARKER)) ||
      comments.items.some(({ content }) => content.startsWith(REMARK_MARKER)) ||
      listed.some(({ sheet }) =>
        sheet.customProperties.items.some(
          ({ key, value }) => key === OWN_PROPERTY && value.includes(INCOMPLETE),
        ),
      ),
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.includes(name)) return name;
  }
}
