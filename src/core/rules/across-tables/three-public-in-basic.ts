import { BUILT_IN_CLASSIFICATION, classNameKey } from '../../classification';
import { isAmount, statement } from '../../identities';
import {
  type AmountsByColumn,
  type BudgetLine,
  type ClassLine,
  className,
  isFilled,
  located,
  rowName,
  TABLE_NAMES,
  type ThreePublicTable,
} from '../../tables';
import { defineRule } from '../define-rule';

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
  reasons: { noClasses: `${ECONOMIC}没有填写公务接待费、公务用车和因公出国（境）费用` },
  nothing: { notApplicable: 'noClasses' },
  check({ basicExpenditureByEconomicClass: { lines }, threePublicTable }, report) {
    for (const { codes, line, name } of sharesOf(threePublicTable)) {
      const rows = lines.filter(
        (row) => codes.some((code) => isOf(row, code)) && isFilled(row.amounts.total),
      );
      if (rows.length === 0) continue;
      const parts = rows.map((row) => ({ field: row.amounts.total, name: className(row) }));
      const what = `${ECONOMIC}的${[...new Set(parts.map((part) => `“${part.name}”`))].join('、')}`;
      // Nothing cannot exceed what the other table states, or leaves blank.
      if (parts.every(({ field }) => !isAmount(field))) report.holds();
      else
        report.compare({
          stated: { name: what, parts },
          reference: statement(
            `${THREE_PUBLIC}的“${line === undefined ? name : rowName(line)}”`,
            line?.current,
          ),
          ignoresRounding: true,
          unequal: ({ value }) => (value.gt(0) ? 'above' : undefined),
        });
    }
  },
});

/** A code whose name is another class's is no proof (K05); where no code is printed the name alone says which class it is. */
function isOf({ code, name }: ClassLine<AmountsByColumn>, wanted: string): boolean {
  const right = classNameKey(BUILT_IN_CLASSIFICATION.lookUp('economic', wanted) ?? '');
  const isNamed = name !== undefined && classNameKey(name.value) === right;
  if (code === undefined) return isNamed;
  const isOther = name !== undefined && BUILT_IN_CLASSIFICATION.codesNamed('economic', name.value).length > 0;
  return code.value === wanted && (isNamed || !isOther);
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
