/** Rows and columns of a worksheet; Excel has had these since 2007. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
