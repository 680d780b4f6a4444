import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import type { Finding, Relation } from '../../../src/core/findings';
import { HIGHLIGHT_MARKER, MARK_LOOKS, PLAIN_MARK_FORMULA } from '../../../src/core/host';
import { planHighlights, planRemarks } from '../../../src/core/marks';
import { Decimal } from '../../../src/core/money';
import { findingsOf } from '../../../src/core/report';
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

function finding(cells: readonly CellAt[], more: Partial<Finding> = {}): Finding {
  return {
    code: 'A13',
    rule: 'r',
    messageId: 'm',
    severity: 'error',
    at: cells,
    eachCell: false,
    message: '错',
    advice: '改',
    fingerprint: 'f',
    ...more,
  };
}

function relation(left: readonly CellAt[], right: readonly CellAt[], more: Partial<Relation> = {}): Relation {
  return {
    left,
    right,
    multiplied: false,
    difference: new Decimal('15.4'),
    tolerance: new Decimal('0.005'),
    oneSided: false,
    ...more,
  };
}

/** `look sheet cells formula`, the marker left out. */
function planned(findings: readonly Finding[], workbook = WORKBOOK): string[] {
  return planHighlights(findings, workbook).map(({ look, sheet, cells, formula }) => {
    const rest = formula.replace(`=AND(${HIGHLIGHT_MARKER}`, '').replace(/^,|\)$/g, '');
    return [look, sheet, cells.map(localAddress).join(), rest].join(' ').trim();
  });
}

const TOTAL = at("甲'表", 0, 1);
const PART = at("甲'表", 1, 1);
const BLANK = at("甲'表", 3, 1);

describe('a finding that is arithmetic', () => {
  it('is marked while the arithmetic does not hold, blank parts among it: strongly where to correct, pale beside it', () => {
    const sum = relation([TOTAL], [PART, BLANK]);
    const condition =
      'IFERROR(OR(COUNT($B$1:$B$2,$B$4)<COUNTA($B$1:$B$2,$B$4),ABS($B$1-SUM($B$2,$B$4))>0.005),TRUE)';
    expect(planned([finding([TOTAL, PART], { relation: sum })])).toEqual([
      `error 甲'表 B1 ${condition}`,
      `error-beside 甲'表 B2 ${condition}`,
    ]);
  });

  it('takes its counterpart in the other table with it', () => {
    const other = at('乙', 0, 1);
    const same = relation([TOTAL], [other], { difference: new Decimal('27.55') });
    expect(planned([finding([TOTAL, other], { severity: 'warning', relation: same })])).toEqual([
      "warning 甲'表 B1 IFERROR(OR(COUNT($B$1,'乙'!$B$1)<COUNTA($B$1,'乙'!$B$1),ABS($B$1-'乙'!$B$1)>0.005),TRUE)",
      "warning-beside 乙 B1 IFERROR(OR(COUNT('甲''表'!$B$1,$B$1)<COUNTA('甲''表'!$B$1,$B$1),ABS('甲''表'!$B$1-$B$1)>0.005),TRUE)",
    ]);
  });

  it('of one direction tests that one', () => {
    const above = relation([TOTAL], [PART], { oneSided: true });
    expect(planned([finding([TOTAL], { relation: above })])[0]).toContain(',$B$1-$B$2>0.005)');
    const below = relation([PART], [TOTAL], { oneSided: true, difference: new Decimal('-15.4') });
    expect(planned([finding([PART], { relation: below })])[0]).toContain(',$B$1-$B$2>0.005)');
  });

  it('of a product multiplies', () => {
    const price = at('乙', 0, 1);
    const product = relation([TOTAL], [PART, price], { multiplied: true });
    expect(planned([finding([TOTAL], { relation: product })])[0]).toContain("ABS($B$1-$B$2*'乙'!$B$1)>0.005");
  });

  it.each([
    ['a text', relation([TOTAL], [at("甲'表", 2, 1)])],
    ['an error', relation([TOTAL], [at("甲'表", 4, 1)])],
    ['a number that was computed or converted', relation([TOTAL], [PART], { difference: new Decimal(3) })],
    ['numbers that agree but for what is hidden', relation([TOTAL], [TOTAL], { difference: new Decimal(0) })],
  ])('keeps what was held where an operand is %s', (_, held) => {
    expect(planned([finding([TOTAL], { relation: held })])).toEqual([
      "error 甲'表 B1 $B$1=28.55",
      "changed 甲'表 B1",
    ]);
  });

  it('over many scattered cells counts them instead of naming them once more', () => {
    const values = Array.from({ length: 60 }, (_, row) => [row % 2 === 0 ? 1 : null]);
    const workbook: WorkbookSnapshot = {
      ...WORKBOOK,
      sheets: [{ ...firstSheet(), name: '甲', values }],
    };
    const parts = Array.from({ length: 29 }, (_, index) => at('甲', 2 * index + 2, 0));
    const sum = relation([at('甲', 0, 0)], parts, { difference: new Decimal(-28) });
    const [mark] = planHighlights([finding([at('甲', 0, 0)], { relation: sum })], workbook);
    expect(mark?.formula).toContain('<30,ABS(');
    expect(mark?.formula).not.toContain('COUNTA');
  });
});

function firstSheet(): WorkbookSnapshot['sheets'][number] {
  const [sheet] = WORKBOOK.sheets;
  if (sheet === undefined) throw new Error('there is no sheet');
  return sheet;
}

