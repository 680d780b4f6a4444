import { z } from 'zod';
import { invalidArgument, notSimulated } from '../excel-error';
import { columnCount, rowCount } from '../model/areas';
import type { SimulatedWorkbook } from '../model/simulated-workbook';
import { areaOf, cellMatrix } from './range-cells';
import type { RangeTarget } from './range-target';
import { requireUnprotected } from './worksheet-protection';

/** The colour Excel gives links. */
const LINK_COLOR = '#0563C1';

const hyperlink = z.strictObject({
  address: z.string().nullish(),
  documentReference: z.string().nullish(),
  screenTip: z.string().nullish(),
  textToDisplay: z.string().nullish(),
});

/** The link of the first cell as Excel gives it, or `null`. */
export function readHyperlink(target: RangeTarget): Record<string, string> | null {
  const area = areaOf(target);
  const { link, value } = target.sheet.cell(area.top, area.left);
  if (link === undefined) return null;
  return {
    documentReference: link.reference,
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    ...(typeof value === 'string' ? { textToDisplay: value } : {}),
  };
}

/** Links every cell to a place in the workbook, with the text given. Links out of the workbook are not simulated. */
export function writeHyperlink(target: RangeTarget, value: unknown, workbook: SimulatedWorkbook): void {
  requireUnprotected(target.sheet);
  const parsed = hyperlink.safeParse(value);
  if (!parsed.success) throw invalidArgument(`hyperlink: ${z.prettifyError(parsed.error)}`);
  const { address, documentReference, screenTip, textToDisplay } = parsed.data;
  if (typeof address === 'string') throw notSimulated('Range.hyperlink.address');
  if (typeof documentReference !== 'string' || documentReference === '') {
    throw invalidArgument('hyperlink needs a documentReference');
  }
  const area = areaOf(target);
  if (rowCount(area) * columnCount(area) > 1000) throw notSimulated('Range.hyperlink of so many cells');
  const before = target.sheet.cell(area.top, area.left);
  cellMatrix(target, (cell) => {
    target.sheet.changeCell(cell.row, cell.column, {
      link: { reference: documentReference, ...(typeof screenTip === 'string' ? { tip: screenTip } : {}) },
      look: { ...cell.look, fontColor: LINK_COLOR, underline: true },
      ...(typeof textToDisplay === 'string' ? { value: textToDisplay, formula: null } : {}),
    });
  });
  workbook.wroteCells(target.sheet, area, before, target.sheet.cell(area.top, area.left));
}
