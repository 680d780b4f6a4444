import { describe, expect, it } from '@jest/globals';
import { refusalOf, sheetFile, sheetOf } from './package-builder';

/** The formats of three cells with the styles 0, 1 and 2. */
function formatsOf(styles: string): readonly string[] | undefined {
  return sheetOf('<row><c><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>', { styles })
    .formats[0];
}

describe('number formats', () => {
  it.each([
    [0, 'General'],
    [1, '0'],
    [2, '0.00'],
    [4, '#,##0.00'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'm/d/yyyy'],
    [31, 'yyyy"年"m"月"d"日"'],
    [49, '@'],
    [57, 'yyyy"年"m"月"'],
    [163, 'General'],
  ])('knows the built-in number %i', (id, code) => {
    expect(formatsOf(`<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`)).toEqual(['General', code, 'General']);
  });

  it('reads codes of the file, those for built-in numbers included', () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="#,##0.00_ &quot;万元&quot;"/><numFmt numFmtId="14" formatCode="yyyy/m/d"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="14"/></cellXfs>';
    expect(formatsOf(styles)).toEqual(['General', '#,##0.00_ "万元"', 'yyyy/m/d']);
  });

  it('tells cell styles from named styles and conditional formats', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="@"/></dxf></dxfs>';
    expect(formatsOf(styles)).toEqual(['General', '0.0', 'General']);
  });

  it('decodes character escapes in a code', () => {
    expect(
      formatsOf(
        '<numFmts><numFmt numFmtId="165" formatCode="0_x0022_元_x0022_"/></numFmts><cellXfs><xf/><xf numFmtId="165"/></cellXfs>',
      )?.[1],
    ).toBe('0"元"');
  });

  it('are General throughout where the file has no styles', () => {
    expect(sheetOf('<row><c s="3"><v>1</v></c></row>').formats).toEqual([['General']]);
  });

  it('are General at a style the file does not have', () => {
    expect(formatsOf('<cellXfs><xf numFmtId="9"/></cellXfs>')).toEqual(['General', 'General', 'General']);
  });

  it('leave dates as serial numbers', () => {
    const sheet = sheetOf('<row><c s="1"><v>46053</v></c></row>', {
      styles: '<cellXfs><xf/><xf numFmtId="31"/></cellXfs>',
    });
    expect(sheet).toMatchObject({ values: [[46053]], formats: [['yyyy"年"m"月"d"日"']] });
  });

  it('name the part where it cannot be read', () => {
    expect(refusalOf(sheetFile('', { styles: '<cellXfs>' })).message).toContain('样式部件');
  });
});
