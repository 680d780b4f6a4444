import { describe, expect, it } from '@jest/globals';
import type { CellLook } from '../../../src/hosts/grid-sheet';
import { columnPixels, widthOfPixels } from '../../../src/hosts/xlsx/digit-width';
import { pack, sheetFile, workbookParts } from './package-builder';
import { gridSheetOf } from './patch-tools';

/** Lists of a styles part, and the theme of the workbook. */
interface Styles {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  /** The `xf` of the cell. */
  readonly xf?: string;
  readonly colors?: string;
  readonly theme?: string;
}

/** The look of one cell. */
function lookOf({
  fonts = '',
  fills = '',
  borders = '',
  xf = '<xf/>',
  colors = '',
  theme,
}: Styles): CellLook | undefined {
  const parts = workbookParts({
    sheets: [{ name: '表', data: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }],
    styles: `<fonts><font/>${fonts}</fonts><fills><fill/><fill/>${fills}</fills><borders><border/>${borders}</borders><cellXfs><xf/>${xf}</cellXfs>${colors}`,
  });
  if (theme !== undefined) {
    const links = String(parts['xl/_rels/workbook.xml.rels']);
    parts['xl/_rels/workbook.xml.rels'] = links.replace(
      '</Relationships>',
      '<Relationship Id="rIdT" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
    );
    parts['xl/theme/theme1.xml'] = theme;
  }
  return gridSheetOf(pack(parts), '表').cells[0]?.look;
}

function fill(color: string, more: Styles = {}): string | undefined {
  return lookOf({
    ...more,
    fills: `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`,
    xf: '<xf fillId="2"/>',
  })?.fillColor;
}

describe('fonts', () => {
  it('say what differs from 宋体 11', () => {
    const font = '<b/><i val="1"/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/>';
    expect(lookOf({ fonts: `<font>${font}</font>`, xf: '<xf fontId="1"/>' })).toEqual({
      bold: true,
      italic: true,
      fontName: '黑体',
      fontSize: 16,
      fontColor: '#C00000',
    });
  });

  it.each([
    ['the standard font', '<sz val="11"/><name val="宋体"/>'],
    ['black', '<color theme="1"/>'],
    ['the colour of the system', '<color indexed="64"/>'],
    ['bold that is switched off', '<b val="0"/><i val="false"/>'],
  ])('say nothing of %s', (_case, font) => {
    expect(lookOf({ fonts: `<font>${font}</font>`, xf: '<xf fontId="1"/>' })).toBeUndefined();
  });
});

describe('a font that leaves something out', () => {
  it('is like the first one of the workbook', () => {
    const styles =
      '<fonts><font><sz val="12"/><name val="Calibri"/></font><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    const bytes = sheetFile('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles });
    expect(gridSheetOf(bytes, '表').cells[0]?.look).toEqual({
      bold: true,
      fontName: 'Calibri',
      fontSize: 12,
    });
  });
});

describe('colours', () => {
  const THEME =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

  it.each([
    ['as they are', 'rgb="FFD9D9D9"', '#D9D9D9'],
    ['without opacity', 'rgb="d9d9d9"', '#D9D9D9'],
    ['with an opacity of nothing', 'rgb="00112233"', '#112233'],
    ['by number', 'indexed="22"', '#C0C0C0'],
    ['by a number of the first eight', 'indexed="2"', '#FF0000'],
    ['by a number that stands for the system', 'indexed="64"', undefined],
    ['that are none', 'rgb="red"', undefined],
    ['of the theme, the first two swapped', 'theme="0"', '#FFFFFF'],
    ['of the theme, the next two swapped', 'theme="2"', '#EEECE1'],
    ['of the theme', 'theme="4"', '#4F81BD'],
    ['of the theme that it leaves out', 'theme="9"', '#70AD47'],
  ])('%s', (_case, color, expected) => {
    expect(fill(color, { theme: THEME })).toBe(expected);
  });

  // As Excel's own colour menu shows them for this theme; Excel reckons in 240ths, so a channel may be one off.
  it.each([
    ['80% lighter', 'theme="4" tint="0.79998168889431442"', 'DCE6F1'],
    ['60% lighter', 'theme="4" tint="0.59999389629810485"', 'B8CCE4'],
    ['25% darker', 'theme="4" tint="-0.249977111117893"', '366092'],
    ['white, 15% darker', 'theme="0" tint="-0.14999847407452621"', 'D9D9D9'],
    ['black, 50% lighter', 'theme="1" tint="0.499984740745262"', '7F7F7F'],
  ])('of the theme, %s', (_case, color, expected) => {
    const channels = (text: string) => [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    const shown = channels(fill(color, { theme: THEME })?.slice(1) ?? '');
    channels(expected).forEach((channel, index) => {
      expect(Math.abs((shown[index] ?? NaN) - channel)).toBeLessThanOrEqual(1);
    });
  });

  it('of a workbook without a theme, or with a damaged one, are those of Office', () => {
    expect(fill('theme="4"')).toBe('#4472C4');
    expect(fill('theme="4"', { theme: '<a:theme>' })).toBe('#4472C4');
  });

  it('of a palette of the file', () => {
    const colors =
      '<colors><indexedColors><rgbColor rgb="FF010203"/><rgbColor rgb="00040506"/></indexedColors></colors>';
    expect(fill('indexed="1"', { colors })).toBe('#040506');
    expect(fill('indexed="2"', { colors })).toBe('#FF0000');
  });

  it('of patterns are left out', () => {
    const fills = '<fill><patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill></fill>';
    expect(lookOf({ fills, xf: '<xf fillId="2"/>' })).toBeUndefined();
  });
});

describe('alignment', () => {
  it.each([
    ['horizontal="center" vertical="center"', { horizontal: 'center', vertical: 'middle' }],
    ['horizontal="right" vertical="top" wrapText="1"', { horizontal: 'right', vertical: 'top', wrap: true }],
    ['horizontal="general" vertical="bottom" wrapText="0"', undefined],
    ['horizontal="distributed"', { horizontal: 'center', wrap: true }],
    ['horizontal="centerContinuous"', { horizontal: 'center' }],
  ])('%s', (attributes, look) => {
    expect(lookOf({ xf: `<xf><alignment ${attributes}/></xf>` })).toEqual(look);
  });
});

describe('borders', () => {
  it('are the sides with a line', () => {
    const borders =
      '<border><left style="thin"/><right/><top style="none"/><bottom style="double"><color rgb="FF000000"/></bottom></border>';
    expect(lookOf({ borders, xf: '<xf borderId="1"/>' })).toEqual({ borders: ['bottom', 'left'] });
  });

  it('of strict files begin and end', () => {
    const borders = '<border><start style="thin"/><end style="thin"/></border>';
    expect(lookOf({ borders, xf: '<xf borderId="1"/>' })).toEqual({ borders: ['right', 'left'] });
  });
});

describe('column widths', () => {
  it.each([5, 6, 7, 8, 9, 10, 12, 16])('come back in pixels with digits of %i pixels', (digit) => {
    const pixels = Array.from({ length: 1500 }, (_, index) => index + 1);
    expect(pixels.map((width) => columnPixels(widthOfPixels(width, digit), digit))).toEqual(pixels);
  });
});
