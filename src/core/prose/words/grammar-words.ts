import { words } from './term';

/** Words of direction. A longer word (增减变化, 增值税) keeps a shorter one inside it from being read. */
export const TRENDS: Readonly<Record<'up' | 'down' | 'same', readonly string[]>> = {
  up: words(
    '增加 增长 上升 增幅 增加额 上涨 调增 增支 新增 多 增 上浮 净增 净增加 升高 提高 提升 多安排 多出 多出的 多了 多支出 提高到 提高至 提升到 提升至 上升到 上升至 增加到 增加至 增长到 增长至 上调至 上调到 增至 升至 调增至',
  ),
  down: words(
    '减少 下降 降低 压减 降幅 缩减 减幅 调减 减支 核减 压缩 减 净减少 减低 下调 少 少安排 少了 少支出 下降到 下降至 降低到 降低至 减少到 减少至 压减到 压减至 下调至 下调到 降至 减至 降为 减为 调减至',
  ),
  same: words(`持平 一致 相同 不变 无变化 没有变化 无增减 无增减变化 没有增减 未发生变化 相等 无变动 没有变动 基本持平 保持不变
    保持一致 保持持平 无增减变动 未变化 未增减`),
};

/** These count only directly before a number: 增5.2%. */
export const SHORT_TRENDS: ReadonlySet<string> = new Set(
  words('多 增 少 减 多安排 少安排 多出 少了 多了 多出的 多支出 少支出'),
);

/** They hold a word of direction and are none. */
export const NO_TRENDS: readonly string[] =
  words(`其他 其它 共青团 统计 有线 各级 各类 中小学 中学 中医 其他 其它 共青团 统计 有线 各级 各类 中小学 中学 中医 增减变化 增减情况 增减变动 增减额 增减原因 增减 增值税 增值 增强 减免 减税
  增人 增资 减员 减轻 增效 减排 增收 减负 节约型 增进 增设 减值 新增长 一致性 一致通过 不一致 多少 多种 多元 多项 少数
  多年 多个 多次 多方 多部门 多渠道 多样 许多 诸多 大多 更多 至少 最少 不少 最多 较多 较少 增减幅度 增加值 新增债券 新增债务
  少年 少儿 少先队 少数民族 压缩空气 增压 减压 减灾 减震 减刑 增量 减量`);

/** These count only before a percentage: 提高2个百分点. */
export const PERCENT_TRENDS: ReadonlySet<string> = new Set(words('提高 提升'));

/** How a comparison opens; a period or a basis must follow. */
export const COMPARISONS: readonly string[] = words('相比于 相较于 比较 相较 较之 对比 比 较 与 同 跟 和 于');

/** Periods relative to the budget year. */
export const PERIODS: Readonly<Record<'current' | 'prior' | 'priorYearEnd', readonly string[]>> = {
  current: words('本年 本年度 今年 当年 当年度 预算年度 本预算年度 今年度'),
  prior: words('上年 上年度 上一年 上一年度 去年 去年同期 上年同期 上一预算年度 同期 前一年 前一年度'),
  priorYearEnd: words(
    '上年末 上年底 上年度末 去年底 去年末 上年年末 上年年底 上一年末 上年12月31日 上年度12月31日 去年12月31日 上一年12月31日 上年12月底 去年12月底',
  ),
};

/** On which basis a figure stands; 预算 alone says budget, too, but is a filler otherwise. */
export const BASES: Readonly<
  Record<'budget' | 'adjusted' | 'expected' | 'execution' | 'final', readonly string[]>
> = {
  budget: words('预算数 年初预算数 年初预算 年初数 预算安排数 预算安排 预算批复数 部门预算数'),
  adjusted: words('调整预算数 调整预算 调整后预算 调整后预算数 预算调整数 调整后的预算 变动预算'),
  expected: words(
    '预计执行数 预计执行 预计完成数 预计完成 预计支出 执行预计数 预算执行预计 快报数 预计支出数',
  ),
  execution:
    words(`执行 执行数 预算执行数 实际执行数 实际执行 实际完成数 实际完成 完成数 实际支出数 实际支出 实际支出额 实际发生 支出完成
    预算执行 累计支出 累计完成 实际收入 执行完成 执行情况 实际发生数 实际使用`),
  final: words('决算数 决算 支出决算 决算支出 支出决算数 收入决算 决算收入 收入决算数 决算支出数'),
};

