import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOneSlip, NearNames } from '../../../src/core/figures/near-names';
import { random } from '../../support/random-cases';

describe('isOneSlip', () => {
  it.each([
    ['小学教育', '小学教肓'],
    ['小学教育', '小学教'],
    ['小学教育', '小小学教育'],
    ['小学教育', '小教学育'],
    ['小学教育', '学小教育'],
  ])('%s and %s', (a, b) => {
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['小学教育', '小学教育'],
    ['小学教育', '中学教肓'],
    ['小学教育', '小学'],
    ['小学教育', '育学教小'],
    ['小学教育', '教小学育'],
  ])('not %s and %s', (a, b) => {
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([false, false]);
  });
});

it('finds the names one slip away that looking at every name finds', () => {
  const name = fc
    .array(fc.constantFrom('小', '学', '教', '育'), { minLength: 4, maxLength: 6 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), name, (names, wanted) => {
      const expected = [...new Set(names)].filter((each) => isOneSlip(each, wanted)).sort();
      expect([...new NearNames(names).near(wanted)].sort()).toEqual(expected);
    }),
    random(200),
  );
});
