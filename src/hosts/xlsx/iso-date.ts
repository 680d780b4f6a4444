const MILLISECONDS_A_DAY = 86_400_000;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?$/;
/** `PT24H0M0.000S`: a length of time. Excel writes no years and months, which are no fixed number of days. */
const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A date, time of day or elapsed time as Strict files write it (`2026-01-31`, `2026-01-31T08:30:00`, `08:30:00`, `PT24H0M0.000S`) →
 * Excel's serial number of days, the time being the fraction. A zone is ignored, as in Excel.
 * @returns `undefined` for a text in any other form or a day that does not exist
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const elapsed = daysElapsed(text);
  if (elapsed !== undefined) return elapsed;
  const [first = '', second] = text.split('T');
  if (second === undefined) return serialOfDay(first, date1904) ?? fractionOfDay(first);
  const day = serialOfDay(first, date1904);
  const time = fractionOfDay(second);
  return day === undefined || time === undefined ? undefined : day + time;
}

function serialOfDay(text: string, date1904: boolean): number | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(`${text}T00:00:00Z`);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day)
    return undefined;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (date.getTime() - start) / MILLISECONDS_A_DAY;
  // Excel's 1900 has a 29 February that never was: days before 1 March count one less.
  return date1904 || days >= 61 ? days : days - 1;
}

function daysElapsed(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null || /^-?P$/.test(text)) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part: string | undefined) => Number((part ?? '0').replace(',', '.')));
  const sum = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === '-' ? -sum : sum;
}

function fractionOfDay(text: string): number | undefined {
  const match = TIME.exec(text.replace(ZONE, ''));
  if (match === null) return undefined;
  const [, hour, minute, second = '0'] = match;
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second.replace(',', '.'))) / 86_400;
}
