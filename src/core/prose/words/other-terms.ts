import type { MeasureId } from './measures';
import { words, type Term } from './term';

const PROCUREMENT_KINDS = [
  ['procurementGoods', '货物'],
  ['procurementWorks', '工程'],
  ['procurementServices', '服务'],
] as const;

const ALL_PROCUREMENT: readonly MeasureId[] = [
  'procurement',
  'procurementGoods',
  'procurementWorks',
  'procurementServices',
];

const PROCUREMENT: readonly Term[] = [
  { measure: 'procurement', words: words('政府采购 政府采购预算 政府采购项目 政府集中采购 政府采购支出') },
  ...PROCUREMENT_KINDS.flatMap(([measure, kind]): Term[] => [
    { measure, words: [`政府采购${kind}`, `政府采购${kind}类`, `采购${kind}`] },
    {
      measure,
      within: ALL_PROCUREMENT,
      words: [
        kind,
        `${kind}类`,
        `${kind}采购`,
        `${kind}类采购`,
        `${kind}项目`,
        `${kind}类项目`,
        `采购${kind}类`,
      ],
    },
  ]),
  {
    measure: 'procurementReserved',
    named: true,
    words:
      words(`面向中小企业 面向小微企业 面向中小企业预留 面向小微企业预留 预留给中小企业 预留给小微企业 专门面向中小企业 专门面向小微企业
      中小企业预留 小微企业预留 小微企业 中小企业 小型微型企业 小型和微型企业 小型、微型企业 预留给小型和微型企业`),
  },
  { measure: 'purchasedServices', words: words('政府购买服务 政府购买服务项目 购买服务') },
];

const PERFORMANCE_PROJECTS = [
  '编报',
  '填报',
  '编制',
  '申报',
  '设置',
  '设定',
  '实行',
  '实施',
  '纳入',
  '开展',
].flatMap((verb) =>
  ['绩效目标', '项目绩效目标', '绩效目标管理', '绩效管理', '预算绩效目标', '预算绩效管理'].flatMap((goal) =>
    ['的项目', '的预算项目', '项目', '的二级项目', '的部门预算项目'].map(
      (project) => `${verb}${goal}${project}`,
    ),
  ),
);

/** Without a noun, as in 编制绩效目标8项. */
const PERFORMANCE_GOALS = [
  '编报',
  '填报',
  '编制',
  '申报',
  '设置',
  '设定',
  '实行',
  '实施',
  '纳入',
  '开展',
].flatMap((verb) => ['绩效目标', '绩效目标管理', '项目绩效目标'].map((goal) => `${verb}${goal}`));

const PERFORMANCE: readonly Term[] = [
  {
    measure: 'performanceProjectCount',
    named: true,
    within: ['performanceProjectCount', 'performanceFunds'],
    words: words(
      '重点项目 人员类项目 运转类项目 特定目标类项目 其他运转类项目 公用经费类项目 基本建设类项目 部门项目 转移支付项目',
    ),
  },
  {
    measure: 'performanceProjectCount',
    words: [
      ...PERFORMANCE_PROJECTS,
      ...PERFORMANCE_GOALS,
      '绩效目标管理项目',
      '绩效目标项目',
      '绩效项目',
      '绩效目标管理的项目',
    ],
  },
  {
    measure: 'performanceFunds',
    words: words(
      '整体支出绩效目标 部门整体支出绩效目标 整体绩效目标 项目绩效资金 绩效资金 绩效目标资金 绩效项目资金',
    ),
  },
  {
    measure: 'performanceFunds',
    words: PERFORMANCE_PROJECTS.flatMap((project) => [
      `${project}预算资金`,
      `${project}资金`,
      `${project}支出预算`,
      `${project}支出`,
      `${project}预算`,
      `${project}金额`,
    ]),
  },
  {
    measure: 'performanceFunds',
    within: ['performanceProjectCount', 'performanceFunds'],
    words: words('项目预算资金 预算资金 项目资金 资金 金额 预算金额 项目支出预算 项目预算 资金总额 预算总额'),
  },
];

