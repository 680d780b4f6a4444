import { valueText, type CellValue } from '../../core/workbook';

const DAY = 86_400_000;
/** Excel takes no longer number format; what is longer comes from no spreadsheet program. */
const LONGEST_FORMAT = 255;
/** What a format code is made of: literals, brackets, paddings, then everything else letter by letter. */
const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[#0?][#0?,.]*|y+|m+|d+|h+|s+|AM\/PM|上午\/下午|./giu;

/**
 * A cell's value as the sheet shows it: `7192.4` under `0.00` is `7192.40`. Knows the codes budget tables use: digits, thousands,
 * percent, days and times; a number under any other code is shown as the formula bar shows it.
 * @param format number format code
 * @param date1904 true where days count from 1904
 */
export function shownText(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value !== 'number' || format.length > LONGEST_FORMAT) return valueText(value);
  const sections = sectionsOf(format);
  const negative = sections[1];
  const zero = sections[2];
  if (zero !== undefined && value === 0) return numberText(0, zero) ?? valueText(value);
  if (negative !== undefined && value < 0) return numberText(-value, negative) ?? valueText(value);
  const tokens = tokensOf(sections[0] ?? '');
  if (tokens.some(isDatePart)) return dateText(value, tokens, date1904) ?? valueText(value);
  const shown = numberText(Math.abs(value), sections[0] ?? '');
  if (shown === undefined) return valueText(value);
  // What is rounded to nothing has no sign.
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/gu) ?? []).map((section) => section);
}

function tokensOf(section: string): string[] {
  return section.match(TOKEN) ?? [];
}

function isDatePart(token: string): boolean {
  return /^(y+|m+|d+|h+|s+)$/i.test(token);
}

/** What a token shows by itself, `undefined` for one that stands for more than itself. */
function literal(token: string): string | undefined {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('_') || token.startsWith('*')) return '';
  const currency = /^\[\$([^-\]]*)/.exec(token)?.[1];
  if (currency !== undefined) return currency;
  if (/^\[(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|黑色|蓝色|红色|绿色)\]$/i.test(token))
    return '';
  return /^[[@/GE]/u.test(token) ? undefined : token;
}

/** A number that is not negative; `undefined` where the code is one we do not print. */
function numberText(value: number, section: string): string | undefined {
  const tokens = tokensOf(section);
  const digits = tokens.filter(isDigits);
  if (digits.length > 1) return undefined;
  const isPercent = tokens.includes('%');
  const parts = tokens.map((token) =>
    isDigits(token) ? digitsText(value, token, isPercent) : literal(token),
  );
  if (digits.length === 0 && !tokens.some((token) => token.startsWith('"'))) return undefined;
  return parts.includes(undefined) ? undefined : parts.join('').trim();
}

function isDigits(token: string): boolean {
  return /^[#0?]/.test(token);
}

function digitsText(value: number, code: string, isPercent: boolean): string {
  const thousands = /,+$/.exec(code)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = code.replace(/,+$/, '').split('.');
  const scaled = Number((value * (isPercent ? 100 : 1)).toPrecision(15)) / 1000 ** thousands;
  const places = fraction.replace(/[^#0?]/g, '').length;
  const options: Intl.NumberFormatOptions = {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.min(21, Math.max(1, whole.replace(/[^0]/g, '').length)),
    minimumFractionDigits: Math.min(20, fraction.replace(/[^0?]/g, '').length),
    maximumFractionDigits: Math.min(20, places),
  };
  // As text the number is taken as the decimal it shows, so that 1.005 is rounded up as in Excel.
  const decimal = scaled.toPrecision(15);
  return new Intl.NumberFormat('en-US', options).format(isDecimal(decimal) ? decimal : scaled);
}

function isDecimal(text: string): text is `${number}` {
  return /^\d+(\.\d+)?(e[+-]\d+)?$/.test(text);
}

function dateText(serial: number, tokens: readonly string[], date1904: boolean): string | undefined {
  const since1900 = date1904 ? serial + 1462 : serial;
  if (since1900 < 0 || since1900 > 2_958_466) return undefined;
  // 1900 has a 29 February that never was.
  const days = since1900 < 60 ? since1900 + 1 : since1900;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY) / 1000) * 1000);
  const isTime = (token: string | undefined): boolean => token !== undefined && /^[hs]/i.test(token);
  const parts = tokens.filter(isDatePart);
  let place = -1;
  const shown = tokens.map((token) => {
    if (!isDatePart(token)) return token === '/' ? token : literal(token);
    place += 1;
    const isMinute = /^m/i.test(token) && (isTime(parts[place - 1]) || /^s/i.test(parts[place + 1] ?? ''));
    return datePart(date, token.toLowerCase(), isMinute);
  });
  return shown.includes(undefined) ? undefined : shown.join('').trim();
}

/** `undefined` for names of days and months, and for clocks of twelve hours. */
function datePart(date: Date, token: string, isMinute: boolean): string | undefined {
  if (token.startsWith('y')) {
    const year = String(date.getUTCFullYear());
    return token.length <= 2 ? year.slice(-2) : year;
  }
  if (token.length > 2) return undefined;
  const number = isMinute
    ? date.getUTCMinutes()
    : { m: date.getUTCMonth() + 1, d: date.getUTCDate(), h: date.getUTCHours(), s: date.getUTCSeconds() }[
        token.charAt(0)
      ];
  return number === undefined ? undefined : String(number).padStart(token.length, '0');
}
