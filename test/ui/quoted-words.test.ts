import { describe, expect, it } from '@jest/globals';
import { quotedWords } from '../../src/ui/findings/quoted-words';
import { textWorkbook } from '../support/text-workbook';

const TEXT = '收入100万元。支出其中：基本支出60万元，项目支出40万元；另有结余。';
const WORKBOOK = textWorkbook(`== 说明\n${TEXT}`);
const [sheet] = WORKBOOK.sheets;
const cell = { sheet: sheet?.name ?? '', row: sheet?.top ?? 0, column: sheet?.left ?? 0 };

describe('the words of a finding', () => {
  it.each([
    ['60万元', '支出其中：基本支出', '，项目支出40万元；'],
    ['收入', '', '100万元。'],
    ['结余', '另有', '。'],
  ])('%s are quoted with their sentence', (words, before, after) => {
    const start = TEXT.indexOf(words);
    expect(quotedWords({ cell, start, end: start + words.length }, WORKBOOK)).toEqual({
      before,
      words,
      after,
    });
  });

  it('are quoted with a part of a long sentence', () => {
    const long = `${'前'.repeat(90)}错${'后'.repeat(90)}`;
    const workbook = textWorkbook(`== 说明\n${long}`);
    const quoted = quotedWords({ cell, start: 90, end: 91 }, workbook);
    expect(quoted).toEqual({ before: `…${'前'.repeat(60)}`, words: '错', after: `${'后'.repeat(60)}…` });
  });

  it('are not quoted where the cell holds them no more', () => {
    expect(quotedWords({ cell, start: 0, end: 900 }, WORKBOOK)).toBeUndefined();
    expect(quotedWords({ cell: { ...cell, sheet: '别的' }, start: 0, end: 1 }, WORKBOOK)).toBeUndefined();
  });
});
