import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  amountOf,
  amountsAddingTo,
  decimalOf,
  inUnit,
  judgeSame,
  judgeSum,
  negated,
  sameAmount,
  sumOf,
  type Amount,
  type MoneyUnit,
  type Verdict,
} from '../../../src/core/money';
import { random } from '../../support/random-cases';

const wan = (value: number | string, shownDecimals?: number): Amount => amount(value, '万元', shownDecimals);
const yuan = (value: number | string, shownDecimals?: number): Amount => amount(value, '元', shownDecimals);

function amount(value: number | string, unit: MoneyUnit, shownDecimals?: number): Amount {
  return { ...amountOf(value, unit), ...(shownDecimals === undefined ? {} : { shownDecimals }) };
}

/** The verdict with its figures as text. */
function told(verdict: Verdict): { kind: Verdict['kind']; expected?: string; difference?: string } {
  if (verdict.kind === 'equal') return { kind: 'equal' };
  return {
    kind: verdict.kind,
    expected: verdict.expected.value.toString(),
    difference: verdict.difference.value.toString(),
  };
}

interface SumCase {
  readonly name: string;
  readonly total: Amount;
  readonly addends: readonly Amount[];
  readonly verdict: ReturnType<typeof told>;
}

const sums: readonly SumCase[] = [
  { name: '相等', total: wan('7192.40'), addends: [wan('409.40'), wan(6783)], verdict: { kind: 'equal' } },
  {
    name: '单元格里的二进制小数先变成15位有效数字',
    total: { value: decimalOf(8203.23 - 7192.4), unit: '万元' },
    addends: [wan('8203.23'), negated(wan('7192.4'))],
    verdict: { kind: 'equal' },
  },
  {
    name: '万元：两项差0.01是尾差',
    total: wan('100.01'),
    addends: [wan(60), wan(40)],
    verdict: { kind: 'rounding', expected: '100', difference: '0.01' },
  },
  {
    name: '万元：两项差0.0101不是尾差',
    total: wan('100.0101'),
    addends: [wan(60), wan(40)],
    verdict: { kind: 'unequal', expected: '100', difference: '0.0101' },
  },
  {
    name: '万元：少了也一样',
    total: wan('99.99'),
    addends: [wan(60), wan(40)],
    verdict: { kind: 'rounding', expected: '100', difference: '-0.01' },
  },
  {
    name: '万元：三项可差0.015',
    total: wan('99.985'),
    addends: [wan(60), wan(40), wan(0)],
    verdict: { kind: 'rounding', expected: '100', difference: '-0.015' },
  },
  {
    name: '万元：一项不容尾差',
    total: wan('100.01'),
    addends: [wan(100)],
    verdict: { kind: 'unequal', expected: '100', difference: '0.01' },
  },
  {
    name: '元，显示到整数：两项可差1元',
    total: yuan(101, 0),
    addends: [yuan(60, 0), yuan(40, 0)],
    verdict: { kind: 'rounding', expected: '100', difference: '1' },
  },
  {
    name: '元，显示到整数：两项差2元是错误',
    total: yuan(102, 0),
    addends: [yuan(60, 0), yuan(40, 0)],
    verdict: { kind: 'unequal', expected: '100', difference: '2' },
  },
  {
    name: '元，显示到整数而实际有角分',
    total: yuan('100.4', 0),
    addends: [yuan('60.2', 0), yuan('40.4', 0)],
    verdict: { kind: 'rounding', expected: '100.6', difference: '-0.2' },
  },
  {
    name: '元，没有格式而都是整数',
    total: yuan(101),
    addends: [yuan(60), yuan(40)],
    verdict: { kind: 'rounding', expected: '100', difference: '1' },
  },
  {
    name: '元，两位小数必须正好',
    total: yuan('100.01', 2),
    addends: [yuan(60, 2), yuan(40, 2)],
    verdict: { kind: 'unequal', expected: '100', difference: '0.01' },
  },
  {
    name: '元，别的格带小数，不带小数的每格容0.5元',
    total: yuan(101, 0),
    addends: [yuan(60, 0), yuan(40, 2)],
    verdict: { kind: 'rounding', expected: '100', difference: '1' },
  },
  {
    name: '元，别的格带小数，不带小数的两格最多容1元',
    total: yuan('101.01', 2),
    addends: [yuan(60, 0), yuan(40, 0)],
    verdict: { kind: 'unequal', expected: '100', difference: '1.01' },
  },
  {
    name: '元，合计不带小数，唯一的一项带',
    total: yuan(60),
    addends: [yuan('60.34')],
    verdict: { kind: 'rounding', expected: '60.34', difference: '-0.34' },
  },
  {
    name: '元，零没有舍去什么',
    total: yuan('60.34'),
    addends: [yuan(0), yuan('60')],
    verdict: { kind: 'rounding', expected: '60', difference: '0.34' },
  },
  {
    name: '元，写零的格不容误差',
    total: yuan('0.34'),
    addends: [yuan(0), yuan(0)],
    verdict: { kind: 'unequal', expected: '0', difference: '0.34' },
  },
  {
    name: '实际相等，显示的加不起来',
    total: wan(100, 2),
    addends: [wan('33.333', 2), wan('33.333', 2), wan('33.334', 2)],
    verdict: { kind: 'hiddenDecimals', expected: '100', difference: '0.01' },
  },
  {
    name: '实际相等，显示的也加得起来',
    total: wan('66.666', 2),
    addends: [wan('33.331', 2), wan('33.335', 2)],
    verdict: { kind: 'equal' },
  },
  {
    name: '各项单位不同，按总数的单位算',
    total: wan(150),
    addends: [wan(100), yuan(500_000)],
    verdict: { kind: 'equal' },
  },
  {
    name: '总数是元，分项是万元：万元取整的误差在范围之内',
    total: yuan('1500001.00', 2),
    addends: [wan(100), wan(50)],
    verdict: { kind: 'rounding', expected: '1500000', difference: '1' },
  },
  {
    name: '总数是元，分项是万元：超出取整的误差',
    total: yuan('1500100.01', 2),
    addends: [wan(100), wan(50)],
    verdict: { kind: 'unequal', expected: '1500000', difference: '100.01' },
  },
  {
    name: '全部显示四位小数的表，最后一位是0.0001',
    total: { ...wan('2.0010'), shownDecimals: 4 },
    addends: [
      { ...wan('1.0000'), shownDecimals: 4 },
      { ...wan('1.0000'), shownDecimals: 4 },
    ],
    verdict: { kind: 'unequal', expected: '2', difference: '0.001' },
  },
  {
    name: '显示的数相加相等，实际数值差得多：隐藏了小数位',
    total: { ...wan('1.9951'), shownDecimals: 2 },
    addends: [
      { ...wan('1.0049'), shownDecimals: 2 },
      { ...wan('1.0049'), shownDecimals: 2 },
    ],
    verdict: { kind: 'hiddenDecimals', expected: '2.0098', difference: '-0.0147' },
  },
  {
    name: '总数是万元，分项是元：等于四舍五入后的和就是相等',
    total: wan('12.35', 2),
    addends: [yuan(60_000, 2), yuan(63_450, 2)],
    verdict: { kind: 'equal' },
  },
  {
    name: '总数是万元，分项是元：差最后一位是尾差',
    total: wan('12.36', 2),
    addends: [yuan(60_000, 2), yuan(63_450, 2)],
    verdict: { kind: 'rounding', expected: '12.345', difference: '0.015' },
  },
  {
    name: '总数是万元，分项是元：差得更多是错误',
    total: wan('12.37', 2),
    addends: [yuan(60_000, 2), yuan(63_450, 2)],
    verdict: { kind: 'unequal', expected: '12.345', difference: '0.025' },
  },
  {
    name: '总数是亿元，分项有元有万元',
    total: amountOf('1.25', '亿元'),
    addends: [wan('12345.67', 2), yuan(50_000, 2)],
    verdict: { kind: 'rounding', expected: '1.235067', difference: '0.014933' },
  },
  {
    name: '总数是亿元，等于四舍五入后的和',
    total: amountOf('1.24', '亿元'),
    addends: [wan('12345.67', 2), yuan(500_000, 2)],
    verdict: { kind: 'equal' },
  },
  {
    name: '减数取负',
    total: wan('-1010.83'),
    addends: [wan('7192.40'), negated(wan('8203.23'))],
    verdict: { kind: 'equal' },
  },
  { name: '没有加数就是零', total: wan(0), addends: [], verdict: { kind: 'equal' } },
];

