import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_2023 } from '../../../scripts/golden/published-narrative';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import { writeNarrative } from '../../../src/core/narrative';
import { readWorkbook } from '../../../src/core/run';

const { reading, facts } = readWorkbook(sampleWorkbook('huailai-2023'));
const passages = writeNarrative(reading.tables, facts);

/** Amounts of the published text in order, in 万元. A change of 0 is written 持平 by us and left out here. */
function publishedAmounts(section: string): number[] {
  const text = PUBLISHED_2023.find((each) => each.section === section)?.text ?? '';
  // 8203.23 stands without a unit in the published text; it is the only one.
  const stated = text
    .replace('较上年8203.23', '较上年8203.23万元')
    .replace(/(?:减少|增加了?|增长)0万元/g, '持平');
  return [...stated.matchAll(/(\d+(?:\.\d+)?)万元/g)].map(([, figure]) => Number(figure));
}

describe('the narrative of the 2023 sample', () => {
  it.each(PUBLISHED_2023.map(({ section }) => section))(
    '%s prints every published number, in order',
    (section) => {
      const written = passages.filter((passage) => passage.section === section);
      const printed = written.flatMap(({ text, spans }) =>
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(printed).toEqual(publishedAmounts(section).map((figure) => figure.toFixed(2)));
    },
  );

  it('prints no figure without a source, and 万元 after every one', () => {
    for (const { text, spans } of passages) {
      const bare = text.replace(/〔待填写：[^〕]*〕/g, '').replace(/20\d\d年/g, '');
      expect(bare.match(/\d+(?:\.\d+)?/g) ?? []).toHaveLength(spans.length);
      for (const { end, cells } of spans) {
        expect(text.slice(end, end + 2)).toBe('万元');
        expect(cells.length).toBeGreaterThan(0);
      }
    }
  });

  it('uses the legal name of 机构设置 throughout', () => {
    expect(passages.map(({ text }) => text).join('')).not.toContain('医疗保障部门');
  });

  it('leaves what only a person knows as placeholders', () => {
    const change = passages.find(({ section }) => section === '二.3');
    expect(change?.missing).toContain('基本支出增加的原因');
    expect(change?.missing.join()).toContain('共减少699.26万元');
  });
});
