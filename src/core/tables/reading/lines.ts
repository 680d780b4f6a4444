import { labelKey, numberingOf, rowLabel } from '../../workbook';
import type { TableBlock } from './block';
import type { Located } from './field';

/** What a row of fixed items or of a two-sided summary is to its list. */
export type LineRole = 'item' | 'total' | 'subtotal' | 'carryOver';

/** A labelled row, with the rows printed as parts of it. */
export interface Line {
  /** The label as printed, trimmed. */
  readonly label: Located<string>;
  /** The label without numbering, `其中：` and closing remark. */
  readonly name: string;
  /** The item the label stands for in the layout, or `undefined` for a free one such as a project group. */
  readonly item: string | undefined;
  readonly role: LineRole;
  readonly row: number;
}

/** A line with its parts; parts have no parts of their own in the published forms. */
export type Nested<T extends Line> = T & { readonly parts: readonly T[] };

/** How messages call a row: its label without numbering and 其中, with the full-width brackets of Chinese print. */
export function rowName({ name }: Line): string {
  return name.replace(/\(/g, '（').replace(/\)/g, '）');
}

/** Items that are parts of another one wherever both are printed, with or without `其中`. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  personnel: 'basic',
  dailyPublic: 'basic',
  basicPart: 'basic',
  generalPublicBudget: 'fiscalAppropriation',
  governmentFundBudget: 'fiscalAppropriation',
  stateCapitalBudget: 'fiscalAppropriation',
  vehicleRunning: 'vehicles',
  vehiclePurchase: 'vehicles',
  offices: 'buildings',
};

/** Items that open a new line even where the row before is part of something. */
const ALWAYS_WHOLE = new Set(['basic', 'project', 'otherExpenditure', 'fiscalAppropriation']);

/** The labelled rows of a block, top to bottom. `labelColumn` is a column key. */
export function linesOf(
  block: TableBlock,
  labelColumn = 'label',
  keep: (row: number) => boolean = () => true,
): Line[] {
  return block.rows.flatMap((row) => {
    const at = block.cell(row, labelColumn);
    if (at === undefined || !keep(row)) return [];
    const printed = block.grid.text(at.row, at.column);
    const name = rowLabel(printed);
    if (name === '') return [];
    const item = block.layout.itemWords.get(name);
    const label = {
      value: printed.trim(),
      at: block.grid.at(at.row, at.column),
      place: { table: block.head.key, row: name, column: labelColumn },
    };
    return [{ label, name, item, role: roleOf(item), row }];
  });
}

function roleOf(item: string | undefined): LineRole {
  return item === 'total' || item === 'subtotal' || item === 'carryOver' ? item : 'item';
}

/**
 * Tells wholes from their parts by what is printed: known pairs (基本支出 and 人员经费), the numbering of the first numbered
 * label, `其中：`, and leading blanks. `printed` gives a line's label with its leading blanks.
 */
export function nest<T extends Line>(lines: readonly T[], printed: (line: T) => string): Nested<T>[] {
  const wholes: { line: T; parts: T[]; indent: number; numbering: string }[] = [];
  const style = lines.map((line) => numberingStyle(printed(line))).find((found) => found !== '');
  let among = false;
  let partIndent = 0;
  for (const line of lines) {
    const text = printed(line);
    const indent = leadingBlanks(text);
    const last = wholes.findLast(({ line: whole }) => whole.role === 'item');
    const known = line.item === undefined ? undefined : WHOLE_OF[line.item];
    const owner =
      known === undefined ? undefined : wholes.findLast(({ line: whole }) => whole.item === known);
    const marked = labelKey(text).replace(numberingOf(text), '').startsWith('其中');
    const numbering = numberingStyle(text);
    const heading = wholes.findLast((each) => each.numbering !== '' && each.numbering === style);
    const isOfCarryOver = (each: typeof last): boolean =>
      each?.line.role === 'carryOver' && numbering !== style && isCarriedOver(line, lines, each.line);
    let whole: typeof last;
    if (line.role !== 'item') whole = undefined;
    else if (isOfCarryOver(heading)) whole = heading;
    else if (isPrintedAgain(line, lines, wholes.at(-1)?.line)) whole = wholes.at(-1);
    else if (owner !== undefined) whole = owner;
    else if (numbering !== '' && !marked)
      whole = numbering === style || numbering === last?.numbering ? undefined : last;
    else if (!marked && isCarryOverPart(line, wholes.at(-1)?.line)) whole = wholes.at(-1);
    else if (marked) whole = last;
    else if (line.item !== undefined && ALWAYS_WHOLE.has(line.item)) whole = undefined;
    else if (among && last !== undefined && !(partIndent > last.indent && indent <= last.indent))
      whole = isKnownWhole(line, last.line) ? undefined : last;
    else whole = last !== undefined && indent >= last.indent + 2 ? last : undefined;

    if (whole === undefined) {
      wholes.push({ line, parts: [], indent, numbering });
      among = false;
    } else {
      whole.parts.push(line);
      if (marked) partIndent = indent;
      among = among || marked;
    }
  }
  return wholes.map(({ line, parts }) => ({ ...line, parts }));
}

/** Below 上年结转 with a number of its own stand its parts: what has been printed above as this year's, or what is numbered below it. */
function isCarriedOver<T extends Line>(line: T, lines: readonly T[], carryOver: T): boolean {
  if (numberingOf(line.label.value) !== '') return true;
  return line.item !== undefined && lines.some(({ item, row }) => item === line.item && row < carryOver.row);
}

/** A budget printed above as this year's and once more right below 上年结转 is what of it was carried over, however it is numbered. */
function isPrintedAgain<T extends Line>(line: T, lines: readonly T[], last: T | undefined): boolean {
  if (last?.role !== 'carryOver' || line.item === undefined) return false;
  return lines.some(({ item, row }) => item === line.item && row < last.row);
}

/** 上年结转 is often followed by the budgets it comes from: `一般公共预算结转`. */
function isCarryOverPart(line: Line, last: Line | undefined): boolean {
  return last?.role === 'carryOver' && /结转|结余/.test(line.name);
}

/** After `其中` under an item whose parts are known, anything that is not one of them opens a new line. */
function isKnownWhole(line: Line, last: Line): boolean {
  const partsAreKnown = Object.values(WHOLE_OF).includes(last.item ?? '');
  return partsAreKnown && (line.item === undefined || WHOLE_OF[line.item] !== last.item);
}

function numberingStyle(label: string): string {
  return numberingOf(label)
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/\d+/, '1');
}

function leadingBlanks(text: string): number {
  const blanks = /^\s*/.exec(text)?.[0] ?? '';
  return blanks.length + blanks.split('\u3000').length - 1;
}