/** Opens the list of the parts of what was named before. `open`: the list need not be complete. */
export const LIST_CUES: Readonly<Record<'closed' | 'open', readonly string[]>> = {
  closed: words(
    '其中 含 即 如下 分布构成情况为 构成情况为 分布构成为 其中包括 包括 分别为 分别是 包含 分为 具体为 具体包括 具体如下 由以下 构成为 构成如下 分别安排 具体是',
  ),
  open: words(
    '主要包括 主要内容如下 主要包含 主要为 主要有 主要是 主要内容包括 主要内容为 主要内容 主要构成 主要如下 主要用于以下方面 用于以下方面 主要用于以下几个方面 用于以下几个方面',
  ),
};

/** What percentages are of, what they are rates of, where a change led, what points back, and what sets a standard. */
export const ROLE_WORDS: Readonly<
  Record<
    'share' | 'shares' | 'rate' | 'toward' | 'sameAs' | 'definition' | 'referring' | 'standard',
    readonly string[]
  >
> = {
  share: words('占 占比 占比为 占到 所占比重为 所占比例为 比重为 占比达 占比约'),
  shares:
    words(`分别占 分别占比 占比分别为 分别占比为 所占比重分别为 所占比例分别为 比重分别为 比例分别为 占比分别是
    所占比重分别是 分别占到 占比依次为 比重依次为 所占比重依次为 依次占 各占`),
  rate: words('执行率 完成率 预算执行率 预算完成率 支出进度'),
  toward: words('调整为 调整至 变为 变更为 调整到'),
  sameAs: words('同比'),
  definition: words('是指 系指 指的是 指单位用于 指用于'),
  referring: words(
    '该项 该科目 该项目 该经费 该项经费 该款 该类 该项支出 此项 此项经费 此项支出 上述科目 该支出 本科目 该项资金 该资金 其预算',
  ),
  standard: words('限额标准 采购限额 限额标准为 起点标准 采购限额标准'),
};

/** A reason or a purpose follows. */
export const REASONS: readonly string[] =
  words(`主要原因是 主要原因为 主要原因 原因是 原因为 原因 主要是由于 主要由于 由于 主要因为 因为 主要系
  主要是因为 主要因 所致 因 缘于 主要缘于 源于 主要源于 系由于 系因 主要得益于 得益于 变动原因是 变动原因为 变动原因
  变化原因是 变化原因为 变化原因 变动主要原因是 系 鉴于 归因于 主要归因于`);
export const PURPOSES: readonly string[] =
  words(`主要用于 用于 主要是用于 主要用于以下 专项用于 全部用于 统筹用于 具体用于 资金用途 主要安排用于 主要保障
  用以`);

/** None of it: a stated zero. */
export const DENIALS: readonly string[] =
  words(`未安排 没有安排 不安排 无安排 未编制 没有 未列支 未预算 无 均未安排 均无 未做安排 未作安排
  暂未安排 未使用 不涉及 未申请 未有 并无 尚未安排 没有使用 为零 未购置 未计划购置 无购置`);
/** Words that hold a denial and are none. */
export const NO_DENIALS: readonly string[] =
  words(`无偿 无线 无形资产 无障碍 无害化 无人机 无论 无法 无缝 无关 无需 无须 无故 无违 无主 无固定 无业 无烟
  无锡 无为 无极 有无 毫无 无重大 无疑 无证 无毒 无纸化 无公害 无房 无劳动 无生活 无编制`);

