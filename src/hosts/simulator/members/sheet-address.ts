import { invalidArgument } from '../excel-error';
import type { GridArea } from '../../grid-sheet';
import { parseAddress, sameName } from '../model/addresses';
import type { SimulatedSheet } from '../model/simulated-sheet';

/** The areas of an address given to a sheet; the sheet may be named in it, another one may not. */
export function areasOnSheet(sheet: SimulatedSheet, address: string): readonly GridArea[] {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw invalidArgument('this is no address');
  if (parsed.sheet !== undefined && !sameName(parsed.sheet, sheet.name)) {
    throw invalidArgument('the address names another sheet');
  }
  return parsed.areas;
}
