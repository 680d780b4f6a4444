import type { CoverLine, Prose } from '../sheet/text-sheet';
import { looks } from '../sheet/looks';

/** The department as the book names it. */
export const department = '怀来县医疗保障局';

/** The sheet 封面. */
export const cover: readonly CoverLine[] = [
  {
    cell: 'A1',
    text: department,
    look: looks.coverDepartment,
    source: '2024年绩效目标文本 第一部分首句；原书封面在文字版中缺失',
  },
  {
    cell: 'A2',
    text: '2024年部门预算绩效目标文本',
    look: looks.coverTitle,
    source: '原书封面在文字版中缺失，题名按其内容拟定',
  },
  {
    cell: 'A3',
    text: '第一部分 部门整体绩效目标',
    look: looks.coverPart,
    source: '2024年绩效目标文本 第一部分标题，原分两行',
  },
  {
    cell: 'A4',
    text: '第二部分 预算项目绩效目标',
    look: looks.coverPart,
    source: '2024年绩效目标文本 第二部分标题，原分两行',
  },
  {
    cell: 'A6',
    text: '本工作簿依据怀来县医疗保障局已公开的2024年部门预算绩效目标文本制作，原文中的差错照原样引用，未作改正。',
    look: looks.coverNote,
    source: '示例自己的说明，不出自原文',
  },
];

/** 总体绩效目标: the sentence that opens it, then its items. */
export const overallGoals: Prose = {
  sheet: '总体绩效目标',
  source: '2024年绩效目标文本 第一部分 一、总体绩效目标',
  heading: '总体绩效目标',
  paragraphs: [
    '2024年怀来县医疗保障局将更好地完成省、市、县各级主管部门下达的各项目标任务。',
    '1.确保医保信息系统正常、安全运行；',
    '2.通过专项治理、日常稽核及受理举报投诉等稽核方式对定点医药机构进行检查，全力维护我县医保基金安全；',
    '3.加强医保政策宣传力度，提高群众来信来访办结率；',
    '4.贯彻落实国省药品和医用耗材集中带量采购政策；',
    '5.大力实施全民参保行动，实现应保尽保、应缴尽缴；',
    '6.加大城乡居民医疗救助政策实施，使医疗救助补助受益人数比率有所提升。',
  ],
};

/** 分项绩效目标; its second number is full-width. */
export const subGoals: Prose = {
  sheet: '分项绩效目标',
  source: '2024年绩效目标文本 第一部分 二、分项绩效目标',
  heading: '分项绩效目标',
  paragraphs: [
    '1.确保医保信息系统的正常安全运行，及时完成全县城镇职工和城乡居民基本医疗保险的收缴、审核、报销；',
    '２.做好全县医院、门诊、药店的药品和医疗服务价格的监督管理工作，确保医保基金的安全使用；',
    '3.使建档立卡贫困户、五保户、低保户、医疗支出困难人员通过实施医疗救助使就医现状得到改变。',
  ],
};

/** 工作保障措施. */
export const safeguards: Prose = {
  sheet: '工作保障措施',
  source: '2024年绩效目标文本 第一部分 三、工作保障措施',
  heading: '工作保障措施',
  paragraphs: [
    '1.探索推进，逐步完善机构改革后医保局的职责、功能和任务；',
    '2.针对医疗救助工作中可能出现的各种问题，逐步完善医疗救助政策，确保工作平稳运行；',
    '3.加大宣传确保医疗救助工作稳步运行。使建档立卡贫困户、五保户、低保户、医疗费用支出困难人员通过实施医疗救助使就医现状得到改善；',
    '4.强化监管，确保医疗救助补助资金的安全使用。及时将中央、省、县各级医疗救助配套资金纳入财政专户，做到收支平衡，确保按时足额发放、支付；',
    '5.全面改进工作作风，提升服务质量。组织开展干部作风建设和机关效能建设、创人民满意医保等活动，促进医疗保险事业健康发展。',
  ],
};
