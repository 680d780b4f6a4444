import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reviewWorkbook } from '../../src/core/run';
import { TABLE_NAMES } from '../../src/core/tables';
import { addressText } from '../../src/core/workbook';
import { FAMILIES } from '../corpus/sets/families';
import { generateSet } from '../corpus/sets/generate-set';
import type { GeneratedSet } from '../corpus/sets/generated-set';
import { KEYS } from '../support/published-sets/measure-set';
import { setWorkbook } from '../support/published-sets/set-workbook';
import { random } from '../support/random-cases';

/** What is said of a set that is not wanted of a clean one: findings but of tables it leaves out, remarks, sheets not read, failures. */
function saidOf(set: GeneratedSet): string[] {
  const review = reviewWorkbook(setWorkbook(set));
  const printed = set.tables.map(({ kind }) => `《${TABLE_NAMES[KEYS[kind]]}》`);
  const known = new Set(set.others.map(({ sheet }) => sheet));
  return [
    ...review.rules.flatMap(({ code, outcome }) =>
      outcome.kind === 'failed'
        ? [`${code} ${outcome.error}`]
        : outcome.kind === 'found'
          ? outcome.findings
              // A table that the set leaves out is missing; a hidden sheet is said to be hidden.
              .filter(({ message }) => code !== 'D10' && (code !== 'D01' || names(message, printed)))
              .map(({ at, message }) => `${code} ${at.map(addressText).join()} ${message}`)
          : [],
    ),
    ...review.remarks.map(({ at, message }) => `${addressText(at)} ${message}`),
    ...review.sheets
      .filter(({ sheet, read }) => read === 'not-read' && !known.has(sheet))
      .map(({ sheet, reason }) => `${sheet} ${reason ?? ''}`),
  ];
}

const names = (message: string, titles: readonly string[]): boolean =>
  titles.some((title) => message.includes(title));

describe('a clean set of any department, in any family', () => {
  it.each([...FAMILIES.map(({ name }) => name), 'mixed'])(
    '%s: no finding, no remark, nothing unread',
    (family) => {
      fc.assert(
        fc.property(fc.integer({ min: 100_000, max: 999_999 }), (seed) => {
          expect(saidOf(generateSet(seed, family))).toEqual([]);
        }),
        random(1),
      );
    },
  );

  it('is told from one with a wrong total', () => {
    const set = generateSet(1000, 'national');
    const [table] = set.tables;
    const last = table?.amounts.at(-1);
    const sheets = set.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) => (sheet.name === table?.sheet && cell === last?.value ? last.value + 1 : cell)),
      ),
    }));
    expect(saidOf(set)).toEqual([]);
    expect(saidOf({ ...set, sheets })).not.toEqual([]);
  });
});
