import type { FormArea } from './forms';
import type { ReadingRemark } from './reading-remark';

/**
 * Says which indicators of a list stand above its first project, for each list once: the list began on another sheet, and without the
 * project's name nobody knows whose they are.
 */
export function unnamedIndicators(forms: readonly FormArea[]): ReadingRemark[] {
  const lists = new Map(
    forms.flatMap((form) => (form.list === undefined ? [] : [[form.list, form] as const])),
  );
  return [...lists].flatMap(([{ unnamed }, { grid }]): ReadingRemark[] => {
    const [first] = unnamed;
    if (first === undefined) return [];
    return [
      {
        id: 'unnamed-indicators',
        at: grid.at(first, grid.filledColumns(first)[0] ?? grid.left),
        message: `绩效目标表（${grid.name}）开头有${unnamed.length}行指标没有写项目名称，不知道是哪个项目的，没有读取。`,
        advice: '接着上一张工作表的，请在这些行写上项目名称，或把两张合成一张，再重新核对。',
      },
    ];
  });
}
