import { itemNotFound } from './excel-error';
import type { HostObject } from './host-object';
import { shiftArea, type Reshape } from './model/reshape';
import type { SimulatedSheet } from './model/simulated-sheet';

/** Ranges the add-in keeps beyond the request they were made in. They move along when rows or columns come or go before them. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private lastNumber = 0;

  /** Number of objects that are kept. */
  get size(): number {
    return this.objects.size;
  }

  /** Keeps an object; one that is kept already stays under its id. */
  keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    this.lastNumber += 1;
    object.referenceId = `{ref-${this.lastNumber}}`;
    this.objects.set(object.referenceId, object);
  }

  /** Lets go of an object; an id that is not known is no error. */
  release(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) object.referenceId = undefined;
    this.objects.delete(id);
  }

  /** The object kept under an id. Throws `ItemNotFound` where it was let go of, or its cells are gone. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object?.isAlive() !== true) throw itemNotFound('the object that was kept is gone');
    return object;
  }

  move(sheet: SimulatedSheet, reshape: Reshape): void {
    for (const { range } of this.objects.values()) {
      if (range?.sheet !== sheet) continue;
      range.areas = range.areas.flatMap((area) => shiftArea(area, reshape) ?? []);
    }
  }
}
