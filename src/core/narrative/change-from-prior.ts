import { minus, sumOf } from '../money';
import type { BudgetLine, YearAmounts } from '../tables';
import { join, passage, placeholder, printed, wan, type Fragment, type Sourced } from './fragment';
import { partOf } from './expenditure';
import { defineSection, proseName, sourced } from './section';
import { changeBetween, changeOf, comparedWith, trend, type Change } from './trend';

/** 二.3 比上年增减情况: the change of the whole, of basic and of project expenditure, and of the project groups. Causes are human. */
export const changeFromPrior = defineSection({
  id: '二.3',
  heading: '3、比上年增减情况',
  needs: ['revenueExpenditureSummary'],
  uses: ['basicExpenditureTable'],
  write({ revenueExpenditureSummary: { expenditure: side }, basicExpenditureTable }, { department, year }) {
    const basic = side.items.find(({ item }) => item === 'basic');
    const project = side.items.find(({ item }) => item === 'project');
    const parts = [
      { name: '人员经费', line: partOf(basic, 'personnel') ?? basicExpenditureTable?.personnel },
      { name: '日常公用经费', line: partOf(basic, 'dailyPublic') ?? basicExpenditureTable?.dailyPublic },
    ];
    const basicAmounts = basic ?? basicExpenditureTable?.total;
    return [
      passage`${year}年，${department}预算收支安排${whole(side.total)}，其中：基本支出${basicChange(basicAmounts, parts)}；项目支出${projectChange(project, project?.parts ?? [])}。`,
    ];
  },
});

function whole(total: YearAmounts | undefined): Fragment {
  const current = sourced(total?.current);
  const prior = sourced(total?.prior);
  const amount = current === undefined ? placeholder('支出总计的金额') : wan(current);
  if (current === undefined || prior === undefined)
    return passage`${amount}，${placeholder('上年预算数及增减数')}`;
  const comparison = comparedWith(current, prior);
  return passage`${amount}，${comparison}`;
}

/** The change of a line: between its two years, else as the table states it. */
function lineChange(line: YearAmounts | undefined): Change | undefined {
  const current = sourced(line?.current);
  const prior = sourced(line?.prior);
  if (current !== undefined && prior !== undefined) return changeBetween(current, prior);
  const stated = sourced(line?.change);
  return stated === undefined ? undefined : changeOf(stated);
}

function basicChange(
  line: YearAmounts | undefined,
  parts: readonly { name: string; line: YearAmounts | undefined }[],
): Fragment {
  const change = lineChange(line);
  if (change === undefined) return placeholder('基本支出的增减数及原因');
  const detail = parts.flatMap(({ name, line: part }) => {
    const partChange = lineChange(part);
    return partChange === undefined || partChange.direction === '持平'
      ? []
      : [passage`${name}${trend(partChange)}`];
  });
  if (change.direction === '持平' && detail.length === 0) return trend(change);
  const changes = detail.length === 0 ? passage`` : passage`（${join(detail, '，')}）`;
  return passage`${trend(change)}${changes}，主要是${placeholder(`基本支出${change.direction}的原因`)}`;
}

function projectChange(line: YearAmounts | undefined, groups: readonly BudgetLine[]): Fragment {
  const change = lineChange(line);
  if (change === undefined) return placeholder('项目支出的增减数及原因');
  const changes = groups.map((group) => ({ name: proseName(group), change: lineChange(group) }));
  const stated = changes.flatMap(({ name, change: own }) =>
    own === undefined || own.direction === '持平' ? [] : [passage`${name}${trend(own)}`],
  );
  const unstated = changes.filter(({ change: own }) => own === undefined).map(({ name }) => name);
  const rest = unexplained(
    change,
    changes.flatMap(({ change: own }) => own ?? []),
  );
  if (change.direction === '持平' && stated.length === 0) return trend(change);
  const open =
    unstated.length === 0 || rest === undefined
      ? []
      : [placeholder(`${unstated.join('、')}的增减数，共${rest}`)];
  const cause = placeholder(`项目支出${change.direction}的原因`);
  const list = [...stated, ...open];
  return passage`${trend(change)}，主要是由于${list.length === 0 ? passage`` : passage`${join(list, '，')}，`}${cause}`;
}

/** What the stated parts leave of the whole, as words: `减少699.26万元`; `undefined` where nothing is left. */
function unexplained(whole: Change, parts: readonly Change[]): string | undefined {
  const known = sumOf(
    parts.map(signed).map(({ amount }) => amount),
    '万元',
  );
  const rest = changeOf({ amount: minus(printed(signed(whole).amount), known), cells: [] });
  return rest.direction === '持平' ? undefined : trend(rest).text;
}

function signed({ direction, size }: Change): Sourced {
  return direction === '减少'
    ? { ...size, amount: { ...size.amount, value: size.amount.value.negated() } }
    : size;
}
