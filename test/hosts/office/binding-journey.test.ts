/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import type { Level } from '../../../src/hosts/simulator';
import { WorkbookSession } from '../../../src/ui';
import { UNKNOWN_FORM, UNKNOWN_FORM_BINDING } from '../../support/unknown-form';
import { gridSheet } from '../simulator/grid-sheets';
import { openInExcel, until, type OfficeBench } from './office-bench';

/** A table in words nobody knows is bound by hand, in each Excel that is supported; what is kept in the workbook is read as a page does. */

const LEVELS: readonly Level[] = ['1.14', '1.17', '1.20'];

interface Clerk {
  readonly excel: OfficeBench;
  readonly session: WorkbookSession;
  readonly codes: () => string[];
}

async function open(level: Level, kept: readonly string[] = []): Promise<Clerk> {
  const sheets = [gridSheet(UNKNOWN_FORM.sheet, UNKNOWN_FORM.rows)];
  const excel = openInExcel(sheets, { excel: { level } });
  for (const xml of kept) excel.workbook.xmlParts.push({ id: excel.workbook.newId(), xml });
  const session = new WorkbookSession(() => Promise.resolve(excel.office), Date.now);
  await session.perform({ kind: 'start' });
  const codes = (): string[] => session.getState().checked?.findings.map(({ code }) => code) ?? [];
  return { excel, session, codes };
}

async function type({ excel, codes }: Clerk, value: number, isWrong: boolean): Promise<void> {
  const cell = { row: 4, column: 2, value, formula: null, format: 'General' };
  excel.workbook.applyUserChange({ kind: 'edited', sheetId: `{${UNKNOWN_FORM.sheet}}`, cells: [cell] });
  await until(() => codes().includes('A08') === isWrong);
}

describe.each(LEVELS)('in Excel with ExcelApi %s', (level) => {
  it('a table is bound, judged as it is edited, still bound when opened again, and freed', async () => {
    const clerk = await open(level);
    expect(clerk.codes()).toEqual([]);
    await clerk.session.perform({
      kind: 'keep-settings',
      change: { kind: 'bind', binding: UNKNOWN_FORM_BINDING },
    });
    const writes = clerk.excel.host.log.writes.map(({ member }) => member);
    expect(writes).toEqual(['CustomXmlPartCollection.add']);
    expect(clerk.codes()).toContain('A08');
    await type(clerk, 4, false);
    await type(clerk, 4.5, true);
    await clerk.session.dispose();

    const again = await open(
      level,
      clerk.excel.workbook.xmlParts.map(({ xml }) => xml),
    );
    expect(again.codes()).toContain('A08');
    await again.session.perform({
      kind: 'keep-settings',
      change: { kind: 'unbind', table: UNKNOWN_FORM_BINDING.table },
    });
    expect(again.session.getState().trouble).toBeUndefined();
    expect(again.codes()).toEqual([]);
    for (const { excel } of [clerk, again]) expect(excel.host.log.unknownMembers).toEqual([]);
    await again.session.dispose();
  });
});
