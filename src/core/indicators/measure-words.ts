/**
 * What names of indicators end in, by what they measure. Collected from the 19 published sheets of 2023 and 2024, the list of the
 * field case c19, and the open half of test/corpus/indicators. Every list is in comparable form (`labelKey`).
 */

/** Satisfaction is asked of people: 满意度, 满意率, 认可度, 好评率. */
export const SATISFACTION = /(?<!不)满意|认可[度率]|好评率/;
/** What people feel or say, which forms also accept under 满意度指标. */
export const FELT = /满意|认可|认同|支持率|好评|差评|幸福感|获得感|安全感|体验感|投诉|信访|表扬|锦旗|评价/;
/** Things counted around a survey are no satisfaction: 满意度调查人数, 满意度测评次数. */
export const SURVEY_COUNT = /满意度?(?:调查|测评|问卷|回访|访谈).*(?:[数次份]|时间|时限)$/;

/** How well people know a policy. */
export const AWARENESS = /(?:知晓|了解|认知|知悉|熟知)(?:率|度|程度|比例)$/;

/** Shares and rates. */
export const SHARE = /(?:率|比例|占比|比重|百分比|百分点|幅度|降幅|增幅|涨幅|增速)$|(?:知晓|了解|认知)度$/;
/** End in 率 and are no share: they count per time or per head, or are a price of money. */
export const NO_SHARE =
  /(?:频率|速率|功率|效率|利率|汇率|税率|费率|分辨率|心率|倍率|容积率|周转率)$|每[百千万十\d]*[万人]/;

/** Durations and points in time. */
export const TIME =
  /(?:时间|时限|期限|年限|工期|周期|时长|时效|天数|及时性|时点|日期|进度|寿命|月数|小时数|工作日)$/;
/** Times that are served or that last, of which more is better. */
export const LASTING =
  /使用|开放|管护|运行|保修|质保|服务时|服务期|寿命|培训|学习|授课|课时|学时|续航|值班|值守|巡查|巡逻|供[水电热暖]|通车|在线|播出|播放|开机|在岗|有效期|监测时|陪护|活动时|锻炼|睡眠|志愿|间隔|保存|存储|留存|备份|工作时|设计|预警|提前|耐久|连续|保障期|保鲜|见习|实习|留任|停留/;

/** Money that is spent. */
export const COST =
  /(?:成本|费用|单价|造价|价格|标准|投资|总投资|经费|支出|投入|开支|预算(?:控制)?(?:数|额|金额)|总额|控制数)$/;
/** What is paid to each by a fixed rule: nobody wants it low or high. */
export const FIXED_RATE = /标准$|限额$|定额$/;
/** Money that is gained or kept: a benefit, whatever word for money follows. */
export const GAIN =
  /节约|节省|节支|降低|减少|减轻|下降|压缩|压减|增收|增加|增长|挽回|避免|带动|拉动|创造|实现|追回|收益|收入|产值|利润|税收|增值|到位资金|到账|吸引|撬动|招商|引资|销售|营业|成交|交易|签约/;

/** Things, people and events that are counted or measured. */
export const COUNT =
  /(?:[人户家个件起条项批场期班座所处台套辆份册本篇张间栋幢头只羽株棵亩例宗笔艘架枚次路站点村校名位对组团车]数|人次|人次数|[名人户起件][^率度]?总数|通数|发案数|家次|车次|批次|场次|频次|班次|次数|数量|数目|总数|个数|人口|名额|面积|里程|长度|公里数|宽度|高度|厚度|深度|容量|重量|产量|吨数|吨位|体积|方量|土方|[水电气油]量|垃圾量|处理量|清运量|用纸量|减排量|储量|蓄水量|规模|覆盖面)$/;
