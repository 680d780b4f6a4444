/** One row of the indicator table, as a clerk types it. */
export interface IndicatorText {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly description?: string;
  readonly basis?: string;
}

/** What to write into the form; everything left out is filled correctly. Cells are text-workbook cells. */
export interface PerformanceSheetText {
  /** Name of the worksheet. */
  readonly sheet?: string;
  /** The serial in front of the title, `''` for none. */
  readonly serial?: string;
  /** The unit printed in the head: `450001怀来县医疗保障局`. */
  readonly unit?: string;
  /** The money unit line. */
  readonly unitLine?: string;
  readonly code?: string;
  readonly name?: string;
  readonly budgetLabel?: string;
  readonly budget?: string;
  readonly purpose?: string;
  readonly planDates?: readonly string[];
  readonly plan?: readonly string[];
  readonly goal?: string;
  readonly indicators?: readonly IndicatorText[];
  /** False where 一级 and 二级 are typed in every row instead of once over merged cells. */
  readonly merged?: boolean;
}

/** A correct set: rows 10 to 15 of the form. */
export const GOOD_INDICATORS: readonly IndicatorText[] = [
  { level1: '产出指标', level2: '数量指标', name: '门诊和住院医疗救助人次', target: '≥4000人次' },
  { level1: '产出指标', level2: '质量指标', name: '救助资金发放准确率', target: '≥98%' },
  { level1: '产出指标', level2: '时效指标', name: '审批发放时限', target: '≤30天' },
  { level1: '产出指标', level2: '成本指标', name: '预算控制数', target: '≤450万元' },
  { level1: '效益指标', level2: '社会效益指标', name: '政策知晓率', target: '≥80%' },
  { level1: '满意度指标', level2: '服务对象满意度指标', name: '受助对象满意度', target: '≥85%' },
];

/**
 * A text workbook with one performance sheet in the county form, columns A to G: code B3, name E3, budget C4, purpose B5, plan B7
 * D7 E7 F7, goal B8, indicators from row 10 with their names in C, descriptions in D, targets in F.
 */
export function sheet(text: PerformanceSheetText = {}): string {
  return `== ${text.sheet ?? '绩效目标表'}\n${formLines(text).join('\n')}`;
}

/** Several forms one below the other on one worksheet, two blank rows between them. */
export function stackedSheets(...texts: readonly PerformanceSheetText[]): string {
  const [first] = texts;
  return `== ${first?.sheet ?? '绩效目标表'}\n${texts.map((text) => formLines(text).join('\n')).join('\n\n\n')}`;
}

/** The correct indicators with some rows changed, by their 二级指标. */
export function indicators(
  changes: Readonly<Record<string, Partial<IndicatorText>>>,
): readonly IndicatorText[] {
  return GOOD_INDICATORS.map((row) => ({ ...row, ...changes[row.level2] }));
}

function formLines(text: PerformanceSheetText): string[] {
  const {
    serial = '1',
    unit = '450001怀来县医疗保障局',
    unitLine = '单位：万元',
    code = '13073023P00005510001B',
    name = '城乡医疗救助县级配套',
    budgetLabel = '预算数',
    budget = '450.00',
    purpose = '城乡医疗救助县级配套',
    planDates = ['3月底', '6月底', '10月底', '12月底'],
    plan = ['25%', '50%', '75%', '100%'],
    goal = '提高城乡医疗救助保障水平',
    merged = true,
  } = text;
  const rows = text.indicators ?? GOOD_INDICATORS;
  return [
    [`${serial === '' ? '' : `${serial}.`}${name}绩效目标表`],
    [unit, '', '', '', '', unitLine],
    ['项目编码', code, '', '项目名称', name],
    ['预算规模及资金用途', budgetLabel, budget, '其中：财政    资金', budget, '其他资金'],
    ['', purpose],
    ['资金支出计划（%）', planDates[0], '', planDates[1], planDates[2], planDates[3]],
    ['', plan[0], '', plan[1], plan[2], plan[3]],
    ['绩效目标', goal],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '', '指标值', '指标值确定依据'],
    ...rows.map(({ level1, level2, name: indicator, target, description = '', basis = '' }, index) => {
      const above = merged ? rows[index - 1] : undefined;
      const same1 = above?.level1 === level1;
      return [
        same1 ? '' : level1,
        same1 && above.level2 === level2 ? '' : level2,
        indicator,
        description,
        '',
        target,
        basis,
      ];
    }),
  ].map((cells) => cells.map((cell) => cell ?? '').join(' | '));
}