interface SameCase {
  readonly name: string;
  readonly stated: Amount;
  readonly reference: Amount;
  readonly verdict: ReturnType<typeof told>;
}

const sames: readonly SameCase[] = [
  { name: '同一单位必须相等', stated: wan('100.00'), reference: wan(100), verdict: { kind: 'equal' } },
  {
    name: '同一单位差0.01就是错误',
    stated: wan('100.01'),
    reference: wan(100),
    verdict: { kind: 'unequal', expected: '100', difference: '0.01' },
  },
  {
    name: '显示相同，实际不同',
    stated: wan('100.004', 2),
    reference: wan(100, 2),
    verdict: { kind: 'hiddenDecimals', expected: '100', difference: '0.004' },
  },
  {
    name: '没有格式的数没有隐藏的小数',
    stated: wan('100.004'),
    reference: wan(100),
    verdict: { kind: 'unequal', expected: '100', difference: '0.004' },
  },
  { name: '元四舍五入到万元', stated: wan('12.35'), reference: yuan(123_450), verdict: { kind: 'equal' } },
  { name: '五入', stated: wan('12.35'), reference: yuan('123450'), verdict: { kind: 'equal' } },
  { name: '四舍', stated: wan('12.34'), reference: yuan('123449.99'), verdict: { kind: 'equal' } },
  { name: '负数同样四舍五入', stated: wan('-12.35'), reference: yuan(-123_450), verdict: { kind: 'equal' } },
  {
    name: '差最后一位是取整差',
    stated: wan('12.34'),
    reference: yuan(123_450),
    verdict: { kind: 'rounding', expected: '12.345', difference: '-0.005' },
  },
  {
    name: '差两个最后一位是错误',
    stated: wan('12.33'),
    reference: yuan(123_450),
    verdict: { kind: 'unequal', expected: '12.345', difference: '-0.015' },
  },
  {
    name: '填的是元，对的是万元',
    stated: yuan(123_450),
    reference: wan('12.35'),
    verdict: { kind: 'equal' },
  },
  {
    name: '万元写到四位，就按四位比较',
    stated: wan('12.3456'),
    reference: yuan(123_456),
    verdict: { kind: 'equal' },
  },
  {
    name: '万元写到四位，差最后一位是取整差',
    stated: wan('12.3457'),
    reference: yuan('123456.00'),
    verdict: { kind: 'rounding', expected: '12.3456', difference: '0.0001' },
  },
  {
    name: '万元写到四位，差得更多是错误，虽然两位小数相同',
    stated: wan('12.3456'),
    reference: yuan(123_500),
    verdict: { kind: 'unequal', expected: '12.35', difference: '-0.0044' },
  },
  {
    name: '万元只显示两位，隐藏的小数不算',
    stated: wan('12.3456', 2),
    reference: yuan(123_500),
    verdict: { kind: 'equal' },
  },
  {
    name: '万元是公式算出来的，位数比元能有的还多',
    stated: wan('41.152333333333'),
    reference: yuan('411523.33', 2),
    verdict: { kind: 'equal' },
  },
  {
    name: '亿元取两位',
    stated: amountOf('1.23', '亿元'),
    reference: wan('12345.67'),
    verdict: { kind: 'equal' },
  },
];

