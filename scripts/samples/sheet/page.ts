import type { PageSetup } from 'hucre';

const margins = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

/** A4 upright, as many pages high as it takes, one wide. */
export const upright: PageSetup = {
  paperSize: 'a4',
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins,
};

/** A4 on its side, for tables of many columns. */
export const lengthwise: PageSetup = { ...upright, orientation: 'landscape' };
