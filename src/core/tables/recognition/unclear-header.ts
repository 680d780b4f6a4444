import { addressText } from '../../workbook';
import { isColumnNumberRow } from '../reading/column-numbers';
import type { TableBlock, TableHead } from '../reading/block';
import type { ReadingRemark } from './reading-remark';
import { splitSides } from '../reading/sides';
import { amountRowsAcross } from '../reading/lines-across';
import type { FormArea } from './forms';
import { figuresBehindHeader, findHeaderFault, type HeaderFault } from './header-fault';
import { locatedTitle } from './titles';
import { tableName, type UnreadTable } from './unread-table';

/** The table as unread where its header does not seem to stand over its own columns; `undefined` where it does. */
export function tableWithUnclearHeader(block: TableBlock): UnreadTable | undefined {
  const parts = headedParts(block);
  const [fault] = parts.flatMap(
    (part) => findHeaderFault(part) ?? (parts.length > 1 ? sideWithoutAmounts(part) : undefined) ?? [],
  );
  return fault === undefined ? undefined : unread(block.head, fault);
}

/** What is to be said where the last figures of a table have no header; `undefined` where all have one. */
export function columnWithoutHeader(block: TableBlock): ReadingRemark | undefined {
  const [found] = headedParts(block).flatMap((part) => figuresBehindHeader(part) ?? []);
  return found === undefined
    ? undefined
    : {
        id: 'column-without-header',
        at: found.at,
        message: `${tableName(block.head)}的${found.seen}。这一列没有读取。`,
        advice: '请为这一列补上表头；如果是删掉了一个表头单元格，使后面的表头都左移了一列，请移回原处。',
      };
}

/** Each list of a two-sided form has a header of its own; what heads both may stand anywhere above them. */
function headedParts(block: TableBlock): readonly TableBlock[] {
  const sides = block.layout.structure.kind === 'sides' ? splitSides(block) : undefined;
  return sides === undefined ? [block] : [sides.left, sides.right, ...(sides.further ?? [])];
}

/** The same for the indicator table of a performance sheet. */
export function formWithUnclearHeader(form: FormArea): UnreadTable | undefined {
  const { grid, layout, indicators, top, bottom, title } = form;
  const rows: number[] = [];
  for (let row = Math.max(indicators.bottom + 1, top); row <= bottom; row += 1) {
    // What stands below the table in one cell is a remark.
    if (grid.filledColumns(row).length > 1 && !isColumnNumberRow(grid, row)) rows.push(row);
  }
  const fault = findHeaderFault({ grid, layout, header: indicators, rows, span: grid });
  if (fault === undefined) return undefined;
  const columns = [...indicators.columns.values()];
  const range = {
    sheet: grid.name,
    top,
    left: Math.min(...columns),
    bottom: rows.at(-1) ?? indicators.bottom,
    right: Math.max(...columns),
  };
  return unread(
    {
      key: layout.key,
      layout: layout.layout,
      range,
      title: title === undefined ? undefined : locatedTitle(grid, title, layout.key),
      year: undefined,
      unit: undefined,
      unitName: undefined,
      notes: [],
    },
    fault,
  );
}

/** A side of a two-sided summary whose amounts have no header: it has come to stand over another column. */
function sideWithoutAmounts(side: TableBlock): HeaderFault | undefined {
  if (side.has('current')) return undefined;
  const at = side.headerCell('label');
  if (at === undefined) return undefined;
  return { at, seen: `“${side.headerName('label') ?? ''}”（${addressText(at)}）旁边没有金额列的表头` };
}

/** Items side by side over several rows, none of which says that it is the total. */
export function tableWithoutTotalRow(block: TableBlock): UnreadTable | undefined {
  const { head, layout, grid, rows } = block;
  if (layout.orientation !== 'across' || layout.structure.across?.manyRows === true) return undefined;
  if (amountRowsAcross(block) !== undefined) return undefined;
  return {
    head,
    remark: {
      id: 'several-rows',
      at: grid.at(rows[0] ?? head.range.bottom, head.range.left),
      message: `${tableName(head)}有好几行金额，看不出哪一行是合计。这张表没有读取。`,
      advice: '请在合计那一行的开头写明“合计”，或在窗格的“表格”里把表头和合计那一行指定为这张表。',
    },
  };
}

function unread(head: TableHead, { at, seen }: HeaderFault): UnreadTable {
  return {
    head,
    remark: {
      id: 'unclear-header',
      at,
      message: `${tableName(head)}的表头没有读懂：${seen}。为免读错数，这张表没有读取。`,
      // A form nobody has seen looks like one whose header was moved: only who made it knows which it is.
      advice:
        '表头错开了的，请移到它所管的那一列上方，再重新核对；表头本来就是这样的，不用改表，请在窗格的“表格”里指定这张表和它的各列。',
    },
  };
}
