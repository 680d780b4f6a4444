import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { amountOf, type Amount } from '../../../src/core/money';
import { likelyCause, type NamedCell } from '../../../src/core/rules/likely-cause';
import { random } from '../../support/random-cases';

const wan = (value: number | string): Amount => amountOf(value, '万元');

/** Named cells B1, B2 … of the sheet 表. */
const cells = (...values: readonly (number | string)[]): NamedCell[] =>
  values.map((value, row) => ({
    name: `第${row + 1}项`,
    at: { sheet: '表', row, column: 1 },
    value: wan(value),
  }));

interface Case {
  readonly name: string;
  readonly stated: Amount;
  readonly expected: Amount;
  readonly parts?: readonly NamedCell[];
  readonly neighbours?: readonly NamedCell[];
  readonly cause: string | undefined;
}

const cases: readonly Case[] = [
  { name: '相等就没有原因', stated: wan(100), expected: wan('100.00'), cause: undefined },
  {
    name: '单位不同而钱数相等，也没有原因',
    stated: wan(100),
    expected: amountOf(1_000_000, '元'),
    cause: undefined,
  },
  {
    name: '看不出来就不猜',
    stated: wan('28.55'),
    expected: wan('13.15'),
    parts: cells(0, 0, 0, '13.15'),
    cause: undefined,
  },
  {
    name: '填的是零，猜什么都像',
    stated: wan(0),
    expected: wan(100),
    parts: cells(60, 40),
    cause: undefined,
  },

  { name: '正负号', stated: wan('1010.83'), expected: wan('-1010.83'), cause: '正负号写反了' },
  { name: '按元填写', stated: wan(71924000), expected: wan('7192.40'), cause: '元与万元混用了（差一万倍）' },
  {
    name: '应按元填写而填了万元',
    stated: amountOf('7192.40', '元'),
    expected: amountOf(71924000, '元'),
    cause: '元与万元混用了（差一万倍）',
  },
  {
    name: '按元填写，带着角分',
    stated: wan('71923987.65'),
    expected: wan('7192.40'),
    cause: '元与万元混用了（差一万倍）',
  },
  {
    name: '负数也认得出单位',
    stated: wan(-10108300),
    expected: wan('-1010.83'),
    cause: '元与万元混用了（差一万倍）',
  },
  { name: '不到1万元的数不猜单位', stated: wan(149), expected: wan('0.01'), cause: undefined },

  {
    name: '漏加一项',
    stated: wan(60),
    expected: wan('102.5'),
    parts: cells(57, '42.5', 3),
    cause: '漏加了“第2项”（表!B2）',
  },
  {
    name: '重复加一项',
    stated: wan(145),
    expected: wan('102.5'),
    parts: cells(57, '42.5', 3),
    cause: '“第2项”（表!B2）重复加了一次',
  },
  {
    name: '有两项同数，说不出是哪一项',
    stated: wan(60),
    expected: wan(65),
    parts: cells(55, 5, 5),
    cause: undefined,
  },
  {
    name: '照抄一项',
    stated: wan(57),
    expected: wan('105.5'),
    parts: cells(57, '42.5', 3, 3),
    cause: '照抄了“第1项”（表!B1）的数',
  },
  {
    name: '漏加两项',
    stated: wan('57.5'),
    expected: wan('103'),
    parts: cells(50, '42.5', 3, '7.5'),
    cause: '漏加了“第2项”（表!B2）、“第3项”（表!B3）',
  },
  {
    name: '只有一项时谈不上漏加',
    stated: wan(57),
    expected: wan('42.5'),
    parts: cells('42.5'),
    cause: undefined,
  },
  {
    name: '各项单位不同',
    stated: wan(60),
    expected: wan(65),
    parts: cells(60, 0).map((cell, row) => (row === 1 ? { ...cell, value: amountOf(50_000, '元') } : cell)),
    cause: '漏加了“第2项”（表!B2）',
  },
  {
    name: '照抄旁边的格子',
    stated: wan('8203.23'),
    expected: wan('7192.40'),
    neighbours: cells('8203.23'),
    cause: '照抄了“第1项”（表!B1）的数',
  },

  {
    name: '小数点错一位',
    stated: wan('719.24'),
    expected: wan('7192.40'),
    cause: '小数点错了一位（差十倍）',
  },
  {
    name: '小数点错两位',
    stated: wan(719240),
    expected: wan('7192.40'),
    cause: '小数点错了两位（差一百倍）',
  },
  { name: '差一千倍不是常见的笔误', stated: wan('7.1924'), expected: wan('7192.40'), cause: undefined },
  { name: '相邻两位写反', stated: wan('7129.40'), expected: wan('7192.40'), cause: '相邻两位数字写反了' },
  { name: '隔一位写反不算', stated: wan('9172.40'), expected: wan('7192.40'), cause: undefined },
  { name: '位数不同不算写反', stated: wan('21'), expected: wan('12.5'), cause: undefined },
];

describe('likelyCause', () => {
  it.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    (_, { stated, expected, parts, neighbours, cause }) => {
      expect(likelyCause(stated, expected, parts, neighbours)).toBe(cause);
    },
  );

  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => wan(value / 100));

  it('never finds a cause where nothing is wrong', () => {
    fc.assert(
      fc.property(cents, fc.array(cents, { maxLength: 6 }), (amount, others) => {
        expect(
          likelyCause(amount, amount, cells(...others.map(({ value }) => value.toString()))),
        ).toBeUndefined();
      }),
      random(100),
    );
  });

  it('names a row that was left out, unless another reading comes first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (values, pick) => {
          const left = pick % values.length;
          const sum = values.reduce((all, value) => all + value, 0);
          const cause = likelyCause(wan(sum - (values[left] ?? 0)), wan(sum), cells(...values));
          expect(cause).toMatch(/漏加了|元与万元混用/);
          if (cause?.startsWith('漏加了') === true) expect(cause).toContain(`“第${left + 1}项”`);
        },
      ),
      random(100),
    );
  });
});
