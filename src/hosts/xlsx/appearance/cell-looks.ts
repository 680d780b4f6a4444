import type { CellLook } from '../../grid-sheet';
import { digitWidth } from '../digit-width';
import { childOf, childrenOf, XmlDraft, type XmlNode } from '../patch/xml-draft';
import { colorOf, indexedPalette, plainColor, type Palette } from './color';

/** The font of a cell whose look names none: the standard one of Chinese workbooks. */
export const STANDARD_FONT = { name: '宋体', size: 11 } as const;
const BLACK = '#000000';

/** How the cells of a workbook look. */
export interface Looks {
  /** By style index, equal ones the same object; `undefined` for a plain one. */
  readonly cells: readonly (CellLook | undefined)[];
  /** Fills of conditional formats by index, `#RRGGBB`; `undefined` for one that does not fill. */
  readonly fills: readonly (string | undefined)[];
  readonly palette: Palette;
  /** Width of a digit of the standard font, pixels: the unit of column widths. */
  readonly digit: number;
}

/**
 * Reads the looks of a styles part.
 * @param text the part; `undefined` for a workbook without one, whose cells are all plain
 * @param theme colours of the workbook's theme, `RRGGBB`
 * @throws Refusal `damaged`
 */
export function readLooks(text: string | undefined, theme: readonly string[]): Looks {
  if (text === undefined) {
    const { name, size } = STANDARD_FONT;
    return {
      cells: [],
      fills: [],
      palette: { theme, indexed: indexedPalette([]) },
      digit: digitWidth(name, size),
    };
  }
  const { root } = new XmlDraft(text, '样式部件（styles.xml）');
  const itemsOf = (list: string): readonly XmlNode[] => childOf(root, list)?.children ?? [];
  const colors = childOf(root, 'colors');
  const custom = (colors === undefined ? undefined : childOf(colors, 'indexedColors'))?.children ?? [];
  const palette = {
    theme,
    indexed: indexedPalette(custom.map(({ attributes }) => plainColor(attributes.rgb ?? '') ?? '000000')),
  };
  const standard = fontOf(itemsOf('fonts')[0], STANDARD_FONT);
  const fonts = itemsOf('fonts').map((font) => fontLook(font, standard, palette));
  const fills = itemsOf('fills').map((fill) => fillLook(fill, palette));
  const borders = itemsOf('borders').map(borderLook);
  return {
    cells: shared(
      itemsOf('cellXfs').map((format) => {
        const { fontId, fillId, borderId } = format.attributes;
        return {
          ...fonts[Number(fontId ?? 0)],
          ...fills[Number(fillId ?? 0)],
          ...alignmentLook(childOf(format, 'alignment')),
          ...borders[Number(borderId ?? 0)],
        };
      }),
    ),
    fills: itemsOf('dxfs').map((format) => formatFill(format, palette)),
    palette,
    digit: digitWidth(standard.name, standard.size),
  };
}

/** Looks that are alike become one object; one that says nothing becomes `undefined`. */
function shared(looks: readonly CellLook[]): (CellLook | undefined)[] {
  const known = new Map<string, CellLook>();
  return looks.map((look) => {
    if (Object.keys(look).length === 0) return undefined;
    const key = JSON.stringify(look);
    const same = known.get(key) ?? look;
    known.set(key, same);
    return same;
  });
}

/** The fill of a conditional format (`dxf`), `#RRGGBB`; there the background alone is the colour of a solid fill. */
export function formatFill(format: XmlNode, palette: Palette): string | undefined {
  const fill = childOf(format, 'fill');
  const pattern = fill === undefined ? undefined : childOf(fill, 'patternFill');
  if (pattern === undefined) return undefined;
  const colors = [childOf(pattern, 'bgColor'), childOf(pattern, 'fgColor')];
  return colors.map((color) => colorOf(color?.attributes, palette)).find((color) => color !== undefined);
}

interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** Name and size of a font; what it leaves out is as in the font given, for files the first of all. */
function fontOf(font: XmlNode | undefined, otherwise: Font): Font {
  const value = (name: string) => (font === undefined ? undefined : childOf(font, name)?.attributes.val);
  const size = Number(value('sz') ?? NaN);
  return { name: value('name') ?? otherwise.name, size: Number.isFinite(size) ? size : otherwise.size };
}

function fontLook(font: XmlNode, standard: Font, palette: Palette): CellLook {
  const isOn = (name: string) => {
    const mark = childOf(font, name);
    return mark !== undefined && !/^(0|false)$/.test(mark.attributes.val ?? '');
  };
  const { name, size } = fontOf(font, standard);
  const color = colorOf(childOf(font, 'color')?.attributes, palette);
  return {
    ...(isOn('b') && { bold: true }),
    ...(isOn('i') && { italic: true }),
    ...(name !== STANDARD_FONT.name && { fontName: name }),
    ...(size !== STANDARD_FONT.size && { fontSize: size }),
    ...(color !== undefined && color !== BLACK && { fontColor: color }),
  };
}

/** Of patterns only the solid one is shown: the others are grids of dots, light enough to pass over. */
function fillLook(fill: XmlNode, palette: Palette): CellLook {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes.patternType !== 'solid') return {};
  const fillColor = colorOf(childOf(pattern, 'fgColor')?.attributes, palette);
  return fillColor === undefined ? {} : { fillColor };
}

/** Sides by their names in Transitional and in Strict files. */
const SIDES = [
  ['top', ['top']],
  ['right', ['right', 'end']],
  ['bottom', ['bottom']],
  ['left', ['left', 'start']],
] as const;

function borderLook(border: XmlNode): CellLook {
  const lines = SIDES.filter(([, names]) =>
    names.some((name) =>
      childrenOf(border, name).some(({ attributes }) => !/^(none)?$/.test(attributes.style ?? '')),
    ),
  );
  return lines.length === 0 ? {} : { borders: lines.map(([side]) => side) };
}

/** Excel's further ways to align become the nearest one that the grid has; 分散对齐 reads like centred text. */
const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  fill: 'left',
  justify: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'middle',
  justify: 'middle',
  distributed: 'middle',
};

function alignmentLook(alignment: XmlNode | undefined): CellLook {
  if (alignment === undefined) return {};
  const { horizontal: across, vertical: down, wrapText } = alignment.attributes;
  const horizontal = HORIZONTAL[across ?? ''];
  const vertical = VERTICAL[down ?? ''];
  const wraps =
    /^(1|true)$/.test(wrapText ?? '') ||
    [across, down].some((way) => /^(justify|distributed)$/.test(way ?? ''));
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wraps && { wrap: true }),
  };
}
