import { HIGHLIGHT_MARKER, type LeftAlone } from '../../core/host';
import { askSheets } from './ask-sheets';
import { oneByOne } from './one-by-one';
import { unlessRefused } from './refusal';

/** Begins every comment of ours, so that it is found again. */
export const REMARK_MARKER = '【预算公开助手】';

/** A sheet with what is ours on it, and the user's. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly otherFormats: readonly Excel.ConditionalFormat[];
  readonly comments: readonly Excel.Comment[];
  readonly otherComments: readonly Excel.Comment[];
}

/** The sheets of a workbook by what may be done with them. */
export interface FoundMarks {
  /** Those that may be marked. */
  readonly open: readonly MarkedSheet[];
  readonly locked: readonly MarkedSheet[];
  /** Names of sheets whose conditional formats Excel does not list. */
  readonly unreadSheets: LeftAlone['unreadSheets'];
  /** Formats whose formula Excel does not tell. */
  readonly unreadFormats: LeftAlone['unreadFormats'];
}

/** Finds every conditional format whose formula carries our marker, and our comments. Of other formats only the type is read. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const listed = await listSheets(context, worksheets.items);
  const custom = listed.flatMap(
    ({ formats }) => formats?.items.filter(({ type }) => type === 'Custom') ?? [],
  );
  const formulas = await formulasOf(context, custom);
  const ours = new Set(custom.filter((_, index) => formulas[index]?.includes(HIGHLIGHT_MARKER)));
  const isRemark = ({ content }: Excel.Comment): boolean => content.startsWith(REMARK_MARKER);
  const found = listed.flatMap(({ sheet, comments, formats }) =>
    formats === undefined
      ? []
      : [
          {
            sheet,
            formats: formats.items.filter((format) => ours.has(format)),
            otherFormats: formats.items.filter((format) => !ours.has(format)),
            comments: comments.items.filter(isRemark),
            otherComments: comments.items.filter((comment) => !isRemark(comment)),
          },
        ],
  );
  return {
    open: found.filter(({ sheet }) => !sheet.protection.protected),
    locked: found.filter(({ sheet }) => sheet.protection.protected),
    unreadSheets: listed.flatMap(({ sheet, formats }) => (formats === undefined ? [sheet.name] : [])),
    unreadFormats: formulas.filter((formula) => formula === undefined).length,
  };
}

interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  readonly comments: Excel.CommentCollection;
  /** `undefined` where Excel does not list them. */
  readonly formats: Excel.ConditionalFormatCollection | undefined;
}

/** The sheets that have cells. A format that Excel cannot list, which ends a request, keeps only its own sheet from being listed. */
async function listSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ListedSheet[]> {
  const all = await unlessRefused(
    askSheets(context, sheets, (sheet) => ({ ...askSheet(sheet), formats: askFormats(sheet) })),
  );
  if (all !== undefined) return all;
  const listed = await askSheets(context, sheets, askSheet);
  return oneByOne(listed, async (entry) => {
    const formats = askFormats(entry.sheet);
    const isListed = await unlessRefused(context.sync().then(() => true));
    return { ...entry, formats: isListed === true ? formats : undefined };
  });
}

function askSheet(sheet: Excel.Worksheet): Omit<ListedSheet, 'formats'> {
  sheet.protection.load('protected');
  const { comments } = sheet;
  comments.load('items/id,items/content');
  return { sheet, comments };
}

function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
}

/** Formulas are long; more of them than this would not fit into one response of Excel on the web. */
const FORMULAS_PER_SYNC = 100;

/** The formulas of custom formats, in their order; `undefined` for one that Excel does not tell. */
async function formulasOf(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<(string | undefined)[]> {
  if (formats.length === 0) return [];
  const some = formats.slice(0, FORMULAS_PER_SYNC);
  const formulas =
    (await unlessRefused(readFormulas(context, some))) ??
    (await oneByOne(some, async (format) => (await unlessRefused(readFormulas(context, [format])))?.[0]));
  return [...formulas, ...(await formulasOf(context, formats.slice(FORMULAS_PER_SYNC)))];
}

/** What is behind a format is only opened in the request that reads it. */
async function readFormulas(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<string[]> {
  const rules = formats.map((format) => {
    const { rule } = format.custom;
    rule.load('formula');
    return rule;
  });
  await context.sync();
  return rules.map(({ formula }) => formula);
}
