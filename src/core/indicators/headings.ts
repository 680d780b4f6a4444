import { labelKey } from '../workbook';
import type { Indicator } from '../tables';

/** The 二级指标 of the forms. */
export type Heading =
  | 'quantity'
  | 'quality'
  | 'time'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'lasting'
  | 'satisfaction';

const WORDS: readonly (readonly [RegExp, Heading])[] = [
  [/满意/, 'satisfaction'],
  [/成本/, 'cost'],
  [/数量/, 'quantity'],
  [/质量/, 'quality'],
  [/时效/, 'time'],
  [/可持续/, 'lasting'],
  [/经济/, 'economic'],
  [/社会/, 'social'],
  [/生态|环境/, 'ecological'],
];

/** How the forms call the headings. */
export const HEADING_NAMES: Readonly<Record<Heading, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  time: '时效指标',
  cost: '成本指标',
  economic: '经济效益指标',
  social: '社会效益指标',
  ecological: '生态效益指标',
  lasting: '可持续影响指标',
  satisfaction: '满意度指标',
};

/** The heading an indicator stands under: its 二级, else a 一级 that is one (满意度指标); `undefined` where neither is known. */
export function headingOf({ level1, level2 }: Indicator): Heading | undefined {
  for (const level of [level2, level1]) {
    const label = labelKey(level?.value ?? '');
    const found = WORDS.find(([word]) => word.test(label));
    if (found !== undefined) return found[1];
  }
  return undefined;
}
