import {
  HIGHLIGHT_MARKER,
  HostError,
  type CellRemark,
  type Highlight,
  type MarkResult,
} from '../../core/host';
import { addMarks } from './add-marks';
import { requestBytes, syncInParts, type RequestPart } from './request-parts';
import { quotedAddress } from './sheet-address';

/** Begins every comment of ours, so that it is found again. */
const REMARK_MARKER = '【预算公开助手】';

/**
 * Marks cells with conditional formats of ours, in place of earlier ones. The user's own formats, fills, fonts and comments are left
 * alone, and so is every protected sheet. What is on sheets that are gone meanwhile is passed over.
 * @throws HostError `remarks` where the marks are there and Excel did not take the comments
 */
export async function markCells(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
  remarks: readonly CellRemark[],
): Promise<MarkResult> {
  const found = await findMarks(context);
  const open = found.filter((entry) => !isProtected(entry));
  const sheets = new Map(open.map(({ sheet }) => [sheet.name, sheet]));
  const plain = await addMarks(context, highlights, {
    sheets,
    removal: removalOf(found),
    removeNew: () => removeNewFormats(context, open),
  });
  // Where nothing was to be marked, earlier marks still have to go.
  await context.sync();
  await addRemarks(context, open, remarks);
  const wanted = new Set([...highlights.map(({ sheet }) => sheet), ...remarks.map(({ at }) => at.sheet)]);
  const protectedSheets = found
    .filter((entry) => isProtected(entry) && wanted.has(entry.sheet.name))
    .map(({ sheet }) => sheet.name);
  return { protectedSheets, plain };
}

/** Takes away every format that was not there when the sheets were looked at. */
async function removeNewFormats(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<void> {
  const listed = sheets.map(({ sheet, otherFormats }) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id');
    return { formats, known: new Set(otherFormats.map(({ id }) => id)) };
  });
  await context.sync();
  const added = listed.flatMap(({ formats, known }) => formats.items.filter(({ id }) => !known.has(id)));
  await syncInParts(
    context,
    added.map((format) => ({
      bytes: requestBytes(1),
      queue() {
        format.delete();
      },
    })),
  );
}

/** Takes away all marks and comments of ours. @returns names of protected sheets that still have some */
export async function clearMarks(context: Excel.RequestContext): Promise<string[]> {
  const found = await findMarks(context);
  await syncInParts(context, removalOf(found));
  return found
    .filter((entry) => isProtected(entry) && entry.formats.length + entry.comments.length > 0)
    .map(({ sheet }) => sheet.name);
}

/** A sheet with what is ours on it, and the user's comments. */
interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly otherFormats: readonly Excel.ConditionalFormat[];
  readonly comments: readonly Excel.Comment[];
  readonly otherComments: readonly Excel.Comment[];
}

function isProtected({ sheet }: MarkedSheet): boolean {
  return sheet.protection.protected;
}

/** Finds every conditional format whose formula carries our marker, and our comments. Of other formats only the type is read. */
async function findMarks(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const listed = worksheets.items.map((sheet) => {
    sheet.protection.load('protected');
    const { comments } = sheet;
    comments.load('items/id,items/content');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, comments, formats };
  });
  await context.sync();
  const custom = listed.flatMap(({ formats }) => formats.items.filter(({ type }) => type === 'Custom'));
  const formulas = await formulasOf(context, custom);
  const ours = new Set(custom.filter((_, index) => formulas[index]?.includes(HIGHLIGHT_MARKER)));
  const isRemark = ({ content }: Excel.Comment): boolean => content.startsWith(REMARK_MARKER);
  return listed.map(({ sheet, comments, formats }) => ({
    sheet,
    formats: formats.items.filter((format) => ours.has(format)),
    otherFormats: formats.items.filter((format) => !ours.has(format)),
    comments: comments.items.filter(isRemark),
    otherComments: comments.items.filter((comment) => !isRemark(comment)),
  }));
}

/** Formulas are long; more of them than this would not fit into one response of Excel on the web. */
const FORMULAS_PER_SYNC = 100;

/** The formulas of custom formats, in their order. What is behind a format is only opened in the request that reads it. */
async function formulasOf(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<string[]> {
  if (formats.length === 0) return [];
  const rules = formats.slice(0, FORMULAS_PER_SYNC).map((format) => {
    const { rule } = format.custom;
    rule.load('formula');
    return rule;
  });
  await context.sync();
  const others = await formulasOf(context, formats.slice(FORMULAS_PER_SYNC));
  return [...rules.map(({ formula }) => formula), ...others];
}

function removalOf(found: readonly MarkedSheet[]): RequestPart[] {
  const open = found.filter((entry) => !isProtected(entry));
  const removals: (() => void)[] = [];
  for (const { formats, comments } of open) {
    for (const format of formats) {
      removals.push(() => {
        format.delete();
      });
    }
    for (const comment of comments) {
      removals.push(() => {
        comment.delete();
      });
    }
  }
  return removals.map((queue) => ({ bytes: requestBytes(1), queue }));
}

/** Adds comments, except where the user has one: a cell has one at most. The marks are there by now and stay whatever happens. */
async function addRemarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  remarks: readonly CellRemark[],
): Promise<void> {
  const wanted = remarks.filter(({ at }) => sheets.some(({ sheet }) => sheet.name === at.sheet));
  if (wanted.length === 0) return;
  const taken = sheets.flatMap(({ sheet, otherComments }) =>
    otherComments.map((comment) => {
      const location = comment.getLocation();
      location.load('rowIndex,columnIndex');
      return { sheet, location };
    }),
  );
  if (taken.length > 0) await context.sync();
  const isFree = ({ at }: CellRemark): boolean =>
    !taken.some(
      ({ sheet, location }) =>
        sheet.name === at.sheet && location.rowIndex === at.row && location.columnIndex === at.column,
    );
  const parts = wanted.filter(isFree).map(({ at, text }) => {
    const content = `${REMARK_MARKER}\n${text}`;
    return {
      bytes: requestBytes(1, content),
      queue() {
        context.workbook.comments.add(quotedAddress(at), content);
      },
    };
  });
  try {
    await syncInParts(context, parts);
  } catch (error) {
    throw new HostError(
      'remarks',
      '单元格已标注，但有的批注没有加上。',
      '有“注释”的单元格不能再加批注，请先处理原有注释后重新标注。',
      { cause: error },
    );
  }
}
