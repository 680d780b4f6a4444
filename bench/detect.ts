/**
 * What the catalogue sees of single mistakes: plants every kind at random places of clean workbooks of every family, and prints by kind
 * how it ended. Run it with `npm run bench:detect`, or for some kinds with `-- <words of their names>`; PLACES (20) is how many places
 * each kind gets, SHOW=1 prints what was not found at its place. The seed is fixed.
 */
import { join } from 'node:path';
import { randomFrom } from '../test/corpus/sets/random';
import { AMOUNT_KINDS } from './detect/amount-kinds';
import { givenWorkbooks, type Given } from './detect/given';
import type { Kind } from './detect/kind';
import { PROJECT_KINDS } from './detect/project-kinds';
import { ROW_KINDS } from './detect/row-kinds';
import { judge, type Judged, type Verdict } from './detect/verdict';
import { WORD_KINDS } from './detect/word-kinds';

const KINDS: readonly Kind[] = [...AMOUNT_KINDS, ...ROW_KINDS, ...WORD_KINDS, ...PROJECT_KINDS];
const PLACES = Number(process.env.PLACES ?? 20);
const SHOW = process.env.SHOW !== undefined;
const VERDICTS = ['there', 'elsewhere', 'unchecked', 'missed'] as const satisfies readonly Verdict[];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function row(name: string, judged: readonly Judged[]): string {
  const counts = VERDICTS.map((verdict) => judged.filter((each) => each.verdict === verdict).length);
  const unrelated = judged.filter((each) => each.unrelated.length > 0).length;
  const added = judged.reduce((sum, each) => sum + each.added.length, 0) / Math.max(1, judged.length);
  return [
    name.padEnd(58),
    ...[...counts, unrelated].map((count) => String(count).padStart(10)),
    added.toFixed(1).padStart(10),
  ].join('');
}

/** Plants one kind at random places; workbooks without a place for it are passed over. */
function measure(kind: Kind, seed: number, workbooks: readonly Given[]): Judged[] {
  const random = randomFrom(seed);
  const judged: Judged[] = [];
  for (let tries = 0; judged.length < PLACES && tries < PLACES * 10; tries += 1) {
    const given = random.pick(workbooks);
    const planted = kind.plant(given, random);
    if (planted === undefined) continue;
    const result = judge(given, planted);
    judged.push(result);
    if (SHOW && (result.verdict !== 'there' || result.unrelated.length > 0)) {
      say(`  ${result.verdict}: ${given.name} ${planted.what ?? planted.sheet}`);
      for (const text of result.verdict === 'there' ? result.unrelated : result.added.slice(0, 5))
        say(`      ${text}`);
    }
  }
  return judged;
}

const wanted = process.argv.slice(2);
const workbooks = givenWorkbooks(join(__dirname, '..'));
say(`${workbooks.length} workbooks: ${workbooks.map(({ name }) => name).join(', ')}`);
say(
  [
    'mistake'.padEnd(58),
    ...['there', 'elsewhere', 'unchecked', 'missed', 'unrelated', 'findings'].map((word) =>
      word.padStart(10),
    ),
  ].join(''),
);
const all: Judged[] = [];
KINDS.forEach((kind, index) => {
  if (wanted.length > 0 && !wanted.some((word) => kind.name.includes(word))) return;
  const judged = measure(kind, index + 1, workbooks);
  say(row(kind.needs === undefined ? kind.name : `${kind.name} (${kind.needs})`, judged));
  if (kind.needs === undefined) all.push(...judged);
});
say(row('all but those that need prose or performance rules', all));
const share = (count: number): string => `${((100 * count) / Math.max(1, all.length)).toFixed(1)} %`;
say(
  VERDICTS.map(
    (verdict) => `${verdict} ${share(all.filter((each) => each.verdict === verdict).length)}`,
  ).join(', ') + `, unrelated ${share(all.filter(({ unrelated }) => unrelated.length > 0).length)}`,
);
