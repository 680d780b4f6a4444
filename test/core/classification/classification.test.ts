import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_CLASSIFICATION, classificationOf, classNameKey } from '../../../src/core/classification';
import { ECONOMIC_CLASSES } from '../../../src/core/classification/economic-classes';
import { FUNCTIONAL_CLASSES } from '../../../src/core/classification/functional-classes';
import { GOVERNMENT_CLASSES } from '../../../src/core/classification/government-classes';

describe('the built-in classification', () => {
  it('knows codes by kind: the same name has a code of its own in each', () => {
    expect(BUILT_IN_CLASSIFICATION.lookUp('functional', '2210201')).toBe('住房公积金');
    expect(BUILT_IN_CLASSIFICATION.lookUp('economic', '30113')).toBe('住房公积金');
    expect(BUILT_IN_CLASSIFICATION.lookUp('government', '50103')).toBe('住房公积金');
    expect(BUILT_IN_CLASSIFICATION.lookUp('economic', '50103')).toBeUndefined();
    expect(BUILT_IN_CLASSIFICATION.lookUp('economic', '2210201')).toBeUndefined();
    expect(BUILT_IN_CLASSIFICATION.lookUp('functional', '2081199')).toBeUndefined();
  });

  it('finds the codes of a name', () => {
    expect(BUILT_IN_CLASSIFICATION.codesNamed('functional', '行政运行')).toEqual(['2010601', '2101501']);
    expect(BUILT_IN_CLASSIFICATION.codesNamed('economic', '因公出国(境)费')).toEqual(['30212']);
    expect(BUILT_IN_CLASSIFICATION.codesNamed('economic', '普通教育')).toEqual([]);
  });

  it.each([
    ['functional', FUNCTIONAL_CLASSES],
    ['economic', ECONOMIC_CLASSES],
    ['government', GOVERNMENT_CLASSES],
  ])(
    '%s: every code has the length of a 类, 款 or 项, its upper codes are there, siblings differ',
    (_, names) => {
      const codes = Object.keys(names);
      for (const code of codes) {
        expect([3, 5, 7]).toContain(code.length);
        if (code.length > 3) expect(codes).toContain(code.slice(0, -2));
        const siblings = codes.filter(
          (other) => other.length === code.length && other.slice(0, -2) === code.slice(0, -2),
        );
        expect(
          siblings.filter((other) => classNameKey(names[other] ?? '') === classNameKey(names[code] ?? '')),
        ).toEqual([code]);
      }
    },
  );
});

describe('a classification of other names', () => {
  it('holds those and nothing else', () => {
    const own = classificationOf({
      functional: { '2081199': '其他残疾人事业支出' },
      economic: {},
      government: {},
    });
    expect(own.lookUp('functional', '2081199')).toBe('其他残疾人事业支出');
    expect(own.lookUp('functional', '205')).toBeUndefined();
  });
});

describe('class names are the same', () => {
  it.each([
    ['政府办公厅(室)及相关机构事务', '政府办公厅（室）及相关机构事务'],
    ['教 育　支出', '教育支出'],
    ['一、教育支出', '教育支出'],
    ['其中：普通教育', '普通教育'],
    ['教育支出（类）', '教育支出'],
    ['205 教育支出', '教育支出'],
    ['[20502]普通教育', '普通教育'],
    ['20502-普通教育', '普通教育'],
    ['因公出国（境）费', '因公出国（境）费用'],
    ['维修(护)费', '维修（护）费'],
  ])('%s, %s', (one, other) => {
    expect(classNameKey(one)).toBe(classNameKey(other));
  });
});

describe('class names differ', () => {
  it.each([
    ['教育', '教育支出'],
    ['资本性支出', '资本性支出（基本建设）'],
    ['文化体育与传媒支出', '文化旅游体育与传媒支出'],
    ['小学教育', '学前教育'],
  ])('%s, %s', (one, other) => {
    expect(classNameKey(one)).not.toBe(classNameKey(other));
  });

  it('nothing is left of dots; digits alone stay', () => {
    expect(classNameKey('…')).toBe('');
    expect(classNameKey('205')).toBe('205');
  });
});
