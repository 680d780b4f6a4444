import { isDateFormat } from '../../money';
import type { CellValue } from '../../workbook';

/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads `2022年12月31日`, `2022-12-31`, `2022/12/31`, `2022.12.31` anywhere in a text, or a serial number under a date format.
 * @returns `undefined` where the cell holds no day.
 */
export function readDay(value: CellValue, format: string, date1904: boolean): Day | undefined {
  if (typeof value === 'number') return isDateFormat(format) ? dayOfSerial(value, date1904) : undefined;
  if (typeof value !== 'string') return undefined;
  const match = /(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?/.exec(value.normalize('NFKC'));
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Excel's serial day: day 1 is 1900-01-01, and 1900 has a 29 February that never was. */
function dayOfSerial(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial);
  const since1900 = date1904 ? whole + 1462 : whole;
  const date = new Date(
    Date.UTC(1899, 11, 30) + (since1900 < 60 ? since1900 + 1 : since1900) * MILLISECONDS_A_DAY,
  );
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2022年12月31日` */
export function printDay({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}