describe('any other finding', () => {
  it('stays while all its cells hold what they held, over the quiet look', () => {
    const cells = [at("甲'表", 2, 1), TOTAL, BLANK, at("甲'表", 4, 1)];
    const condition = 'EXACT($B$3,"a""""b"),$B$1=28.55,LEN($B$4)=0,ISERROR($B$5)';
    expect(planned([finding(cells)])).toEqual([
      `error 甲'表 B3 ${condition}`,
      `error-beside 甲'表 B1,B4,B5 ${condition}`,
      "changed 甲'表 B3,B1,B4,B5",
    ]);
  });

  it('of cells that are wrong each by itself goes out one by one', () => {
    expect(planned([finding([TOTAL, PART], { eachCell: true, severity: 'hint' })])).toEqual([
      "hint 甲'表 B1,B2 IF(ROW()=ROW($B$1),$B$1=28.55,IF(ROW()=ROW($B$2),$B$2=13.15,FALSE))",
      "changed 甲'表 B1,B2",
    ]);
  });

  it('over a long text compares length, beginning and end, or the words that are wrong', () => {
    const text = `开头${'长'.repeat(300)}结尾`;
    const workbook = textWorkbook(`== 甲\n"${text}"`);
    const cell = at('甲', 0, 0);
    expect(planned([finding([cell])], workbook)[0]).toBe(
      `error 甲 A1 LEN($A$1)=304,EXACT(LEFT($A$1,40),"${text.slice(0, 40)}"),EXACT(RIGHT($A$1,40),"${text.slice(-40)}")`,
    );
    const fragment = { cell, start: 302, end: 304 };
    expect(planned([finding([cell], { fragment })], workbook)[0]).toBe(
      'error 甲 A1 LEN($A$1)=304,EXACT(MID($A$1,303,2),"结尾")',
    );
  });

  it('over more cells than a short formula names ties each to itself and to the first', () => {
    const cells = Array.from({ length: 40 }, (_, row) => at('甲', row, 0));
    const values = cells.map(({ row }) => [`第${row}行的内容`]);
    const workbook = { ...WORKBOOK, sheets: [{ ...firstSheet(), name: '甲', values }] };
    const marks = planHighlights([finding(cells)], workbook).filter(({ look }) => look !== 'changed');
    expect(marks).toHaveLength(40);
    const last = marks.at(-1)?.formula;
    expect(last).toContain('EXACT($A$40,"第39行的内容"),EXACT($A$1,"第0行的内容")');
  });
});

describe('planHighlights', () => {
  it('puts first what is to show above the others', () => {
    const looks = planHighlights(
      [
        finding([TOTAL, PART], { severity: 'hint' }),
        finding([PART, TOTAL]),
        finding([at('乙', 0, 0)], { eachCell: true, severity: 'warning' }),
      ],
      WORKBOOK,
    ).map(({ look }) => look);
    expect(looks).toEqual([...looks].sort((a, b) => MARK_LOOKS.indexOf(a) - MARK_LOOKS.indexOf(b)));
    expect(new Set(looks)).toEqual(
      new Set(['error', 'warning', 'hint', 'error-beside', 'hint-beside', 'changed']),
    );
  });

  it('stays within what Excel takes and shows, whatever is marked', () => {
    const cell = fc.record({
      sheet: fc.constant('甲'),
      row: fc.nat({ max: 90 }),
      column: fc.nat({ max: 8 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 200 }), fc.boolean()), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.string({ maxLength: 400 }),
        (all, text) => {
          const values = Array.from({ length: 91 }, () => Array.from({ length: 9 }, () => text));
          const workbook = { ...WORKBOOK, sheets: [{ ...firstSheet(), name: '甲', values }] };
          const findings = all.map(([cells, eachCell]) => finding(cells, { eachCell }));
          const plan = planHighlights(findings, workbook);
          const marked = new Set(
            plan.flatMap(({ cells, look }) => (look === 'changed' ? [] : cells.map(localAddress))),
          );
          expect([...marked].sort()).toEqual(
            [...new Set(findings.flatMap((each) => each.at.map(localAddress)))].sort(),
          );
          for (const { formula } of plan) {
            expect(formula.length).toBeLessThanOrEqual(255);
            expect(formula.replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[^$A-Z][A-Z]+\d/);
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
      finding([at('乙', 0, 1)], { eachCell: true }),
      finding([at('乙', 0, 0)]),
    ]);
    expect(remarks.map(({ at: cell, text }) => `${localAddress(cell)} ${text}`)).toEqual([
      'B1 A13 错\n改\n\nA13 错\n改',
      'A1 A13 错\n改',
    ]);
  });
});

describe('the samples', () => {
  it.each(['huailai-2023', 'huailai-2024'])(
    '%s: every cell of every finding is marked, in short formulas',
    (name) => {
      const workbook = sampleWorkbook(name);
      const findings = findingsOf(reviewWorkbook(workbook));
      const plan = planHighlights(findings, workbook);
      const marked = new Set(
        plan
          .filter(({ formula }) => formula !== PLAIN_MARK_FORMULA)
          .flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${localAddress(cell)}`)),
      );
      for (const { at: cells } of findings)
        for (const cell of cells) expect(marked).toContain(`${cell.sheet}!${localAddress(cell)}`);
      expect(plan.filter(({ formula }) => formula.length > 255)).toEqual([]);
    },
  );
});
