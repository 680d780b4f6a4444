/**
 * Which 二级指标 an indicator belongs to. Source: 财政部《项目支出绩效评价管理办法》 and the explanations of the published forms: 产出
 * in number, quality, time and cost; 效益 in economy, society, environment and what lasts; 满意度.
 */

/** What only the economy gains. */
export const ECONOMIC =
  /增收|产值|利润|税收|营业额|销售额|成交额|经济损失|招商引资|经济效益|旅游收入|综合收入|集体收入|财政投入|收益率|投资额|带动投资|引资/;
/** What society knows, and contributions that everybody pays. */
export const SOCIAL = /(?:社保|社会保险|医保|医疗保险|养老保险)费?(?:征缴|缴费)率/;
/** What the environment gains. */
export const ECOLOGICAL =
  /浓度|空气质量|水质|森林覆盖|植被|减排|扬尘|污染物|生态|水土流失|土壤|湿地|碳排放|二氧化碳|优良天数|PM2?\.?5?|化学需氧量|氨氮/;
/** What lasts beyond the year. */
export const LASTING_EFFECT =
  /长效|可持续|持续影响|持续发挥|持续运行|机制.*(?:建立|健全|完善|落实|运行)|(?:使用|管护|服务|设计|有效)年限/;
/** Rates that say how well something was done. */
export const QUALITY_RATE =
  /(?:合格|准确|正确|达标|完好|优良|优秀|差错|错误|缺陷|破损|规范|有效|遗漏|误报|返修|通过|甲级|不合格|合规|验收)率$/;
/** Limits of time, and times that something takes. */
export const DEADLINE =
  /(?:时限|工期|办理期限|办结期限)$|(?:完成|完工|竣工|开工|交付|发放|拨付|支付|下达|兑现|办结|办理|办证|响应|处置|处理|修复|恢复|答复|回复|审批|审核|审查|受理|出警|到达|到场|到位|报送|上报|直报|报告|抢修|维修|等候|等待|排队|接通|投用|验收|评审|评估|出具|移交|反馈|整改|施工|建设|改造|安装|采购|制作|印发|公示|公开|清运|清理|救援|转运|周转|签发|送达|调查|检测|检验|鉴定|开通|结算|报销|退还|入库|归档|编制|更新|组织|举办|启动|落实|执行|支出|使用资金|资金使用|配送|供货)(?:所需|平均|的)?(?:时间|时限|期限|周期|时长|天数|工期|时效)$/;
