import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellLook } from '../../hosts/grid-sheet';

/** What a cell has where nothing is said: the standard font of Chinese workbooks. */
export const STANDARD_STYLE: IStyleData = {
  ff: '宋体',
  fs: 11,
  vt: VerticalAlign.BOTTOM,
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const SIDE_NAMES = ['top', 'right', 'bottom', 'left'] as const;

/** The style of a cell with a look and a number format code; without keys where everything is standard. */
export function styleOf(look: CellLook, format: string): IStyleData {
  const { bold, italic, fontName, fontSize, fontColor, fillColor, horizontal, vertical, wrap, borders } =
    look;
  return {
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(italic === true && { it: BooleanNumber.TRUE }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: VERTICAL[vertical] }),
    ...(wrap === true && { tb: WrapStrategy.WRAP }),
    ...(borders !== undefined && borders.length > 0 && { bd: bordersOf(borders) }),
    ...(format !== 'General' && { n: { pattern: format } }),
  };
}

function bordersOf(sides: NonNullable<CellLook['borders']>): IBorderData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
  return Object.fromEntries(sides.map((side) => [SIDES[side], line]));
}

/** The look of a style, without what is standard; `undefined` where nothing is left. */
export function lookOf(style: IStyleData): CellLook | undefined {
  const fontColor = colorOf(style.cl?.rgb);
  const fillColor = colorOf(style.bg?.rgb);
  const horizontal = nameOf(HORIZONTAL, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  const borders = SIDE_NAMES.filter((side) => hasLine(style.bd, side));
  const look: CellLook = {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(typeof style.ff === 'string' && style.ff !== STANDARD_STYLE.ff && { fontName: style.ff }),
    ...(style.fs !== undefined && style.fs !== STANDARD_STYLE.fs && { fontSize: style.fs }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fillColor !== undefined && { fillColor }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && vertical !== 'bottom' && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(borders.length > 0 && { borders }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** The number format code of a style, `General` where none is set. */
export function formatOf(style: IStyleData): string {
  const pattern = style.n?.pattern;
  return pattern === undefined || pattern === '' ? 'General' : pattern;
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  wanted: Nullable<number>,
): Name | undefined {
  for (const name in names) if (names[name] === wanted) return name;
  return undefined;
}

function hasLine(borders: Nullable<IBorderData>, side: (typeof SIDE_NAMES)[number]): boolean {
  const line = borders?.[SIDES[side]];
  return line !== undefined && line !== null && line.s !== BorderStyleTypes.NONE;
}

/** `#RRGGBB` in capitals; Univer also writes `#rgb` and `rgb(r,g,b)`. */
function colorOf(text: Nullable<string>): string | undefined {
  if (text === undefined || text === null) return undefined;
  const long = /^#([0-9a-f]{6})$/i.exec(text);
  if (long?.[1] !== undefined) return `#${long[1].toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text);
  if (parts === null) return undefined;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
