import { projectTitle } from '../../facts';
import { groupBy, itemLines, listByKind } from '../../identities';
import { type Amount, isZero, printAmount, sumOf } from '../../money';
import {
  located,
  type PerformanceSheet,
  readUnit,
  type RevenueExpenditureSummary,
  unitKey,
} from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import { explainDifference } from './project-expenditure-cause';

/** X06. Source: 2023 disclosure: 6783.00 is the sum of nine performance sheets, 738.00 (450001) + 6045.00 (450003). */
export const projectExpenditureTotal = defineRule({
  id: 'project-expenditure-total',
  code: 'X06',
  severity: 'error',
  title: '项目支出等于全部项目绩效目标表的预算数之和',
  needs: ['revenueExpenditureSummary'],
  uses: ['performanceSheets', 'projectExpenditureTable'],
  facts: ['projects'],
  messages: {
    ...SUM_MESSAGES,
    unequal: {
      text: '《收支预算总表》的项目支出填的是{stated}，{count}张绩效目标表的预算数合计是{expected}{units}，相差{difference}。{cause}',
      advice: '请核对是否有项目漏报或重复报了绩效目标表，或某个项目的预算数与总表不一致。',
    },
  },
  reasons: {
    noLine: '《收支预算总表》没有“项目支出”这一行',
    noProjects: '《收支预算总表》不单列项目支出',
    severalLines: '《收支预算总表》有{count}行“项目支出”，不知道哪一行是全部项目支出',
    noSheets: '没有找到《项目绩效目标表》',
  },
  check(
    { revenueExpenditureSummary, performanceSheets = [], projectExpenditureTable },
    report,
    { projects },
  ) {
    const lines = itemLines(listByKind(revenueExpenditureSummary)).filter(({ item }) => item === 'project');
    const [line, ...others] = lines;
    const stated = located(line?.current)?.value;
    if (line === undefined && (performanceSheets.length === 0 || !isByKind(revenueExpenditureSummary)))
      report.notApplicable('noProjects');
    else if (line === undefined) report.cannotCheck('noLine');
    else if (others.length > 0) report.cannotCheck('severalLines', { count: lines.length });
    else if (stated !== undefined && performanceSheets.length === 0 && !isZero(stated))
      report.cannotCheck('noSheets');
    else
      report.compare({
        what: '项目支出',
        stated: line.current,
        parts: performanceSheets.map((sheet) => ({
          field: sheet.budget,
          name: `${projectTitle(sheet)}的预算数`,
        })),
        complete: true,
        explain: (difference) =>
          explainDifference(difference, projects, projectExpenditureTable !== undefined),
        evidence: {
          data: {
            parts: '各绩效目标表的预算数',
            count: performanceSheets.length,
            units: sumsByUnit(performanceSheets, stated),
          },
        },
      });
  },
});

/** True for a summary that lists its expenditure by 基本 and 项目, not by function alone. */
function isByKind(summary: RevenueExpenditureSummary): boolean {
  return itemLines(listByKind(summary)).some(({ item = '' }) =>
    ['basic', 'personnel', 'dailyPublic'].includes(item),
  );
}

/** `（450001怀来县医疗保障局738.00万元、450003怀来县医疗保险中心6045.00万元）`; '' where all sheets are one unit's. */
function sumsByUnit(sheets: readonly PerformanceSheet[], total: Amount | undefined): string {
  const labels = groupBy(sheets, ({ head }) => {
    const { code, name } = readUnit(head.unitName?.value ?? '');
    return code ?? unitKey(name);
  });
  if (labels.size < 2) return '';
  const sums = [...labels.values()].map((own) => {
    const { code = '', name } = readUnit(own[0].head.unitName?.value ?? '');
    const amounts = own.flatMap(({ budget }) => located(budget)?.value ?? []);
    return `${`${code}${name}` || '未写单位'}${printAmount(sumOf(amounts, total?.unit ?? '元'))}`;
  });
  return `（${sums.join('、')}）`;
}
