import { FUNCTIONAL_CLASSES } from '../../../src/core/classification/functional-classes';
import { ECONOMIC_CLASSES } from '../../../src/core/classification/economic-classes';
import type { Funds, MeasureId, Mention, ParsedText, Period, Statement, Term } from '../../../src/core/prose';
import type { LabelledStatement } from './prose-corpus';

/** A statement as the corpus writes it, with the stretch of words that its mention covers. */
export type ReadStatement = Omit<LabelledStatement, 'funds' | 'measure'> & {
  readonly funds: string;
  /** The corpus' names that the measure answers to. */
  readonly measures: readonly string[];
};

/** The names of the classification, as a reader gets them beside its own words. */
export const CLASS_TERMS: readonly Term[] = [
  { measure: 'functionalClass', named: true, words: classNames(FUNCTIONAL_CLASSES) },
  { measure: 'economicClass', named: true, words: classNames(ECONOMIC_CLASSES) },
];

function classNames(classes: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(classes).map((name) => name.normalize('NFKC')))];
}

const CLASSES = ['功能分类', '经济分类', '项目', '绩效项目资金', '机关运行经费', '政府采购'];

const MEASURES: Readonly<Partial<Record<MeasureId, readonly string[]>>> = {
  revenue: ['收入'],
  revenueOfYear: ['收入'],
  carryOver: ['收入'],
  priorSurplusUsed: ['收入'],
  expenditure: ['支出'],
  expenditureOfYear: ['支出'],
  carriedForward: ['支出'],
  toSuperior: ['支出'],
  toAffiliated: ['支出'],
  operatingExpenditure: ['支出'],
  functionalClass: ['功能分类'],
  economicClass: ['经济分类', '机关运行经费'],
  project: ['项目', '绩效项目资金', '政府采购'],
  named: CLASSES,
  threePublic: ['三公经费'],
  abroad: ['因公出国（境）费'],
  publicVehicles: ['公务用车购置及运行维护费'],
  vehiclePurchase: ['公务用车购置费'],
  vehicleRunning: ['公务用车运行维护费'],
  reception: ['公务接待费'],
  meetings: ['会议费'],
  training: ['培训费'],
  agencyOperating: ['机关运行经费'],
  procurement: ['政府采购'],
  procurementGoods: ['政府采购货物'],
  procurementWorks: ['政府采购工程'],
  procurementServices: ['政府采购服务'],
  procurementReserved: ['政府采购'],
  assets: ['固定资产'],
  assetsTotal: ['国有资产'],
  assetBuildings: ['固定资产'],
  assetVehicles: ['固定资产'],
  assetEquipment: ['固定资产'],
  assetOther: ['固定资产'],
  buildingArea: ['固定资产'],
  assetCount: ['固定资产', '国有资产'],
  plannedAssets: ['拟购置固定资产'],
  vehicleCount: ['车辆'],
  equipmentCount: ['设备'],
  plannedVehicleCount: ['拟购置车辆'],
  plannedEquipmentCount: ['拟购置设备'],
  performanceProjectCount: ['绩效项目数'],
  performanceFunds: ['绩效项目资金', '部门整体绩效资金'],
  projectCount: ['项目数'],
  unitCount: ['单位数'],
  procurementProjectCount: ['采购项目数'],
  revenueSourceCount: ['收入来源数'],
  classCount: ['功能分类数'],
  staffCount: ['人数', '编制数'],
  officeCount: ['内设机构数'],
};

const FUNDS: Readonly<Record<Funds, string>> = {
  all: '不限',
  fiscalAppropriation: '财政拨款',
  generalPublicBudget: '一般公共预算',
  governmentFundBudget: '政府性基金预算',
  stateCapitalBudget: '国有资本经营预算',
  specialAccount: '其他资金',
  business: '其他资金',
  operating: '其他资金',
  superior: '其他资金',
  affiliated: '其他资金',
  unitFunds: '其他资金',
  other: '其他资金',
};

const BASES = {
  budget: '预算',
  adjusted: '调整预算',
  expected: '预计执行',
  execution: '执行',
  final: '决算',
  actual: '实有',
} as const;

