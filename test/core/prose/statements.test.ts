import { describe, expect, it } from '@jest/globals';
import { said } from './said';

type Case = readonly [text: string | readonly string[], statements: readonly string[]];

/** How the same things are said in different places; departments and figures are invented. */
const REGIONS: Readonly<Record<string, readonly Case[]>> = {
  'the national form': [
    [
      '临江县水务局2030年收支总预算1,234.56万元。',
      ['revenue current budget all is 1234.56万元', 'expenditure current budget all is 1234.56万元'],
    ],
    [
      '2030年收入预算1234.56万元，其中：上年结转123.56万元，占10.01%；一般公共预算拨款收入1111万元，占89.99%。',
      [
        'revenue current budget all is 1234.56万元',
        'carryOver [上年结转] current budget all is 123.56万元',
        'carryOver [上年结转] current budget all share 10.01% of revenue',
        'revenue [一般公共预算拨款收入] current budget generalPublicBudget is 1111万元',
        'revenue [一般公共预算拨款收入] current budget generalPublicBudget share 89.99% of revenue',
      ],
    ],
    [
      '一般公共服务支出（类）财政事务（款）行政运行（项）2030年预算数为500万元，比2029年预算数增加20万元，增长4.17%。',
      [
        'functionalClass [一般公共服务支出 > 财政事务 > 行政运行] current budget all is 500万元',
        'functionalClass [一般公共服务支出 > 财政事务 > 行政运行] current budget all increase 20万元',
        'functionalClass [一般公共服务支出 > 财政事务 > 行政运行] current budget all ratio up 4.17%',
      ],
    ],
    [
      '截至2029年12月31日，临江县水务局共有车辆5辆，其中，应急保障用车1辆、其他用车4辆；单价50万元以上通用设备1台（套）。2030年部门预算安排购置车辆0辆。',
      [
        'vehicleCount 2029-12-31 actual all count 5辆',
        'vehicleCount [应急保障用车] 2029-12-31 actual all count 1辆',
        'vehicleCount [其他用车] 2029-12-31 actual all count 4辆',
        'equipmentCount [单价50万元以上通用设备] 2029-12-31 actual all count 1台(套)',
        'plannedVehicleCount current budget all count 0辆',
      ],
    ],
  ],
  Hebei: [
    [
      '2030年临江县水务局支出预算为700万元，其中基本支出400万元，包括人员经费380万元和日常公用经费20万元；项目支出300万元，主要为堤防维护支出280.00万元，水质监测20万元。',
      [
        'expenditure current budget all is 700万元',
        'expenditure/basic current budget all is 400万元',
        'expenditure/personnel current budget all is 380万元',
        'expenditure/dailyPublic current budget all is 20万元',
        'expenditure/project current budget all is 300万元',
        'named/project [堤防维护支出] current budget all is 280.00万元',
        'named/project [水质监测] current budget all is 20万元',
      ],
    ],
    [
      '“三公”经费比上年减少0万元，其中因公出国（境）费减少0万元，原因为我单位本年度与上年度 “三公”经费预算数相同。',
      [
        'threePublic current budget all decrease 0万元',
        'abroad current budget all decrease 0万元',
        'threePublic current budget all unchanged',
      ],
    ],
    [
      '临江县水务局上年末固定资产金额为28.55万元（详见下表），本年度拟购置固定资产总额为0万元。',
      ['assets priorYearEnd actual all is 28.55万元', 'plannedAssets current budget all is 0万元'],
    ],
  ],
  Shanghai: [
    [
      [
        '财政拨款支出主要内容如下：',
        '1.“社会保障和就业支出”科目123.45万元，主要用于退休人员经费。',
        '2.“卫生健康支出”科目50.00万元。',
      ],
      [
        'functionalClass [社会保障和就业支出] current budget fiscalAppropriation is 123.45万元',
        'functionalClass [卫生健康支出] current budget fiscalAppropriation is 50.00万元',
      ],
    ],
    [
      '财政拨款支出预算中，一般公共预算拨款支出预算900万元，比2029年预算增加50万元；政府性基金拨款支出预算0万元。',
      [
        'expenditure current budget generalPublicBudget is 900万元',
        'expenditure current budget generalPublicBudget increase 50万元',
        'expenditure current budget governmentFundBudget is 0万元',
      ],
    ],
    [
      '编报绩效目标的项目12个，涉及项目预算资金1,234.50万元。',
      [
        'performanceProjectCount current budget all count 12个',
        'performanceFunds current budget all is 1234.50万元',
      ],
    ],
  ],
  Jiangsu: [
    [
      '收入预算总计3，000.00万元，与上年相比收、支预算总计各增加200万元，增长7.14%。',
      [
        'revenue current budget all is 3000.00万元',
        'revenue current budget all increase 200万元',
        'expenditure current budget all increase 200万元',
        'revenue current budget all ratio up 7.14%',
        'expenditure current budget all ratio up 7.14%',
      ],
    ],
    [
      '因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费10万元，占83.33%。',
      [
        'abroad current budget all is 0万元',
        'abroad current budget all share 0% of threePublic',
        'publicVehicles current budget all is 10万元',
        'publicVehicles current budget all share 83.33% of threePublic',
      ],
    ],
  ],
  Sichuan: [
    [
      '行政运行（2010601）123.40万元。上年执行数为110.50万元，今年比上年执行数增加12.90万元，增长11.67%。',
      [
        'functionalClass [行政运行#2010601] current budget all is 123.40万元',
        'functionalClass [行政运行#2010601] prior execution all is 110.50万元',
        'functionalClass [行政运行#2010601] current budget all increase 12.90万元 against prior execution',
        'functionalClass [行政运行#2010601] current budget all ratio up 11.67% against prior execution',
      ],
    ],
    ['公务接待费较2029年预算持平。', ['reception current budget all unchanged']],
  ],
  Beijing: [
    [
      '2030年收入预算100万元，比上年的90万元增加10万元（增长11.11%）。',
      [
        'revenue current budget all is 100万元',
        'revenue prior budget all is 90万元',
        'revenue current budget all increase 10万元',
        'revenue current budget all ratio up 11.11%',
      ],
    ],
    [
      '填报绩效目标的预算项目10个，占全部预算项目10个的100%。',
      [
        'performanceProjectCount current budget all count 10个',
        'projectCount current budget all count 10个',
        'performanceProjectCount current budget all share 100% of projectCount',
      ],
    ],
  ],
  Zhejiang: [
    [
      '2080505机关事业单位基本养老保险缴费支出12.34万元，2210201住房公积金20.5万元。',
      [
        'functionalClass [机关事业单位基本养老保险缴费支出#2080505] current budget all is 12.34万元',
        'functionalClass [住房公积金#2210201] current budget all is 20.5万元',
      ],
    ],
    [
      '货物8.20万元、工程0万元、服务35.00万元，政府采购合计43.20万元。',
      [
        'procurementGoods current budget all is 8.20万元',
        'procurementWorks current budget all is 0万元',
        'procurementServices current budget all is 35.00万元',
        'procurement current budget all is 43.20万元',
      ],
    ],
  ],
  Yunnan: [
    [
      '机关运行经费安排420,000元，与上年对比减少15,600元，主要原因：在职人员退休。',
      [
        'agencyOperating current budget all is 420000元',
        'agencyOperating current budget all decrease 15600元',
      ],
    ],
    [
      '人员经费、公用经费、项目支出分别占62.0%、8.0%和30.0%。',
      [
        'expenditure/personnel current budget all share 62.0%',
        'expenditure/dailyPublic current budget all share 8.0%',
        'expenditure/project current budget all share 30.0%',
      ],
    ],
  ],
  Guangdong: [
    [
      '工资福利支出６３８．２万元，比上年增加８．２万元。',
      [
        'named [工资福利支出] current budget all is 638.2万元',
        'named [工资福利支出] current budget all increase 8.2万元',
      ],
    ],
    [
      '核定编制50名，其中行政编制20名、事业编制30名。',
      [
        'staffCount current actual all count 50名',
        'staffCount [行政编制] current actual all count 20名',
        'staffCount [事业编制] current actual all count 30名',
      ],
    ],
  ],
  Hunan: [
    [
      '因公出国（境）费由3万元减少到1万元。',
      ['abroad prior budget all is 3万元', 'abroad current budget all is 1万元'],
    ],
    [
      '2029年支出预计执行数1,930.00万元，完成年初预算2,000.00万元的96.50%。',
      [
        'expenditure prior expected all is 1930.00万元',
        'expenditure prior budget all is 2000.00万元',
        'expenditure prior expected all ratio 96.50%',
      ],
    ],
  ],
  'forms of numbers, names and denials': [
    [
      '基本支出和项目支出分别为409.4万元和6783万元。',
      [
        'expenditure/basic current budget all is 409.4万元',
        'expenditure/project current budget all is 6783万元',
      ],
    ],
    [
      '人员经费三百二十万元，公用经费约50万元，项目支出2,000余万元。',
      [
        'expenditure/personnel current budget all is 320万元',
        'expenditure/dailyPublic current budget all is 50万元',
        'expenditure/project current budget all is 2000万元',
      ],
    ],
    [
      '本部门无政府性基金预算和国有资本经营预算安排的支出。',
      [
        'expenditure current budget governmentFundBudget none',
        'expenditure current budget stateCapitalBudget none',
      ],
    ],
    ['公务接待费：无。', ['reception current budget all none']],
    [
      '会议费安排为0，培训费1.5万元。',
      ['meetings current budget all is 0', 'training current budget all is 1.5万元'],
    ],
    [
      '社会保障和就业支出（208类）行政事业单位养老支出（05款）机关事业单位基本养老保险缴费支出（05项）48.2万元。',
      [
        'functionalClass [社会保障和就业支出#208 > 行政事业单位养老支出#20805 > 机关事业单位基本养老保险缴费支出#2080505] current budget all is 48.2万元',
      ],
    ],
    [
      '教育支出2050202小学教育500万元。',
      ['functionalClass [教育支出 > 小学教育#2050202] current budget all is 500万元'],
    ],
    [
      ['（一）教育支出', '学前教育支出310.0万元，与上年290.0万元相', '比增加20.0万元。'],
      [
        'named [学前教育支出] current budget all is 310.0万元',
        'named [学前教育支出] prior budget all is 290.0万元',
        'named [学前教育支出] current budget all increase 20.0万元',
      ],
    ],
    [
      '公务接待费。1.5万元，用于上级检查接待。较上年减少，主要是接待审批前置。',
      ['reception current budget all is 1.5万元', 'reception current budget all decrease'],
    ],
    [
      '主要是增加人员经费41.96万元、公用经费5万元。',
      [
        'expenditure/personnel current budget all increase 41.96万元',
        'expenditure/dailyPublic current budget all increase 5万元',
      ],
    ],
  ],
};

describe.each(Object.entries(REGIONS))('statements as written in %s', (_, cases) => {
  it.each(cases)('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});

/** Numbers and words that state nothing. */
const TRAPS = [
  '按照《中华人民共和国预算法》第十四条和财预〔2026〕143号规定，现将临江县水务局2030年部门预算公开如下：',
  '单价50万元以上通用设备、单位价值100万元以上专用设备，按规定办理验收登记。',
  '采购限额标准为货物和服务50万元、工程60万元，低于标准的自行采购。',
  '补助对象为月收入低于1,500元的家庭，或者年满80周岁的老年人。',
  '联系人：邱岚，电话：0730-5550182，邮编414900。',
  '单位成立于1956年，2019年机构改革后更名。',
  '实施周期为2028年至2031年，满意度达到90%以上。',
  '“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。',
  '按照县政府18号令和2029年第7次常委会纪要办理。',
  '使医疗救助补助受益人数比率达到80%以上，人数有所增加。',
  '一、比上年增减情况',
];

it.each(TRAPS)('states nothing: %s', (text) => {
  expect(said(text)).toEqual([]);
});
