import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deriveFigures } from '../../../src/core/figures';
import { writeNarrative } from '../../../src/core/narrative';
import { readWorkbook } from '../../../src/core/run';
import { readerFor, tieOut, type Problem, type TiedMention, type TieOut } from '../../../src/core/tie-out';
import { FAMILIES } from '../../corpus/sets/families';
import { generateSet } from '../../corpus/sets/generate-set';
import { setWorkbook } from '../../support/published-sets/set-workbook';
import { random } from '../../support/random-cases';
import { problemLine } from '../../support/tied-text';

/** The narrative of a generated set, and how any wording of it ties out against the set's tables. */
interface Told {
  readonly paragraphs: readonly string[];
  readonly tie: (paragraphs: readonly string[]) => TieOut;
}

function toldOf(seed: number, family: string): Told {
  const { reading, facts } = readWorkbook(setWorkbook(generateSet(seed, family)));
  const figures = deriveFigures(reading.tables);
  const parse = readerFor(figures);
  return {
    paragraphs: writeNarrative(reading.tables, facts).flatMap(({ heading, text }) => [
      heading,
      `　　${text}`,
    ]),
    tie: (paragraphs) =>
      tieOut([{ source: '正文', own: false, paragraphs: paragraphs.map((text) => ({ text })) }], {
        figures,
        year: facts.year?.value,
        parse,
      }),
  };
}

interface Placed {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the narrative and the words to be put in its place. */
interface Change extends Placed {
  readonly words: string;
}

function changed(paragraphs: readonly string[], { paragraph, start, end, words }: Change): string[] {
  return paragraphs.map((text, index) =>
    index === paragraph ? text.slice(0, start) + words + text.slice(end) : text,
  );
}

/** The amounts of the narrative that cells decide and that are not nothing. */
function amountsOf({ texts }: TieOut): (Placed & { readonly raw: string })[] {
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ mentions }, paragraph) =>
      mentions
        .filter(({ kind, state, raw }) => kind === 'amount' && state === 'agrees' && /[1-9]/.test(raw))
        .map(({ start, end, raw }) => ({ paragraph, start, end, raw })),
    ),
  );
}

/** The names of classes and projects in front of amounts that cells decide; long enough to bear a slip. */
function namesOf({ texts }: TieOut): Placed[] {
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ mentions }, paragraph) =>
      mentions
        .filter(({ kind, raw, end }) => {
          const amount = mentions.find(({ start }) => start === end);
          return kind === 'name' && raw.length > 5 && amount?.state === 'agrees' && isRow(amount);
        })
        .map(({ start, end }) => ({ paragraph, start, end })),
    ),
  );
}

function isRow({ statements }: TiedMention): boolean {
  return statements.some(({ measure }) => ROWS.has(measure));
}

const ROWS: ReadonlySet<string> = new Set(['functionalClass', 'named', 'project']);

/** What is found at the words of a change, and whether anything is found elsewhere. */
function found(problems: readonly Problem[], { paragraph, start, words }: Change): readonly string[] {
  return problems.map((problem) => {
    const { place, kind } = problem;
    const here = place.paragraph === paragraph && place.start < start + words.length && start < place.end;
    return here ? kind : `elsewhere: ${problemLine(problem)}`;
  });
}

/** Each kind of slip of the pen, where the narrative has a place for it, and the kinds of problem that name it. */
const SLIPS: readonly (readonly [
  what: string,
  slip: (
    told: Told,
    amounts: readonly (Placed & { readonly raw: string })[],
    pick: number,
  ) => Change | undefined,
  kinds: readonly string[],
])[] = [
  [
    'another number',
    (_, amounts, pick) => {
      const amount = amounts[pick % Math.max(1, amounts.length)];
      const words = `${(Number.parseFloat(amount?.raw ?? '') + 77.31).toFixed(2)}万元`;
      return amount === undefined ? undefined : { ...amount, words };
    },
    ['amount', 'amount-copied', 'change'],
  ],
  [
    'another unit',
    (_, amounts, pick) => {
      const amount = amounts[pick % Math.max(1, amounts.length)];
      return amount === undefined ? undefined : { ...amount, words: amount.raw.replace('万元', '元') };
    },
    ['amount', 'amount-copied', 'change', 'other-unit'],
  ],
  [
    'the other direction',
    ({ paragraphs }, amounts) => {
      const directed = amounts.flatMap(({ paragraph, start }): Change[] => {
        const word = paragraphs[paragraph]?.slice(start - 2, start);
        const words = word === '增加' ? '减少' : word === '减少' ? '增加' : undefined;
        return words === undefined ? [] : [{ paragraph, start: start - 2, end: start, words }];
      });
      return directed[0];
    },
    ['direction', 'change'],
  ],
  [
    'a name by one character',
    (told, _, pick) => {
      const names = namesOf(told.tie(told.paragraphs));
      const name = names[pick % Math.max(1, names.length)];
      const at = (name?.start ?? 0) + 2;
      return name === undefined ? undefined : { ...name, start: at, end: at + 1, words: '镜' };
    },
    ['name'],
  ],
];

describe.each([...FAMILIES.map(({ name }) => name), 'mixed'])(
  'our own narrative of a department of the family %s',
  (family) => {
    it('ties out, and each slip of the pen is found at its words', () => {
      fc.assert(
        fc.property(fc.integer({ min: 100_000, max: 999_999 }), fc.nat(), (seed, pick) => {
          const told = toldOf(seed, family);
          const right = told.tie(told.paragraphs);
          expect(right.problems.map(problemLine)).toEqual([]);
          expect(right.coverage.placed).toBe(right.coverage.checkable);
          const amounts = amountsOf(right);
          expect(amounts.length).toBeGreaterThan(0);
          for (const [what, slip, kinds] of SLIPS) {
            const change = slip(told, amounts, pick);
            if (change === undefined) continue;
            const kindsFound = found(told.tie(changed(told.paragraphs, change)).problems, change);
            expect([what, kindsFound.length > 0, kindsFound.filter((kind) => !kinds.includes(kind))]).toEqual(
              [what, true, []],
            );
          }
        }),
        random(1),
      );
    });
  },
);
