import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proseReader, type ParsedText } from '../../../src/core/prose';
import { random } from '../../support/random-cases';
import { linesOf } from './said';

const YEAR = 2030;
const runs = random(100);

const amount: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('万元', '元', ' 万元', '亿元'))
  .map(([cents, unit]) => `${(cents / 100).toFixed(2)}${unit}`);

const subject: fc.Arbitrary<string> = fc.constantFrom(
  '收入预算',
  '支出预算',
  '基本支出',
  '“三公”经费',
  '公务接待费',
  '机关运行经费',
  '政府采购预算',
  '一般公共预算拨款收入',
  '“教育支出”科目',
  '农村公路养护经费',
);

/** A sentence that names its own subject and needs nothing from those around it. */
const sentence: fc.Arbitrary<string> = fc
  .tuple(subject, amount, amount, fc.constantFrom('增加', '减少', '下降', '增长'))
  .chain(([name, figure, change, word]) =>
    fc.constantFrom(
      `2030年${name}${figure}，比上年${word}${change}。`,
      `2030年${name}${figure}，与上年持平。`,
      `2030年${name}为${figure}，较上年${change}${word}5.2％。`,
      `2030年未安排${name}。`,
    ),
  );

/** Any text at all, of the characters that budgets are written with. */
const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...Array.from(
        '其中：包括，。；、（）“”《》〔〕12３4.５%％万亿元年月日比上较与持平增减类款项第号约余至',
      ),
      '支出',
      '收入',
      '“三公”经费',
      '2030年',
      '分别为',
      '主要原因是',
      '单价50万元以上',
      '\t',
      ' ',
      '　',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const read = (paragraphs: readonly string[]): ParsedText => proseReader()(paragraphs, { year: YEAR });

describe('the reader of prose', () => {
  it('never throws, and every mention is a stretch of its paragraph', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (paragraphs) => {
        const parsed = read(paragraphs);
        expect(parsed.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
        for (const { text, mentions, sentences, reasons } of parsed.paragraphs) {
          for (const { start, end, raw, statements, reason } of mentions) {
            expect(text.slice(start, end)).toBe(raw);
            expect(raw).not.toBe('');
            expect(reason === undefined).toBe(statements.length > 0);
            for (const { span, subject: names } of statements) {
              expect([span.start, span.end]).toEqual([start, end]);
              for (const name of names)
                if (name.span !== undefined) expect(text.slice(name.span.start, name.span.end)).not.toBe('');
            }
          }
          for (const { start, end } of [...sentences, ...reasons]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
        }
        for (const { whole, parts } of parsed.implied)
          for (const { paragraph, mention } of [whole, ...parts])
            expect(parsed.paragraphs[paragraph]?.mentions[mention]).toBeDefined();
      }),
      runs,
    );
  });

  it('reads paragraphs that need nothing from each other alike, alone and together', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        expect(linesOf(read(sentences))).toEqual(sentences.flatMap((one) => linesOf(read([one]))));
      }),
      runs,
    );
  });

  it('re-reads an edited paragraph alone, and comes to what a fresh reading comes to', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        sentence,
        fc.nat(),
        (sentences, edited, where) => {
          const at = where % sentences.length;
          const parse = proseReader();
          const before = parse(sentences, { year: YEAR });
          const after = sentences.map((one, index) => (index === at ? edited : one));
          const again = parse(after, { year: YEAR });
          expect(again).toEqual(proseReader()(after, { year: YEAR }));
          before.paragraphs.forEach((paragraph, index) => {
            if (index < at) expect(again.paragraphs[index]).toBe(paragraph);
          });
        },
      ),
      runs,
    );
  });

  it('keeps what stands below the next heading when a paragraph above it is edited', () => {
    const text = (figure: string): string[] => [
      '一、收入预算情况',
      `2030年收入预算${figure}万元。`,
      '二、支出预算情况',
      '2030年支出预算100万元，其中：基本支出60万元，项目支出40万元。',
    ];
    const parse = proseReader();
    const before = parse(text('100.00'), { year: YEAR });
    const after = parse(text('200.00'), { year: YEAR });
    expect(after.paragraphs[1]).not.toBe(before.paragraphs[1]);
    expect(after.paragraphs[2]).toBe(before.paragraphs[2]);
    expect(after.paragraphs[3]).toBe(before.paragraphs[3]);
  });

  it('takes time that grows with the length of the text', () => {
    const timeOf = (count: number, make: (index: number) => string[]): number => {
      const text = Array.from({ length: count }, (_, index) => make(index)).flat();
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    const shapes: ((index: number) => string[])[] = [
      (index) => [
        `2030年支出预算${index}.50万元，其中：基本支出1万元；项目支出2万元，比上年增加${index}万元。`,
      ],
      (index) => [`${index + 1}.养护项目${index}经费12.${index % 10}万元，与上年持平。`],
    ];
    for (const shape of shapes) {
      timeOf(50, shape);
      const small = Math.min(timeOf(100, shape), timeOf(100, shape));
      const large = timeOf(800, shape);
      // Eight times the text; a quadratic reader would take sixty-four times as long.
      expect(large).toBeLessThan(Math.max(small, 5) * 24);
    }
    const oneParagraph = (count: number): number => timeOf(1, () => ['办公费1万元，'.repeat(count) + '。']);
    oneParagraph(100);
    const small = Math.min(oneParagraph(100), oneParagraph(100));
    const large = oneParagraph(800);
    expect(large).toBeLessThan(Math.max(small, 5) * 24);
  });
});
