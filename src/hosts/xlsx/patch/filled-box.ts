import { localAddress } from '../../../core/workbook';
import { parseBox, type Box } from '../box';
import type { SheetMap } from './sheet-map';
import type { Splices } from './splices';
import { setAttribute } from './start-tag';

/** The rectangle around the cells that were filled: a worksheet part says which cells it uses at most. */
export class FilledBox {
  private box: Box | undefined;

  add(row: number, column: number): void {
    const { top = row, left = column, bottom = row, right = column } = this.box ?? {};
    this.box = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }

  /** Widens the dimension a part states; one that states none stays without. */
  extendDimension({ dimension }: SheetMap, text: string, splices: Splices): void {
    const old = parseBox(dimension?.attributes.ref);
    if (dimension === undefined || old === undefined || this.box === undefined) return;
    const box = {
      top: Math.min(old.top, this.box.top),
      left: Math.min(old.left, this.box.left),
      bottom: Math.max(old.bottom, this.box.bottom),
      right: Math.max(old.right, this.box.right),
    };
    const isWider =
      box.top < old.top || box.left < old.left || box.bottom > old.bottom || box.right > old.right;
    if (!isWider) return;
    const first = localAddress({ row: box.top, column: box.left });
    const last = localAddress({ row: box.bottom, column: box.right });
    const tag = text.slice(dimension.start, dimension.openEnd);
    splices.replace(dimension.start, dimension.openEnd, setAttribute(tag, 'ref', `${first}:${last}`));
  }
}
