import { projectAt, titleOfProject } from '../../facts';
import { indicatorName, isCost, isNil, isUnnamed } from '../../identities';
import { type Indicator, located, type Located } from '../../tables';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';
import { PRIOR_REASONS, usedPrior } from './prior-workbook';
import { sameIndicators } from './same-indicators';

/** A share that a goal sets: `受益人数比率达到80%以上`. */
const SHARE_OF = /([\u4e00-\u9fa5]{4,10}?)(?:达到?|提高[到至]|保持在|不低于|超过|≥)\s?(\d+(?:\.\d+)?[%％])/gu;

/** Y08. Source: ≤12042人 and 覆盖率≥90% of 困难群众参保资助 are gone in 2024; 受益人数比率达到80%以上 became 有所提升. */
export const droppedIndicators = defineRule({
  id: 'dropped-indicators',
  code: 'Y08',
  severity: 'hint',
  title: '上年的指标今年没有减少，目标没有不再量化',
  uses: ['performanceSheets', 'overallGoals'],
  facts: ['prior'],
  messages: {
    dropped: {
      text: '项目“{project}”上年的{count}个指标今年没有了：{indicators}。',
      advice: '请核对是不是漏填；改用别的指标的，请确认改后仍能衡量项目的效果。',
    },
    unquantified: {
      text: '上年的目标是“{before}”，今年写的是“{stated}”，没有了数。',
      advice: '请写明今年要达到多少。',
    },
  },
  reasons: { ...PRIOR_REASONS, nothingShared: '没有两年都有的项目指标和总体目标' },
  nothing: { notApplicable: 'nothingShared' },
  check({ overallGoals }, report, facts) {
    const prior = usedPrior(facts, report);
    if (prior === undefined) return;
    for (const { current, prior: before } of prior.matches.pairs) {
      if (current.sheet === undefined || before.sheet === undefined) continue;
      const kept = new Set(sameIndicators(current.sheet, before.sheet).map((pair) => pair.prior));
      const gone = before.sheet.indicators.filter((each) => measures(each) && !kept.has(each));
      const at = projectAt(current);
      report.expect(gone.length === 0 || at === undefined, 'dropped', {
        at: at ?? [],
        data: {
          project: titleOfProject(current),
          count: gone.length,
          indicators: firstNames(
            gone.map(
              ({ name, target }) => `“${located(name)?.value ?? ''}”（${located(target)?.value.text ?? ''}）`,
            ),
            '等',
          ),
        },
        key: current.sheet.key,
      });
    }
    const now = overallGoals?.paragraphs ?? [];
    for (const goal of prior.tables.overallGoals?.paragraphs ?? []) {
      for (const [words, subject = ''] of goal.value.matchAll(SHARE_OF)) {
        const weaker = weakened(now, subject);
        if (weaker === undefined) continue;
        report.found('unquantified', {
          at: weaker.paragraph,
          stated: weaker.words,
          data: { before: words },
          key: subject,
        });
      }
    }
  },
});

/** True for an indicator with a figure that does not only follow the budget. */
function measures(indicator: Indicator): boolean {
  const name = indicatorName(indicator);
  return (
    located(indicator.target)?.value.number !== undefined &&
    !isCost(indicator) &&
    !isNil(name) &&
    !isUnnamed(name)
  );
}

/** Where this year's goals speak of a subject without a figure; `undefined` where they do not speak of it, or state one. */
function weakened(
  paragraphs: readonly Located<string>[],
  subject: string,
): { readonly paragraph: Located<string>; readonly words: string } | undefined {
  const core = subject.slice(-6);
  const clauses = paragraphs.flatMap((paragraph) =>
    paragraph.value
      .split(/[，。；;,]/u)
      .flatMap((words) => (words.includes(core) ? [{ paragraph, words }] : [])),
  );
  return clauses.some(({ words }) => /\d/.test(words)) ? undefined : clauses[0];
}
