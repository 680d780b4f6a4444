import type { OwnCellStyle, OwnSheet } from '../../core/host';

/** How a kind of cell looks on a sheet of ours. Every text is wrapped and stands in the middle of its row's height. */
export interface OwnLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly underline?: true;
  /** `RRGGBB`; black where left out. */
  readonly color?: string;
  /** `RRGGBB` */
  readonly fill?: string;
  /** Thin lines on all sides, in `FRAME_COLOR`. */
  readonly framed?: true;
  /** Centred; to the left where left out. */
  readonly centered?: true;
}

/** Colour of the lines around framed cells, `RRGGBB`. */
export const FRAME_COLOR = 'BFBFBF';

const GREY = '595959';
const RED = 'C00000';
const LINK = '0563C1';

/** 公文: title in bold 宋体 二号, headings in 黑体 三号, text in 仿宋 三号; what is for working on the screen is small and grey. */
const NARRATIVE: Readonly<Record<OwnCellStyle, OwnLook>> = {
  title: { font: '宋体', size: 22, bold: true, centered: true },
  heading: { font: '黑体', size: 16 },
  body: { font: '仿宋', size: 16 },
  label: { font: '宋体', size: 10, color: GREY },
  value: { font: '宋体', size: 10 },
  todo: { font: '宋体', size: 10, bold: true, color: RED },
  link: { font: '宋体', size: 10, underline: true, color: GREY },
};

const FINDINGS: Readonly<Record<OwnCellStyle, OwnLook>> = {
  title: { font: '宋体', size: 18, bold: true, centered: true },
  heading: { font: '黑体', size: 11, fill: 'F2F2F2', framed: true },
  body: { font: '宋体', size: 10, framed: true },
  label: { font: '宋体', size: 10, color: GREY, framed: true },
  value: { font: '宋体', size: 10, framed: true },
  todo: { font: '宋体', size: 10, bold: true, color: RED, framed: true },
  link: { font: '宋体', size: 10, underline: true, color: LINK, framed: true },
};

/** The look of a cell on a sheet of that kind, before it is fitted to its place. */
export function ownLook(kind: OwnSheet['kind'], style: OwnCellStyle): OwnLook {
  return kind === 'findings' ? FINDINGS[style] : NARRATIVE[style];
}
