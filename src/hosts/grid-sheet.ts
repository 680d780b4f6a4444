import type { CellValue, SheetVisibility } from '../core/workbook';

/**
 * A sheet as it is shown: values with their looks, marks, links, comments and sizes. What is read from a file, drawn into one, and shown
 * by the workbench has this shape. Rows and columns are 0-based; sheets are known by id, as in Excel.
 */

/** How a cell looks, where that is not the default. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Sides that have a border line. */
  readonly borders?: readonly ('top' | 'right' | 'bottom' | 'left')[];
}

/** A link within the workbook. */
export interface GridLink {
  /** Sheet name and address within the workbook: `'收支预算总表'!B15`. */
  readonly reference: string;
  readonly tip?: string;
}

/** A cell with all that is seen of it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`; `null` for a constant. */
  readonly formula: string | null;
  /** Number format code. */
  readonly format: string;
  readonly look?: CellLook;
  readonly link?: GridLink;
}

/** A rectangle of cells, its edges included. */
export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A self-clearing mark: a custom conditional format over several areas. */
export interface GridMark {
  readonly id: string;
  readonly areas: readonly GridArea[];
  readonly formula: string;
  readonly fillColor: string;
}

/** A comment at a cell. */
export interface GridComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet with all that is seen of it. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Cells that hold or look like something; all others are blank and plain. */
  readonly cells: readonly GridCell[];
  readonly merges: readonly GridArea[];
  /** Column → width in pixels, where it is not the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Row → height in pixels, where it is not the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly marks: readonly GridMark[];
  readonly comments: readonly GridComment[];
}
