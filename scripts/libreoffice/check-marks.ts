// `npm run test:libreoffice`: marked copies of the samples, opened by LibreOffice. Marked cells and their counterparts are corrected and made
// wrong, rows and columns inserted, sheets renamed; the colours it shows are compared with the plan. Part of `npm run test:nightly`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planHighlights } from '../../src/core/marks';
import { findingsOf } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import type { GridSheet } from '../../src/hosts/grid-sheet';
import { MARK_FILLS, patchXlsx, readGridSheets, readXlsx } from '../../src/hosts/xlsx';
import { SAMPLES } from '../golden/goldens';
import { looksOf, type Look } from './clerk-steps';
import { libreOffice, type LibreOffice } from './office';
import { shownFills } from './shown-fills';

const OURS = new Set(Object.values(MARK_FILLS).map((fill) => `#${fill}`));

function check(
  sample: string,
  folder: string,
  office: LibreOffice,
): { looks: number; cells: number; wrong: string[] } {
  const original = new Uint8Array(readFileSync(join(__dirname, '../../samples', `${sample}.xlsx`)));
  const reading = readXlsx(original);
  if (!reading.ok) throw new Error(reading.error.message);
  const findings = findingsOf(reviewWorkbook(reading.workbook));
  const patched = patchXlsx(original, { marks: planHighlights(findings, reading.workbook) });
  if (!patched.ok) throw new Error(patched.error.message);
  const again = readGridSheets(patched.bytes);
  if (!again.ok) throw new Error(again.error.message);
  const looks = looksOf(again.sheets, findings);
  const file = join(folder, `${sample}.xlsx`);
  writeFileSync(file, patched.bytes);
  play(file, looks, folder, office);
  const mixed = new Set(again.sheets.flatMap((sheet, index) => (mixesFills(sheet) ? [index] : [])));
  const wrong = looks.flatMap((look, index) =>
    differences(look, readFileSync(pageOf(folder, index), 'utf8'), mixed),
  );
  const cells = looks.reduce((sum, { expected }) => sum + expected.size, 0);
  return { looks: looks.length, cells, wrong };
}

function play(file: string, looks: readonly Look[], folder: string, { soffice, python }: LibreOffice): void {
  const steps = looks.flatMap(({ before, after }, index) => [
    ...before,
    { do: 'look', html: pageOf(folder, index) },
    ...after,
  ]);
  const job = JSON.stringify({ soffice, profile: join(folder, 'profile'), file, steps });
  const { status, stderr } = spawnSync(python, [join(__dirname, 'play-steps.py')], {
    input: job,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`LibreOffice did not play the steps: ${stderr}`);
}

function pageOf(folder: string, index: number): string {
  return join(folder, `look-${index}.html`);
}

/**
 * LibreOffice 7.4 takes the fills of formats in a sheet's extension list, where those stand that look at other sheets, for one another, and
 * lays the formats of such a sheet over each other in an order of its own. There only whether a mark shows is compared.
 */
function mixesFills({ marks }: GridSheet): boolean {
  return marks.some(({ formula }) => formula.replace(/"(?:[^"]|"")*"/g, '').includes('!'));
}

function differences({ name, expected, sheets }: Look, html: string, mixed: ReadonlySet<number>): string[] {
  const shown = shownFills(html, sheets);
  return [...expected].flatMap(([cell, fill]) => {
    const seen = shown.get(cell);
    const ours = seen !== undefined && OURS.has(seen) ? seen : undefined;
    const isMixed = mixed.has(sheets.indexOf(cell.slice(0, cell.lastIndexOf('!'))));
    const agrees = isMixed ? (ours === undefined) === (fill === undefined) : ours === fill;
    return agrees ? [] : [`${name}: ${cell} shows ${ours ?? 'no mark'}, planned ${fill ?? 'none'}`];
  });
}

function main(office: LibreOffice): void {
  const folder = mkdtempSync(join(tmpdir(), 'marks-'));
  try {
    for (const sample of SAMPLES) {
      const own = join(folder, sample);
      mkdirSync(own);
      const { looks, cells, wrong } = check(sample, own, office);
      console.log(`${sample}: ${looks} looks, ${cells} cells compared, ${wrong.length} shown otherwise`);
      for (const line of wrong.slice(0, 40)) console.log(`  ${line}`);
      if (wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  main(libreOffice());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