const ASSETS: readonly Term[] = [
  {
    measure: 'assetsTotal',
    named: true,
    within: ['assetsTotal'],
    words: words('固定资产 固定资产净值 固定资产原值 固定资产价值 其他资产'),
  },
  {
    measure: 'assetsTotal',
    named: true,
    words:
      words(`流动资产 无形资产 无形资产净值 在建工程 长期投资 对外投资 货币资金 公共基础设施 保障性住房 政府储备物资
      文物文化资产 文物资源 应收账款 存货`),
  },
  {
    measure: 'assets',
    words: words(
      '固定资产 固定资产总值 固定资产价值 固定资产原值 固定资产净值 固定资产账面价值 固定资产账面原值',
    ),
  },
  {
    measure: 'assetsTotal',
    words: words('资产总额 国有资产总额 资产总计 资产合计 国有资产总量 总资产 国有资产'),
  },
  {
    measure: 'plannedAssets',
    words:
      words(`拟购置固定资产 购置固定资产 计划购置固定资产 拟新增固定资产 新增固定资产 拟采购固定资产 新购固定资产
      拟购固定资产 新增资产 新增资产配置`),
  },
  {
    measure: 'plannedAssets',
    within: ['assets', 'assetsTotal', 'assetCount'],
    words: words('购置计划 配置计划 新增计划 资产购置计划 资产配置计划 新增资产计划 采购计划'),
  },
  {
    measure: 'assetBuildings',
    named: true,
    words: words(`房屋 办公用房 房屋及构筑物 房屋建筑物 房屋构筑物 业务用房 办公用房面积 房屋面积 房屋建筑面积
      办公用房建筑面积 房屋及建筑物 土地、房屋及构筑物`),
  },
  {
    measure: 'assetVehicles',
    named: true,
    words: words(`一般公务用车 执法执勤用车 特种专业技术用车 机要通信用车 应急保障用车 机要通信应急用车
      离退休干部用车 离退休干部服务用车 主要领导干部用车 主要负责人用车 副部(省)级及以上领导用车 省部级领导干部用车
      省级以上领导干部用车 省部级及以上领导用车 部级领导干部用车 厅级领导干部用车 领导干部用车 实物保障用车
      定向保障用车 其他用车 其他车辆 业务用车 机要通信和应急用车 越野车 轿车 小型载客汽车 载货汽车`),
  },
  { measure: 'assetVehicles', words: words('车辆 公务用车 公车 机动车 汽车 公务车辆') },
  {
    measure: 'assetEquipment',
    named: true,
    words:
      words(`通用设备 专用设备 大型设备 大型仪器设备 设备 设备(不含车辆) 通用设备(不含车辆) 专用设备(不含车辆)
      大型通用设备 大型专用设备 仪器设备 大型专用仪器设备 大型医疗设备`),
  },
  { measure: 'assetOther', named: true, words: words('其他固定资产') },
];

const COUNTS: readonly Term[] = [
  { measure: 'staffCount', general: true, named: true, words: words('实有 实际在编') },
  {
    measure: 'unitCount',
    words: words(
      '预算单位 单位总数 单位数 单位数量 单位个数 编制范围的单位 编制范围单位 预算单位总数 预算单位数',
    ),
  },
  {
    measure: 'staffCount',
    words: words('编制 人员编制 核定编制 编制人数 编制数 编制总数 人员总数 在编人数 总人数'),
  },
  {
    measure: 'unitCount',
    named: true,
    words:
      words(`预算单位 二级预算单位 下属单位 所属单位 直属单位 下属事业单位 所属事业单位 行政单位 事业单位 参公单位
      参公事业单位 参照公务员法管理的事业单位 参公管理事业单位 基层预算单位 独立核算机构 独立编制机构 下属预算单位
      所属预算单位 独立核算单位 全额拨款事业单位 差额拨款事业单位 自收自支事业单位 公益一类事业单位
      公益二类事业单位 参照公务员法管理事业单位 参公管理的事业单位 下属二级预算单位 财政拨款事业单位
      二级机构 所属二级单位 下属二级单位 二级单位 下属机构 直属机构 所属机构 三级预算单位 一级预算单位 直属事业单位 全额事业单位 机关单位 所属二级预算单位 下级预算单位`),
  },
  {
    measure: 'staffCount',
    named: true,
    words: words(`行政编制 事业编制 工勤编制 机关工勤编制 参公编制 在职人员 在职职工
      在职人数 离退休人员 离休人员 退休人员 离退休 在职 离休 退休 编外人员 聘用人员 在编人员
      实有人员 实有人数 教职工 在编教师 在校学生 学生 行政人员 事业人员 工勤人员 参公人员 临聘人员 长期聘用人员 编制外人员 编制外长期聘用人员
      遗属人员 遗属 在编在职人员 编外 编外聘用人员 编外用工 临时工 合同制人员 离休干部 退休干部 劳务派遣人员 在职在编人员 在编`),
  },
  {
    measure: 'officeCount',
    words: words(
      '内设机构 内设科室 职能科室 内设处室 处室 科室 内设股室 股室 机关科室 内设职能科室 内设部门',
    ),
  },
  {
    measure: 'projectCount',
    general: true,
    words: words(
      '项目 专项 重点项目 预算项目 项目总数 项目数 支出项目 二级项目 一级项目 项目数量 项目支出项目',
    ),
  },
];

/** Kinds of projects as the parts of what is spent on projects. */
const PROJECT_KINDS: readonly Term[] = [
  {
    measure: 'expenditure',
    nature: 'project',
    named: true,
    within: ['expenditure'],
    words: words('部门预算项目 转移支付项目 本级项目 对下转移支付项目 部门项目 经常性项目 一次性项目'),
  },
];

export const OTHER_TERMS: readonly Term[] = [
  ...PROCUREMENT,
  ...PERFORMANCE,
  ...ASSETS,
  ...COUNTS,
  ...PROJECT_KINDS,
];
