import type { Canvas } from './canvas';
import type { Cell, Unit } from './generated-set';
import type { Random } from './random';
import type { Style } from './style';

/** What the head of a table has to say. */
export interface Head {
  /** The title without its year, e.g. 部门收支总表. */
  readonly title: string;
  /** The table's number in the set, from 1. */
  readonly order: number;
  readonly year: number;
  readonly department: string;
  readonly departmentCode: string;
  readonly unit: Unit;
  readonly width: number;
}

/** What the head said, so that the expectation can be stated. */
export interface HeadSaid {
  readonly title: string;
  readonly department: boolean;
  readonly year: boolean;
}

const CHINESE = '一二三四五六七八九十';

function numberOf(style: Style, order: number): string {
  switch (style.numbering) {
    case 'public':
      return `公开${String(order).padStart(2, '0')}表`;
    case 'dash':
      return order === 1 ? '表1' : `表1-${order - 1}`;
    case 'appendix':
      return `附件1-${order}`;
    case 'budget':
      return `预算${String(Math.ceil(order / 2)).padStart(2, '0')}-${((order - 1) % 2) + 1}表`;
    case 'beside':
      return `表${order}`;
    case 'chinese':
      return `表${order <= 10 ? CHINESE.charAt(order - 1) : `十${CHINESE.charAt(order - 11)}`}`;
    case 'none':
    case 'sheet-name':
      return '';
  }
}

/** Writes number, title, department, year and unit above a table. */
export function writeHead(canvas: Canvas, random: Random, style: Style, head: Head): HeadSaid {
  const last = head.width - 1;
  const line = (left: Cell, right: Cell, middle: Cell = null): void => {
    const cells: Cell[] = Array.from({ length: head.width }, () => null);
    cells[last] = right;
    if (middle !== null) cells[Math.max(1, Math.floor(last / 2))] = middle;
    cells[0] = left ?? cells[0] ?? null;
    canvas.add(cells);
  };
  const number = numberOf(style, head.order);
  const yearWord =
    style.yearPlace === 'title' ? `${head.year}年` : style.yearPlace === 'title-du' ? `${head.year}年度` : '';
  const title = `${yearWord}${head.title}`;
  const below = style.numbering === 'chinese';
  const beside = style.numbering === 'beside';
  if (number !== '' && !below && !beside)
    line(style.numbering === 'public' ? null : number, style.numbering === 'public' ? number : null);
  const row = canvas.add([title]);
  if (beside) canvas.put(row, last, number);
  canvas.merge(row, 0, row, beside ? last - 1 : last);
  if (number !== '' && below) line(number, null);
  if (style.yearPlace === 'head')
    line(random.pick([`（${head.year}年度）`, `预算年度：${head.year}`, `${head.year}年度`]), null);

  const name =
    style.departmentWord === 'code'
      ? `${head.departmentCode}${head.department}`
      : `${style.departmentWord}${head.department}`;
  const unit = `${style.departmentWord === '单位：' ? '金额单位：' : random.pick(['单位：', '单位：', '金额单位：'])}${head.unit}`;
  const yearBeside = style.yearPlace === 'beside' ? `${head.year}年度` : null;
  // With two columns there is no room beside the department: the year then has a line of its own.
  const room = head.width > 2;
  if (yearBeside !== null && (!room || style.head === 'unit-only')) line(yearBeside, null);
  const middle = room ? yearBeside : null;
  switch (style.head) {
    case 'one-line':
      line(name, unit, middle);
      break;
    case 'two-lines':
      line(name, null, middle);
      line(null, unit);
      break;
    case 'unit-first':
      line(null, unit);
      line(name, null, middle);
      break;
    case 'unit-only':
      line(null, unit);
      break;
    case 'unit-in-columns':
      line(name, null, middle);
      break;
  }
  return {
    title,
    department: style.head !== 'unit-only',
    year: yearWord !== '' || ['head', 'beside', 'columns'].includes(style.yearPlace),
  };
}
