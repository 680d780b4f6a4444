import { HIGHLIGHT_MARKER } from '../../core/host';
import { isAvailable } from '../../hosts/office';
import type { Assertion } from '../assertion';
import { codeOf, expectSame, Unavailable } from '../outcome';
import type { Scratch } from '../scratch';

/** Comments of ours, beside those and the notes of others. */
export const comments: readonly Assertion[] = [
  {
    name: 'comment-added',
    async run(scratch) {
      await remarked(scratch, 0);
      const found = await commentsOf(scratch);
      await scratch.host.clearMarks();
      expectSame(found, [true]);
    },
  },
  {
    name: 'comment-cleared',
    async run(scratch) {
      await remarked(scratch, 0);
      await scratch.host.clearMarks();
      expectSame(await commentsOf(scratch), []);
    },
  },
  {
    name: 'comment-beside',
    async run(scratch) {
      scratch.requireNothingOfOurs();
      await scratch.excel(async (context) => {
        context.workbook.comments.add(`'${scratch.second}'!J3`, '别人的批注');
        await context.sync();
      });
      await remarked(scratch, 2);
      await scratch.host.clearMarks();
      const left = await commentsOf(scratch);
      await deleteComments(scratch);
      expectSame(left, [false]);
    },
  },
  {
    name: 'comment-note',
    async run(scratch) {
      scratch.requireNothingOfOurs();
      const added = await scratch.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.second);
        if (!isAvailable('1.18', sheet, 'notes'))
          throw new Unavailable('needs ExcelApi 1.18 and an Office.js that has notes');
        sheet.notes.add('J5', '注释');
        await context.sync();
        return remarked(scratch, 4).then(() => 'went on', codeOf);
      });
      await scratch.host.clearMarks();
      // Whether the comment could be added differs; that the marks are there and nothing fails does not.
      expectSame(['went on', 'remarks'].includes(added), true);
    },
  },
];

/** Marks J1, J3 … of the second sheet with a remark. */
async function remarked(scratch: Scratch, row: number): Promise<void> {
  scratch.requireNothingOfOurs();
  const at = { sheet: scratch.second, row, column: 9 };
  const formula = `=AND(${HIGHLIGHT_MARKER},$A$1=1)`;
  await scratch.host.mark(
    [{ sheet: at.sheet, look: 'error', cells: [at], formula }],
    [{ at, text: '自检的批注' }],
  );
}

/** Whether each comment of the second sheet is ours. */
function commentsOf(scratch: Scratch): Promise<boolean[]> {
  return scratch.excel(async (context) => {
    const list = context.workbook.worksheets.getItemOrNullObject(scratch.second).comments;
    list.load('items/content');
    await context.sync();
    return list.items.map(({ content }) => content.includes('自检的批注'));
  });
}

function deleteComments(scratch: Scratch): Promise<void> {
  return scratch.excel(async (context) => {
    const list = context.workbook.worksheets.getItemOrNullObject(scratch.second).comments;
    list.load('items/id');
    await context.sync();
    for (const comment of list.items) comment.delete();
    await context.sync();
  });
}
