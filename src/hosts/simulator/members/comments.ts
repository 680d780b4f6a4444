import { ExcelError, invalidArgument, itemNotFound } from '../excel-error';
import type { GridComment } from '../../grid-sheet';
import { defineExcelType, type HostObject } from '../host-object';
import { parseAddress } from '../model/addresses';
import { areaOfCell, isOneCell } from '../model/areas';
import type { SimulatedSheet } from '../model/simulated-sheet';
import type { SimulatedWorkbook } from '../model/simulated-workbook';
import { objectArgument, textArgument } from './arguments';
import { range } from './range';
import { requireUnprotected } from './worksheet-protection';

interface CommentOn {
  readonly sheet: SimulatedSheet;
  readonly id: string;
}

interface CellOn {
  readonly sheet: SimulatedSheet;
  readonly row: number;
  readonly column: number;
}

const comment = defineExcelType<CommentOn>({
  name: 'Comment',
  id: ({ id }) => id,
  isAlive: (target) => !target.sheet.isDeleted && commentOf(target) !== undefined,
  scalars: {
    Id: { set: '1.10', read: ({ id }) => id },
    Content: { set: '1.10', read: (target) => commentOf(target)?.text },
  },
  openers: {
    GetLocation: {
      set: '1.10',
      effect: 'none',
      open(target) {
        const at = commentOf(target);
        if (at === undefined) throw itemNotFound('this comment is gone');
        return range({ sheet: target.sheet, areas: [areaOfCell(at.row, at.column)] });
      },
    },
  },
  methods: {
    Delete: {
      set: '1.10',
      effect: 'write',
      call({ sheet, id }) {
        requireUnprotected(sheet);
        sheet.comments = sheet.comments.filter((other) => other.id !== id);
        sheet.touch();
      },
    },
  },
});

/** Comments of the whole workbook, or of one sheet. */
interface CommentsOf {
  readonly workbook: SimulatedWorkbook;
  readonly sheets: readonly SimulatedSheet[];
}

/** All comments of the sheets given, sheet by sheet. */
export const commentCollection = defineExcelType<CommentsOf>({
  name: 'CommentCollection',
  items: {
    list: (target) => allComments(target).map((each) => comment(each)),
    find(target, key) {
      const found = allComments(target).find(({ id }) => id === key);
      if (found === undefined) throw itemNotFound('there is no such comment');
      return comment(found);
    },
  },
  openers: {
    Add: {
      set: '1.10',
      effect: 'write',
      open({ workbook }, args) {
        const { sheet, row, column } = cellArgument(workbook, args);
        const text = textArgument(args, 1, 'content');
        requireUnprotected(sheet);
        if (sheet.commentAt(row, column) !== undefined) {
          throw new ExcelError('ItemAlreadyExists', 'this cell has a comment already');
        }
        if (sheet.notes.has(`${row},${column}`)) {
          throw new ExcelError('InvalidArgument', 'a note is in the way of the comment');
        }
        const id = workbook.newId();
        sheet.comments = [...sheet.comments, { id, row, column, text }];
        sheet.touch();
        return comment({ sheet, id });
      },
    },
    GetItemByCell: {
      set: '1.10',
      effect: 'none',
      open({ workbook }, args): HostObject {
        const { sheet, row, column } = cellArgument(workbook, args);
        const found = sheet.commentAt(row, column);
        if (found === undefined) throw itemNotFound('this cell has no comment');
        return comment({ sheet, id: found.id });
      },
    },
  },
});

function commentOf({ sheet, id }: CommentOn): GridComment | undefined {
  return sheet.comments.find((other) => other.id === id);
}

function allComments({ sheets }: CommentsOf): CommentOn[] {
  return sheets.flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));
}

/** The cell of a comment: a range of one cell, or an address with its sheet. */
function cellArgument(workbook: SimulatedWorkbook, args: readonly unknown[]): CellOn {
  const { sheet, areas } = objectArgument(args, 0)?.range ?? addressedRange(workbook, args);
  const [area, ...others] = areas;
  if (area === undefined || others.length > 0 || !isOneCell(area)) {
    throw invalidArgument('a comment stands at a single cell');
  }
  return { sheet, row: area.top, column: area.left };
}

function addressedRange(
  workbook: SimulatedWorkbook,
  args: readonly unknown[],
): NonNullable<HostObject['range']> {
  const parsed = parseAddress(textArgument(args, 0, 'cellAddress'));
  if (parsed?.sheet === undefined) throw invalidArgument('the address of a comment names its sheet');
  const sheet = workbook.findSheet(parsed.sheet);
  if (sheet === undefined) throw invalidArgument(`there is no sheet “${parsed.sheet}”`);
  return { sheet, areas: parsed.areas };
}
