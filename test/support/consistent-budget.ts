import fc from 'fast-check';
import type { Printing } from './budget-workbook';
import type { Amounts, BudgetTables, ClassifiedData, ClassRow, Hundredths, SideData } from './budget-tables';

/** What one 项 is spent on, by what pays for it; in hundredths. */
interface Spending {
  readonly code: string;
  readonly personnel: Hundredths;
  readonly dailyPublic: Hundredths;
  readonly project: Hundredths;
  /** Paid for by 事业收入 and 其他收入; project expenditure too. */
  readonly business: Hundredths;
  readonly other: Hundredths;
}

interface Leaf {
  readonly code: string;
  readonly amounts: Amounts;
}

const NAMES: Readonly<Record<string, string>> = {
  '205': '教育支出',
  '20502': '普通教育',
  '2050201': '学前教育',
  '2050202': '小学教育',
  '2050205': '高等教育',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080502': '事业单位离退休',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '20811': '残疾人事业',
  '2081199': '其他残疾人事业支出',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
  '229': '其他支出',
  '22908': '彩票发行销售机构业务费安排的支出',
  '2290804': '福利彩票销售机构的业务费支出',
  '223': '国有资本经营预算支出',
  '22301': '解决历史遗留问题及改革成本支出',
  '2230105': '国有企业退休人员社会化管理补助支出',
  '301': '工资福利支出',
  '30101': '基本工资',
  '30107': '绩效工资',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30231': '公务用车运行维护费',
};
const GENERAL_CODES = ['2050201', '2050202', '2050205', '2080502', '2080505', '2081199', '2210201'];
const PARTS = ['personnel', 'dailyPublic', 'project'];

/** Up to 10 000 (万元 or 元) with two decimals; now and then a blank cell. */
const amount = fc.option(fc.nat({ max: 999_999 }), { nil: undefined, freq: 5 });

interface Spent {
  readonly general: readonly Spending[];
  readonly fund: Hundredths;
  readonly capital: Hundredths;
  readonly abroad: Hundredths;
  readonly purchase: Hundredths;
  readonly running: Hundredths;
  readonly reception: Hundredths;
  /** Percentage of 人员经费 that is 基本工资, and of 公用经费 that is 办公费 and 机关运行经费. */
  readonly share: number;
  readonly purchases: readonly {
    readonly quantity: number;
    readonly price: number;
    readonly ownShare: number;
  }[];
  readonly assets: readonly Hundredths[];
  readonly duties: readonly string[];
  /** How 人员经费 and 公用经费 are printed by class: not at all, beside 基本支出 or instead of it. */
  readonly splitBasic: 'no' | 'beside' | 'instead';
}

const spending: fc.Arbitrary<Spent> = fc.record({
  general: fc.subarray(GENERAL_CODES, { minLength: 1 }).chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.record({
          code: fc.constant(code),
          // Nobody prints a row of blanks: every 项 spends something.
          personnel: fc.integer({ min: 1, max: 999_999 }),
          dailyPublic: amount,
          project: amount,
          business: amount,
          other: amount,
        }),
      ),
    ),
  ),
  fund: amount,
  capital: amount,
  abroad: amount,
  purchase: amount,
  running: amount,
  reception: amount,
  share: fc.integer({ min: 0, max: 100 }),
  purchases: fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 9 }),
      price: fc.integer({ min: 1, max: 99_999 }),
      ownShare: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 3 },
  ),
  assets: fc.array(fc.nat({ max: 999_999 }), { minLength: 3, maxLength: 3 }),
  duties: fc.subarray([
    '贯彻执行国家的方针政策。',
    '管理本市的示例事务、指导下级开展工作。',
    '完成上级交办的其他任务。',
  ]),
  splitBasic: fc.constantFrom<Spent['splitBasic']>('no', 'beside', 'instead'),
});

/** The tables of a family, agreeing with each other in every sum. */
export function consistentBudget(family: Printing['family']): fc.Arbitrary<BudgetTables> {
  return spending.map(family === 'hebei' ? hebeiTables : shanghaiTables);
}

