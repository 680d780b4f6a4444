import { figure, type Figure } from '../sheet/figure';

/** 部门机构设置情况. */
export const organisation = {
  source: '2023年公开说明 一 部门机构设置',
  title: '部门机构设置情况',
  units: [
    {
      name: '怀来县医疗保障局',
      nature: '行政',
      rank: '正科级',
      funding: '财政拨款（行政）',
    },
    {
      name: '怀来县医疗保险中心',
      nature: '事业',
      rank: '股级',
      funding: '财政性资金基本保证(全额)',
    },
  ],
} as const;

/** 政府部门采购预算明细表: printed empty, its 合计 row and three rows without a word. */
export const procurement = {
  source: '2023年公开说明 六',
  title: '政府部门采购预算明细表',
  unit: '450001怀来县医疗保障部门',
  amountUnit: '单位：万元',
  blankRows: 3,
  note: '注：本年度未安排政府采购支出预算，空表列示。',
} as const;

/** A row of the fixed-asset table. */
export interface AssetLine {
  readonly label: string;
  readonly quantity: Figure;
  /** 万元. */
  readonly value: Figure;
}

const assets = '2023年公开说明 七 固定资产占用情况表';

/** The table as printed. Its total is not the sum of its rows, in quantity or in value: that is the published error. */
export const fixedAssets = {
  title: '怀来县医疗保障部门固定资产占用情况表',
  asOf: '截止时间：2022年12月31日',
  lines: [
    { label: '资产总额', quantity: figure(277, assets), value: figure(28.55, assets) },
    { label: '1、房屋（平方米）', quantity: figure(0, assets), value: figure(0, assets) },
    { label: '其中：办公用房（平方米）', quantity: figure(0, assets), value: figure(0, assets) },
    { label: '2、车辆（台、辆）', quantity: figure(0, assets), value: figure(0, assets) },
    { label: '3、单价在20万元以上设备', quantity: figure(0, assets), value: figure(0, assets) },
    { label: '4、其他固定资产', quantity: figure(51, assets), value: figure(13.15, assets) },
  ] satisfies readonly AssetLine[],
  plannedPurchase: {
    label: '本年度拟购置固定资产总额（万元）',
    value: figure(0, '2023年公开说明 七 拟购置固定资产总额'),
  },
} as const;