/** Everything a text states, as the corpus would write it. */
export function labelledForm(parsed: ParsedText, year: number): ReadStatement[] {
  const placed = parsed.paragraphs.flatMap(({ mentions }, paragraph) =>
    mentions.map((mention) => ({ mention, paragraph })),
  );
  const mentions = placed.map(({ mention }) => mention);
  return placed.flatMap(({ mention, paragraph }, index) =>
    isSaidByNumber(mentions, index)
      ? []
      : mention.statements.map((statement) => labelled(statement, mention, paragraph, year)),
  );
}

/** The corpus counts a direction with its number as one statement. */
function isSaidByNumber(mentions: readonly Mention[], index: number): boolean {
  const word = mentions[index];
  if (word?.kind !== 'trend') return false;
  const own = word.statements[0];
  for (const mention of mentions.slice(index + 1)) {
    if (mention.kind === 'trend') return false;
    const [said] = mention.statements;
    if (said === undefined) continue;
    return (
      said.sentence === own?.sentence &&
      said.measure === own.measure &&
      (saysChange(said) || mention.start === word.end)
    );
  }
  return false;
}

function saysChange({ relation, baseline }: Statement): boolean {
  return relation === 'increase' || relation === 'decrease' || relation === 'ratio' || baseline !== undefined;
}

function labelled(
  statement: Statement,
  { start, end }: Mention,
  paragraph: number,
  year: number,
): ReadStatement {
  const { relation, direction, value, places } = statement;
  const printed = value?.toFixed(places ?? 0);
  return {
    measures: measuresOf(statement),
    subject: subjectOf(statement),
    period: periodOf(statement.period, year),
    // A change carries the basis of what it is compared with; a share of an amount that of what is shared.
    basis:
      BASES[
        relation === 'ratio' && direction === undefined
          ? statement.basis
          : (statement.baseline?.basis ?? statement.basis)
      ],
    funds: FUNDS[statement.funds],
    relation: relationOf(statement),
    ...(relation === 'none' || (relation === 'unchanged' && printed === undefined)
      ? { value: '0' }
      : printed === undefined
        ? {}
        : { value: relation === 'ratio' && direction === 'down' ? `-${printed}` : printed }),
    ...(statement.unit === undefined ? {} : { unit: statement.unit }),
    paragraph,
    start,
    end,
  };
}

/** The corpus names what is held below 固定资产 even where the measure says it. */
function subjectOf({ measure, subject }: Statement): string[] {
  if (measure === 'assetVehicles' && subject.length === 0) return ['车辆'];
  return subject.map(({ text }) => text);
}

function measuresOf({ measure, nature, unit }: Statement): readonly string[] {
  if (measure === 'expenditure' && nature !== undefined) {
    return [
      { basic: '基本支出', project: '项目支出', personnel: '人员经费', dailyPublic: '公用经费' }[nature],
    ];
  }
  const persons = unit === '人次' || unit === '人';
  if (measure === 'abroadCount') return [persons ? '出国人次' : '出国团组数'];
  if (measure === 'receptionCount') return [persons ? '接待人次' : '接待批次'];
  return MEASURES[measure] ?? [measure];
}

function relationOf({ relation, direction, measure, unit }: Statement): LabelledStatement['relation'] {
  switch (relation) {
    case 'is':
      return '为';
    case 'none':
      return measure.endsWith('Count') ? '数量' : '为';
    case 'increase':
      return unit === '百分点' ? '增长' : '增加';
    case 'decrease':
      return '减少';
    case 'unchanged':
      return '持平';
    case 'share':
      return '占比';
    case 'ratio':
      return direction === undefined ? '比率' : '增长';
    case 'count':
      return '数量';
  }
}

function periodOf(period: Period, year: number): string {
  switch (period.kind) {
    case 'current':
      return '本年';
    case 'prior':
      return '上年';
    case 'year':
      return `${period.year}年`;
    case 'priorYearEnd':
      return `${year - 1}-12-31`;
    case 'date': {
      const two = (number: number): string => String(number).padStart(2, '0');
      const month = period.month === undefined ? '' : `-${two(period.month)}`;
      return `${period.year}${month}${period.day === undefined ? '' : `-${two(period.day)}`}`;
    }
  }
}
