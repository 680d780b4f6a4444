/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import type { AssertionResult } from '../../src/self-test/assertion';
import { ASSERTIONS } from '../../src/self-test/assertions';
import { runSelfTest, type SelfTestReport } from '../../src/self-test/run-self-test';
import type { HostOptions } from '../../src/hosts/simulator';
import { openInExcel, QUICK, type OfficeBench } from '../hosts/office/office-bench';
import { cell, gridSheet } from '../hosts/simulator/grid-sheets';
import { recalculate } from './recalculation';

const PATIENCE = 2000;

/** The user's workbook: nothing of it may change, and nothing of it may be told. */
function opened(excel: HostOptions = {}): OfficeBench {
  const bench = openInExcel(
    [
      gridSheet('机密的表名', [
        ['机密内容', 120.5],
        ['秘密', 7],
      ]),
    ],
    { excel, office: { ...QUICK, syncTimeout: 10_000 } },
  );
  recalculate(bench.workbook);
  return bench;
}

/** Those that came to something else than passing, by name. */
function notPassed({ results }: SelfTestReport): Record<string, string> {
  return Object.fromEntries(
    results.filter(({ outcome }) => outcome !== 'pass').map(({ name, outcome }) => [name, outcome]),
  );
}

const BY_HAND = Object.fromEntries(
  ASSERTIONS.filter(({ run }) => run === 'by-hand').map(({ name }) => [name, 'by-hand']),
);

describe.each(['1.14', '1.17', '1.20'] as const)('the self-test in Excel %s', (level) => {
  it('passes, and leaves nothing behind and tells nothing of the workbook', async () => {
    const { office, workbook, host } = opened({ level });
    const before = workbook.contentHash();
    const told: AssertionResult[] = [];
    const report = await runSelfTest(office, {
      patience: PATIENCE,
      onResult: (result) => void told.push(result),
    });
    expect(
      report.results.filter(({ outcome }) => outcome === 'fail').map(({ name, reason }) => [name, reason]),
    ).toEqual([]);
    // Office.js 1.1.110 has neither notes nor, on desktops, the event of renamed sheets.
    expect(notPassed(report)).toEqual({
      ...BY_HAND,
      'event-renamed': 'unavailable',
      'comment-note': 'unavailable',
    });
    expect(told).toEqual(report.results);
    expect(report).toMatchObject({ notStarted: undefined, isRemoved: true });
    expect(workbook.contentHash()).toBe(before);
    expect(workbook.activeSheet.name).toBe('机密的表名');
    expect(JSON.stringify(report)).not.toMatch(/机密|秘密/);
    expect(host.log.unknownMembers).toEqual([]);
  });
});

it('has a name for each assertion, once', () => {
  const names = ASSERTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});

it('does not mark or write where that would take away what is ours', async () => {
  const { office, workbook } = opened();
  await office.mark(
    [
      {
        sheet: '机密的表名',
        look: 'error',
        cells: [{ sheet: '机密的表名', row: 0, column: 1 }],
        formula: '=AND("BDA"<>"",$B$1=120.5)',
      },
    ],
    [],
  );
  const before = workbook.contentHash();
  const { results } = await runSelfTest(office, { patience: PATIENCE });
  const outcome = (name: string): string | undefined =>
    results.find((result) => result.name === name)?.outcome;
  expect(outcome('format-200')).toBe('unavailable');
  expect(outcome('comment-added')).toBe('unavailable');
  expect(outcome('own-text')).toBe('unavailable');
  expect(outcome('cell-number')).toBe('pass');
  expect(workbook.contentHash()).toBe(before);
});

it('says so where no sheet can be added, and where one cannot be deleted', async () => {
  const refused = opened();
  refused.host.faults.failSync(4, 'AccessDenied');
  expect(await runSelfTest(refused.office)).toMatchObject({ results: [], notStarted: 'AccessDenied' });
  const stuck = opened();
  stuck.host.distortions.ignore('Worksheet.delete');
  const only = ASSERTIONS.filter(({ name }) => name === 'cell-number');
  expect(await runSelfTest(stuck.office, { assertions: only })).toMatchObject({ isRemoved: false });
});

/** What Excel is made to do wrong, for each assertion. */
type Wrong = (bench: OfficeBench) => void;

const give =
  (member: string, change: (value: unknown) => unknown): Wrong =>
  ({ host }) => {
    host.distortions.give(member, change);
  };
const ignore =
  (member: string): Wrong =>
  ({ host }) => {
    host.distortions.ignore(member);
  };
const noEvent =
  (kind: string): Wrong =>
  ({ host }) => {
    host.distortions.changeEvents((event) => (event.kind === kind ? undefined : event));
  };
/** One cell of a matrix another one, wherever it stands. */
const entry = (from: unknown, to: unknown) => (matrix: unknown) =>
  Array.isArray(matrix)
    ? matrix.map((row: unknown) =>
        Array.isArray(row) ? row.map((each: unknown) => (Object.is(each, from) ? to : each)) : row,
      )
    : matrix;
const values = (from: unknown, to: unknown): Wrong => give('Range.values', entry(from, to));