function shanghaiTables(given: Spent): BudgetTables {
  const { general, fund, capital, share, splitBasic } = given;
  const publicLeaves = general.map(({ code, personnel, dailyPublic, project }) => ({
    code,
    amounts: { personnel, dailyPublic, project },
  }));
  const fundLeaves = leaf('2290804', { project: fund });
  const capitalLeaves = leaf('2230105', { project: capital });
  const allLeaves = [
    ...general.map(({ code, personnel, dailyPublic, project, business, other }) => ({
      code,
      amounts: { personnel, dailyPublic, project: sum([project, business, other]) },
    })),
    ...capitalLeaves,
    ...fundLeaves,
  ];
  const withTotal = ({ personnel, dailyPublic, project }: Amounts): Amounts => {
    const basic = sum([personnel, dailyPublic]);
    const total = sum([basic, project]);
    if (splitBasic === 'no') return { total, basic, project };
    return splitBasic === 'beside'
      ? { total, basic, personnel, dailyPublic, project }
      : { total, personnel, dailyPublic, project };
  };
  const revenueLeaves = [
    ...general.map(({ code, personnel, dailyPublic, project, business, other }) => ({
      code,
      amounts: {
        fiscalAppropriation: sum([personnel, dailyPublic, project]),
        business,
        operating: undefined,
        other,
      },
    })),
    ...leaf('2230105', { fiscalAppropriation: capital }),
    ...leaf('2290804', { fiscalAppropriation: fund }),
  ];
  const { fiscalAppropriation, business, other } = addedUp(revenueLeaves);
  const generalPublic = addedUp(publicLeaves);
  const general3 = sum(PARTS.map((key) => generalPublic[key]));
  const total = sum([fiscalAppropriation, business, other]);
  const byClass = rowsAt(allLeaves, 3);
  const economic = economicLeaves(generalPublic, share);
  return {
    revenueExpenditureSummary: {
      revenue: {
        rows: [
          { label: '一、财政拨款收入', amounts: { current: fiscalAppropriation } },
          { label: '1. 一般公共预算', amounts: { current: general3 } },
          { label: '2. 政府性基金预算', amounts: { current: fund } },
          { label: '3. 国有资本经营预算', amounts: { current: capital } },
          { label: '二、事业收入', amounts: { current: business } },
          { label: '三、其他收入', amounts: { current: other } },
        ],
        totals: { current: total },
      },
      expenditure: side(byClass, (amounts) => {
        const { personnel, dailyPublic, project } = amounts;
        const current = sum([personnel, dailyPublic, project]);
        return splitBasic === 'no' ? { current } : { current, personnel, dailyPublic, project };
      }),
    },
    revenueTable: classified(revenueLeaves, (amounts) => ({
      total: sum(Object.values(amounts)),
      ...amounts,
    })),
    expenditureTable: classified(allLeaves, withTotal),
    appropriationSummary: {
      revenue: {
        rows: [
          { label: '一、一般公共预算', amounts: { current: general3 } },
          { label: '二、政府性基金预算', amounts: { current: fund } },
          { label: '三、国有资本经营预算', amounts: { current: capital } },
        ],
        totals: { current: sum([general3, fund, capital]) },
      },
      expenditure: side(
        rowsAt(
          [
            ...publicLeaves.map(({ code, amounts }) => ({
              code,
              amounts: { generalPublicBudget: sum(Object.values(amounts)) },
            })),
            ...leaf('2230105', { stateCapitalBudget: capital }),
            ...leaf('2290804', { governmentFundBudget: fund }),
          ],
          3,
        ),
        ({ generalPublicBudget, governmentFundBudget, stateCapitalBudget }) => ({
          current: sum([generalPublicBudget, governmentFundBudget, stateCapitalBudget]),
          generalPublicBudget,
          governmentFundBudget,
          stateCapitalBudget,
        }),
      ),
    },
    generalPublicExpenditure: classified(publicLeaves, withTotal),
    // The family publishes all its tables: those without figures are empty ones.
    governmentFundExpenditure: classified(fundLeaves, withTotal),
    stateCapitalExpenditure: classified(capitalLeaves, withTotal),
    basicExpenditureByEconomicClass: classified(economic, ({ personnel, dailyPublic }) => ({
      total: sum([personnel, dailyPublic]),
      personnel,
      dailyPublic,
    })),
    threePublicTable: threePublic(given).threePublicTable ?? { total: 0 },
    ...dutiesOf(given),
  };
}

