import type { GridArea } from '../../grid-sheet';

/** How a sheet is printed. Margins in points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** As Excel names it: `A4`, `Letter` … */
  paperSize: string;
  zoom: PageZoom;
  readonly margins: Record<Margin, number>;
  printArea: readonly GridArea[];
  /** Rows printed on top of each page; empty for none. */
  printTitleRows: readonly GridArea[];
  centerHorizontally: boolean;
  /** In the middle below each page; `&P` stands for its number. */
  centerFooter: string;
}

/** A percentage, or the number of pages the sheet is to fit. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

/** The layout of a new sheet: A4 upright at full size, with Excel's normal margins. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    printArea: [],
    printTitleRows: [],
    centerHorizontally: false,
    centerFooter: '',
  };
}
