import { projectTitle } from '../../facts';
import { indicatorName, isCost } from '../../identities';
import { headCell, type Indicator, located, type PerformanceSheet } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { firstNames } from '../first-names';
import { isPlaceForIndicator } from './named-indicator';
import { areNamedAlike, byCode } from './project-kinship';

/** As many indicators of one project with the same name and target, and this part of the smaller set, are no chance. */
const FEWEST = 4;
const PART = 0.6;

/**
 * P13. Source: 2024 book: 原新农合业务费 and 运行经费 carry one set (projects 7, 8), 城乡医疗救助 and 参保资助 another (2, 3, 6); two
 * grants for one purpose share theirs (9, 10; 2023: 4, 9).
 */
export const copiedIndicators = defineRule({
  id: 'copied-indicators',
  code: 'P13',
  severity: 'warning',
  title: '项目的指标不是从别的项目抄来的',
  needs: ['performanceSheets'],
  messages: {
    copied: {
      text: '项目“{project}”有{count}个指标与项目{others}的名称和指标值都相同：{indicators}。',
      advice: '请按这个项目做的事情另写指标；指标值也要按本项目的预算测算。',
    },
    sameWork: {
      severity: 'hint',
      text: '项目“{project}”与名称相近的项目{others}有{count}个指标的名称和指标值都相同：{indicators}。',
      advice: '同一件事分成几个项目的，请分清各自完成多少，避免同一成果重复计算。',
    },
  },
  reasons: { oneProject: '只有一个项目填写了指标，没有可以比较的项目' },
  nothing: { notApplicable: 'oneProject' },
  check({ performanceSheets }, report) {
    const sets = byCode(performanceSheets)
      .map(setOf)
      .filter(({ indicators }) => indicators.size > 0);
    if (sets.length > 1) report.holds();
    sets.forEach((set, index) => {
      const copies = sets.slice(0, index).flatMap((other) => {
        const common = [...set.indicators.keys()].filter((key) => other.indicators.has(key));
        const smaller = Math.min(set.indicators.size, other.indicators.size);
        return common.length >= FEWEST && common.length / smaller >= PART ? [{ other, common }] : [];
      });
      const isAlike = ({ other }: Copy): boolean => areNamedAlike(set.sheet, other.sheet);
      reportCopies(
        'copied',
        set,
        copies.filter((copy) => !isAlike(copy)),
        report,
      );
      reportCopies('sameWork', set, copies.filter(isAlike), report);
    });
  },
});

interface Copy {
  readonly other: IndicatorSet;
  /** Keys of the indicators that both have. */
  readonly common: readonly string[];
}

/** One finding for all projects that an indicator set was copied from. */
function reportCopies(
  message: 'copied' | 'sameWork',
  set: IndicatorSet,
  copies: readonly Copy[],
  report: Report<'copied' | 'sameWork'>,
): void {
  const { sheet } = set;
  if (copies.length === 0) return;
  const keys = [...set.indicators.keys()].filter((key) => copies.some(({ common }) => common.includes(key)));
  report.found(message, {
    at: [
      located(sheet.name) ?? headCell(sheet.head),
      ...cellsOf(set, keys),
      ...copies.flatMap(({ other, common }) => [
        located(other.sheet.name) ?? headCell(other.sheet.head),
        ...cellsOf(other, common),
      ]),
    ],
    data: {
      project: projectTitle(sheet),
      count: keys.length,
      others: copies.map(({ other }) => `“${projectTitle(other.sheet)}”`),
      indicators: firstNames(
        keys.map((key) => located(set.indicators.get(key)?.name)?.value ?? ''),
        '等',
      ),
    },
    key: `${message} ${sheet.key}`,
  });
}

interface IndicatorSet {
  readonly sheet: PerformanceSheet;
  /** By name and target; costs follow the budget and say nothing. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

function setOf(sheet: PerformanceSheet): IndicatorSet {
  const own = labelKey(projectTitle(sheet)).replace(/(?:项目|经费|资金|补助|工程|专项|费)+$/, '');
  const entries = sheet.indicators.flatMap((indicator) => {
    const target = located(indicator.target)?.value.text;
    if (target === undefined || isCost(indicator) || isPlaceForIndicator(indicator)) return [];
    // A set that differs by the project's own name only is the same set.
    const name = own.length > 1 ? indicatorName(indicator).split(own).join('') : indicatorName(indicator);
    return [[`${name}/${labelKey(target)}`, indicator] as const];
  });
  return { sheet, indicators: new Map(entries) };
}

function cellsOf({ indicators }: IndicatorSet, keys: readonly string[]): NonNullable<Indicator['name']>[] {
  return keys.flatMap((key) => indicators.get(key)?.name ?? []);
}
