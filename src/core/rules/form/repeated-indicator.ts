import { groupBy, indicatorName, isNil, isUnnamed } from '../../identities';
import { type Indicator, located, type Located } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Evidence } from '../reporting';

/** P06. Source: 2024 book, project 1: 受助群众政策了解度 stands twice, ≥90% and ≥85%. */
export const repeatedIndicator = defineRule({
  id: 'repeated-indicator',
  code: 'P06',
  severity: 'error',
  title: '一个项目里同一个指标不重复、不冲突',
  messages: {
    otherTarget: {
      text: '项目“{project}”的指标“{indicator}”出现了{count}次，指标值不同：{targets}。',
      advice: '请查明应填哪一个值，删去重复的一行，或改成应有的另一个指标。',
    },
    sameTarget: {
      severity: 'warning',
      text: '项目“{project}”的指标“{indicator}”重复出现了{count}次，指标值是{targets}。',
      advice: '请删去重复的一行，或改成应有的另一个指标。',
    },
    otherDescription: {
      severity: 'warning',
      text: '项目“{project}”有{count}个指标都叫“{indicator}”，描述不同，指标值是{targets}。',
      advice: '请改指标名称，使这几个指标能够区分。',
    },
  },
  reasons: { noIndicators: '绩效目标表中没有读到三级指标' },
  nothing: { notApplicable: 'noIndicators' },
  checkSheet({ indicators }, report) {
    for (const [, group] of groupBy(indicators.flatMap(named), ({ key }) => key)) {
      if (group.length === 1) report.holds();
      else report.found(messageFor(group), evidenceOf(group));
    }
  },
});

interface NamedIndicator {
  readonly key: string;
  readonly name: Located<string>;
  readonly indicator: Indicator;
}

/** An indicator with its comparable name; rows that hold `无` or the blank form's `指标2：` are no indicators. */
function named(indicator: Indicator): NamedIndicator[] {
  const name = located(indicator.name);
  const key = indicatorName(indicator);
  return name === undefined || isNil(key) || isUnnamed(key) ? [] : [{ key, name, indicator }];
}

function messageFor(group: readonly NamedIndicator[]): 'otherTarget' | 'sameTarget' | 'otherDescription' {
  const targets = new Set(group.flatMap(({ indicator }) => targetKey(indicator) ?? []));
  const descriptions = group.flatMap(
    ({ indicator }) => labelKey(located(indicator.description)?.value ?? '') || [],
  );
  if (new Set(descriptions).size === group.length) return 'otherDescription';
  return targets.size > 1 ? 'otherTarget' : 'sameTarget';
}

function evidenceOf(group: readonly NamedIndicator[]): Evidence {
  const texts = group.map(({ indicator }) => located(indicator.target)?.value.text ?? '（空白）');
  return {
    at: group.flatMap(({ name, indicator: { target } }) => (target === undefined ? [name] : [name, target])),
    stated: texts,
    data: { indicator: group[0]?.name.value ?? '', count: group.length, targets: [...new Set(texts)] },
  };
}

/** What a target says, however it is written: `≥90%` and `90%以上` are one; `undefined` where it is blank. */
function targetKey(indicator: Indicator): string | undefined {
  const target = located(indicator.target)?.value;
  if (target === undefined) return undefined;
  const { comparator = '=', number, unit, text } = target;
  return number === undefined ? labelKey(text) : `${comparator}${number.toString()}${unit}`;
}
