import { describe, expect, it } from '@jest/globals';
import { declaredUnit, unitInHeader } from '../../../src/core/money';
import { labelKey } from '../../../src/core/workbook';

describe('declaredUnit', () => {
  it.each([
    ['单位：万元', '万元'],
    ['单位:元', '元'],
    ['（单位：万元）', '万元'],
    ['金额单位：亿元', '亿元'],
    ['单位：人民币元', '元'],
    ['单位（万元）', '万元'],
    ['单 位：万 元', '万元'],
    ['价值（金额单位：万元）', '万元'],
    ['编制部门：某局  单位：元', undefined],
    ['计量单位', undefined],
    ['编制单位：元氏县某局', undefined],
    ['预算单位：万元镇', undefined],
    ['单位：人', undefined],
    ['单位', undefined],
  ])('%s declares %s', (text, unit) => {
    expect(declaredUnit(labelKey(text))).toBe(unit);
  });
});

describe('unitInHeader', () => {
  it.each([
    ['预算数（万元）', '万元'],
    ['价值（金额单位：万元）', '万元'],
    ['金额(元)', '元'],
    ['数量', undefined],
    ['房屋（平方米）', undefined],
  ])('%s heads a column in %s', (text, unit) => {
    expect(unitInHeader(labelKey(text))).toBe(unit);
  });
});
