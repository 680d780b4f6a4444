/**
 * The budget of a department that does not exist. Every name and every figure is made up for this sample: no real city,
 * department or budget stands behind it. Only what cannot be derived is typed, in 元; the tables and the prose add it up.
 */
export const YEAR = 2030;
export const district = '某市示例区';
export const department = '某市示例区数据局';
export const subordinate = '某市示例区数据资源管理中心';

/** Says of a line of the workbook where it comes from. */
export const INVENTED = '虚构，为示例编写';

/** Part of 基本支出: what an economic class (款) spends, and on which functional class (项). */
export interface BasicExpenditure {
  readonly economicClass: string;
  readonly functionalClass: string;
  readonly kind: 'personnel' | 'dailyPublic';
  readonly yuan: number;
}

const personnel = (economicClass: string, functionalClass: string, yuan: number): BasicExpenditure => ({
  economicClass,
  functionalClass,
  kind: 'personnel',
  yuan,
});
const dailyPublic = (economicClass: string, yuan: number): BasicExpenditure => ({
  economicClass,
  functionalClass: '2010301',
  kind: 'dailyPublic',
  yuan,
});

/**
 * 基本支出 for 40 people. Contributions on a base of 7 029 000 元: pension 16 %, annuity 8 %, health 10 % and 4 %, other insurance
 * 0.9 %, housing fund 12 %; trade-union funds 2 %.
 */
export const basicExpenditure: readonly BasicExpenditure[] = [
  personnel('30101', '2010301', 2_648_760),
  personnel('30102', '2010301', 4_615_320),
  personnel('30102', '2210203', 576_000),
  personnel('30103', '2010301', 1_263_790),
  personnel('30108', '2080505', 1_124_640),
  personnel('30109', '2080506', 562_320),
  personnel('30110', '2101101', 702_900),
  personnel('30111', '2101103', 281_160),
  personnel('30112', '2010301', 63_261),
  personnel('30113', '2210201', 843_480),
  personnel('30114', '2010301', 24_000),
  dailyPublic('30201', 180_600),
  dailyPublic('30202', 26_000),
  dailyPublic('30205', 12_400),
  dailyPublic('30206', 96_300),
  dailyPublic('30207', 63_700),
  dailyPublic('30209', 240_000),
  dailyPublic('30211', 60_500),
  dailyPublic('30213', 51_200),
  dailyPublic('30215', 19_300),
  dailyPublic('30216', 48_000),
  dailyPublic('30217', 8_000),
  dailyPublic('30226', 36_000),
  dailyPublic('30228', 140_580),
  dailyPublic('30229', 128_000),
  dailyPublic('30231', 54_000),
  dailyPublic('30239', 374_400),
  dailyPublic('30299', 31_600),
  personnel('30302', '2080501', 96_720),
  personnel('30309', '2010301', 1_200),
  dailyPublic('31002', 82_420),
];

/** A project with its 项 and who pays for it. */
export interface Project {
  readonly name: string;
  readonly functionalClass: string;
  /** From the general public budget. */
  readonly fiscal: number;
  /** From 其他收入. */
  readonly other?: number;
}

export const sharingPlatform: Project = {
  name: '政务数据共享平台运行维护',
  functionalClass: '2010302',
  fiscal: 2_865_000,
};

export const projects: readonly Project[] = [
  sharingPlatform,
  { name: '公共数据授权运营监管', functionalClass: '2010302', fiscal: 684_500 },
  { name: '数据安全检查评估', functionalClass: '2010302', fiscal: 412_000 },
  { name: '公务用车更新', functionalClass: '2010302', fiscal: 180_000 },
  { name: '数字经济创新应用试点', functionalClass: '2069999', fiscal: 1_538_000, other: 200_000 },
];

/** “三公”经费 of the year and of the year before. Part of the reception is paid from projects. */
export const threePublic = {
  abroad: { yuan: 0, prior: 0 },
  reception: { yuan: 12_000, prior: 13_000 },
  vehiclePurchase: { yuan: 180_000, prior: 180_000 },
  vehicleRunning: { yuan: 54_000, prior: 60_000 },
} as const;

/** 财政拨款 of the year before: all of it from the general public budget. */
export const priorAppropriation = 19_553_700;

/** 政府采购 by kind; nothing is built. */
export const procurement = { goods: 262_420, works: 0, services: 3_301_800 } as const;
