import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import type { Finding } from '../../../src/core/findings';
import { HIGHLIGHT_MARKER } from '../../../src/core/host';
import { findingsOf, planHighlights, planRemarks } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { localAddress, type CellAt, type WorkbookSnapshot } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';
import { random } from '../../support/random-cases';

const WORKBOOK = textWorkbook(`
== 甲'表
合计 | 28.55
一 | 13.15
二 | "a""b"
三 |
四 | #REF!
== 乙
x | 1`);

const at = (sheet: string, row: number, column: number): CellAt => ({ sheet, row, column });

function finding(
  cells: readonly [CellAt, ...CellAt[]],
  eachCell = false,
  severity: Finding['severity'] = 'error',
): Finding {
  return {
    code: 'A13',
    rule: 'r',
    messageId: 'm',
    severity,
    at: cells,
    eachCell,
    message: '错',
    advice: '改',
    fingerprint: 'f',
  };
}

describe('planHighlights', () => {
  it('ties a cell to the values that contradict, its own first', () => {
    const plan = planHighlights([finding([at("甲'表", 0, 1), at("甲'表", 1, 1)])], WORKBOOK);
    expect(plan).toHaveLength(1);
    expect(plan[0]?.cells.map(localAddress)).toEqual(['B1', 'B2']);
    expect(plan[0]?.formula).toBe(
      `=AND(${HIGHLIGHT_MARKER},OR(AND(ROW(B1)=ROW($B$1),COLUMN(B1)=COLUMN($B$1),$B$1=28.55,$B$2=13.15),` +
        'AND(ROW(B1)=ROW($B$2),COLUMN(B1)=COLUMN($B$2),$B$2=13.15,$B$1=28.55)))',
    );
  });

  it('quotes other sheets, texts, blanks and errors', () => {
    const cells = [at('乙', 0, 1), at("甲'表", 2, 1), at("甲'表", 3, 1), at("甲'表", 4, 1)] as const;
    const [first] = planHighlights([finding([...cells])], WORKBOOK).filter(({ sheet }) => sheet === '乙');
    expect(first?.formula).toContain(`$B$1=1,'甲''表'!$B$3="a""""b",'甲''表'!$B$4="",ISERROR('甲''表'!$B$5)`);
  });

  it('lets cells that are wrong each by itself go out one by one', () => {
    const [plan] = planHighlights([finding([at("甲'表", 0, 1), at("甲'表", 1, 1)], true)], WORKBOOK);
    expect(plan?.formula).toBe(
      `=AND(${HIGHLIGHT_MARKER},OR(AND(ROW(B1)=ROW($B$1),COLUMN(B1)=COLUMN($B$1),$B$1=28.55),` +
        'AND(ROW(B1)=ROW($B$2),COLUMN(B1)=COLUMN($B$2),$B$2=13.15)))',
    );
  });

  it('compares long texts by length and beginning', () => {
    const long = '长'.repeat(300);
    const workbook = textWorkbook(`== 甲\n"${long}"`);
    const [plan] = planHighlights([finding([at('甲', 0, 0)])], workbook);
    expect(plan?.formula).toContain(`LEN($A$1)=300,LEFT($A$1,200)="${'长'.repeat(200)}"`);
  });

  it('anchors at the top-left corner of the bounding box, flagged or not', () => {
    const [plan] = planHighlights(
      [finding([at('乙', 4, 1)], true), finding([at('乙', 1, 3)], true)],
      WORKBOOK,
    );
    expect(plan?.cells.map(localAddress)).toEqual(['B2', 'B5', 'D2']);
    expect(plan?.formula).toContain('ROW(B2)=ROW($B$5)');
    expect(plan?.formula).not.toContain('ROW($B$2)');
  });

  it('keeps severities and sheets apart', () => {
    const plan = planHighlights(
      [
        finding([at('乙', 0, 0)], true),
        finding([at('乙', 0, 0)], true, 'hint'),
        finding([at("甲'表", 0, 0)], true),
      ],
      WORKBOOK,
    );
    expect(plan.map(({ sheet, severity }) => `${sheet} ${severity}`)).toEqual([
      '乙 error',
      '乙 hint',
      "甲'表 error",
    ]);
  });

  it('stays within what Excel takes, whatever is marked', () => {
    const cell = fc.record({
      sheet: fc.constant('甲'),
      row: fc.nat({ max: 90 }),
      column: fc.nat({ max: 8 }),
    });
    const cells = fc.tuple(cell, fc.array(cell, { maxLength: 200 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, fc.boolean()), { minLength: 1, maxLength: 30 }),
        fc.string({ maxLength: 400 }),
        (all, text) => {
          const values = Array.from({ length: 91 }, () => Array.from({ length: 9 }, () => text));
          const workbook: WorkbookSnapshot = {
            date1904: false,
            sheets: [
              {
                name: '甲',
                visibility: 'visible',
                own: false,
                top: 0,
                left: 0,
                values,
                formulas: [],
                formats: [],
              },
            ],
          };
          const findings = all.map(([[first, rest], each]) => finding([first, ...rest], each));
          const plan = planHighlights(findings, workbook);
          const marked = new Set(
            plan.flatMap(({ cells: marks, formula }) =>
              marks
                .map(localAddress)
                .filter((address) => formula.includes(`ROW($${address.replace(/(\d)/, '$$$1')})`)),
            ),
          );
          expect([...marked].sort()).toEqual(
            [...new Set(findings.flatMap((each) => each.at.map(localAddress)))].sort(),
          );
          for (const { formula, cells: areas } of plan) {
            expect(formula.length).toBeLessThanOrEqual(8100);
            expect(areas.length).toBeLessThanOrEqual(61);
            for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? [])
              expect(literal.length).toBeLessThanOrEqual(402);
          }
        },
      ),
      random(4),
    );
  });
});

describe('planRemarks', () => {
  it('says once per cell what is wrong and what to do', () => {
    const remarks = planRemarks([
      finding([at('乙', 0, 1)]),
      finding([at('乙', 0, 1)], true),
      finding([at('乙', 0, 0)]),
    ]);
    expect(remarks.map(({ at: cell, text }) => `${localAddress(cell)} ${text}`)).toEqual([
      'B1 A13 错\n改\n\nA13 错\n改',
      'A1 A13 错\n改',
    ]);
  });
});

describe('the samples', () => {
  it.each(['huailai-2023', 'huailai-2024'])('%s: every cell of every finding is marked', (name) => {
    const workbook = sampleWorkbook(name);
    const findings = findingsOf(reviewWorkbook(workbook));
    const plan = planHighlights(findings, workbook);
    const marked = new Set(
      plan.flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${localAddress(cell)}`)),
    );
    for (const { at: cells } of findings)
      for (const cell of cells) expect(marked).toContain(`${cell.sheet}!${localAddress(cell)}`);
  });
});
