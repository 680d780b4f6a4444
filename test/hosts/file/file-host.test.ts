/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { NOTHING_LEFT, HIGHLIGHT_MARKER } from '../../../src/core/host';
import type { CellAt } from '../../../src/core/workbook';
import { FileHost } from '../../../src/hosts/file';

// Browsers have them; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const ROOT = path.join(__dirname, '../../..');
const SAMPLE = 'samples/huailai-2023.xlsx';

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(ROOT, name)));
}

function openedHost(name = SAMPLE): { host: FileHost; copies: Uint8Array[]; visits: CellAt[] } {
  const copies: Uint8Array[] = [];
  const visits: CellAt[] = [];
  const opening = FileHost.open(bytesOf(name), {
    onCopy: (bytes) => copies.push(bytes),
    onGoTo: (at) => visits.push(at),
  });
  if (!opening.ok) throw new Error(opening.message);
  return { host: opening.host, copies, visits };
}

const NOTE = {
  name: '清单',
  kind: 'findings',
  columnWidths: [20],
  rows: [[{ text: '问题', style: 'title' }]],
  printedColumns: 1,
} as const;

describe('a file as a workbook', () => {
  it('reads, shows a cell as the sheet does, and hands out no copy for it', async () => {
    const { host, copies, visits } = openedHost();
    const { sheets } = await host.read();
    const at = { sheet: sheets[0]?.name ?? '', row: 0, column: 0 };
    await host.goTo(at);
    expect(visits).toEqual([at]);
    const view = host.view('收支预算总表');
    expect(view?.merges.length).toBeGreaterThan(0);
    expect(host.view('没有这张表')).toBeUndefined();
    expect(copies).toEqual([]);
  });

  it('reads afresh what it has written', async () => {
    const { host, copies } = openedHost();
    const before = (await host.read()).sheets.length;
    expect((await host.writeSheet(NOTE)).name).toBe('清单');
    expect((await host.read()).sheets).toHaveLength(before + 1);
    expect((await host.writeSheet(NOTE)).name).not.toBe('清单');
    expect(copies).toHaveLength(2);
    expect(host.view('清单')?.cellAt(0, 0)?.text).toBe('问题');
  });

  it('marks and takes the marks away', async () => {
    const { host, copies } = openedHost();
    const at = { sheet: '收支预算总表', row: 7, column: 5 };
    expect(
      await host.mark(
        [{ sheet: at.sheet, look: 'error', cells: [at], formula: `=AND(${HIGHLIGHT_MARKER},TRUE)` }],
        [],
      ),
    ).toEqual({ ...NOTHING_LEFT, plain: [], withoutRemark: [] });
    expect(await host.clearMarks()).toEqual(NOTHING_LEFT);
    expect(copies).toHaveLength(2);
    await host.clearMarks();
    expect(copies).toHaveLength(2);
  });

  it('keeps documents, whatever characters they hold, in the copy', async () => {
    const { host, copies } = openedHost();
    expect(await host.load('narrative')).toBeUndefined();
    const json = JSON.stringify({ text: '<&>"’]]>  \n' });
    await host.save('narrative', json);
    expect(await host.load('narrative')).toBe(json);
    const again = FileHost.open(copies[0] ?? new Uint8Array(), { onCopy: () => 0, onGoTo: () => 0 });
    expect(again.ok && (await again.host.load('narrative'))).toBe(json);
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = bytesOf(SAMPLE);
    const opening = FileHost.open(bytes, { onCopy: () => 0, onGoTo: () => 0 });
    if (!opening.ok) throw new Error(opening.message);
    await opening.host.writeSheet(NOTE);
    expect(Buffer.compare(bytes, bytesOf(SAMPLE))).toBe(0);
  });

  it.each([
    ['xlsx-populate-encrypted.xlsx', '打开密码'],
    ['libreoffice.xls', '.xls'],
    ['libreoffice.ods', '.xlsx'],
    ['sheetjs.xlsb', '.xlsx'],
  ])('says what %s is and what to do', (name, words) => {
    const opening = FileHost.open(bytesOf(`test/fixtures/xlsx/${name}`), {
      onCopy: () => 0,
      onGoTo: () => 0,
    });
    expect(opening.ok ? '' : opening.message).toContain(words);
    expect(opening.ok ? '' : opening.message).toMatch(/请.+。$/);
  });
});
