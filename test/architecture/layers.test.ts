import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as z from 'zod/mini';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

/** What lint lets each layer import. */
const ENFORCED = z
  .record(z.string(), z.array(z.string()))
  .parse(
    JSON.parse(
      execFileSync(process.execPath, [join(ROOT, 'scripts/layers/print-enforced.mjs')], { encoding: 'utf8' }),
    ),
  );
const CORE = Object.keys(ENFORCED).filter((name) => name.startsWith('core/'));

/** Name of a layer as the page writes it → name in the list of layers: `core/host.ts`, and `tables` for `core/tables`. */
function layerNamed(text: string): string {
  const name = text.replace(/\.ts$/, '');
  const known = [name, `core/${name}`].find((each) => each in ENFORCED);
  if (known === undefined) throw new Error(`docs/architecture.md names a layer that is none: ${text}`);
  return known;
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The rows of the table of folders: layer → the words of its last column. */
const ROWS = new Map(
  PAGE.split('\n').flatMap((line) => {
    const [, folder, purpose, mayImport, after] = line.split('|').map((cell) => cell.trim());
    const [name] = namesIn(folder ?? '');
    return name === undefined || purpose === undefined || mayImport === undefined || after !== ''
      ? []
      : [[layerNamed(name), mayImport] as const];
  }),
);

/** `tables`, `facts` and below; `host` → the layers that are meant. */
function meant(layer: string): Set<string> {
  const cell = ROWS.get(layer) ?? '';
  return new Set(
    cell.split(';').flatMap((part) => {
      if (part.includes('all of core')) return CORE.filter((name) => name !== layer);
      const names = namesIn(part).map(layerNamed);
      return part.includes('and below') ? names.flatMap((name) => [name, ...meant(name)]) : names;
    }),
  );
}

it('the page has a row for every layer', () => {
  expect([...ROWS.keys()].sort()).toEqual(Object.keys(ENFORCED).sort());
});

it.each(Object.entries(ENFORCED))(
  '%s may import what the page says, as far as lint lets it',
  (layer, others) => {
    expect([...meant(layer)].sort()).toEqual([...others].sort());
  },
);

/** What the sample's golden says of each finding. */
const REVIEW = z.object({
  findings: z.array(
    z.object({
      code: z.string(),
      cells: z.array(z.string()),
      stated: z.optional(z.string()),
      expected: z.optional(z.string()),
    }),
  ),
});

describe('the way from a cell to a finding', () => {
  const [, section = ''] = PAGE.split('## From a cell to a finding');
  const links = [...(section.split('\n## ')[0]?.matchAll(/\[`(\w+)`\]\(\.\.\/([^)]+)\)/g) ?? [])];

  it('passes five functions', () => {
    const steps = section.split('\n## ')[0]?.match(/^\d\. \[`\w+`\]\(/gm);
    expect(steps).toHaveLength(5);
  });

  it('begins at a cell where the sample has the finding', () => {
    const [, figure = '', cell = '', table = '', parts = ''] =
      /^([\d.]+) stands in ([A-Z]\d+) of (\S+), over items that add up to ([\d.]+)\./m.exec(section) ?? [];
    const golden = readFileSync(join(ROOT, 'test/golden/huailai-2023.review.json'), 'utf8');
    const found = REVIEW.parse(JSON.parse(golden)).findings.filter(({ code }) => code === 'A13');
    expect(found.map(({ cells, stated, expected }) => [cells[0], stated, expected])).toEqual([
      [`${table}!${cell}`, `${figure}万元`, `${parts}万元`],
    ]);
  });

  it.each(links.map(([, name = '', path = '']) => [name, path] as const))('%s is in %s', (name, path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(new RegExp(`^export function ${name}\\(`, 'm'));
  });
});

it('no reader of files knows the simulator', () => {
  expect(ENFORCED['hosts/xlsx']).not.toContain('hosts/simulator');
});

it('every file of src belongs to a layer', () => {
  const homeless = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) =>
      name
        .split(sep)
        .join('/')
        .replace(/\.tsx?$/, ''),
    )
    .filter((file) => !Object.keys(ENFORCED).some((name) => file === name || file.startsWith(`${name}/`)));
  expect(homeless).toEqual([]);
});
