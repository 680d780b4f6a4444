import { projectTitle } from '../../facts';
import type { Decimal } from '../../money';
import type { Located, PerformanceSheet } from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';

type Messages = 'falls' | 'notComplete' | 'notCumulative' | 'outOfRange';

/** P15. Source: form 项目绩效目标表, 资金支出计划（%）; 25/50/75/100 on all 19 published sheets. */
export const spendingPlan = defineRule({
  id: 'spending-plan',
  code: 'P15',
  severity: 'error',
  title: '资金支出计划逐期不减，年底达到100%',
  needs: ['performanceSheets'],
  messages: {
    falls: {
      text: '项目“{project}”的资金支出计划到{step}是{stated}，低于前一期的{expected}。',
      advice: '支出计划是累计数，应逐期增加：请改正这一期或前一期。',
    },
    notComplete: {
      text: '项目“{project}”的资金支出计划最后一期（{step}）是{stated}，没有达到100%。',
      advice: '年底应支出全部预算：请把最后一期改为100%。',
    },
    notCumulative: {
      text: '项目“{project}”的资金支出计划填的是{stated}，各期相加才是100%，像是填了每一期的当期数；表上应填累计数。',
      advice: '请改为累计数：{expected}。',
    },
    outOfRange: {
      text: '项目“{project}”的资金支出计划到{step}是{stated}，超出了0到100%。',
      advice: '请改正这一期的百分比；如果填的是金额，请改为占预算数的百分比。',
    },
  },
  reasons: {
    noPlan: '项目“{project}”的绩效目标表没有读到资金支出计划',
    notPrinted: '绩效目标表的表式没有资金支出计划',
  },
  check({ performanceSheets }, report) {
    for (const sheet of performanceSheets) checkPlan(sheet, report);
  },
});

interface Step {
  readonly step: string;
  readonly share: Located<Decimal>;
}

function checkPlan(sheet: PerformanceSheet, report: Report<Messages, 'noPlan' | 'notPrinted'>): void {
  const { plan } = sheet;
  if (plan === undefined) {
    report.notApplicable('notPrinted');
    return;
  }
  const project = projectTitle(sheet);
  const steps = plan.flatMap(({ label, percent }): Step[] => {
    const share = report.need(percent, `${project}的资金支出计划：${label.value}`);
    return share === undefined ? [] : [{ step: label.value, share }];
  });
  if (plan.length === 0) report.cannotCheck('noPlan', { project });
  const last = plan.at(-1)?.label.value;
  const complete = steps.length === plan.length;
  if (complete && notCumulative(project, steps, report)) return;

  const slips = steps.flatMap((each, index) => slipOf(each, steps.slice(0, index), each.step === last) ?? []);
  for (const { message, at, stated, expected, step } of slips) {
    report.found(message, {
      at,
      stated,
      ...(expected === undefined ? {} : { expected }),
      data: { project, step },
    });
  }
  if (slips.length === 0 && complete && steps.length > 0) report.holds();
}

interface Slip {
  readonly message: 'falls' | 'notComplete' | 'outOfRange';
  readonly at: readonly Located<Decimal>[];
  readonly stated: string;
  readonly expected?: string;
  readonly step: string;
}

/** What is wrong with one share, given those before it. */
function slipOf({ step, share }: Step, before: readonly Step[], isLast: boolean): Slip | undefined {
  const stated = print(share.value);
  if (!isShare(share)) return { message: 'outOfRange', at: [share], stated, step };
  if (isLast && share.value.lt(100))
    return { message: 'notComplete', at: [share], stated, expected: '100%', step };
  // A figure that is no share says nothing of the next one.
  const previous = before.findLast((each) => isShare(each.share))?.share;
  if (previous === undefined || share.value.gte(previous.value)) return undefined;
  return { message: 'falls', at: [share, previous], stated, expected: print(previous.value), step };
}

function isShare({ value }: Located<Decimal>): boolean {
  return !value.isNegative() && value.lte(100);
}

/** Shares of each period instead of up to its end: they do not end at 100 % but add up to it. */
function notCumulative(project: string, steps: readonly Step[], report: Report<'notCumulative'>): boolean {
  const values = steps.map(({ share }) => share.value);
  const sums = values.reduce<Decimal[]>((all, value) => [...all, all.at(-1)?.plus(value) ?? value], []);
  const [first] = steps;
  const last = values.at(-1);
  if (first === undefined || last?.lt(100) !== true || values.some((value) => value.isNegative()))
    return false;
  if (sums.at(-1)?.eq(100) !== true) return false;
  report.found('notCumulative', {
    at: steps.map(({ share }) => share),
    stated: values.map(print),
    expected: sums.map(print),
    data: { project },
  });
  return true;
}

function print(value: Decimal): string {
  return `${value.toString()}%`;
}