const WRONG: Readonly<Record<string, Wrong>> = {
  'cell-number': values(120.5, '120.5'),
  'cell-text': values('收入合计', '收入'),
  'cell-blank': values('', 0),
  'cell-zero': values(0, ''),
  'cell-boolean': values(true, 'TRUE'),
  'cell-error': give('Range.values', entry('#N/A', '')),
  'cell-formula': give('Range.formulas', entry('=A1*2', 241)),
  'cell-digits': values('007', 7),
  'cell-long-code': values('13073023P00016410001', 1.3e19),
  'cell-date': give('Range.numberFormat', entry('yyyy/m/d', 'General')),
  'cell-percent': give('Range.numberFormat', entry('0.00%', 'General')),
  'cell-lines': values('第一行\n第二行', '第一行第二行'),
  'cell-large': values(1234567890.12, 1234567890),
  'cell-negative': values(-0.01, 0.01),
  'sheet-hidden': ignore('Worksheet.visibility'),
  'sheet-empty': ({ workbook }) => {
    workbook.onHostChange((change) => {
      if (change.kind !== 'sheet-added' || !change.sheet.name.endsWith('空')) return;
      workbook.applyUserChange({ kind: 'edited', sheetId: change.sheet.id, cells: [cell(0, 0, 0)] });
    });
  },
  'selected-range': ignore('Range.select'),
  'event-edit': noEvent('changed'),
  'event-own': ({ host }) => {
    host.distortions.changeEvents((event) => (event.kind === 'changed' ? { ...event, isOwn: false } : event));
  },
  'event-block': ({ host }) => {
    host.distortions.changeEvents((event) =>
      event.kind === 'changed' ? { ...event, address: 'D3' } : event,
    );
  },
  'event-fill': noEvent('changed'),
  'event-other-sheet': noEvent('changed'),
  'event-recalculated': noEvent('calculated'),
  'event-added': noEvent('added'),
  'event-selected': noEvent('selected'),
  'format-200': ignore('ConditionalFormatRule.formula'),
  'format-255': give('ConditionalFormatRule.formula', (formula) => String(formula).slice(0, 254)),
  'format-2000': give('ConditionalFormatRule.formula', (formula) => String(formula).slice(0, 255)),
  'format-8000': give('ConditionalFormatRule.formula', (formula) => String(formula).slice(0, 4096)),
  'format-areas': give('ConditionalFormatCollection.getCount', () => 1),
  'format-other-sheet': give('ConditionalFormatRule.formula', (formula) =>
    String(formula).replace(/'[^']*'!/, ''),
  ),
  'format-colour': ignore('ConditionalRangeFill.color'),
  'format-cleared': ignore('ConditionalFormat.delete'),
  'format-users-kept': ignore('ConditionalFormat.delete'),
  'protected-left-alone': ignore('WorksheetProtection.protect'),
  'protected-refused': ignore('WorksheetProtection.protect'),
  'comment-added': give('Comment.content', () => ''),
  'comment-cleared': ignore('Comment.delete'),
  'comment-beside': give('Comment.content', (content) => `【预算公开助手】自检的批注${String(content)}`),
  'own-text': values('编号', '号'),
  'own-no-formula': values('=1+1', 2),
  'own-widths': ignore('RangeFormat.columnWidth'),
  'own-row-height': ignore('RangeFormat.rowHeight'),
  'own-row-heights': onlyFirst('RangeFormat.rowHeight'),
  'own-border': ignoreBorders,
  'own-borders': ignoreBorders,
  'own-wrap': ignore('RangeFormat.wrapText'),
  'own-page': ignore('PageLayout.orientation'),
  'own-margins': give('PageLayout.leftMargin', () => 0),
  'own-gridlines': ignore('Worksheet.gridlines'),
  'own-link': ignore('Range.hyperlink'),
  'own-property': give('WorksheetCustomProperty.key', () => 'other'),
  'own-not-read': give('WorksheetCustomProperty.key', () => 'other'),
  'own-name-free': ({ workbook }) => {
    // Someone takes the first sheet away while the second is written.
    let first: string | undefined;
    workbook.onHostChange((change) => {
      if (change.kind !== 'sheet-added' || !change.sheet.name.startsWith('自检清单')) return;
      if (first !== undefined) workbook.applyUserChange({ kind: 'sheet-removed', sheetId: first });
      first = change.sheet.id;
    });
  },
  'kept-read-back': give('CustomXmlPart.getXml', (xml) => String(xml).replace('预算', '')),
  'kept-replaced': ignore('CustomXmlPart.setXml'),
  'kept-nothing': ({ workbook }) => {
    const xml = '<bda xmlns="urn:budget-disclosure-assistant:self-test-none">{}</bda>';
    workbook.xmlParts.push({ id: workbook.newId(), xml });
  },
  'measure-syncs': ({ host }) => {
    host.latency = 100;
  },
  'measure-bytes': values('字'.repeat(1666), '字'),
};

function ignoreBorders(bench: OfficeBench): void {
  ignore('RangeBorder.style')(bench);
  ignore('RangeBorder.color')(bench);
}

/** The first answer of a kind is right, every later one is another. */
function onlyFirst(member: string): Wrong {
  let asked = 0;
  return give(member, (value) => {
    asked += 1;
    return asked === 1 ? value : Number(value) + asked;
  });
}

describe('an Excel that does something else', () => {
  it('is in the table for every assertion that can be tried here', () => {
    const tried = ASSERTIONS.filter(({ run }) => run !== 'by-hand').map(({ name }) => name);
    expect(Object.keys(WRONG)).toEqual(
      tried.filter((name) => !['event-renamed', 'comment-note'].includes(name)),
    );
  });

  it.each(Object.entries(WRONG))(
    'fails %s',
    async (name, makeWrong) => {
      const bench = opened();
      makeWrong(bench);
      const only = ASSERTIONS.filter((assertion) => assertion.name === name);
      const { results } = await runSelfTest(bench.office, { assertions: only, patience: 200 });
      expect(results.map(({ outcome }) => outcome)).toEqual(['fail']);
      // It fails because of what came of it, not because of an error on the way.
      expect(results[0]?.reason).toMatch(/^expected .*, found /s);
    },
    60_000,
  );
});