const UNITS: readonly MoneyUnit[] = ['元', '万元'];
/** Whole multiples of a cent of the unit, as cells hold them. */
const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => decimalOf(value / 100));
const amounts = (unit: MoneyUnit): fc.Arbitrary<Amount> =>
  cents.map((value) => ({ value, unit, shownDecimals: 2 }));
const lists = (unit: MoneyUnit, minLength = 0): fc.Arbitrary<Amount[]> =>
  fc.array(amounts(unit), { minLength, maxLength: 12 });
const unit = fc.constantFrom(...UNITS);
const withUnit = unit.chain((each) => fc.tuple(fc.constant(each), lists(each, 2)));

/** The exact sum, two decimals shown. */
const totalOf = (addends: readonly Amount[], of: MoneyUnit): Amount => ({
  ...sumOf(addends, of),
  shownDecimals: 2,
});
const moved = (total: Amount, by: number | string): Amount => ({ ...total, value: total.value.plus(by) });

describe('judgeSum', () => {
  it.each(sums.map((each) => [each.name, each] as const))('%s', (_, { total, addends, verdict }) => {
    expect(told(judgeSum(total, addends))).toEqual(verdict);
  });

  it('finds nothing where the figures add up, in any order', () => {
    fc.assert(
      fc.property(withUnit, ([of, addends]) => {
        expect(judgeSum(totalOf(addends, of), addends).kind).toBe('equal');
        expect(judgeSum(totalOf(addends, of), [...addends].reverse()).kind).toBe('equal');
      }),
      random(100),
    );
  });

  it('allows 0.005 a figure in 万元 and not a bit more', () => {
    fc.assert(
      fc.property(lists('万元', 2), fc.boolean(), (addends, less) => {
        const total = totalOf(addends, '万元');
        const limit = addends.length * 5 * (less ? -1 : 1);
        expect(judgeSum(moved(total, `${limit}e-3`), addends).kind).toBe('rounding');
        expect(judgeSum(moved(total, `${limit}1e-4`), addends).kind).toBe('unequal');
      }),
      random(100),
    );
  });

  it('allows nothing in 元 with two decimals', () => {
    fc.assert(
      fc.property(lists('元', 1), fc.integer({ min: 1, max: 1000 }), (addends, off) => {
        expect(judgeSum(moved(totalOf(addends, '元'), `${off}e-2`), addends).kind).toBe('unequal');
      }),
      random(100),
    );
  });

  it('allows half a 元 a figure where 元 are shown whole', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => yuan(value, 0));
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (addends, off) => {
          const total = moved({ ...sumOf(addends, '元'), shownDecimals: 0 }, off);
          expect(judgeSum(total, addends).kind).toBe(off * 2 <= addends.length ? 'rounding' : 'unequal');
        },
      ),
      random(100),
    );
  });

  it('states what it expects and by how much the total is off', () => {
    fc.assert(
      fc.property(withUnit, cents, ([of, addends], value) => {
        const verdict = judgeSum({ value, unit: of, shownDecimals: 2 }, addends);
        if (verdict.kind === 'equal') return;
        expect(sameAmount(verdict.expected, sumOf(addends, of))).toBe(true);
        expect(verdict.difference.value.eq(value.minus(verdict.expected.value))).toBe(true);
        expect([verdict.expected.unit, verdict.difference.unit]).toEqual([of, of]);
      }),
      random(100),
    );
  });

  it('comes to the same whatever unit an addend is written in', () => {
    fc.assert(
      fc.property(lists('万元', 2), fc.integer({ min: -10, max: 10 }), (addends, off) => {
        const total = moved(totalOf(addends, '万元'), `${off}e-2`);
        const inYuan = addends.map((addend) => ({ ...inUnit(addend, '元'), shownDecimals: 2 }));
        expect(told(judgeSum(total, inYuan))).toEqual(told(judgeSum(total, addends)));
      }),
      random(100),
    );
  });
});

