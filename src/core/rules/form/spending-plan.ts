import { projectTitle } from '../../facts';
import type { Decimal } from '../../money';
import type { Located } from '../../tables';
import { defineRule } from '../define-rule';
import type { Evidence } from '../reporting';

/** P15. Source: form 项目绩效目标表, 资金支出计划（%）; 25/50/75/100 on all 19 published sheets. */
export const spendingPlan = defineRule({
  id: 'spending-plan',
  code: 'P15',
  severity: 'error',
  title: '资金支出计划逐期不减，年底达到100%',
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
  checkSheet(sheet, report) {
    const { plan } = sheet;
    if (plan === undefined) {
      report.notApplicable('notPrinted');
      return;
    }
    if (plan.length === 0) report.cannotCheck('noPlan');
    const steps = plan.flatMap(({ label, percent }): Step[] => {
      const share = report.need(percent, `${projectTitle(sheet)}的资金支出计划：${label.value}`);
      return share === undefined ? [] : [{ step: label.value, share }];
    });
    const isComplete = steps.length === plan.length;
    const values = steps.map(({ share }) => share.value);
    if (isComplete && areOfEachPeriod(values)) {
      const at = steps.map(({ share }) => share);
      report.found('notCumulative', {
        at,
        stated: values.map(print),
        expected: sumsUpTo(values).map(print),
      });
      return;
    }
    const last = plan.at(-1)?.label.value;
    const slips = steps.flatMap(
      (each, index) => slipOf(each, steps.slice(0, index), each.step === last) ?? [],
    );
    for (const { message, ...evidence } of slips) report.found(message, evidence);
    if (slips.length === 0 && isComplete && steps.length > 0) report.holds();
  },
});

interface Step {
  readonly step: string;
  readonly share: Located<Decimal>;
}

interface Slip extends Evidence {
  readonly message: 'falls' | 'notComplete' | 'outOfRange';
}

/** What is wrong with one share, given those before it. */
function slipOf({ step, share }: Step, before: readonly Step[], isLast: boolean): Slip | undefined {
  const slip = { at: share, stated: print(share.value), data: { step } };
  if (!isShare(share)) return { ...slip, message: 'outOfRange' };
  if (isLast && share.value.lt(100)) return { ...slip, message: 'notComplete', expected: '100%' };
  // A figure that is no share says nothing of the next one.
  const previous = before.findLast((each) => isShare(each.share))?.share;
  if (previous === undefined || share.value.gte(previous.value)) return undefined;
  return { ...slip, message: 'falls', at: [share, previous], expected: print(previous.value) };
}

function isShare({ value }: Located<Decimal>): boolean {
  return !value.isNegative() && value.lte(100);
}

/** True for shares of each period instead of up to its end: they do not end at 100 % but add up to it. */
function areOfEachPeriod(values: readonly Decimal[]): boolean {
  const isShort = values.at(-1)?.lt(100) === true && !values.some((value) => value.isNegative());
  return isShort && sumsUpTo(values).at(-1)?.eq(100) === true;
}

function sumsUpTo(values: readonly Decimal[]): Decimal[] {
  return values.reduce<Decimal[]>((sums, value) => [...sums, sums.at(-1)?.plus(value) ?? value], []);
}

function print(value: Decimal): string {
  return `${value.toString()}%`;
}
