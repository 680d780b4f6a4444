import { sheet } from './performance-sheet-text';

/** A form with one indicator under a 二级指标: its name stands in C10, its target in F10. */
export function oneIndicator(level2: string, name: string, target: string, description = ''): string {
  return sheet({ indicators: [{ level1: firstLevel(level2), level2, name, target, description }] });
}

function firstLevel(level2: string): string {
  if (level2.includes('满意')) return '满意度指标';
  return /效益|可持续/.test(level2) ? '效益指标' : '产出指标';
}

/** Cells of the only indicator of `oneIndicator`. */
export const NAME_AT = '绩效目标表!C10';
export const TARGET_AT = '绩效目标表!F10';

/** Where there is no performance sheet at all. */
export const NO_SHEET = {
  name: '没有绩效目标表',
  given: '== 封面\n怀来县某局',
  reason: '没有找到《项目绩效目标表》',
};

/** An indicator of a case: its level-2 heading, name and target. */
export type GivenIndicator = readonly [level2: string, name: string, target: string];

/** A case with this indicator alone, named by it. */
export function indicatorCase([level2, name, target]: GivenIndicator): { name: string; given: string } {
  return { name: `${name} ${target}`, given: oneIndicator(level2, name, target) };
}
