import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import { PUBLISHED_2023 } from '../../../scripts/golden/published-narrative';
import * as texts2023 from '../../../scripts/samples/huailai-2023/prose';
import * as texts2024 from '../../../scripts/samples/huailai-2024/prose';
import { problemLine, tiedText } from '../../support/tied-text';

/** The paragraphs of the text sheets a sample is made of. */
function paragraphsOf(texts: Readonly<Record<string, unknown>>): string[] {
  return Object.values(texts).flatMap((text) => {
    const paragraphs: unknown =
      typeof text === 'object' && text !== null && 'paragraphs' in text ? text.paragraphs : [];
    return Array.isArray(paragraphs) ? paragraphs.filter((each) => typeof each === 'string') : [];
  });
}

/**
 * The text of the 2023 disclosure: its numbered sections and the sections in words. Source: 怀来县医疗保障部门2023年部门预算信息公开情况说明.
 */
const disclosure2023 = tiedText(sampleWorkbook('huailai-2023'), [
  ...PUBLISHED_2023.map(({ text }) => text),
  ...paragraphsOf(texts2023),
]);

describe('the 2023 disclosure against its tables', () => {
  it('places each of its amounts at its cell', () => {
    const amounts = disclosure2023.texts
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ mentions }) => mentions)
      .filter(({ kind, raw }) => kind === 'amount' && /\d/.test(raw));
    expect(amounts).toHaveLength(40);
    expect(amounts.filter(({ state, cells }) => state !== 'agrees' || cells.length === 0)).toEqual([]);
  });

  it('finds what is wrong in it, and nothing that is true', () => {
    expect(disclosure2023.problems.map(problemLine)).toEqual([
      // 二.3 writes the amount of the year before without a unit.
      'no-unit: 8203.23 → 8203.23万元 ← 收支预算总表!E15',
      // 二.3 gives an amount for two groups of projects and none for the third, which makes up the rest.
      'part-without-amount: 减少城乡医疗救助预算支出 → 减少699.26万元 ← 收支预算总表!D9',
      // 四 writes no change as a decrease, for the total and each item.
      'zero-change: 减少0万元 → 与上年持平 ← “三公”经费表!C4、“三公”经费表!B4',
      'zero-change: 减少0万元 → 与上年持平 ← “三公”经费表!C5、“三公”经费表!B5',
      'zero-change: 减少0万元 → 与上年持平 ← “三公”经费表!C6、“三公”经费表!B6',
      'zero-change: 减少0万元 → 与上年持平 ← “三公”经费表!C7、“三公”经费表!B7',
      'zero-change: 减少0万元 → 与上年持平 ← “三公”经费表!C8、“三公”经费表!B8',
      'zero-change: 减少0万元 → 与上年持平 ← “三公”经费表!C9、“三公”经费表!B9',
    ]);
  });
});

it('finds nothing in the texts of the 2024 book, which state no amount', () => {
  const { problems, coverage } = tiedText(sampleWorkbook('huailai-2024'), paragraphsOf(texts2024));
  expect([problems, coverage.amounts]).toEqual([[], 0]);
});
