/** The fictional department of the two samples: nothing here is taken from a real one. */
export const department = '某市示例县财政局';
export const YEAR = 2030;

/** Expenditure of one functional class, in hundredths of 万元. */
export interface Spending {
  readonly code: string;
  readonly personnel?: number;
  readonly dailyPublic?: number;
  readonly project?: number;
  /** Project money that 其他收入 pays. */
  readonly other?: number;
}

/** What is spent, by 项. */
export const spending: readonly Spending[] = [
  { code: '2010601', personnel: 268_50, dailyPublic: 51_50 },
  { code: '2010602', project: 50_00, other: 10_00 },
  { code: '2080505', personnel: 36_20 },
  { code: '2080506', personnel: 18_10 },
  { code: '2101101', personnel: 17_30 },
  { code: '2210201', personnel: 27_40 },
];

/** Basic expenditure by economic class, in hundredths of 万元. */
export const economic: Readonly<Record<string, number>> = {
  '30101': 110_00,
  '30102': 98_00,
  '30103': 52_30,
  '30108': 36_20,
  '30109': 18_10,
  '30110': 17_30,
  '30113': 27_40,
  '30201': 14_00,
  '30207': 3_50,
  '30211': 9_00,
  '30217': 1_20,
  '30228': 5_30,
  '30231': 4_50,
  '30239': 14_00,
  '30305': 8_20,
};

/** “三公” and what is printed beside it, of last year and of this year, in hundredths of 万元. */
export const threePublic = {
  prior: { abroad: 0, purchase: 0, running: 4_70, reception: 1_50 },
  current: { abroad: 0, purchase: 0, running: 4_50, reception: 1_20 },
  meetings: 2_00,
  training: 1_60,
} as const;

/** Names of the classes above. Source: 财政部《政府收支分类科目》. */
export const classNames: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20106': '财政事务',
  '2010601': '行政运行',
  '2010602': '一般行政管理事务',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '2080506': '机关事业单位职业年金缴费支出',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '2101101': '行政单位医疗',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
  '301': '工资福利支出',
  '30101': '基本工资',
  '30102': '津贴补贴',
  '30103': '奖金',
  '30108': '机关事业单位基本养老保险缴费',
  '30109': '职业年金缴费',
  '30110': '职工基本医疗保险缴费',
  '30113': '住房公积金',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30207': '邮电费',
  '30211': '差旅费',
  '30217': '公务接待费',
  '30228': '工会经费',
  '30231': '公务用车运行维护费',
  '30239': '其他交通费用',
  '303': '对个人和家庭的补助',
  '30305': '生活补助',
};