function hebeiTables(given: Spent): BudgetTables {
  const { general, fund, capital } = given;
  const paid = addedUp(general.map(({ code, ...amounts }) => ({ code, amounts })));
  const fiscal = sum([paid.personnel, paid.dailyPublic, paid.project]);
  const basic = sum([paid.personnel, paid.dailyPublic]);
  const projects = projectsOf(given);
  const total = sum([fiscal, fund, capital, paid.business, paid.other]);
  return {
    revenueExpenditureSummary: {
      revenue: {
        rows: [
          { label: '一、财政拨款收入', amounts: { current: sum([fiscal, fund, capital]) } },
          { label: '1、一般公共预算收入', amounts: { current: fiscal } },
          { label: '2、基金预算收入', amounts: { current: fund } },
          { label: '3、国有资本经营预算收入', amounts: { current: capital } },
          { label: '二、事业收入', amounts: { current: paid.business } },
          { label: '三、其他收入', amounts: { current: paid.other } },
        ],
        totals: { current: total },
      },
      expenditure: {
        rows: [
          { label: '一、基本支出', amounts: { current: basic } },
          { label: '1、人员经费', amounts: { current: paid.personnel } },
          { label: '2、日常公用经费', amounts: { current: paid.dailyPublic } },
          { label: '二、项目支出', amounts: { current: projects.total } },
        ],
        totals: { current: total },
      },
    },
    ...threePublic(given),
    ...listTables(given),
    basicExpenditureTable: { total: basic, personnel: paid.personnel, dailyPublic: paid.dailyPublic },
    ...(projects.total === undefined ? {} : { projectExpenditureTable: projects }),
  };
}

/** The tables that stand by themselves: units, purchases and assets, each left out where it would be empty. */
function listTables(given: Spent): BudgetTables {
  const purchases = given.purchases.map(({ quantity, price, ownShare }, index) => {
    const total = quantity * price;
    const [unitFunds = 0] = divided(total, ownShare);
    return {
      item: `示例物品${index + 1}`,
      quantity: quantity * 100,
      amounts: { unitPrice: price, total, generalPublic: total - unitFunds, unitFunds },
    };
  });
  const [buildings, vehicles, other] = given.assets;
  const { total, generalPublic, unitFunds } = addedUp(
    purchases.map(({ amounts }) => ({ code: '', amounts })),
  );
  const assets = [
    { item: 'buildings', quantity: undefined, value: buildings },
    { item: 'vehicles', quantity: 200, value: vehicles },
    { item: 'other', quantity: 500, value: other },
  ];
  return {
    ...dutiesOf(given),
    organisationTable: [
      { name: '某市示例局', nature: '行政' },
      { name: '某市示例中心', nature: '事业' },
    ],
    ...(purchases.length === 0
      ? {}
      : { procurementTable: { purchases, totals: { total, generalPublic, unitFunds } } }),
    fixedAssetsTable: [{ item: 'total', quantity: undefined, value: sum(given.assets) }, ...assets],
  };
}

function dutiesOf({ duties }: Spent): Pick<BudgetTables, 'duties'> {
  return duties.length === 0 ? {} : { duties };
}

