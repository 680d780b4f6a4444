import { amountOf, type Amount } from '../money';
import type { MeasureId } from '../prose';
import {
  PROCUREMENT_SOURCES,
  type AssetLine,
  type BasicExpenditureTable,
  type BudgetLine,
  type Field,
  type FixedAssetsTable,
  type ProcurementSource,
  type ProcurementTable,
  type ThreePublicTable,
} from '../tables';
import { cellFigure, figureOf, sumFigure, yearFigures, type Draft } from './draft';
import { countValue, type Figure } from './figure';

/** 基本支出表. */
export function basicFigures({ total, personnel, dailyPublic }: BasicExpenditureTable): Figure[] {
  const line = (found: BudgetLine | undefined, label: string, nature: Draft['nature']): Figure[] =>
    found === undefined
      ? []
      : yearFigures({ table: 'basicExpenditureTable', measure: 'expenditure', label, nature }, found);
  return [
    ...line(total, '基本支出', 'basic'),
    ...line(personnel, '人员经费', 'personnel'),
    ...line(dailyPublic, '日常公用经费', 'dailyPublic'),
  ];
}

/** “三公”经费表, with 机关运行经费 where it prints it. The items are paid by 财政拨款. */
export function threePublicFigures(table: ThreePublicTable): Figure[] {
  const lines: readonly (readonly [MeasureId, BudgetLine | undefined, string])[] = [
    ['threePublic', table.total, '“三公”经费'],
    ['abroad', table.abroad, '因公出国（境）费'],
    ['publicVehicles', table.vehicles, '公务用车购置及运行维护费'],
    ['vehicleRunning', table.vehicleRunning, '公务用车运行维护费'],
    ['vehiclePurchase', table.vehiclePurchase, '公务用车购置费'],
    ['reception', table.reception, '公务接待费'],
    ['agencyOperating', table.agencyOperating, '机关运行经费'],
  ];
  return lines.flatMap(([measure, line, label]) =>
    line === undefined
      ? []
      : yearFigures({ table: 'threePublicTable', measure, label, names: [line.name] }, line),
  );
}

const ASSET_VALUES: Readonly<Record<string, MeasureId>> = {
  buildings: 'assetBuildings',
  vehicles: 'assetVehicles',
  equipment: 'assetEquipment',
  other: 'assetOther',
};
const ASSET_COUNTS: Readonly<Record<string, MeasureId>> = {
  buildings: 'buildingArea',
  vehicles: 'vehicleCount',
  equipment: 'equipmentCount',
};

/** 固定资产占用情况表: values and counts at the end of the year before, and what is to be bought. */
export function assetFigures({ total, items, plannedPurchase }: FixedAssetsTable): Figure[] {
  const table = 'fixedAssetsTable';
  const line = (each: AssetLine, value: MeasureId, count: MeasureId): Figure[] => [
    ...cellFigure({ table, measure: value, label: each.name }, each.value),
    ...(each.quantity === undefined
      ? []
      : [
          figureOf(
            { table, measure: count, label: each.name },
            { value: countValue(each.quantity), origin: 'cell', cells: [each.quantity.at] },
          ),
        ]),
  ];
  return [
    ...(total === undefined ? [] : line(total, 'assets', 'assetCount')),
    // Where the table calls its total 资产总额, text does so too.
    ...(total?.name.startsWith('资产') === true
      ? cellFigure({ table, measure: 'assetsTotal', label: total.name }, total.value)
      : []),
    ...items.flatMap((item) =>
      [item, ...item.parts].flatMap((each) =>
        line(each, ASSET_VALUES[each.item ?? ''] ?? 'named', ASSET_COUNTS[each.item ?? ''] ?? 'assetCount'),
      ),
    ),
    ...cellFigure({ table, measure: 'plannedAssets', label: '本年度拟购置固定资产总额' }, plannedPurchase),
  ];
}

const FUNDS_OF_SOURCE = {
  generalPublic: 'generalPublicBudget',
  governmentFund: 'governmentFundBudget',
  stateCapital: 'stateCapitalBudget',
  specialAccount: 'specialAccount',
  unitFunds: 'unitFunds',
  carryOver: 'other',
} as const satisfies Readonly<Record<ProcurementSource, Draft['funds']>>;

/** 政府采购预算明细表; without purchases its note states that there are none. */
export function procurementFigures({ totals, purchases, head }: ProcurementTable): Figure[] {
  const draft: Draft = { table: 'procurementTable', measure: 'procurement', label: '政府采购预算' };
  const isStated = totals?.total !== undefined && totals.total.state !== 'blank';
  const [note] = head.notes;
  const empty =
    !isStated && purchases.length === 0 && note !== undefined
      ? [
          figureOf(draft, {
            value: { kind: 'money', amount: amountOf(0, head.unit?.value ?? '万元') },
            origin: 'note',
            cells: [note.at],
          }),
        ]
      : undefined;
  const column = (own: Partial<Draft>, pick: (row: Amounts) => Field<Amount> | undefined): Figure[] =>
    totals !== undefined && pick(totals) !== undefined && pick(totals)?.state !== 'blank'
      ? cellFigure({ ...draft, ...own }, pick(totals))
      : sumFigure({ ...draft, ...own }, purchases.map(pick));
  return [
    ...(empty ?? column({}, ({ total }) => total)),
    ...PROCUREMENT_SOURCES.flatMap((source) =>
      column({ funds: FUNDS_OF_SOURCE[source] }, ({ sources }) => sources[source]),
    ),
  ];
}

type Amounts = NonNullable<ProcurementTable['totals']>;
