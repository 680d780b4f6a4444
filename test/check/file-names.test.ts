import { describe, expect, it } from '@jest/globals';
import { shownName, splitName } from '../../src/check/file-names';

describe('names of files', () => {
  it('keeps the kind of file in the name of the copy', () => {
    expect(splitName('预算.xlsx')).toEqual({ stem: '预算', extension: '.xlsx' });
    expect(splitName('预算.XLSM')).toEqual({ stem: '预算', extension: '.xlsm' });
    expect(splitName('预算')).toEqual({ stem: '预算', extension: '.xlsx' });
  });

  it('lets no name reach another folder or pass for another kind', () => {
    expect(splitName('../../a\u202Excod.xlsx').stem).toBe('.._.._axcod');
    expect(shownName('a\u202Exslx.exe')).toBe('axslx.exe');
  });

  it('shortens an endless name in the middle', () => {
    const shown = shownName(`${'长'.repeat(500)}.xlsx`);
    expect(shown).toHaveLength(120);
    expect(shown.endsWith('.xlsx')).toBe(true);
  });
});
