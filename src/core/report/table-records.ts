import { Decimal, printAmount, type Amount } from '../money';
import { localAddress, type CellAt } from '../workbook';

/** A table's records as plain data: every value with its cell, amounts as strings with unit, blank cells as null. */
export type PlainRecord =
  string | number | boolean | null | readonly PlainRecord[] | { readonly [key: string]: PlainRecord };

/** What the reader needs to know of a value but nobody else does. */
const INTERNAL = new Set(['place', 'head', 'row', 'key', 'role']);

/**
 * Turns what a table reader returned into plain data for people and programs: a located value becomes `{cell, value}`, a blank
 * one `{cell, value: null}`, an unreadable one `{cell, text, problem}`.
 */
export function plainRecord(value: unknown): PlainRecord {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainRecord);
  if (Decimal.isDecimal(value)) return value.toString();
  if (typeof value !== 'object') return null;
  if (isAmount(value)) return printAmount(value);
  if (isField(value)) {
    const cell = localAddress(value.at);
    if (value.state === 'unreadable')
      return { cell, text: plainRecord(value.text), problem: plainRecord(value.why) };
    return { cell, value: value.state === 'blank' ? null : plainRecord(value.value) };
  }
  const entries = Object.entries(value).filter(([key, entry]) => !INTERNAL.has(key) && entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, plainRecord(entry)]));
}

function isAmount(value: object): value is Amount {
  return (
    'value' in value &&
    'unit' in value &&
    Decimal.isDecimal(value.value) &&
    typeof value.unit === 'string' &&
    !('text' in value)
  );
}

interface AnyField {
  readonly at: CellAt;
  readonly state?: string;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly why?: unknown;
}

function isField(value: object): value is AnyField {
  return 'at' in value && 'place' in value;
}
