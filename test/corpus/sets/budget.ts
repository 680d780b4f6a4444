import { CLASS_NAMES, ECONOMIC_NAMES } from './classes';
import { projectCode } from './project-code';
import {
  CITY_LIGHTING,
  ENTERPRISE_RETIREES,
  FIELDS,
  type Field,
  type ProjectIdea,
} from './projects-of-field';
import type { Random } from './random';

/** Where money comes from. */
export type Fund = '一般公共预算' | '政府性基金预算' | '国有资本经营预算' | '事业收入' | '其他收入';

/** A class of the lowest level with its money in 分, this year's without what was carried over. */
export interface ClassLine {
  readonly code: string;
  readonly name: string;
  readonly fund: Fund;
  readonly personnel: number;
  readonly publicFunds: number;
  readonly project: number;
  /** Last year's amount. */
  readonly before: number;
}

/** A project; `carried` of its general public money comes from the year before. All in 分. */
export interface Project {
  readonly code: string;
  readonly idea: ProjectIdea;
  readonly classCode: string;
  readonly fund: Fund;
  readonly amount: number;
  readonly carried: number;
}

/** The items of the “三公” table in 分. */
export interface ThreePublic {
  readonly abroad: number;
  readonly purchase: number;
  readonly running: number;
  readonly reception: number;
}

/** A department's budget: every table of its set is derived from it, so that they agree. Amounts in 分. */
export interface Budget {
  readonly region: string;
  readonly code: string;
  readonly department: string;
  readonly units: readonly { readonly code: string; readonly name: string; readonly share: number }[];
  readonly year: number;
  readonly field: Field;
  readonly lines: readonly ClassLine[];
  readonly projects: readonly Project[];
  /** Economic class (款) → amount; personnel and public money of the general public budget. */
  readonly economic: ReadonlyMap<string, number>;
  readonly threePublic: ThreePublic;
  readonly threePublicBefore: ThreePublic;
  readonly meetings: number;
  readonly trainings: number;
  /** General public money of the year before, spent on projects. */
  readonly carried: number;
}

const PLACES = [
  '云岭县',
  '青禾区',
  '白鹭市',
  '临溪区',
  '石门县',
  '南洼县',
  '松岭县',
  '桐湾区',
  '雁坪县',
  '渡口区',
];

/**
 * A random budget.
 * @param grain the smallest step of an amount in 分: 10000 where tables print 万元, 1 where they all print 元.
 */
