import { Decimal, printAmount, type Amount } from '../money';
import { addressText, type CellAt } from '../workbook';
import type { Severity } from './finding';

/**
 * The words of a finding. `{slot}` takes a value from the finding's data; `text` says what contradicts, `advice` what to do.
 * A message may be milder or stricter than its rule.
 */
export interface Message {
  readonly text: string;
  readonly advice: string;
  readonly severity?: Severity;
  /** True where the cells carry the same slip each by itself, instead of contradicting one another. */
  readonly eachCell?: true;
}

/** What a slot can hold; lists are printed with 、 between. */
export type SlotValue = string | number | Amount | Decimal | CellAt | readonly (string | CellAt)[];
export type Slots = Readonly<Record<string, SlotValue>>;

/** Fills the slots of a sentence. @throws where a slot has no value, so that no message ever shows a bare `{slot}`. */
export function fillMessage(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`message slot {${name}} has no value`);
    return printSlot(value);
  });
}

function isList(value: SlotValue): value is readonly (string | CellAt)[] {
  return Array.isArray(value);
}

/** One value as people read it. */
export function printSlot(value: SlotValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(printSlot).join('、');
  if (value instanceof Decimal) return value.toString();
  return 'sheet' in value ? addressText(value) : printAmount(value);
}
