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
  return `
== 项目支出表
2023年项目支出表
怀来县医疗保障局 | | | | 单位：万元
单位 | 项目编码 | 项目名称 | 支出功能分类（项） | 预算数
${rows.join('\n')}`;
}