/** Words around a subject that say nothing of which figure it is. */
export const FILLERS: readonly string[] =
  words(`按功能科目 按功能分类 按支出功能分类 按功能分类科目 按经济分类 按支出经济分类 按支出功能 按用途 按支出性质 按支出用途 按性质  定额 按定额 按规定 按标准 据实 组成 构成  份额 采购份额 比例 目录  我局 本局 我委 我院 本院 我校 本校 我中心 本中心 我办 我县 我市 我区 全县 全市 全区 接待 保有 保有量 所属 下属 直属 单列 按照 人均 每人 调整 为 是 共 共计 合计 总计 总额 总数 总量 总值 总规模 规模 金额 数额 数 额 资金 资金量 经费 预算 预算总额 预算总计 预算总数
  预算数 预算额 预算资金 预算经费 安排 共安排 拟安排 计划安排 安排了 计划 拟 拨款 财政 核定 批复 下达 年初 全年 年度 当年 本年 部门 本部门 我部门 本单位
  我单位 单位 本级 总 达 达到 计 约 近 将近 接近 大概 逾 小计 二者 两者 三者 以上 上述 前述 各项 资金总额 预算资金 预算金额 共同 投入 财务 购买 连同 加上 组织 派出 参加 设有 下设 下辖 有 共有 列 列支 编制 了 的 中 里 按 其 该 各 均 都 全部 全口径 综合 收到 取得 实现 完成 纳入 涉及 所 占用 占有 拥有 现有 实有 用 使用 已
  需 需要 申报 申请 预计 等 以及 及 和 与 或 将 还 也 再 另 另外 另有 同时 但 仍 即 在 对 从 由 就 以 到 至 于 拟新增 新增 购置 采购 配置 配备 计划购置 拟购置 计划配置 无 不含 含
  本期 本次 一共 总共 总体 整体 合并 情况 说明 方面 部分 口径 层面 基础上 具体 大约 左右 上下 主要 项目 科目 总金额 总预算 支出数 收入数 预算内 万元 元 批复数 控制数 累计 截至 截止 
  分别 依次 相应 一并 其余 剩余 原值 净值 账面 价值 余额 数量 面积 建筑面积 存量 期末 年末 年底 末 底 期间 新购 更新 增加额 减少额 变化 幅度 增减 相比 的是 来源 来源于 来自 安排的 管理 经常性 事项`);

/** What ends the name of a body: a department, a unit, an office. */
export const BODY_ENDINGS: readonly string[] =
  words(`联 党委 纪委 人大 政协 工会 公司 银行 集团 基地 农场 林场 苑 宫 剧团 电视台 报社 新区 开发区 园区 中队 村 社区 局 部门 单位 委员会 委 办公室 办 院 中心 校 学校 小学 中学 幼儿园 馆 所 会 站 处 队 厅 政府 部 机关 医院 协会 联合会 大队 支队 总队
  街道 镇 乡 分局 园 党校 工委 团 社 署 台 库 法院 检察院 管委会 本级 科 股 总站`);

/** Words behind which a number is a standard, a target or a bound, never a figure. */
export const BOUND_WORDS: readonly string[] =
  words(`低于 高于 大于 小于 年满 不满 不低于 不少于 不高于 不超过 不大于 不小于 超过 超出 至少 最多 最高 最低 单价 单位价值
  单台价值 单价在 限额 标准 起点 每人 每人每年 每人每月 每月 每年 每 人均 每户 每亩 每天 每次 每台 每平方米 每辆 每车 每套 每件 每册 每场 每期 每餐 每名 每生 每个 每项 上限 下限 控制在 ≥ ≤ > < ≧ ≦`);

/** Words in front of a name that are none of it, where the name stands without quotation marks. */
export const BEFORE_NAMES: readonly string[] =
  words(`主要 为 是 和 与 及 共计 安排 安排了 拟安排 计划安排 共安排 预算 预算安排 本部门 我部门 本单位 我单位 我局 本局 的    以及 其 另 另外 另有
  拟 计划 同时 但 共有 列支 纳入 涉及 实现 完成 收到 使用 支付 新增 即 一是 二是 三是 四是 五是 六是 购买 连同 加上 组织 派出 参加 现有 设有 下设 下辖 投入 二者 两者 三者 以上 上述 前述 共同 全年 年初 年度 当年 本年 另安排 申请 申报 科目`);

/** Words behind a name that are none of it. */
export const BEHIND_NAMES: readonly string[] =
  words(`为 是 共 共计 合计 总计 预算 预算数 预算为 预算安排 安排 安排了 约 达到 共安排 了 金额 预算金额 总额 预算总额 小计 近 将近 接近 大概 逾 投入 财政拨款 科目 年初预算 需要 列支
  分别 的 收到 支出预算 批复 核定 项目预算`);

/** What a name ends with where it stands in a reason or a purpose, so that the words before a number are one. */
export const NAME_ENDINGS: readonly string[] = words(
  '项目 经费 资金 补助 支出 费 补贴 工程 专项 奖金 工资 保险 公积金 年金 费用 收入 款 购置 贷款 债券',
);
