import { isZero } from '../../money';
import { isFilled, located, TABLE_NAMES, type BudgetLine, type ThreePublicTable } from '../../tables';
import { defineRule, type NamedAmount } from '../define-rule';
import { rowName } from '../row-name';
import { className } from '../within-table/classified-rows';
import { evidenceOf, statement, verdictOf, type Comparison } from './agreement';

const ECONOMIC = `《${TABLE_NAMES.basicExpenditureByEconomicClass}》`;
const THREE_PUBLIC = `《${TABLE_NAMES.threePublicTable}》`;

/** An economic class that is one of the three public funds, with the row of 三公 it is part of. */
interface Share {
  readonly codes: readonly string[];
  readonly line: BudgetLine | undefined;
  readonly name: string;
}

/**
 * X09. Source: 支出经济分类 30212, 30217, 30231 and 31013: what basic expenditure holds of them is part of 财政拨款“三公”经费, to which
 * projects add.
 */
export const threePublicInBasic = defineRule({
  id: 'three-public-in-basic',
  code: 'X09',
  severity: 'error',
  title: '基本支出经济分类表中的接待、公车、出国费用不超过“三公”经费表',
  needs: ['basicExpenditureByEconomicClass', 'threePublicTable'],
  messages: {
    above: {
      text: '{what}是{stated}，超过了{reference}的{expected}，多出{difference}。{cause}',
      advice:
        '“三公”经费包括基本支出和项目支出中的同类费用，不会比基本支出中的少：请核对两表，改正有误的一方。',
    },
  },
  reasons: {
    noClasses: `${ECONOMIC}没有填写公务接待费、公务用车和因公出国（境）费用`,
  },
  check({ basicExpenditureByEconomicClass: { lines }, threePublicTable }, report) {
    const shares = sharesOf(threePublicTable).flatMap(({ codes, line, name }) => {
      const rows = lines.filter(
        ({ code, amounts }) => codes.includes(code?.value ?? '') && isFilled(amounts.total),
      );
      const parts = rows.map((row): NamedAmount => ({ field: row.amounts.total, name: className(row) }));
      const what = `${ECONOMIC}的${[...new Set(parts.map((part) => `“${part.name}”`))].join('、')}`;
      const reference = statement(
        `${THREE_PUBLIC}的“${line === undefined ? name : rowName(line)}”`,
        line?.current,
      );
      return parts.length === 0 ? [] : [{ stated: { name: what, parts }, reference }];
    });
    if (shares.length === 0) report.notApplicable('noClasses');
    for (const share of shares) {
      const amounts = report.addends(share.stated.parts);
      if (amounts === undefined) continue;
      // Nothing cannot exceed what the other table states, or leaves blank.
      if (amounts.every(({ value }) => isZero(value))) report.holds();
      else if (report.need(share.reference.parts[0]?.field, share.reference.name) === undefined) continue;
      else if (exceeds(share)) report.found('above', evidenceOf(share));
      else report.holds();
    }
  },
});

function exceeds(share: Comparison): boolean {
  const verdict = verdictOf(share);
  return verdict?.kind === 'unequal' && verdict.difference.value.gt(0);
}

/** Running and purchase of vehicles by themselves, or together where 三公 states only the two in one. */
function sharesOf(table: ThreePublicTable): Share[] {
  const { abroad, reception, vehicles, vehicleRunning, vehiclePurchase } = table;
  const isSplit = [vehicleRunning, vehiclePurchase].some((line) => located(line?.current) !== undefined);
  return [
    { codes: ['30212'], line: abroad, name: '因公出国（境）费' },
    { codes: ['30217'], line: reception, name: '公务接待费' },
    ...(isSplit
      ? [
          { codes: ['30231'], line: vehicleRunning, name: '公务用车运行维护费' },
          { codes: ['31013'], line: vehiclePurchase, name: '公务用车购置费' },
        ]
      : [{ codes: ['30231', '31013'], line: vehicles, name: '公务用车购置及运维费' }]),
  ];
}
