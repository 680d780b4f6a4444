import type { CellLook, GridCell } from '../../grid-sheet';
import { GENERAL } from '../number-formats';
import type { CellStyle, StyleBook } from './style-book';
import { escapeAttribute, escapeUnits } from './xml-escape';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
/** Text that would turn into something else if it were typed again. */
const LOOKS_LIKE_FORMULA = /^[=+\-@'\t\r]/;

/** Gives the cells of drawn sheets their styles; cells that look alike share one. */
export class DrawnStyles {
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: StyleBook) {}

  /** The style index of a cell. */
  of({ look, format, link, value, formula }: GridCell): number {
    const isQuoted = typeof value === 'string' && formula === null && LOOKS_LIKE_FORMULA.test(value);
    const key = JSON.stringify([look, format, link !== undefined, isQuoted]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const isPlain = look === undefined && format === GENERAL && link === undefined && !isQuoted;
    const style = isPlain
      ? 0
      : this.styles.cellStyle({
          font: this.font(look ?? {}, link !== undefined),
          fill: fillOf(look?.fillColor),
          border: bordersOf(look?.borders ?? []),
          alignment: alignmentOf(look ?? {}),
          format: format === GENERAL ? undefined : format,
          quotePrefix: isQuoted,
        });
    this.known.set(key, style);
    return style;
  }

  /** What the look leaves open is the workbook's standard font. Links are underlined, as Excel does it. */
  private font(
    { bold, italic, fontName, fontSize, fontColor }: CellLook,
    isLink: boolean,
  ): CellStyle['font'] {
    const color = rgbOf(fontColor);
    const isStandard = [bold, italic, isLink].every((mark) => mark !== true) && color === undefined;
    if (isStandard && fontName === undefined && fontSize === undefined) return undefined;
    const standard = this.styles.standardFont;
    const name = fontName ?? standard.name;
    return [
      bold === true ? '<b/>' : '',
      italic === true ? '<i/>' : '',
      isLink ? '<u/>' : '',
      `<sz val="${fontSize ?? standard.size}"/>`,
      color === undefined ? '' : `<color rgb="FF${color}"/>`,
      `<name val="${escapeAttribute(escapeUnits(name))}"/>`,
      // Without it Excel may take another font of the same name for Chinese.
      /[\u2e80-\u9fff]/.test(name) ? '<family val="3"/><charset val="134"/>' : '',
    ].join('');
  }
}

function fillOf(color: string | undefined): string | undefined {
  const rgb = rgbOf(color);
  if (rgb === undefined) return undefined;
  return `<patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill>`;
}

function bordersOf(lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  const sides = SIDES.map((side) =>
    lines.includes(side) ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`,
  );
  return `${sides.join('')}<diagonal/>`;
}

function alignmentOf({ horizontal, vertical, wrap }: CellLook): string | undefined {
  const attributes = [
    ...(horizontal === undefined ? [] : [`horizontal="${horizontal}"`]),
    ...(vertical === undefined ? [] : [`vertical="${VERTICAL[vertical]}"`]),
    ...(wrap === true ? ['wrapText="1"'] : []),
  ];
  return attributes.length === 0 ? undefined : attributes.join(' ');
}

/** `#C00000` → `C00000`; `undefined` for anything else. */
export function rgbOf(color: string | undefined): string | undefined {
  return /^#([\da-f]{6})$/i.exec(color ?? '')?.[1]?.toUpperCase();
}
