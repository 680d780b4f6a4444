/** What all forms of performance targets share: three levels of indicators, and the target with its operator and unit. */
export const PERFORMANCE_INDICATORS = {
  level1: ['一级指标', '一级指标名称'],
  level2: ['二级指标', '二级指标名称'],
  level3: ['三级指标', '三级指标名称', '绩效指标名称', '指标名称'],
  description: ['绩效指标描述', '指标描述', '指标内容', '指标解释', '指标说明'],
  comparator: ['指标性质', '运算符号', '计算符号', '关系符号', '指标符号', '符号', '比较符', '计算方式'],
  target: [
    '指标值',
    '指标目标值',
    '目标值',
    '年度指标值',
    '年度目标值',
    '绩效指标值',
    '预期指标值',
    '本年指标值',
  ],
  measure: ['度量单位', '计量单位', '指标单位', '指标值单位', '指标度量单位', '单位'],
  basis: ['指标值确定依据', '确定依据', '指标依据', '指标值设定依据'],
};

/** Titles of targets that are no project's: a department's as a whole. */
export const OTHER_PERFORMANCE_TITLES = [
  '部门整体支出绩效目标表',
  '部门整体支出绩效目标申报表',
  '部门整体绩效目标表',
  '部门整体绩效目标申报表',
  '部门（单位）整体绩效目标表',
  '部门（单位）整体支出绩效目标表',
  '整体支出绩效目标表',
  '整体支出绩效目标申报表',
  '整体绩效目标表',
  '整体绩效目标申报表',
];