describe('judgeSame', () => {
  it.each(sames.map((each) => [each.name, each] as const))('%s', (_, { stated, reference, verdict }) => {
    expect(told(judgeSame(stated, reference))).toEqual(verdict);
  });

  it('is equal to itself, in every unit', () => {
    fc.assert(
      fc.property(unit.chain(amounts), fc.constantFrom<MoneyUnit>('元', '万元', '亿元'), (stated, other) => {
        expect(judgeSame(stated, stated).kind).toBe('equal');
        expect(judgeSame(stated, inUnit(stated, other)).kind).toBe('equal');
      }),
      random(100),
    );
  });

  it('finds every difference within one unit', () => {
    fc.assert(
      fc.property(withUnit, ([, [first, second]]) => {
        if (first === undefined || second === undefined) return;
        expect(judgeSame(first, second).kind).toBe(sameAmount(first, second) ? 'equal' : 'unequal');
      }),
      random(100),
    );
  });

  it('judges alike from both sides, with the difference turned round', () => {
    const either = unit.chain(amounts);
    fc.assert(
      fc.property(either, either, (stated, reference) => {
        const there = judgeSame(stated, reference);
        const back = judgeSame(reference, stated);
        expect(back.kind).toBe(there.kind);
        if (there.kind === 'equal' || back.kind === 'equal') return;
        expect(sameAmount(there.difference, negated(back.difference))).toBe(true);
      }),
      random(100),
    );
  });

  it('accepts 万元 rounded from 元, takes the next cent as a slip and refuses the one after', () => {
    fc.assert(
      fc.property(amounts('元'), fc.constantFrom(1, -1), (inTable, side) => {
        const rounded = inTable.value.div(10_000).toDecimalPlaces(2, 4);
        const prose = (cent: number): Amount => ({ value: rounded.plus(cent / 100), unit: '万元' });
        expect([0, 1, 2].map((cent) => judgeSame(prose(cent * side), inTable).kind)).toEqual([
          'equal',
          'rounding',
          'unequal',
        ]);
      }),
      random(100),
    );
  });
});

