/** A term that policy has replaced: what is said now, and since when. */
export interface OutdatedTerm {
  readonly term: RegExp;
  readonly now: string;
  readonly since: number;
}

/**
 * Outdated terms, the longest of overlapping ones first. Each line names its source; bureaus report further ones as false misses.
 * A name with 原 before it says itself that it is old.
 */
export const OUTDATED_TERMS: readonly OutdatedTerm[] = [
  // 中共中央、国务院：巩固拓展脱贫攻坚成果同乡村振兴有效衔接，2020年12月
  { term: /建档立卡(?:贫困(?:户|人口|家庭|群众|学生))?/, now: '脱贫人口（防止返贫监测对象）', since: 2021 },
  {
    term: /贫困(?:户|人口|村|县)(?!发生)/,
    now: '脱贫户、脱贫人口、脱贫村、脱贫县（防止返贫监测对象）',
    since: 2021,
  },
  { term: /扶贫(?:办|开发办公室)/, now: '乡村振兴部门（农业农村部门）', since: 2021 },
  // 国发〔2016〕14号：特困人员救助供养制度
  { term: /(?:农村)?五保(?:户|老人|对象|人员|供养)/, now: '特困人员', since: 2016 },
  // 国发〔2016〕3号：整合城乡居民基本医疗保险制度
  { term: /新农合|新型农村合作医疗|参合/, now: '城乡居民基本医疗保险（参保）', since: 2017 },
  { term: /城镇居民基本医疗保险/, now: '城乡居民基本医疗保险', since: 2017 },
  // 国发〔2014〕8号：统一的城乡居民基本养老保险制度
  { term: /新农保|新型农村社会养老保险/, now: '城乡居民基本养老保险', since: 2015 },
  // 国办发〔2019〕10号：生育保险和职工基本医疗保险合并实施
  { term: /生育险/, now: '生育保险', since: 2019 },
  // 国家和地方机构改革，2018年、2019年
  {
    term: /卫计(?:委|局)|卫生(?:和|与)?计划生育(?:委员会|局)|计生(?:委|局)/,
    now: '卫生健康委员会（局）',
    since: 2019,
  },
  { term: /[国地]税局|(?:国家|地方)税务局(?!总局)/, now: '税务局', since: 2019 },
  { term: /安监局|安全生产监督管理局/, now: '应急管理局', since: 2019 },
  {
    term: /工商(?:行政管理)?局|质监局|质量技术监督局|食药监局|食品药品监督管理局/,
    now: '市场监督管理局',
    since: 2019,
  },
  { term: /国土(?:资源)?局/, now: '自然资源局', since: 2019 },
  { term: /环保局|环境保护局/, now: '生态环境局', since: 2019 },
  // 财税〔2016〕36号：营业税改征增值税；预算外资金自2011年起全部纳入预算管理
  { term: /营业税(?!改)/, now: '增值税', since: 2017 },
  { term: /预算外资金/, now: '财政专户管理资金或一般公共预算资金', since: 2011 },
];
