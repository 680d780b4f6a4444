/**
 * What figures of a department's budget measure. `home` is the table (by the key `core/tables` has for it) that decides a figure,
 * the others serve only where it is absent. Source: design documents `domain.md` and `prose.md`.
 */
export interface Measure {
  /** As messages call it. */
  readonly name: string;
  readonly kind: 'money' | 'count';
  /** The home table first. Empty where no table that is read holds it. */
  readonly home: readonly string[];
}

const SUMMARIES = ['revenueExpenditureSummary'] as const;
const THREE_PUBLIC = ['threePublicTable'] as const;
const PROCUREMENT = ['procurementTable'] as const;
const ASSETS = ['fixedAssetsTable'] as const;

export const MEASURES = {
  revenue: { name: '收入', kind: 'money', home: [...SUMMARIES, 'revenueTable', 'appropriationSummary'] },
  /** 本年收入: without what is carried over. */
  revenueOfYear: { name: '本年收入', kind: 'money', home: SUMMARIES },
  carryOver: { name: '上年结转', kind: 'money', home: [...SUMMARIES, 'revenueTable'] },
  priorSurplusUsed: { name: '使用非财政拨款结余', kind: 'money', home: ['revenueTable', ...SUMMARIES] },
  carriedForward: { name: '结转下年', kind: 'money', home: SUMMARIES },
  expenditure: {
    name: '支出',
    kind: 'money',
    home: [...SUMMARIES, 'expenditureTable', 'appropriationSummary'],
  },
  expenditureOfYear: { name: '本年支出', kind: 'money', home: SUMMARIES },
  toSuperior: { name: '上缴上级支出', kind: 'money', home: ['expenditureTable', ...SUMMARIES] },
  operatingExpenditure: { name: '事业单位经营支出', kind: 'money', home: ['expenditureTable', ...SUMMARIES] },
  toAffiliated: { name: '对附属单位补助支出', kind: 'money', home: ['expenditureTable', ...SUMMARIES] },
  /** A class of expenditure by purpose (功能分类); its subject is the path of class names. */
  functionalClass: {
    name: '支出功能分类',
    kind: 'money',
    home: ['generalPublicExpenditure', 'expenditureTable'],
  },
  /** A class of expenditure by kind (经济分类). */
  economicClass: { name: '支出经济分类', kind: 'money', home: ['basicExpenditureByEconomicClass'] },
  /** A project; its subject is the project's name. */
  project: { name: '项目', kind: 'money', home: ['projectExpenditureTable', 'performanceSheets'] },
  /** What the text names without saying what it is: a class, a project, a unit, or a row of some table. */
  named: { name: '所列事项', kind: 'money', home: [] },
  /** The projects with performance goals, in money: the sum of the performance sheets, never 项目支出. */
  performanceFunds: { name: '编报绩效目标的项目预算资金', kind: 'money', home: ['performanceSheets'] },
  projectCount: { name: '项目数', kind: 'count', home: ['projectExpenditureTable', 'performanceSheets'] },
  performanceProjectCount: { name: '编报绩效目标的项目数', kind: 'count', home: ['performanceSheets'] },
  procurementProjectCount: { name: '政府采购项目数', kind: 'count', home: ['procurementTable'] },
  revenueSourceCount: { name: '收入来源数', kind: 'count', home: [] },
  classCount: { name: '功能分类科目数', kind: 'count', home: [] },
  threePublic: { name: '“三公”经费', kind: 'money', home: THREE_PUBLIC },
  abroad: { name: '因公出国（境）费', kind: 'money', home: THREE_PUBLIC },
  publicVehicles: { name: '公务用车购置及运行维护费', kind: 'money', home: THREE_PUBLIC },
  vehiclePurchase: { name: '公务用车购置费', kind: 'money', home: THREE_PUBLIC },
  vehicleRunning: { name: '公务用车运行维护费', kind: 'money', home: THREE_PUBLIC },
  reception: { name: '公务接待费', kind: 'money', home: THREE_PUBLIC },
  meetings: { name: '会议费', kind: 'money', home: [...THREE_PUBLIC, 'basicExpenditureByEconomicClass'] },
  training: { name: '培训费', kind: 'money', home: [...THREE_PUBLIC, 'basicExpenditureByEconomicClass'] },
  /** 国内公务接待批次、人次, 因公出国团组、人次. */
  receptionCount: { name: '公务接待批次或人次', kind: 'count', home: [] },
  abroadCount: { name: '因公出国（境）团组或人次', kind: 'count', home: [] },
  agencyOperating: { name: '机关运行经费', kind: 'money', home: THREE_PUBLIC },
  procurement: { name: '政府采购预算', kind: 'money', home: PROCUREMENT },
  procurementGoods: { name: '政府采购货物预算', kind: 'money', home: PROCUREMENT },
  procurementWorks: { name: '政府采购工程预算', kind: 'money', home: PROCUREMENT },
  procurementServices: { name: '政府采购服务预算', kind: 'money', home: PROCUREMENT },
  /** 面向中小企业, 小微企业 reserved shares of procurement. */
  procurementReserved: { name: '面向中小企业的政府采购预算', kind: 'money', home: [] },
  purchasedServices: { name: '政府购买服务预算', kind: 'money', home: [] },
  assets: { name: '固定资产', kind: 'money', home: ASSETS },
  assetsTotal: { name: '资产总额', kind: 'money', home: ASSETS },
  assetBuildings: { name: '房屋', kind: 'money', home: ASSETS },
  assetVehicles: { name: '车辆价值', kind: 'money', home: ASSETS },
  assetEquipment: { name: '大型设备价值', kind: 'money', home: ASSETS },
  assetOther: { name: '其他固定资产', kind: 'money', home: ASSETS },
  plannedAssets: { name: '拟购置固定资产', kind: 'money', home: ASSETS },
  assetCount: { name: '固定资产数量', kind: 'count', home: ASSETS },
  buildingArea: { name: '房屋面积', kind: 'count', home: ASSETS },
  vehicleCount: { name: '车辆数', kind: 'count', home: ASSETS },
  equipmentCount: { name: '大型设备数', kind: 'count', home: ASSETS },
  plannedVehicleCount: { name: '拟购置车辆数', kind: 'count', home: ASSETS },
  plannedEquipmentCount: { name: '拟购置大型设备数', kind: 'count', home: ASSETS },
  unitCount: { name: '单位数', kind: 'count', home: ['organisationTable'] },
  /** 编制, 在职, 离退休 and the like; its subject says which. */
  staffCount: { name: '人员数', kind: 'count', home: [] },
  /** 内设机构, 处室, 科室. */
  officeCount: { name: '内设机构数', kind: 'count', home: [] },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;