/** A table that states nothing would need a note of its own, so it is not printed. */
function threePublic({
  abroad,
  purchase,
  running,
  reception,
  general,
  share,
}: Spent): Pick<BudgetTables, 'threePublicTable'> {
  // 机关运行经费 is part of 日常公用经费; what 日常公用经费 holds for vehicles is part of 三公, to which projects add.
  const [agency, basicVehicles] = divided(sum(general.map(({ dailyPublic }) => dailyPublic)), share);
  const vehicleRunning = sum([basicVehicles, running]);
  const vehicles = sum([purchase, vehicleRunning]);
  const total = sum([abroad, vehicles, reception]);
  if (total === undefined && agency === undefined) return {};
  return {
    threePublicTable: {
      total,
      abroad,
      vehicles,
      vehiclePurchase: purchase,
      vehicleRunning,
      reception,
      agencyOperating: agency,
    },
  };
}

/** The sum of what is stated; blank where nothing is. */
function sum(amounts: readonly Hundredths[]): Hundredths {
  return amounts.reduce((total, each) => (each === undefined ? total : (total ?? 0) + each), undefined);
}

/** A class that nothing is spent on is not printed. */
function leaf(code: string, amounts: Amounts): Leaf[] {
  return Object.values(amounts).every((each) => each === undefined) ? [] : [{ code, amounts }];
}

function addedUp(leaves: readonly Leaf[]): Amounts {
  const keys = [...new Set(leaves.flatMap(({ amounts }) => Object.keys(amounts)))];
  return Object.fromEntries(keys.map((key) => [key, sum(leaves.map(({ amounts }) => amounts[key]))]));
}

/** The leaves added up by the first `length` digits of their codes. */
function rowsAt(leaves: readonly Leaf[], length: number): ClassRow[] {
  const codes = [...new Set(leaves.map(({ code }) => code.slice(0, length)))];
  return codes.map((code) => ({
    code,
    name: NAMES[code] ?? code,
    amounts: addedUp(leaves.filter((each) => each.code.startsWith(code))),
  }));
}

/** 类, 款 and 项 one below the other. */
function classified(leaves: readonly Leaf[], columns: (amounts: Amounts) => Amounts): ClassifiedData {
  const rows = [3, 5, 7]
    .flatMap((length) =>
      rowsAt(
        leaves.filter(({ code }) => code.length >= length),
        length,
      ),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ amounts, ...row }) => ({ ...row, amounts: columns(amounts) }));
  return { rows, totals: columns(addedUp(leaves)) };
}

function side(rows: readonly ClassRow[], columns: (amounts: Amounts) => Amounts): SideData {
  const numerals = '一二三四五六七八九十';
  return {
    rows: rows.map(({ name, amounts }, index) => ({
      label: `${numerals[index] ?? ''}、${name}`,
      amounts: columns(amounts),
    })),
    totals: columns(addedUp(rows)),
  };
}

/** 人员经费 as 基本工资 and 绩效工资, 公用经费 as 办公费 and 公务用车运行维护费. */
function economicLeaves({ personnel, dailyPublic }: Amounts, share: number): Leaf[] {
  const [wages, bonus] = divided(personnel, share);
  const [office, vehicles] = divided(dailyPublic, share);
  return [
    ...leaf('30101', { personnel: wages }),
    ...leaf('30107', { personnel: bonus }),
    ...leaf('30201', { dailyPublic: office }),
    ...leaf('30231', { dailyPublic: vehicles }),
  ];
}

function divided(whole: Hundredths, share: number): readonly [Hundredths, Hundredths] {
  if (whole === undefined) return [undefined, undefined];
  const first = Math.floor((whole * share) / 100);
  return [first, whole - first];
}

/** One project for each 项 and source that pays for some. */
function projectsOf({ general, fund, capital }: Spent): NonNullable<BudgetTables['projectExpenditureTable']> {
  const sources = general.flatMap(({ code, project, business, other }) =>
    [project, business, other].map((each, index) => ({
      name: `${NAMES[code] ?? code}项目${index + 1}`,
      amount: each,
    })),
  );
  const projects = [
    ...sources,
    { name: '彩票项目', amount: fund },
    { name: '国企项目', amount: capital },
  ].filter(({ amount: each }) => each !== undefined);
  return { projects, total: sum(projects.map(({ amount: each }) => each)) };
}
