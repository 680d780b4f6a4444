import { words, type Term } from './term';

/** Where money comes from. */
const FUNDS: readonly Term[] = [
  { funds: 'fiscalAppropriation', words: words('财政拨款 财政性拨款 财政拨款资金 财政资金 经费拨款') },
  {
    funds: 'generalPublicBudget',
    words:
      words(`一般公共预算 一般公共预算拨款 一般公共预算财政拨款 一般公共预算资金 一般公共财政预算 公共财政预算
      一般公共预算安排`),
  },
  {
    funds: 'governmentFundBudget',
    words:
      words(`政府性基金 政府性基金预算 政府性基金拨款 政府性基金预算拨款 政府性基金财政拨款 政府性基金预算财政拨款
      政府性基金预算资金 基金预算`),
  },
  {
    funds: 'stateCapitalBudget',
    words: words(`国有资本经营预算 国有资本经营 国有资本经营拨款 国有资本经营预算拨款 国有资本经营预算财政拨款
      国有资本经营预算资金`),
  },
  {
    funds: 'specialAccount',
    words: words(
      `财政专户管理资金 财政专户管理的资金 财政专户核拨 财政专户 财政专户核拨资金 财政专户拨款 专户资金`,
    ),
  },
  { funds: 'other', words: words('其他资金 自筹资金 社会资金 其他来源资金') },
  { funds: 'unitFunds', words: words('单位资金 自有资金 单位自有资金 非财政拨款 非财政拨款资金') },
];

/** The two sides of a budget. */
const SIDES: readonly Term[] = [
  { measure: 'revenue', general: true, words: words('收入 收入决算 决算收入 收入决算数') },
  { measure: 'expenditure', general: true, words: words('支出 支出决算 决算支出 支出决算数 决算支出数') },
  {
    measure: 'revenue',
    words: words(
      '收入预算 本年收入预算 本年度收入预算 当年收入预算 预算收入 收入总计 收入合计 总收入 收入总预算 收入总额 预算总收入 全部收入 收入总数',
    ),
  },
  {
    measure: 'revenueOfYear',
    words: words('本年收入 本年收入合计 当年收入 当年收入合计'),
  },
  {
    measure: 'expenditure',
    words: words(
      `支出预算 本年支出预算 本年度支出预算 当年支出预算 预算支出 支出总计 支出合计 总支出 支出总预算 支出总额 预算总支出 全部支出 支出总数`,
    ),
  },
  {
    measure: 'expenditureOfYear',
    words: words('本年支出 本年支出合计 当年支出 当年支出合计'),
  },
  {
    measure: 'revenue',
    also: 'expenditure',
    words:
      words(`收支 收支总预算 收支预算 收支总计 收支总额 收支总数 收支总量 收支合计 预算收支 预算总收支 收入支出
      收入支出总计 收入支出预算 收入支出总预算 收入和支出 收入和支出预算 收入、支出 收入、支出预算 收入、支出总计 收、支
      收、支预算 收、支总计 收、支总预算 收入总计、支出总计 收入总计和支出总计 收入及支出 收入及支出预算 收入与支出
      收入预算和支出预算 收入预算、支出预算 总收入和总支出 总收入、总支出 收支预算安排 收入总预算和支出总预算
      收入、支出总预算 预算收入和支出 收入与支出预算 收支均 收入支出均`),
  },
];

/** Sources of revenue by name; appropriations are composed of their funds and 收入. */
const REVENUE_SOURCES: readonly Term[] = [
  { measure: 'revenue', named: true, words: words('非税收入 非税收入拨款') },
  {
    measure: 'revenue',
    funds: 'specialAccount',
    words: words('专户管理的教育收费 财政专户管理的教育收费 教育收费 教育收费收入'),
  },
  { measure: 'revenue', funds: 'fiscalAppropriation', words: words('财政补助收入') },
  { measure: 'revenue', funds: 'business', words: words('事业收入 事业预算收入') },
  {
    measure: 'revenue',
    funds: 'operating',
    words: words('事业单位经营收入 经营收入 事业单位经营预算收入 经营预算收入'),
  },
  { measure: 'revenue', funds: 'superior', words: words('上级补助收入 上级补助预算收入') },
  {
    measure: 'revenue',
    funds: 'affiliated',
    words: words('附属单位上缴收入 附属单位上缴预算收入 下级单位上缴收入 附属单位缴款'),
  },
  { measure: 'revenue', funds: 'other', words: words('其他收入 其他预算收入 其他来源收入 其它收入') },
  {
    measure: 'revenue',
    named: true,
    funds: 'other',
    words: words('捐赠收入 利息收入 租金收入 投资收益 债务收入'),
  },
  {
    measure: 'revenue',
    named: true,
    within: ['revenue', 'revenueOfYear'],
    words: words('本级财政 本级财力 上级转移支付 上级专项 上级资金 转移支付收入 上级专款'),
  },
  {
    measure: 'carryOver',
    words:
      words(`上年结转 上年结转结余 上年结转收入 上年结余 上年结转和结余 上年结转资金 上年结余结转 上年结转(结余)
      结转结余资金 年初结转结余 年初结转和结余 以前年度结转 结转资金 上年结转及结余 上年结余资金`),
  },
  {
    measure: 'priorSurplusUsed',
    words: words('使用非财政拨款结余 用事业基金弥补收支差额 非财政拨款结余 动用事业基金 使用事业基金'),
  },
  {
    measure: 'carriedForward',
    words:
      words(`结转下年 结转下年支出 年终结转结余 年末结转和结余 年终结转 年终结转和结余 结转下年使用 年末结转结余
      结转下年度`),
  },
];

