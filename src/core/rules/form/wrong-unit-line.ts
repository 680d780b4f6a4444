import type { Facts } from '../../facts';
import type { Message } from '../../findings';
import { amountOf, inUnit, type MoneyUnit, printAmount } from '../../money';
import { TABLE_NAMES, type TableKey, type UnitFault } from '../../tables';
import { addressText } from '../../workbook';
import type { Report } from '../reporting';

/** Messages about unit lines that contradict the other tables: a further part of D08. */
export const WRONG_UNIT_MESSAGES = {
  wrongUnit: {
    text: '{table}的单位行写的是“{stated}”，按这个单位，{own}；而{other}，差{factor}。{alike}应是单位行写错了，应为“{expected}”。其他核对已把{these}按{fitting}读。',
    advice: '请把单位行改为“{expected}”；如果单位行没有写错，请把表中的金额改按{declared}填写。',
  },
  undecidedUnit: {
    text: '{table}的单位行写的是“{stated}”，按这个单位，{own}；而{other}，差{factor}：总有一处的单位写错了，凭表中的数看不出是哪一处。如果是前者写错了，实际是{ifWrong}；如果是后者写错了，实际是{ifRight}。其他核对暂把{table}按{fitting}读。',
    advice: '请查明实际金额，改正写错的单位行。',
  },
} as const satisfies Record<string, Message>;

/**
 * Reports unit lines that contradict the other tables, each once at the line itself, with one figure of either side as proof.
 * The amounts of these tables have been read in the unit that fits, so that no other rule repeats the difference.
 */
export function reportWrongUnits(
  report: Report<keyof typeof WRONG_UNIT_MESSAGES>,
  { unitFaults }: Pick<Facts, 'unitFaults'>,
): void {
  for (const fault of unitFaults) reportFault(report, fault);
}

function reportFault(report: Report<keyof typeof WRONG_UNIT_MESSAGES>, fault: UnitFault): void {
  const { lines, heads, own, other, against, count, declared, fitting, decided } = fault;
  const { value: asDeclared } = own.amount;
  const data = {
    table: tablesText(heads),
    these: heads.length > 1 ? '这些表' : '这张表',
    own: statementText(own),
    other: `《${TABLE_NAMES[other.head.key]}》的${statementText(other)}`,
    factor: factorText(declared, fitting),
    alike: count > 1 ? `与${namesText(against)}可以对照的${count}个数都是这样差，` : '',
    declared,
    fitting,
    ifWrong: printAmount({ ...asDeclared, unit: fitting }),
    ifRight: printAmount(asDeclared),
  };
  report.found(decided ? 'wrongUnit' : 'undecidedUnit', {
    at: [...lines, ...(decided ? [] : [other.head.unit ?? []].flat()), own.amount, other.amount],
    stated: unitLine(declared),
    expected: unitLine(fitting),
    data,
  });
}

/** `《收支预算总表》`; of several performance sheets how many they are. */
function tablesText(heads: UnitFault['heads']): string {
  const keys = [...new Set(heads.map(({ key }) => key))];
  const forms = heads.filter(({ key }) => key === 'performanceSheets').length;
  return forms > 1 && keys.length === 1 ? `${forms}张${namesText(keys)}` : namesText(keys);
}

function namesText(keys: readonly TableKey[]): string {
  return keys.map((key) => `《${TABLE_NAMES[key]}》`).join('、');
}

/** `“收入总计”（收支预算总表!B12）是8203.23元` */
function statementText({ name, amount, isSum }: UnitFault['own']): string {
  const printed = name.replace(/\(/g, '（').replace(/\)/g, '）');
  return `“${printed}”（${addressText(amount.at)}${isSum ? '等' : ''}）是${printAmount(amount.value)}`;
}

function unitLine(unit: MoneyUnit): string {
  return `单位：${unit}`;
}

/** How many times as much money the same figure is in one unit as in the other. */
function factorText(a: MoneyUnit, b: MoneyUnit): string {
  const times = inUnit(amountOf(1, a), b).value.toNumber();
  return Math.max(times, 1 / times) > 10_000 ? '一亿倍' : '一万倍';
}
