import type { Highlight } from '../../core/host';

/** Fill colours of marks, `RRGGBB`: light enough for black text, apart in lightness for those who do not tell the hues. */
export const MARK_FILLS: Readonly<Record<Highlight['severity'], string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  hint: 'DDEBF7',
};
