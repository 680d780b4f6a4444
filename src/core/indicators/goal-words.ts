/**
 * Words of goals and of targets that nobody can measure, and how the same is said in figures. Sources: the qualitative targets of the
 * 19 published sheets of 2023 and 2024 (稳步拓展, 有所提高, 得到增强, 不低于上年, 正常开展), and the remarks of reviewers on them.
 */

/** A target that is only a tendency, a state or a comparison without its base. */
export const VAGUE_TARGET =
  /^(?:不断|逐步|逐渐|稳步|持续|进一步|有所|明显|显著|较大|大幅|有效|得到|较为|长期|具有|具备|基本|较?比?上年(?:有所)?|不低于上年|高于上年|优于上年)*(?:提[高升]|改善|增强|增加|加强|拓展|扩大|促进|优化|完善|推进|发展|稳定|减少|降低|下降|缓解|好转|规范|保障|影响|可持续(?:影响|性|发展)?|长期|显著|明显|不低于上年|高于上年|有保障|到位)$|^(?:正常|有序|顺利|平稳|良好|及时)(?:运行|开展|运转|进行|发放|完成|推进)?$|^按(?:规定|要求|计划|时)/;

/** What an indicator of such a name can be measured by. The first that fits is offered. */
export const QUANTIFIED: readonly (readonly [name: RegExp, form: string])[] = [
  [/满意|幸福感|获得感|安全感/, '问卷中表示增强（满意）的比例，如≥90%'],
  [/覆盖|范围|普及/, '覆盖率或覆盖人数，如≥95%'],
  [/待遇|补助水平|救助水平|保障水平/, '报销比例、人均补助金额或受益人数，如≥70%'],
  [/知晓|了解|认知|意识/, '知晓率，如≥80%'],
  [/及时|时效|时间|即时|进度/, '及时率或办结天数，如≥95%、≤5天'],
  [/可持续|持续影响|长期|长效/, '可支付月数、使用年限或后续利用率，如≥6个月'],
  [/运行|运转|开展情况|工作情况|完成情况/, '完成率、正常运行天数或办件数量，如≥95%'],
  [/能力|水平|素质|效能|效率/, '考核合格率、达标率或人均办件量，如≥90%'],
  [/质量|合格|规范|安全/, '合格率、达标率或事故起数，如≥98%'],
  [/环境|生态|污染|卫生/, '达标率或减排量，如≥90%'],
  [/收入|经济|产业|投资|消费/, '增收金额或增长率，如≥5%'],
  [/就业|就学|入学/, '就业（入学）人数或比例，如≥95%'],
];

/** What basic expenditure pays for: as the whole purpose of a project it belongs there. */
export const BASIC_PURPOSE =
  /^(?:主要)?(?:用于|保障|支付)?(?:本|我|局|机关|单位|部门|日常|在职|在编|正式)*(?:人员(?:经费|工资|支出|费用)|工资(?:福利)?|基本工资|津贴补贴|津补贴|奖金|绩效工资|社会保险缴费|养老保险缴费|医疗保险缴费|住房公积金|办公(?:经费|费用?)|日常?公用(?:经费|支出)|运行(?:经费|费用|维护费)|运转经费|差旅费|水电费|邮电费|印刷费|公务接待费|工会经费|福利费)(?:和|及|、|，)?(?:等)?(?:支出|费用|开支|需要)?$/;

/** A basis that could stand beside any indicator. */
export const VAGUE_BASIS =
  /^(?:20\d{2}年?|本年度?|历年|历史|年初|年度|部门|单位|相关|有关|指标|工作|计划|安排|文件|数据|资料|标准|规定|要求|通知|及|和|或|与|、|，|等|的|情况|实际|经验|以往|往年|上年|职责|职能)+$/;

/** How satisfaction is found out. */
export const SURVEY =
  /问卷|调查|测评|评价|评议|评教|回访|走访|访谈|访问|抽样|反馈|电话|投票|意见|满意|座谈|评分|打分|考评/;
