import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonReview } from '../../src/core/report';
import { writeNarrative } from '../../src/core/narrative';
import { readWorkbook, reviewWorkbook } from '../../src/core/run';
import { RULES } from '../../src/core/rules';
import { REGIONS } from '../../src/core/tables/layout/regions';
import { FAMILIES } from '../corpus/sets/families';
import { generateSet } from '../corpus/sets/generate-set';
import { setWorkbook } from '../support/published-sets/set-workbook';

/** The regions whose words the product knows. */
const names = REGIONS.map(({ name }) => name);

const named = (text: string): string[] => names.filter((name) => text.includes(name));

describe('no clerk reads the name of another region', () => {
  it('knows more than one region', () => {
    expect(names.length).toBeGreaterThan(3);
    expect(named(`${names[0] ?? ''}的表式`)).toEqual([names[0]]);
  });

  it.each(RULES.map((rule) => [rule.code, rule] as const))(
    'in what %s says',
    (_, { title, messages, reasons }) => {
      const said = [
        title,
        ...Object.values(reasons),
        ...Object.values(messages).flatMap(({ text, advice }) => [text, advice]),
      ];
      expect(said.filter((text) => named(text).length > 0)).toEqual([]);
    },
  );

  it.each([...FAMILIES.map(({ name }) => name), 'mixed'])(
    'in the review of a set of %s, whole or with sheets left out',
    (family) => {
      const set = generateSet(4242, family);
      for (const sheets of [set.sheets, set.sheets.slice(0, 1), set.sheets.slice(3)]) {
        const workbook = setWorkbook({ ...set, sheets });
        const { reading, facts } = readWorkbook(workbook);
        const said = [
          jsonReview('示例.xlsx', reviewWorkbook(workbook)),
          writeNarrative(reading.tables, facts).map(({ heading, text, missing }) => [heading, text, missing]),
        ];
        expect(named(JSON.stringify(said))).toEqual([]);
      }
    },
  );

  it('in the words of the pane', () => {
    const folder = join(__dirname, '../../src/ui/strings');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => named(readFileSync(join(folder, file), 'utf8')).length > 0)).toEqual([]);
  });
});