const EXPENDITURE_KINDS: readonly Term[] = [
  { measure: 'expenditure', nature: 'basic', words: words('基本支出 基本经费 基本支出经费') },
  {
    measure: 'expenditure',
    nature: 'project',
    words: words(
      '项目支出 项目经费 项目支出经费 项目预算支出 项目支出预算 特定目标类支出 特定目标类项目支出 部门项目预算 部门项目支出',
    ),
  },
  { measure: 'expenditure', nature: 'project', general: true, words: words('专项经费 专项资金 专项支出') },
  { measure: 'expenditure', nature: 'dailyPublic', within: ['expenditure'], words: words('运转类') },
  { measure: 'expenditure', nature: 'project', within: ['expenditure'], words: words('特定目标类') },
  {
    measure: 'expenditure',
    nature: 'personnel',
    words: words('人员经费 人员支出 人员类支出 人员类项目支出 人员类 人员经费支出'),
  },
  {
    measure: 'expenditure',
    nature: 'dailyPublic',
    words: words('日常公用经费 公用经费 公用支出 日常公用支出 运转类公用经费 日常公用 公用类 运转类支出'),
  },
  { measure: 'toSuperior', words: words('上缴上级支出') },
  { measure: 'operatingExpenditure', words: words('事业单位经营支出 经营支出') },
  {
    measure: 'toAffiliated',
    words: words('对附属单位补助支出 对附属单位补助 对附属单位的补助支出 对下级单位补助支出'),
  },
];

const THREE_PUBLIC: readonly Term[] = [
  { measure: 'threePublic', words: words('三公经费 三公 三公两费') },
  {
    measure: 'abroad',
    words:
      words(`因公出国(境)费 因公出国(境)费用 因公出国(境)经费 因公出国(境) 因公出国费 因公出国境费 因公出国费用 因公出国
      因公出国经费 出国(境)费 出国(境)经费 出国(境)费用 出国费 因公出国境费用 因公出国(出境)费`),
  },
  {
    measure: 'abroadCount',
    within: ['abroad', 'abroadCount', 'threePublic'],
    words: words('出国团组 出国(境)团组 因公出国团组 因公出国(境)团组 团组 出访团组'),
  },
  {
    measure: 'publicVehicles',
    words: ['公务用车', '公车', '公务车'].flatMap((vehicle) =>
      ['及', '和', '与', '、'].flatMap((and) =>
        ['费', '经费', '费用', ''].flatMap((money) => [
          `${vehicle}购置${and}运维${money}`,
          `${vehicle}购置${and}运行${money}`,
          `${vehicle}购置${and}运行维护${money}`,
          `${vehicle}购置费${and}运行${money}`,
          `${vehicle}购置费${and}运行维护${money}`,
        ]),
      ),
    ),
  },
  { measure: 'publicVehicles', words: words('公务用车费 公务用车费用 公务用车经费') },
  {
    measure: 'vehiclePurchase',
    words: words(
      `公务用车购置费 公务用车购置 公务用车购置经费 公务用车购置费用 公车购置费 公务车购置费 公车购置`,
    ),
  },
  {
    measure: 'vehiclePurchase',
    within: ['publicVehicles', 'vehicleRunning', 'vehiclePurchase'],
    words: words('购置费 车辆购置费 购置费用 购置 购置经费'),
  },
  {
    measure: 'vehicleRunning',
    words: ['公务用车', '公车', '公务车'].flatMap((vehicle) =>
      ['运行维护', '运行', '运维', '运行及维护'].flatMap((running) =>
        ['费', '经费', '费用', ''].map((money) => `${vehicle}${running}${money}`),
      ),
    ),
  },
  {
    measure: 'vehicleRunning',
    within: ['publicVehicles', 'vehiclePurchase', 'vehicleRunning', 'threePublic', 'reception', 'abroad'],
    words: words(
      '运行维护费 运行费 运维费 车辆运行维护费 车辆运行费 运行维护费用 运行维护 运行经费 运行维护经费',
    ),
  },
  {
    measure: 'reception',
    words: words('公务接待费 公务接待费用 公务接待经费 公务接待 接待费 国内公务接待费 国内接待费'),
  },
  { measure: 'meetings', words: words('会议费 会议经费') },
  { measure: 'training', words: words('培训费 培训经费') },
  { measure: 'agencyOperating', words: words('机关运行经费 机关运行费 机关运行') },
];

export const BUDGET_TERMS: readonly Term[] = [
  ...FUNDS,
  ...SIDES,
  ...REVENUE_SOURCES,
  ...EXPENDITURE_KINDS,
  ...THREE_PUBLIC,
];
