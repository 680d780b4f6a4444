import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import type { Finding } from '../../../src/core/findings';
import { planHighlights } from '../../../src/core/marks';
import { decimalOf, Decimal } from '../../../src/core/money';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { sameCell, type CellAt, type CellValue, type WorkbookSnapshot } from '../../../src/core/workbook';
import type { GridSheet } from '../../../src/hosts/grid-sheet';
import { MARK_FILLS } from '../../../src/hosts/own-sheet';
import { fillShownAt } from '../../../src/hosts/simulator';
import { textWorkbook } from '../../support/text-workbook';

/** Two tables that state one amount differently, and a total that is not its parts. */
const ACROSS = textWorkbook(`
== 收支
部门收支总表
单位：万元
收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 90 | 基本支出 | 60
| | 项目支出 | 50
收入总计 | 100 | 支出总计 | 110
== 支出
部门支出总表
单位：万元
功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | | 115 | 60 | 55
208 | 社会保障和就业支出 | 115 | 60 | 55`);

const fillOf = (look: keyof typeof MARK_FILLS): string => `#${MARK_FILLS[look]}`;
const QUIET = fillOf('changed');

/** The marked workbook, in which one cell can be typed over. */
class Marked {
  private readonly sheets: Pick<GridSheet, 'name' | 'cells' | 'marks'>[];

  constructor(
    readonly findings: readonly Finding[],
    private readonly workbook: WorkbookSnapshot,
  ) {
    const plan = planHighlights(findings, workbook);
    this.sheets = workbook.sheets.map(({ name, values, top, left }) => ({
      name,
      cells: values.flatMap((line, row) =>
        line.map((value, column) => ({
          row: row + top,
          column: column + left,
          value,
          formula: null,
          format: 'General',
        })),
      ),
      marks: plan
        .filter(({ sheet }) => sheet === name)
        .map(({ look, cells, formula }, index) => ({
          id: String(index),
          areas: cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
          formula,
          fillColor: `#${MARK_FILLS[look]}`,
        })),
    }));
  }

  /** What is shown at a cell while another, or the same, holds something else. */
  shown(at: CellAt, typed?: { readonly at: CellAt; readonly value: CellValue }): string | undefined {
    const sheets = this.sheets.map((sheet) => {
      if (typed?.at.sheet !== sheet.name) return sheet;
      const { row, column } = typed.at;
      const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
      return {
        ...sheet,
        cells: [...others, { row, column, value: typed.value, formula: null, format: 'General' }],
      };
    });
    return fillShownAt(sheets, at.sheet, at.row, at.column);
  }

  value({ sheet, row, column }: CellAt): CellValue {
    const found = this.workbook.sheets.find(({ name }) => name === sheet);
    return found?.values[row - found.top]?.[column - found.left] ?? null;
  }
}

/** Each finding by itself, so that nothing else marks its cells. */
function oneByOne(workbook: WorkbookSnapshot): Marked[] {
  return findingsOf(reviewWorkbook(workbook)).map((finding) => new Marked([finding], workbook));
}

const WORKBOOKS: readonly [string, WorkbookSnapshot][] = [
  ['huailai-2023', sampleWorkbook('huailai-2023')],
  ['huailai-2024', sampleWorkbook('huailai-2024')],
  ['two tables', ACROSS],
];

describe.each(WORKBOOKS)('marks in %s', (_, workbook) => {
  const marked = oneByOne(workbook);

  it('show at every cell of their finding, strongly where to correct', () => {
    for (const mark of marked) {
      for (const { at, severity, eachCell } of mark.findings)
        at.forEach((cell, index) => {
          const strong = eachCell || index === 0 || at.slice(0, 1).some((first) => sameCell(first, cell));
          expect(mark.shown(cell)).toBe(fillOf(strong ? severity : `${severity}-beside`));
        });
    }
  });

  it('of text turn quiet at what was changed, rightly or not', () => {
    for (const mark of marked)
      for (const { at, eachCell } of mark.findings) {
        const [first] = at;
        if (first === undefined || !isHeld(mark, first)) continue;
        const typed = { at: first, value: '改成别的' };
        const cells = eachCell ? [first] : at;
        for (const cell of cells) expect(mark.shown(cell, typed)).toBe(QUIET);
      }
  });
});

describe('marks of arithmetic', () => {
  const marked = WORKBOOKS.flatMap(([, workbook]) => oneByOne(workbook)).filter(({ findings: [finding] }) => {
    const relation = finding?.relation;
    return relation !== undefined && !relation.multiplied;
  });
  const cases = marked.flatMap((mark) =>
    mark.findings.flatMap((finding) => {
      const { relation } = finding;
      const [first] = finding.at;
      if (relation === undefined || first === undefined || isHeld(mark, first)) return [];
      return [...relation.left, ...relation.right].map((operand) => {
        const sign = relation.left.includes(operand) ? -1 : 1;
        const now = mark.value(operand);
        const right = decimalOf(typeof now === 'number' ? now : 0)
          .plus(relation.difference.times(sign))
          .toNumber();
        return {
          name: `${finding.code} ${operand.sheet} ${operand.row},${operand.column}`,
          mark,
          first,
          operand,
          right,
        };
      });
    }),
  );

  it('are there to be tested, counterparts on other sheets among them', () => {
    expect(cases.length).toBeGreaterThan(15);
    expect(cases.filter(({ first, operand }) => first.sheet !== operand.sheet).length).toBeGreaterThan(1);
  });

  it.each(cases)('$name: goes out when it is right, and not before', ({ mark, first, operand, right }) => {
    const shown = (value: CellValue): string | undefined => mark.shown(first, { at: operand, value });
    const before = mark.shown(first);
    expect(before).toBeDefined();
    expect(shown(right)).toBeUndefined();
    for (const value of [stillWrong(mark, operand, right), String(right), '', { error: '#REF!' }])
      expect(shown(value)).toBe(before);
  });
});

/** A number that is not what it was and leaves the contradiction as it stands, further off. */
function stillWrong(mark: Marked, operand: CellAt, right: number): number {
  const now = mark.value(operand);
  const from = typeof now === 'number' ? now : 0;
  return new Decimal(from).plus(new Decimal(from).minus(right)).toNumber();
}

/** True where the mark keeps what was held. */
function isHeld(mark: Marked, at: CellAt): boolean {
  return mark.shown(at, { at, value: '改成别的' }) === QUIET;
}
