import { HIGHLIGHT_MARKER, type Highlight } from '../../core/host';
import type { CellAt } from '../../core/workbook';
import type { Assertion } from '../assertion';
import { codeOf, expectSame } from '../outcome';
import type { Scratch } from '../scratch';

/** Conditional formats, as marking makes them. */
export const formats: readonly Assertion[] = [
  ...([200, 255, 2000, 8000] as const).map((length): Assertion => ({
    name: `format-${length}`,
    async run(scratch) {
      const formula = formulaOf(length);
      expectSame(formula.length, length);
      expectSame(await markedWith(scratch, formula, [{ row: 0, column: 7 }]), [formula]);
    },
  })),
  {
    name: 'format-areas',
    async run(scratch) {
      const places = [0, 2, 5].map((row) => ({ row, column: 7 }));
      await markedWith(scratch, formulaOf(200), places);
      const counts = await countsAt(scratch, ['H1', 'H2', 'H3', 'H6']);
      await scratch.host.clearMarks();
      expectSame(counts, [1, 0, 1, 1]);
    },
  },
  {
    name: 'format-other-sheet',
    async run(scratch) {
      const formula = `=AND(${HIGHLIGHT_MARKER},'${scratch.second}'!$A$1=1)`;
      expectSame(await markedWith(scratch, formula, [{ row: 0, column: 7 }]), [formula]);
    },
  },
  {
    name: 'format-colour',
    async run(scratch) {
      await markedWith(scratch, formulaOf(200), [{ row: 0, column: 7 }]);
      const colour = await scratch.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.first);
        const { conditionalFormats } = sheet.getRange('H1');
        conditionalFormats.load('items/id');
        await context.sync();
        const fill = conditionalFormats.items[0]?.custom.format.fill;
        fill?.load('color');
        await context.sync();
        return fill?.color;
      });
      await scratch.host.clearMarks();
      expectSame(colour, '#FFC7CE');
    },
  },
  {
    name: 'format-cleared',
    async run(scratch) {
      await markedWith(scratch, formulaOf(200), [{ row: 0, column: 7 }]);
      await scratch.host.clearMarks();
      expectSame(await countsAt(scratch, ['H1']), [0]);
    },
  },
  {
    name: 'format-users-kept',
    async run(scratch) {
      scratch.requireNothingOfOurs();
      await scratch.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.second);
        const format = sheet.getRange('H1').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$A$1>100';
        await context.sync();
      });
      await scratch.host.mark([highlight(scratch.second, formulaOf(200), [{ row: 0, column: 7 }])], []);
      const marked = await countsAt(scratch, ['H1'], scratch.second);
      await scratch.host.clearMarks();
      expectSame([marked, await countsAt(scratch, ['H1'], scratch.second)], [[2], [1]]);
    },
  },
  {
    name: 'protected-left-alone',
    async run(scratch) {
      scratch.requireNothingOfOurs();
      const name = await protectedSheet(scratch);
      const { protectedSheets } = await scratch.host.mark(
        [highlight(name, formulaOf(200), [{ row: 0, column: 0 }])],
        [],
      );
      expectSame(protectedSheets.includes(name), true);
      expectSame(await countsAt(scratch, ['A1'], name), [0]);
    },
  },
  {
    name: 'protected-refused',
    async run(scratch) {
      const name = await protectedSheet(scratch);
      const code = await scratch
        .excel(async (context) => {
          context.workbook.worksheets.getItemOrNullObject(name).getRange('A1').values = [[1]];
          await context.sync();
        })
        .then(() => 'written', codeOf);
      expectSame(code, 'AccessDenied');
    },
  },
];

/** A formula of ours of exactly this length, true where A1 is what it is. */
function formulaOf(length: number): string {
  const head = `=AND(${HIGHLIGHT_MARKER}`;
  const term = ',$A$1=120.5';
  const terms = Math.floor((length - head.length - 1 - ',$A$1=120.50'.length) / term.length);
  const rest = length - head.length - 1 - terms * term.length;
  const last = ',$A$1=120.5'.padEnd(rest, '0');
  return `${head}${term.repeat(terms)}${last})`;
}

function highlight(
  sheet: string,
  formula: string,
  places: readonly Pick<CellAt, 'row' | 'column'>[],
): Highlight {
  return { sheet, look: 'error', formula, cells: places.map((place) => ({ sheet, ...place })) };
}

/** Marks cells of the first sheet. @returns the formulas Excel has at H1, or those that it made plain ones of */
async function markedWith(
  scratch: Scratch,
  formula: string,
  places: readonly Pick<CellAt, 'row' | 'column'>[],
): Promise<string[]> {
  scratch.requireNothingOfOurs();
  await scratch.host.mark([highlight(scratch.first, formula, places)], []);
  return scratch.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.first);
    const { conditionalFormats } = sheet.getRange('H1');
    conditionalFormats.load('items/type');
    await context.sync();
    const rules = conditionalFormats.items.map(({ custom }) => custom.rule);
    for (const rule of rules) rule.load('formula');
    await context.sync();
    return rules.map((rule) => rule.formula);
  });
}

/** The number of conditional formats at cells. */
function countsAt(scratch: Scratch, addresses: readonly string[], name = scratch.first): Promise<number[]> {
  return scratch.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const counts = addresses.map((address) => sheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    return counts.map(({ value }) => value);
  });
}

/** The scratch sheet that is protected; made where it is not there yet. */
async function protectedSheet(scratch: Scratch): Promise<string> {
  const name = `${scratch.first}护`;
  if (!(await scratch.added()).includes(name)) {
    await scratch.excel(async (context) => {
      context.workbook.worksheets.add(name).protection.protect();
      await context.sync();
    });
  }
  return name;
}
