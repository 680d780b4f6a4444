import { describe, expect, it } from '@jest/globals';
import {
  addressText,
  columnIndex,
  columnLetters,
  labelKey,
  labelRemark,
  parseLocalAddress,
  rangeText,
  rowLabel,
} from '../../../src/core/workbook';

describe('labels', () => {
  it.each([
    ['合  计', '合计'],
    ['其中：财政    资金', '其中:财政资金'],
    ['“三公”经费', '三公经费'],
    ['因公出国（境）费', '因公出国(境)费'],
    ['项目\n名称', '项目名称'],
    ['编制部门：', '编制部门'],
    ['\u200b预算数\ufeff', '预算数'],
    ['ＡＢＣ', 'ABC'],
  ])('%j compares as %s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  it.each([
    ['1、房屋（平方米）', '房屋'],
    ['其中：办公用房（平方米）', '办公用房'],
    ['一、财政拨款收入', '财政拨款收入'],
    ['（一）基本支出', '基本支出'],
    ['      日常公用经费', '日常公用经费'],
    ['1.其中：人员经费', '人员经费'],
    ['3、单价在20万元以上设备', '单价在20万元以上设备'],
    ['因公出国（境）费', '因公出国(境)费'],
    ['（境）', '(境)'],
  ])('%j names the row %s', (text, name) => {
    expect(rowLabel(text)).toBe(name);
  });

  it('gives the closing remark', () => {
    expect([labelRemark('2、车辆（台、辆）'), labelRemark('车辆')]).toEqual(['台、辆', '']);
  });
});

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it('prints and parses', () => {
    expect(addressText({ sheet: "a'b", row: 20, column: 1 })).toBe("a'b!B21");
    expect(rangeText({ sheet: 's', top: 0, left: 0, bottom: 15, right: 5 })).toBe('A1:F16');
    expect(rangeText({ sheet: 's', top: 3, left: 2, bottom: 3, right: 2 })).toBe('C4');
    expect(parseLocalAddress('$B$21')).toEqual({ row: 20, column: 1 });
    expect(parseLocalAddress('B0')).toBeUndefined();
  });
});
