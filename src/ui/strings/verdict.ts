import type { Severity } from '../../core/findings';

/** Counts of the verdict line. */
export interface VerdictCounts extends Readonly<Record<Severity, number>> {
  /** Rules that came to no verdict. */
  readonly unchecked: number;
}

/** The line with the verdict, the department and the year. */
export const zh = {
  verdict: ({ error, warning, hint, unchecked }: VerdictCounts) =>
    `${error} 错误 · ${warning} 警告 · ${hint} 提示 · ${unchecked} 未能核对`,
  verdictLabel: '核对结果',
  showOnly: (severity: string, count: number) => `${count} ${severity}，按下后只看${severity}`,
  showUnchecked: (count: number) => `${count} 未能核对，按下后看原因`,
  noDepartment: '没有读到部门名称',
  year: (year: number) => `${year}年`,
  statedYear: (year: number) => `${year}年（手工填写）`,
  takeYearBack: '改回表中的年度',
  yearUnknown: '没有读到预算年度',
  yearUnknownWhy: '表名、封面和总体绩效目标里都没有写年度，与年度有关的内容未能核对。',
  yearLabel: '预算年度',
  yearUse: '使用',
  yearInvalid: '请填四位年度，如 2026。',
  moreRules: '其余规则还没有核对…',
  checkedAt: (time: string) => `核对时间 ${time}`,
};