export function randomBudget(random: Random, grain: number, withCarryOver: boolean): Budget {
  const field = random.pick(FIELDS);
  const place = random.pick(PLACES);
  const department = place + field.office;
  const year = random.int(2026, 2031);
  const region = `${random.pick(['1307', '3204', '5103', '4115', '5301', '3101'])}${random.int(21, 39)}`;
  const code = `${random.int(201, 920)}001`;
  const rounded = (fen: number): number => Math.round(fen / grain) * grain;
  const money = (low: number, high: number): number =>
    rounded(random.int(low * 100, high * 100) * 10_000 + random.int(0, 9999));

  const projects = random
    .some(field.projects, random.int(2, field.projects.length))
    .map((idea, index): Project => {
      const fund: Fund =
        index === 0 ? '一般公共预算' : random.pick(['一般公共预算', '一般公共预算', '其他收入', '事业收入']);
      const amount = money(12, 480);
      const carried = withCarryOver && index === 0 ? rounded(amount / 5) : 0;
      return {
        code: projectCode(region, year, random.int(100, 9899) * 10 + index),
        idea,
        classCode: field.projectClasses[index % field.projectClasses.length] ?? field.basicClass,
        fund,
        amount,
        carried,
      };
    });

  const economic = new Map<string, number>();
  const put = (economicCode: string, low: number, high: number): number => {
    const amount = money(low, high);
    economic.set(economicCode, amount);
    return amount;
  };
  const staff = put('30101', 120, 380) + put('30102', 60, 190) + put('30103', 20, 90) + put('30112', 1, 6);
  const pension = put('30108', 30, 70);
  const annuity = put('30109', 12, 30);
  const medical = put('30110', 14, 36);
  const medicalAid = put('30111', 4, 12);
  const housing = put('30113', 22, 60);
  const retired = put('30302', 5, 26);
  const allowance = put('30305', 1, 9);
  const running = random.chance(0.8) ? put('30231', 2, 12) : 0;
  // One of the items is always planned: a table of zeros alone would need a note.
  const reception = running === 0 || random.chance(0.85) ? put('30217', 0.2, 3) : 0;
  const meetings = put('30215', 0.5, 5);
  const trainings = put('30216', 0.5, 8);
  const office =
    put('30201', 6, 30) +
    put('30207', 1, 6) +
    put('30211', 3, 15) +
    put('30213', 1, 9) +
    put('30228', 3, 9) +
    put('30239', 4, 20);

  const general = (
    lineCode: string,
    amounts: { personnel?: number; publicFunds?: number; project?: number },
  ): ClassLine => ({
    code: lineCode,
    name: CLASS_NAMES.get(lineCode) ?? '',
    fund: '一般公共预算',
    personnel: 0,
    publicFunds: 0,
    project: 0,
    before: 0,
    ...amounts,
  });
  const ofProjects = projects.map((project) =>
    Object.assign(general(project.classCode, { project: project.amount - project.carried }), {
      fund: project.fund,
    }),
  );
  const extra: ClassLine[] = [];
  const special: Project[] = [];
  const withFund = (fund: Fund, classCode: string, idea: ProjectIdea): void => {
    const amount = money(20, 260);
    special.push({
      code: projectCode(region, year, random.int(100, 9899) * 10 + 7 + special.length),
      idea,
      classCode,
      fund,
      amount,
      carried: 0,
    });
    extra.push({ ...general(classCode, { project: amount }), fund });
  };
  if (random.chance(0.45)) withFund('政府性基金预算', '2120803', CITY_LIGHTING);
  if (random.chance(0.2)) withFund('国有资本经营预算', '2230105', ENTERPRISE_RETIREES);

  const lines = [
    general(field.basicClass, {
      personnel: staff + allowance,
      publicFunds: office + running + reception + meetings + trainings,
    }),
    general('2080501', { personnel: retired }),
    general('2080505', { personnel: pension }),
    general('2080506', { personnel: annuity }),
    general('2101101', { personnel: medical }),
    general('2101103', { personnel: medicalAid }),
    general('2210201', { personnel: housing }),
    ...ofProjects,
    ...extra,
  ];
  const threePublic = {
    abroad: random.chance(0.15) ? money(1, 6) : 0,
    purchase: 0,
    running,
    reception,
  };
  const rise = (amount: number): number =>
    amount === 0 ? 0 : amount + rounded((amount * random.int(0, 12)) / 100);
  const subordinate = ['服务中心', '信息中心'].slice(0, random.int(0, 2));
  return {
    region,
    code,
    department,
    units: [
      { code, name: department, share: 1 },
      ...subordinate.map((name, index) => ({
        code: `${code.slice(0, 3)}00${index + 2}`,
        name: `${place}${field.office.replace(/局$/, '')}${name}`,
        share: 0,
      })),
    ],
    year,
    field,
    lines: lines.map((line) => ({
      ...line,
      before: rounded(((line.personnel + line.publicFunds + line.project) * random.int(88, 112)) / 100),
    })),
    projects: [...projects, ...special],
    economic: new Map([...economic].filter(([key, amount]) => amount > 0 && ECONOMIC_NAMES.has(key)).sort()),
    threePublic,
    threePublicBefore: {
      abroad: rise(threePublic.abroad),
      purchase: 0,
      running: rise(running),
      reception: rise(reception),
    },
    meetings,
    trainings,
    carried: projects.reduce((total, project) => total + project.carried, 0),
  };
}