describe('amountsAddingTo', () => {
  it.each<[name: string, target: Amount, amounts: readonly Amount[], indexes: readonly number[] | undefined]>(
    [
      ['一个就够', wan(15), [wan(450), wan(15), wan(20)], [1]],
      ['一个优先于两个', wan(35), [wan(15), wan(20), wan(35)], [2]],
      ['两个', wan(35), [wan(15), wan(20), wan(450)], [0, 1]],
      ['三个', wan(485), [wan(15), wan(20), wan(450), wan(8)], [0, 1, 2]],
      ['四个不猜', wan(493), [wan(15), wan(20), wan(450), wan(8)], undefined],
      ['有两个同样的数，说不出是哪一个', wan(10), [wan(10), wan(10)], undefined],
      ['两个的组合不止一种', wan(30), [wan(10), wan(20), wan(5), wan(25)], undefined],
      ['零不算在内', wan(15), [wan(0), wan(15), wan(0)], [1]],
      ['负数', wan(-5), [wan(10), wan(-15), wan(3)], [0, 1]],
      ['单位不同', wan(15), [yuan(150_000), wan(20)], [0]],
      ['差一分也不算', wan('15.01'), [wan(15), wan(20)], undefined],
      ['没有数', wan(15), [], undefined],
    ],
  )('%s', (_, target, candidates, indexes) => {
    expect(amountsAddingTo(target, candidates)).toEqual(indexes);
  });

  const small = fc.integer({ min: -6, max: 12 }).map((value) => wan(value));

  it('gives a group that adds up exactly, the only one of its size, and none smaller', () => {
    fc.assert(
      fc.property(small, fc.array(small, { maxLength: 7 }), (target, candidates) => {
        const groups = groupsUpTo(3, candidates.length).filter((group) => {
          const chosen = group.flatMap((index) => candidates[index] ?? []);
          return chosen.every(({ value }) => !value.isZero()) && sameAmount(sumOf(chosen, '万元'), target);
        });
        const least = Math.min(...groups.map((group) => group.length));
        const smallest = groups.filter((group) => group.length === least);
        expect(amountsAddingTo(target, candidates)).toEqual(smallest.length === 1 ? smallest[0] : undefined);
      }),
      random(100),
    );
  });

  it('looks for no triple among very many', () => {
    const many = Array.from({ length: 61 }, (_, index) => wan(4 ** (index % 20) + index * 1000));
    const [first, second, third] = many;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no amounts');
    expect(amountsAddingTo(sumOf([first, second], '万元'), many)).toEqual([0, 1]);
    expect(amountsAddingTo(sumOf([first, second, third], '万元'), many.slice(0, 60))).toEqual([0, 1, 2]);
    expect(amountsAddingTo(sumOf([first, second, third], '万元'), many)).toBeUndefined();
  });
});

/** All ascending index groups of one to `size` members. */
function groupsUpTo(size: number, length: number, from = 0): number[][] {
  if (size === 0) return [];
  return Array.from({ length: Math.max(0, length - from) }, (_, offset) => from + offset).flatMap((index) => [
    [index],
    ...groupsUpTo(size - 1, length, index + 1).map((rest) => [index, ...rest]),
  ]);
}
