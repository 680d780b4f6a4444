import { type Amount, asShown, isZero, minus, printAmount } from '../../money';
import { type BudgetLine, located, type Located, rowName, type ThreePublicTable } from '../../tables';
import { defineRule } from '../define-rule';
import { sumRelation } from '../relation';

/** Y03. Source: 党政机关厉行节约反对浪费条例 and its yearly budget notices: “三公”经费 do not rise; 2023 disclosure, 四: 1.90 in both years. */
export const threePublicRise = defineRule({
  id: 'three-public-rise',
  code: 'Y03',
  severity: 'warning',
  title: '“三公”经费合计和各项都不比上年增加',
  needs: ['threePublicTable'],
  messages: {
    rose: {
      text: '“三公”经费的“{item}”今年是{stated}，上年是{expected}，增加了{difference}。{parts}',
      advice: '“三公”经费只减不增：请核对两年的数；确需增加的，请在公开说明中写明原因。',
    },
  },
  reasons: {
    noPrior: '“三公”经费表没有填写上年数',
    noColumn: '“三公”经费表不列上年数',
    noFigure: '“三公”经费的“{item}”没有读到{year}，未能与{other}比较',
  },
  check({ threePublicTable: table }, report) {
    const { total, vehicles, abroad, reception, vehiclePurchase, vehicleRunning } = table;
    const items = [abroad, vehiclePurchase, vehicleRunning, reception].flatMap((line) => line ?? []);
    const lines = [total, vehicles, ...items].flatMap((line) => line ?? []);
    if (!lines.some(({ prior }) => located(prior) !== undefined)) {
      if (lines.length > 0 && lines.every(({ prior }) => prior === undefined))
        report.notApplicable('noColumn');
      else report.cannotCheck('noPrior');
      return;
    }
    const said = new Set<BudgetLine>();
    for (const line of lines) {
      const [now, before] = [located(line.current), located(line.prior)];
      if (now === undefined || before === undefined) {
        // Nothing this year has not risen; nothing in both years need not be written.
        if (isNothing(now ?? before)) continue;
        const missing =
          now === undefined ? { year: '本年数', other: '上年数' } : { year: '上年数', other: '本年数' };
        report.cannotCheck('noFigure', { item: rowName(line), ...missing });
      } else if (riseOf(line) === undefined) report.holds();
      else if (!said.has(line)) {
        // A whole rises because its parts do: they are named with it and not once more.
        const parts = partsOf(line, table).filter((part) => riseOf(part) !== undefined);
        for (const part of parts) said.add(part);
        report.found('rose', {
          at: [now, before, ...parts.flatMap(({ current }) => located(current) ?? [])],
          stated: now.value,
          expected: before.value,
          relation: sumRelation(now, [before], true),
          data: { item: rowName(line), parts: partsText(parts) },
        });
      }
    }
  },
});

/** By how much a line rises, in the figures that are printed; `undefined` where it does not, or one year is not stated. */
function riseOf({ current, prior }: BudgetLine): Amount | undefined {
  const [now, before] = [located(current), located(prior)];
  if (now === undefined || before === undefined) return undefined;
  const rise = minus(asShown(now.value), asShown(before.value));
  return rise.value.gt(0) ? rise : undefined;
}

function isNothing(amount: Located<Amount> | undefined): boolean {
  return amount === undefined || isZero(amount.value);
}

/** The rows that a total or the vehicles as a whole add up. */
function partsOf(line: BudgetLine, table: ThreePublicTable): BudgetLine[] {
  const { total, vehicles, abroad, reception, vehiclePurchase, vehicleRunning } = table;
  const ofVehicles = [vehiclePurchase, vehicleRunning];
  const parts =
    line === total ? [abroad, vehicles, ...ofVehicles, reception] : line === vehicles ? ofVehicles : [];
  return parts.flatMap((part) => part ?? []);
}

/** `其中：公务接待费增加0.50万元。` */
function partsText(parts: readonly BudgetLine[]): string {
  const texts = parts.flatMap((part) => {
    const rise = riseOf(part);
    return rise === undefined ? [] : `${rowName(part)}增加${printAmount(rise)}`;
  });
  return texts.length === 0 ? '' : `其中：${texts.join('、')}。`;
}
