import type { OwnSheet } from '../../core/host';

/** How a sheet of ours is printed: A4, one page wide, in the middle between its margins. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** In the middle below each page, in Excel's notation; `&P` is the page's number. */
  readonly footer: string;
}

const FOOTER = '— &P —';

const SETUPS: Readonly<Record<OwnSheet['kind'], PageSetup>> = {
  // The margins of official documents (GB/T 9704).
  narrative: {
    orientation: 'portrait',
    margins: { left: 1.1, right: 1.02, top: 1.45, bottom: 1.38, header: 0.5, footer: 0.9 },
    footer: FOOTER,
  },
  findings: {
    orientation: 'landscape',
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    footer: FOOTER,
  },
};

/** How a sheet of that kind is printed. */
export function pageSetup(kind: OwnSheet['kind']): PageSetup {
  return SETUPS[kind];
}
