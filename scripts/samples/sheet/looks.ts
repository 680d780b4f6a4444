import type { AlignmentStyle, CellStyle, FontStyle } from 'hucre';

/** The typeface of the tables; every look names it, because a font without a name falls back to another one. */
export const BODY_FONT = { name: '宋体', size: 11 } as const satisfies FontStyle;

const HEADER_GREY = 'D9D9D9';
const NOTE_GREY = '595959';

const line = { style: 'thin', color: { rgb: '000000' } } as const;
const box = { top: line, right: line, bottom: line, left: line };

const left: AlignmentStyle = { horizontal: 'left', vertical: 'center', wrapText: true };
const centre: AlignmentStyle = { horizontal: 'center', vertical: 'center', wrapText: true };
const right: AlignmentStyle = { horizontal: 'right', vertical: 'center' };
const bold = { ...BODY_FONT, bold: true };
const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADER_GREY } } as const;

const MONEY = '0.00';
const WHOLE_YUAN = '#,##0';
const COUNT = '0';
const PERCENT = '0%';

/** How the cells of the samples look; one entry per role a cell can have in a published form. */
export const looks = {
  coverDepartment: { font: { ...BODY_FONT, size: 20, bold: true }, alignment: centre },
  coverTitle: { font: { ...BODY_FONT, size: 18, bold: true }, alignment: centre },
  coverPart: { font: { ...BODY_FONT, size: 14 }, alignment: centre },
  coverText: { font: { ...BODY_FONT, size: 12 }, alignment: left },
  coverNote: { font: { ...BODY_FONT, size: 10, color: { rgb: NOTE_GREY } }, alignment: left },
  title: { font: { ...BODY_FONT, size: 16, bold: true }, alignment: centre },
  formTitle: { font: { ...BODY_FONT, size: 14, bold: true }, alignment: centre },
  /** The line between title and table: the department at its left … */
  headLeft: { font: BODY_FONT, alignment: { horizontal: 'left', vertical: 'center' } },
  /** … and the unit of the amounts at its right. */
  headRight: { font: BODY_FONT, alignment: right },
  header: { font: bold, fill, border: box, alignment: centre },
  label: { font: BODY_FONT, border: box, alignment: left },
  /** A part of the row above. */
  partLabel: { font: BODY_FONT, border: box, alignment: { ...left, indent: 2 } },
  centred: { font: BODY_FONT, border: box, alignment: centre },
  money: { font: BODY_FONT, border: box, alignment: right, numFmt: MONEY },
  moneyCentred: { font: BODY_FONT, border: box, alignment: centre, numFmt: MONEY },
  /** An amount in 元 that has no fractions. */
  yuan: { font: BODY_FONT, border: box, alignment: right, numFmt: WHOLE_YUAN },
  count: { font: BODY_FONT, border: box, alignment: right, numFmt: COUNT },
  percent: { font: BODY_FONT, border: box, alignment: centre, numFmt: PERCENT },
  totalLabel: { font: bold, border: box, alignment: centre },
  totalMoney: { font: bold, border: box, alignment: right, numFmt: MONEY },
  totalYuan: { font: bold, border: box, alignment: right, numFmt: WHOLE_YUAN },
  paragraph: { font: { ...BODY_FONT, size: 12 }, alignment: { ...left, vertical: 'top' } },
  note: { font: BODY_FONT, alignment: { horizontal: 'left', vertical: 'center' } },
} as const satisfies Record<string, CellStyle>;
