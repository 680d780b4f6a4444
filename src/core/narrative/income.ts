import type { BudgetLine, Nested } from '../tables';
import { join, passage, type Fragment } from './fragment';
import { defineSection, proseName, wanOr } from './section';

/** 二.1 收入说明: the total and every source by the table's own names, zeros included. */
export const income = defineSection({
  id: '二.1',
  heading: '1、收入说明',
  needs: ['revenueExpenditureSummary'],
  write({ revenueExpenditureSummary: { revenue } }, { department, year }) {
    const sources = join(
      [...revenue.items.map(source), ...revenue.carryOvers.map((line) => amountOfLine(line))],
      '，',
    );
    return [
      passage`反映${department}当年全部收入。${year}年预算收入${wanOr(revenue.total?.current, '收入总计')}，其中：${sources}。`,
    ];
  },
});

function source(line: Nested<BudgetLine>): Fragment {
  if (line.parts.length === 0) return amountOfLine(line);
  return passage`${amountOfLine(line)}（其中：${join(line.parts.map(amountOfLine), '，')}）`;
}

function amountOfLine(line: BudgetLine): Fragment {
  return passage`${proseName(line)}${wanOr(line.current, proseName(line))}`;
}
