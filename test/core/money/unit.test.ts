import { describe, expect, it } from '@jest/globals';
import {
  declaredUnit,
  isUnitLabel,
  textBeforeUnit,
  unitDeclaredIn,
  unitInHeader,
  unitInTitle,
  unitWord,
} from '../../../src/core/money';
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
    ['货币单位：万元', '万元'],
    ['单位：万元（人民币）', '万元'],
    ['单位：万元 币种：人民币', '万元'],
    ['2023年收支预算总表 单位：万元', '万元'],
    ['单位：万元、%', '万元'],
    ['单位：万元/元', undefined],
    ['单位：元/万元', undefined],
    ['单位：万元、元', undefined],
    ['单位：元/人', undefined],
    ['计量单位：元', undefined],
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

describe('unitDeclaredIn', () => {
  it.each([
    ['编制部门：某局  单位：元', '元'],
    ['编制部门：某局　　单　位：万　元', '万元'],
    ['币种：人民币 单位：万元', '万元'],
    ['  单位:  万  元', '万元'],
    ['某局 计量单位：元', undefined],
    ['某局 单位：元氏县', undefined],
    ['某局 单位：万元/元', undefined],
    ['某局', undefined],
  ])('%s declares %s', (text, unit) => {
    expect(unitDeclaredIn(text)).toBe(unit);
  });
});

describe('textBeforeUnit', () => {
  it.each([
    ['编制部门：某局　　单位：元', '编制部门：某局　'],
    ['某局 单位：元', '某局'],
    ['某局 单位：元氏县', '某局 单位：元氏县'],
    ['单位：元', '单位：元'],
    ['㈱某局 单位：元', '㈱某局'],
  ])('%s', (text, before) => {
    expect(textBeforeUnit(text)).toBe(before);
  });
});

describe('a unit line in parts', () => {
  it.each([
    ['单位：', true],
    ['（单位：', true],
    ['单 位', true],
    ['部门：某局 金额单位：', true],
    ['计量单位', false],
    ['预算单位：', false],
    ['单位：万元', false],
  ])('%s is its first half: %s', (text, first) => {
    expect(isUnitLabel(text)).toBe(first);
  });

  it.each([
    ['万元', '万元'],
    ['人民币元', '元'],
    ['万元）', '万元'],
    ['万元整', undefined],
    ['10万元', undefined],
  ])('%s is its second half: %s', (text, unit) => {
    expect(unitWord(labelKey(text))).toBe(unit);
  });

  it.each([
    ['（万元）', '万元'],
    ['2023年收支预算总表（人民币元）', '元'],
    ['预算数（万元）', undefined],
    ['收支预算总表', undefined],
  ])('%s under or behind a title: %s', (text, unit) => {
    expect(unitInTitle(labelKey(text))).toBe(unit);
  });
});
