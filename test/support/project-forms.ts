import { projectExpenditureTable } from './published-forms';

/** What a test says of one performance sheet. */
export interface FormText {
  readonly code?: string;
  readonly name?: string;
  readonly budget?: string;
  readonly unit?: string;
  /** The unit line. */
  readonly money?: string;
}

/** Rows of one form below the other on a sheet of `forms`: the n-th begins in row 7n + 1. */
export const FORM_ROWS = 7;

/** A sheet of performance forms, each as small as can be told: title, head (A2), code (B3), name (E3), budget (C4), one indicator. */
export function forms(...texts: readonly FormText[]): string {
  const blocks = texts.map(
    ({ code = '', name = '', budget = '', unit = '450001怀来县医疗保障局', money = '单位：万元' }, index) =>
      [
        `${index + 1}.${name.replace(/^"|"$/g, '')}绩效目标表`,
        `${unit} | | | | ${money}`,
        `项目编码 | ${code} | | 项目名称 | ${name}`,
        `预算规模及资金用途 | 预算数 | ${budget} | 其中：财政资金 | ${budget} | 其他资金 |`,
        '一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据',
        '产出指标 | 数量指标 | 救助人次 | 救助人次 | ≥4000人次 | 历史数据',
      ].join('\n'),
  );
  return `\n== 绩效目标表\n${blocks.join('\n\n')}`;
}

/** 项目支出表 with its first project in row 4: `单位 | 项目编码 | 项目名称 | 支出功能分类（项） | 预算数`. */
export function projectTable(...rows: readonly string[]): string {
  const words = { title: '2023年项目支出表', head: '怀来县医疗保障局' };
  return projectExpenditureTable(rows.join('\n'), undefined, words);
}

/** The row of 项目支出表 that states a project. */
export function projectRow({ code = '', name = '', budget = '', unit = '' }: FormText, ofClass = ''): string {
  return `${unit} | ${code} | ${name} | ${ofClass} | ${budget}`;
}

/** The two units of the 2023 disclosure. */
export const BUREAU = '450001怀来县医疗保障局';
export const CENTRE = '450003怀来县医疗保险中心';

/** Three of its projects. */
export const RELIEF = {
  code: '13073023P00005510001B',
  name: '怀财字【2023】7号 城乡医疗救助县级配套',
  budget: '450.00',
  unit: BUREAU,
};
export const GRANTS = {
  code: '13073023P000056100011',
  name: '怀财字【2023】7号 困难群众参保资助资金',
  budget: '280.00',
  unit: BUREAU,
};
export const RUNNING = {
  code: '13073023P00016510001A',
  name: '怀财字【2023】7号 运行经费',
  budget: '20.00',
  unit: CENTRE,
};

/** All nine, in its order: 738.00 of the bureau, 6045.00 of the centre. */
export const PROJECTS_2023: readonly FormText[] = [
  RELIEF,
  GRANTS,
  {
    code: '13073023P00021110002T',
    name: '冀财社[2022]218号 医疗服务与保障能力提升补助资金',
    budget: '8.00',
    unit: BUREAU,
  },
  { code: '13073022P00791810001Q', name: '冀财社﹝2021﹞182号 村级代办员补助', budget: '6.00', unit: CENTRE },
  {
    code: '13073023P00005410001M',
    name: '怀财字【2023】7号 城乡居民基本医疗保险县级配套',
    budget: '5000.00',
    unit: CENTRE,
  },
  { code: '13073023P000166100010', name: '怀财字【2023】7号 新政策预留', budget: '1000.00', unit: CENTRE },
  { code: '13073023P00016410001L', name: '怀财字【2023】7号 原新农合业务费', budget: '15.00', unit: CENTRE },
  RUNNING,
  { code: '13073023P00022310002D', name: '冀财社[2022]172号 代办员补助资金', budget: '4.00', unit: CENTRE },
];
