import type { CoverLine, Prose } from '../sheet/text-sheet';
import { looks } from '../sheet/looks';
import { byFunctionalClass, revenueByClass, topClasses, totalOf } from './amounts';
import {
  department,
  district,
  INVENTED,
  priorAppropriation,
  procurement,
  projects,
  sharingPlatform,
  subordinate,
  threePublic,
  YEAR,
} from './budget';
import { functionalNames } from './class-names';
import { agencyOperatingFunds, threePublicTotals } from './totals';

const source = INVENTED;
const fiscal = byFunctionalClass('fiscal');
const all = byFunctionalClass('all');

/** `2,013.61万元`, rounded half up. */
function wan(yuan: number): string {
  const hundredths = Math.round(yuan / 100);
  const whole = Math.floor(hundredths / 100).toString();
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${grouped}.${String(hundredths % 100).padStart(2, '0')}万元`;
}

/** `比2029年预算增加58.23万元`: the difference of the two amounts as they are printed. */
function change(now: number, before: number): string {
  const printed = (yuan: number): number => Math.round(yuan / 100) * 100;
  const difference = printed(now) - printed(before);
  const words = difference === 0 ? '持平' : `${difference > 0 ? '增加' : '减少'}${wan(Math.abs(difference))}`;
  return `${difference === 0 ? '与' : '比'}${YEAR - 1}年预算${words}`;
}

/** The sheet 封面: says first of all that nothing in the workbook is real. */
export const cover: readonly CoverLine[] = [
  { cell: 'A1', text: `${district}${YEAR}年区级部门预算`, look: looks.coverTitle, source },
  { cell: 'A2', text: `预算主管部门：${department}`, look: looks.coverPart, source },
  {
    cell: 'A4',
    text: '说明：本工作簿是示例。其中的地区、部门、人员、项目和全部数字都是为本产品编写的，均属虚构，与任何真实的地区和部门无关，不得作为资料引用。',
    look: looks.coverText,
    source,
  },
  {
    cell: 'A5',
    text: '表式参照上海市各区公开的部门预算表：科目编码分列，金额单位为元，“三公”经费和机关运行经费预算表的金额单位为万元。',
    look: looks.coverNote,
    source,
  },
];

/** The sheet 目录. */
export const contents: Prose = {
  sheet: '目录',
  source,
  heading: '目  录',
  paragraphs: [
    '一、部门主要职能',
    '二、部门机构设置',
    '三、名词解释',
    '四、部门预算编制说明',
    '五、部门预算表',
    ...[
      '财务收支预算总表',
      '收入预算总表',
      '支出预算总表',
      '财政拨款收支预算总表',
      '一般公共预算支出功能分类预算表',
      '政府性基金预算支出功能分类预算表',
      '国有资本经营预算支出功能分类预算表',
      '一般公共预算基本支出部门预算经济分类预算表',
      '“三公”经费和机关运行经费预算表',
    ].map((title, index) => `    ${index + 1}. ${YEAR}年部门${title}`),
    '六、其他相关情况说明',
    '七、项目经费情况说明',
  ],
};

export const duties: Prose = {
  sheet: '部门主要职能',
  source,
  heading: `${department}主要职能`,
  paragraphs: [
    `${department}是主管全区数据工作的区政府工作部门。`,
    '主要职能包括：',
    '1. 拟订全区数据发展规划和年度计划，并组织实施。',
    '2. 统筹政务数据的归集、共享和开放，负责政务数据共享平台的建设和运行管理。',
    '3. 推进公共数据授权运营，对运营活动进行监管。',
    '4. 组织开展数据安全检查评估。',
    '5. 推动数字经济创新应用，承办区政府交办的其他事项。',
  ],
};

export const organisation: Prose = {
  sheet: '部门机构设置',
  source,
  heading: `${department}机构设置`,
  paragraphs: [
    `${department}部门预算是包括${department}本部以及下属1家预算单位的综合收支计划。`,
    '本部门中，行政单位1家，参照公务员法管理的事业单位1家，具体包括：',
    `1. ${department}本部`,
    `2. ${subordinate}`,
  ],
};

export const glossary: Prose = {
  sheet: '名词解释',
  source,
  heading: '名词解释',
  paragraphs: [
    '（一）财政拨款收入：指区级预算主管部门及所属预算单位本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。',
    '（二）事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。',
    '（三）事业单位经营收入：指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。',
    '（四）其他收入：指除上述“财政拨款收入”、“事业收入”、“事业单位经营收入”等以外的收入。',
    '（五）基本支出预算：指区级预算主管部门及所属预算单位为保障其机构正常运转、完成日常工作任务而编制的年度基本支出计划，包括人员经费和公用经费两部分。',
    '（六）项目支出预算：指区级预算主管部门及所属预算单位为完成行政工作任务、事业发展目标或政府发展战略、特定目标，在基本支出之外编制的年度支出计划。',
    '（七）“三公”经费：指部门及其下属预算单位使用区级财政拨款安排的因公出国（境）费、公务用车购置及运行费、公务接待费。',
    '（八）机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出。',
  ],
};

/** What the money of each 类 is for, by its code. */
const USES: Readonly<Record<string, string>> = {
  201: '人员和公用经费，以及政务数据共享平台运行维护、公共数据授权运营监管、数据安全检查评估和公务用车更新',
  206: '数字经济创新应用试点',
  208: '退休费，以及基本养老保险和职业年金的单位缴费',
  210: '职工基本医疗保险缴费和公务员医疗补助',
  221: '住房公积金和购房补贴',
};

export const compilationNotes: Prose = {
  sheet: '部门编制说明',
  source,
  heading: `${YEAR}年部门预算编制说明`,
  paragraphs: [
    `${YEAR}年，${department}收入预算${wan(totalOf(all))}，其中：财政拨款收入${wan(totalOf(fiscal))}，${change(totalOf(fiscal), priorAppropriation)}；事业收入0万元；事业单位经营收入0万元；其他收入${wan(totalOf(revenueByClass(), '', ['other']))}。`,
    `支出预算${wan(totalOf(all))}，其中：财政拨款支出预算${wan(totalOf(fiscal))}，${change(totalOf(fiscal), priorAppropriation)}。财政拨款支出预算中，一般公共预算拨款支出预算${wan(totalOf(fiscal))}，${change(totalOf(fiscal), priorAppropriation)}；政府性基金拨款支出预算0万元，${change(0, 0)}；国有资本经营预算拨款支出预算0万元，${change(0, 0)}。`,
    '财政拨款收入支出增加的主要原因是公共数据授权运营监管和数字经济创新应用试点的工作量增加。',
    '财政拨款支出主要内容如下：',
    ...topClasses(fiscal).map(
      (code, index) =>
        `${index + 1}. “${functionalNames[code] ?? ''}”科目${wan(totalOf(fiscal, code))}，主要用于${USES[code] ?? ''}。`,
    ),
  ],
};

const now = threePublicTotals('yuan');
const before = threePublicTotals('prior');
const { abroad, reception, vehiclePurchase, vehicleRunning } = threePublic;
const bought = procurement.goods + procurement.works + procurement.services;
const reserved = 1_425_700;
const reservedForSmall = 855_400;

export const otherMatters: Prose = {
  sheet: '其他相关情况说明',
  source,
  heading: '其他相关情况说明',
  paragraphs: [
    `一、${YEAR}年“三公”经费预算情况说明`,
    `${YEAR}年“三公”经费预算数为${wan(now.total)}，${change(now.total, before.total)}。其中：`,
    `（一）因公出国（境）费${wan(abroad.yuan)}，${change(abroad.yuan, abroad.prior)}，两年均未安排因公出国（境）。`,
    `（二）公务用车购置及运行费${wan(now.vehicles)}，${change(now.vehicles, before.vehicles)}，主要原因是新车维修减少。其中：公务用车购置费${wan(vehiclePurchase.yuan)}，${change(vehiclePurchase.yuan, vehiclePurchase.prior)}，两年各更新1辆到期报废的公务用车；公务用车运行费${wan(vehicleRunning.yuan)}，${change(vehicleRunning.yuan, vehicleRunning.prior)}，主要原因是新车维修减少。`,
    `（三）公务接待费${wan(reception.yuan)}，${change(reception.yuan, reception.prior)}，主要原因是压减接待批次。`,
    '二、机关运行经费预算',
    `${YEAR}年${department}下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为${wan(agencyOperatingFunds())}。`,
    '三、政府采购预算情况',
    `${YEAR}年本部门政府采购预算${wan(bought)}，其中：政府采购货物预算${wan(procurement.goods)}、政府采购工程预算${wan(procurement.works)}、政府采购服务预算${wan(procurement.services)}。`,
    `${YEAR}年本部门面向中小企业预留政府采购项目预算金额${wan(reserved)}，其中，预留给小型和微型企业的政府采购项目预算为${wan(reservedForSmall)}。`,
    '四、绩效目标设置情况',
    `按照本区预算绩效管理工作的总体要求，本部门2个预算单位开展了${YEAR}年项目预算绩效目标编报工作，编报绩效目标的项目${projects.length}个，涉及项目预算资金${wan(totalOf(all, '', ['project']))}。`,
    '五、国有资产占有使用情况',
    `截至${YEAR - 1}年8月31日，${department}共有车辆2辆，其中：机要通信用车1辆、应急保障用车1辆；单价100万元（含）以上设备（不含车辆）0台（套）。`,
    `${YEAR}年部门预算安排购置车辆1辆，为应急保障用车；部门预算安排购置单价100万元（含）以上设备（不含车辆）0台（套）。`,
  ],
};

/** What the money of the project described at length is for; the last use takes what the others leave. */
const cloudResources = 865_000;
const securityHardening = 320_000;

export const projectNotes: Prose = {
  sheet: '项目经费情况说明',
  source,
  heading: `${sharingPlatform.name}项目经费情况说明`,
  paragraphs: [
    '一、项目概述',
    '政务数据共享平台为全区各部门提供数据归集、交换和共享服务。本项目保障平台全年稳定运行。',
    '二、立项依据',
    '区政府关于加强政务数据共享的工作要求。',
    '三、实施主体',
    `${subordinate}负责组织实施，${department}负责监督。`,
    '四、实施方案',
    '一季度完成采购，二至四季度按月开展巡检、升级和数据质量核查，年底组织验收。',
    '五、实施周期',
    `${YEAR}年1月至12月。`,
    '六、年度预算安排',
    `${YEAR}年安排财政资金${wan(sharingPlatform.fiscal)}，其中：云资源租用${wan(cloudResources)}，安全加固${wan(securityHardening)}，平台运行维护${wan(sharingPlatform.fiscal - cloudResources - securityHardening)}。`,
    '七、绩效目标',
    '详见单位的项目绩效目标表。',
  ],
};
