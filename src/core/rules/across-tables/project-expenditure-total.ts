import { isZero, judgeSame, judgeSum, printAmount, sumOf, type Amount } from '../../money';
import {
  located,
  readUnit,
  unitKey,
  type BudgetLine,
  type PerformanceSheet,
  type RevenueExpenditureSummary,
} from '../../tables';
import { sameCell } from '../../workbook';
import { defineRule } from '../define-rule';
import { likelyCause } from '../likely-cause';
import { projectTitle } from '../project-title';
import { causeSentence, SUM_MESSAGES } from '../sums';
import { explainDifference } from './project-expenditure-cause';

/** X06. Source: 2023 disclosure: 6783.00 is the sum of nine performance sheets, 738.00 (450001) + 6045.00 (450003). */
export const projectExpenditureTotal = defineRule({
  id: 'project-expenditure-total',
  code: 'X06',
  severity: 'error',
  title: '项目支出等于全部项目绩效目标表的预算数之和',
  needs: ['revenueExpenditureSummary'],
  uses: ['performanceSheets', 'projectExpenditureTable'],
  messages: {
    unequal: {
      text: '《收支预算总表》的项目支出填的是{stated}，{count}张绩效目标表的预算数合计是{expected}{units}，相差{difference}。{cause}',
      advice: '请核对是否有项目漏报或重复报了绩效目标表，或某个项目的预算数与总表不一致。',
    },
    rounding: SUM_MESSAGES.rounding,
    hiddenDecimals: SUM_MESSAGES.hiddenDecimals,
  },
  reasons: {
    noLine: '《收支预算总表》没有“项目支出”这一行',
    noProjects: '《收支预算总表》不单列项目支出，工作簿中也没有项目绩效目标表',
    severalLines: '《收支预算总表》有{count}行“项目支出”，不知道哪一行是全部项目支出',
    noSheets: '没有找到《项目绩效目标表》',
  },
  check({ revenueExpenditureSummary, performanceSheets = [], projectExpenditureTable }, report, facts) {
    const lines = projectLines(revenueExpenditureSummary);
    const [line] = lines;
    if (line === undefined) {
      if (performanceSheets.length === 0) report.notApplicable('noProjects');
      else report.cannotCheck('noLine');
      return;
    }
    if (lines.length > 1) {
      report.cannotCheck('severalLines', { count: lines.length });
      return;
    }
    const stated = report.need(line.current, '项目支出');
    const budgets = performanceSheets.map((sheet) =>
      report.need(sheet.budget, `${projectTitle(sheet)}的预算数`),
    );
    const read = budgets.filter((budget) => budget !== undefined);
    if (stated === undefined || read.length < budgets.length) return;
    if (read.length === 0 && !isZero(stated.value)) {
      report.cannotCheck('noSheets');
      return;
    }
    const [only, ...others] = read.map(({ value }) => value);
    const verdict =
      only !== undefined && others.length === 0
        ? judgeSame(stated.value, only)
        : judgeSum(
            stated.value,
            read.map(({ value }) => value),
          );
    if (verdict.kind === 'equal') {
      report.holds();
      return;
    }
    const { expected, difference } = verdict;
    const explained =
      verdict.kind === 'unequal'
        ? explainDifference(difference, facts.projects, projectExpenditureTable !== undefined)
        : undefined;
    const first = explained?.cells ?? [];
    report.found(verdict.kind, {
      at: [stated, ...first, ...read.filter(({ at }) => !first.some((cell) => sameCell(cell.at, at)))],
      stated: stated.value,
      expected,
      difference,
      data: {
        what: '项目支出',
        parts: '各绩效目标表的预算数',
        count: read.length,
        units: sumsByUnit(performanceSheets, stated.value),
        cause: explained?.text ?? causeSentence(likelyCause(stated.value, expected)),
      },
    });
  },
});

function projectLines({ expenditure }: RevenueExpenditureSummary): BudgetLine[] {
  return expenditure.items.flatMap((line) => [line, ...line.parts]).filter(({ item }) => item === 'project');
}

/** `（450001怀来县医疗保障局738.00万元、450003怀来县医疗保险中心6045.00万元）`; '' where all sheets are one unit's. */
function sumsByUnit(sheets: readonly PerformanceSheet[], { unit }: Amount): string {
  const byUnit = new Map<string, { readonly name: string; readonly amounts: Amount[] }>();
  for (const { head, budget } of sheets) {
    const label = readUnit(head.unitName?.value ?? '');
    const key = label.code ?? unitKey(label.name);
    const group = byUnit.get(key) ?? { name: `${label.code ?? ''}${label.name}` || '未写单位', amounts: [] };
    group.amounts.push(...[located(budget)?.value].filter((amount) => amount !== undefined));
    byUnit.set(key, group);
  }
  if (byUnit.size < 2) return '';
  const sums = [...byUnit.values()].map(({ name, amounts }) => `${name}${printAmount(sumOf(amounts, unit))}`);
  return `（${sums.join('、')}）`;
}
