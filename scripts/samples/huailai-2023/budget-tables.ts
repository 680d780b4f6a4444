import { figure, type Figure } from '../sheet/figure';

/** A line of revenue, 万元. */
export interface RevenueLine {
  readonly label: string;
  readonly amount: Figure;
}

/** A line of expenditure, 万元; what the document does not state of it is left out and its cell stays blank. */
export interface ExpenditureLine {
  readonly label: string;
  readonly current: Figure;
  readonly prior?: Figure;
  readonly change?: Figure;
}

/** 收支预算总表, left half. */
export const revenue: readonly RevenueLine[] = [
  { label: '一般公共预算收入', amount: figure(7192.4, '2023年公开说明 二.1') },
  { label: '基金预算收入', amount: figure(0, '2023年公开说明 二.1') },
  { label: '财政专户核拨收入', amount: figure(0, '2023年公开说明 二.1') },
  { label: '其他来源收入', amount: figure(0, '2023年公开说明 二.1') },
];

/** 收入总计. */
export const totalRevenue = figure(7192.4, '2023年公开说明 二.1 预算收入');

/** 基本支出 as a whole, of 收支预算总表 and of 基本支出表. */
export const basicExpenditure = {
  label: '基本支出',
  current: figure(409.4, '2023年公开说明 二.2'),
  prior: figure(367.44, '2023年公开说明 二.2 409.40 − 二.3 41.96'),
  change: figure(41.96, '2023年公开说明 二.3'),
} as const satisfies ExpenditureLine;

/** 人员经费. */
export const personnelFunds = {
  label: '人员经费',
  current: figure(392.65, '2023年公开说明 二.2'),
  prior: figure(350.69, '2023年公开说明 二.2 392.65 − 二.3 41.96'),
  change: figure(41.96, '2023年公开说明 二.3'),
} as const satisfies ExpenditureLine;

/** 日常公用经费. */
export const dailyPublicFunds = {
  label: '日常公用经费',
  current: figure(16.75, '2023年公开说明 二.2'),
  prior: figure(16.75, '2023年公开说明 二.3 基本支出上年367.44 − 人员经费上年350.69'),
  change: figure(0, '2023年公开说明 二.3 基本支出增长41.96 − 增加人员经费41.96'),
} as const satisfies ExpenditureLine;

/** 项目支出 as a whole. */
export const projectExpenditure = {
  label: '项目支出',
  current: figure(6783, '2023年公开说明 二.2'),
  prior: figure(7835.79, '2023年公开说明 二.2 6783.00 + 二.3 1052.79'),
  change: figure(-1052.79, '2023年公开说明 二.3 项目支出减少1052.79万元'),
} as const satisfies ExpenditureLine;

/** What 二.2 names of 项目支出; 二.3 says that 城乡医疗救助 fell but not by how much. */
export const projectGroups: readonly ExpenditureLine[] = [
  { label: '城乡医疗救助', current: figure(730, '2023年公开说明 二.2 城乡医疗救助支出') },
  { label: '行政运行', current: figure(8, '2023年公开说明 二.2 行政运行支出') },
  {
    label: '财政对职工基本医疗保险基金的补助',
    current: figure(1000, '2023年公开说明 二.2'),
    prior: figure(1357.53, '2023年公开说明 二.2 1000.00 + 二.3 357.53'),
    change: figure(-357.53, '2023年公开说明 二.3 减少357.53万元'),
  },
  { label: '财政对城乡居民基本医疗保险基金的补助', current: figure(5000, '2023年公开说明 二.2') },
  {
    label: '居民医保代办员补助',
    current: figure(10, '2023年公开说明 二.2'),
    prior: figure(6, '2023年公开说明 二.2 10.00 − 二.3 4'),
    change: figure(4, '2023年公开说明 二.3 增加了4万元'),
  },
  { label: '医疗保障管理事务事业运行', current: figure(35, '2023年公开说明 二.2') },
];

/** 支出总计. */
export const totalExpenditure = {
  label: '支出总计',
  current: figure(7192.4, '2023年公开说明 二.2 支出预算'),
  prior: figure(8203.23, '2023年公开说明 二.3 较上年8203.23'),
  change: figure(-1010.83, '2023年公开说明 二.3 减少1010.83万元'),
} as const satisfies ExpenditureLine;

/** A line of 财政拨款“三公”经费表, 万元. */
export interface ThreePublicLine {
  readonly label: string;
  readonly prior?: Figure;
  readonly current: Figure;
}

/** 财政拨款“三公”经费; last year's amounts are this year's less the rise of 0 that 四 states for each. */
export const threePublic = {
  total: {
    label: '合计',
    prior: figure(1.9, '2023年公开说明 四 1.9 + 比上年减少0'),
    current: figure(1.9, '2023年公开说明 四'),
  },
  abroad: {
    label: '因公出国（境）费',
    prior: figure(0, '2023年公开说明 四 0 + 减少0'),
    current: figure(0, '2023年公开说明 四'),
  },
  vehicles: {
    label: '公务用车购置及运维费',
    prior: figure(0, '2023年公开说明 四 0 + 减少0'),
    current: figure(0, '2023年公开说明 四'),
  },
  vehicleRunning: {
    label: '运行维护费',
    prior: figure(0, '2023年公开说明 四 公务用车运行维护费 0 + 减少0'),
    current: figure(0, '2023年公开说明 四 公务用车运行维护费'),
  },
  vehiclePurchase: {
    label: '购置费',
    prior: figure(0, '2023年公开说明 四 公务用车购置费 0 + 减少0'),
    current: figure(0, '2023年公开说明 四 公务用车购置费'),
  },
  reception: {
    label: '公务接待费',
    prior: figure(1.9, '2023年公开说明 四 1.9 + 减少0'),
    current: figure(1.9, '2023年公开说明 四'),
  },
} as const satisfies Record<string, ThreePublicLine>;

/** 机关运行经费 stands below the “三公” sum; the document names no amount for the year before. */
export const agencyOperatingFunds: ThreePublicLine = {
  label: '机关运行经费',
  current: figure(31.75, '2023年公开说明 三'),
};
