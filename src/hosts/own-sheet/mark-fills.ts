import type { MarkLook } from '../../core/host';

/**
 * Fill colours of marks, `RRGGBB`: light enough for black text, apart in lightness for those who do not tell the hues. What a cell is
 * compared with is paler than the cell to correct; grey is for what changed since.
 */
export const MARK_FILLS: Readonly<Record<MarkLook, string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  hint: 'C9DFF2',
  'error-beside': 'FFEBEE',
  'warning-beside': 'FFF8DC',
  'hint-beside': 'EDF4FB',
  changed: 'E4E4E4',
};
