import type { Budget } from '../budget';
import type { Canvas } from '../canvas';
import type { ExpectedIndicator, TableKind } from '../generated-set';
import type { Random } from '../random';
import type { Style } from '../style';

/** A table drawn onto a canvas of its own, head and all. */
export interface TableDraft {
  readonly kind: TableKind;
  readonly title: string;
  readonly canvas: Canvas;
  readonly saysDepartment: boolean;
  readonly saysYear: boolean;
  readonly unit: Style['unit'];
  readonly empty: boolean;
  readonly variations: readonly string[];
  readonly indicators?: readonly ExpectedIndicator[];
  readonly hiddenColumns?: readonly number[];
}

/** What every table is drawn from. */
export interface Drawing {
  readonly budget: Budget;
  readonly random: Random;
  readonly style: Style;
  /** The title without year. */
  readonly title: string;
  /** The table's place in the set, from 1. */
  readonly order: number;
}

/** The choices of a style as they are listed for the share by variation. */
export function styleVariations(style: Style, dimensions: readonly (keyof Style)[]): string[] {
  return dimensions.map((dimension) => `${dimension}:${String(style[dimension])}`);
}
