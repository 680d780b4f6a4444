import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, reviewWorkbook, type FullReview, type WorkbookReading } from '../../src/core/run';
import { moneyTables, type TableKey } from '../../src/core/tables';
import { compileLayouts, BUILT_IN_LAYOUTS, parseLayoutFile, type TableLayout } from '../../src/core/tables';
import type { CellAt, WorkbookSnapshot } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx';
import { generateSet } from '../../test/corpus/sets/generate-set';
import { SET_SEEDS } from '../../test/corpus/sets/published-sets';
import { HARBOUR } from '../../test/support/harbour-workbook';
import { setWorkbook } from '../../test/support/published-sets/set-workbook';
import { textWorkbook } from '../../test/support/text-workbook';

/** A filled money cell of a workbook. */
export interface AmountCell {
  readonly table: TableKey;
  readonly at: CellAt;
  readonly value: number;
  readonly kind: 'amount' | 'change' | 'unitPrice';
}

/** A workbook to plant into, with what was read of it and what is said of it as it is. */
export interface Given {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly layouts: readonly TableLayout[];
  readonly read: WorkbookReading;
  readonly review: FullReview;
  readonly amounts: readonly AmountCell[];
}

const PER_FAMILY = 3;

/** Clean workbooks of every family: generated sets of which nothing is said but what they leave out, the samples, the layout of the fixtures. */
export function givenWorkbooks(root: string): Given[] {
  const harbour = parseLayoutFile(
    JSON.parse(readFileSync(join(root, 'test/fixtures/layouts/harbour.json'), 'utf8')),
  );
  if (!harbour.ok) throw new Error('the fixture layout is not valid');
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));
  return [
    ...cleanSets(),
    ...samples.map((name) => given(name, sampleAt(join(root, 'samples', name)), BUILT_IN_LAYOUTS)),
    given('harbour', textWorkbook(HARBOUR), compileLayouts([harbour.layout])),
  ];
}

function sampleAt(path: string): WorkbookSnapshot {
  const reading = readXlsx(readFileSync(path));
  if (!reading.ok) throw new Error(`${path} is not readable`);
  return reading.workbook;
}

function cleanSets(): Given[] {
  const found = new Map<string, Given[]>();
  for (const [seed, family] of SET_SEEDS) {
    const own = found.get(family) ?? [];
    if (own.length === PER_FAMILY) continue;
    const set = given(`${family} ${seed}`, setWorkbook(generateSet(seed, family)), BUILT_IN_LAYOUTS);
    const isClean = set.review.rules.every(
      ({ code, outcome }) => outcome.kind !== 'found' || code === 'D01' || code === 'D10',
    );
    if (isClean) found.set(family, [...own, set]);
  }
  return [...found.values()].flat();
}

function given(name: string, workbook: WorkbookSnapshot, layouts: readonly TableLayout[]): Given {
  const read = readWorkbook(workbook, { layouts });
  const amounts = moneyTables(read.reading.tables).flatMap(({ head, cells }) =>
    cells.flatMap(({ field, kind }): AmountCell[] =>
      field?.state === 'stated' && !field.value.value.isZero()
        ? [{ table: head.key, at: field.at, value: field.value.value.toNumber(), kind }]
        : [],
    ),
  );
  return { name, workbook, layouts, read, review: reviewWorkbook(workbook, { layouts }), amounts };
}
