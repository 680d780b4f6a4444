import { printAmount, type Amount, type Decimal } from '../../money';
import { localAddress } from '../../workbook';
import type { Field, Located } from './field';

/** A table's records as plain data: every value with its cell, amounts as strings with unit, blank cells as null. */
export type PlainRecord =
  string | number | boolean | null | readonly PlainRecord[] | { readonly [key: string]: PlainRecord };

/** What docs/tables.md says of a value. */
export interface ShapeDoc {
  /** What it is: `amount`, `text`, the name of a record, `list of …`. */
  readonly type: string;
  /** What it means, in the words of the forms. */
  readonly note: string;
  /** The fields of a record, in order; none for a plain value. */
  readonly fields: ReadonlyMap<string, ShapeDoc>;
}

/** What a value of a record is: how it is written as plain data, and what is said of it. `undefined` is left out. */
export interface Shape<T> extends ShapeDoc {
  readonly plain: (value: T) => PlainRecord | undefined;
}

/** What readers and rules need to know of a record but no other program does. */
type Internal = 'head' | 'row' | 'key' | 'role';
type Shown<T> = Exclude<Extract<keyof T, string>, Internal>;

/** A shape for every field of a record. */
export type Shapes<T> = { readonly [K in Shown<T>]: Shape<T[K]> };

/** What a record is. */
export interface RecordShape<T> extends Shape<T | undefined> {
  readonly plain: (value: T | undefined) => Readonly<Record<string, PlainRecord>> | undefined;
}

const NO_FIELDS: ReadonlyMap<string, ShapeDoc> = new Map();

/** An amount with the unit of its own text, its column header or the unit line. */
export function amount(note: string): Shape<Field<Amount> | undefined> {
  return fieldShape('amount', note, printAmount);
}

/** A plain number: a count, a percentage. */
export function number(note: string): Shape<Field<Decimal> | undefined> {
  return fieldShape('number', note, (value) => value.toString());
}

/** A cell of words that may be blank. */
export function words(note: string): Shape<Field<string> | undefined> {
  return fieldShape('text, may be blank', note, (value) => value);
}

/** A cell of another kind that may be blank. */
export function fieldShape<T>(
  type: string,
  note: string,
  plain: (value: T) => PlainRecord,
): Shape<Field<T> | undefined> {
  return {
    type,
    note,
    fields: NO_FIELDS,
    plain: (field) => {
      if (field === undefined) return undefined;
      const cell = localAddress(field.at);
      if (field.state === 'unreadable') return { cell, text: field.text, problem: field.why };
      return { cell, value: field.state === 'blank' ? null : plain(field.value) };
    },
  };
}

/** A cell of words; left out where it is blank. */
export function text(note: string): Shape<Located<string> | undefined> {
  return located('text', note, (value) => value);
}

/** A value that is left out where its cell is blank. */
export function located<T>(
  type: string,
  note: string,
  plain: (value: T) => PlainRecord,
): Shape<Located<T> | undefined> {
  return {
    type,
    note,
    fields: NO_FIELDS,
    plain: (value) =>
      value === undefined ? undefined : { cell: localAddress(value.at), value: plain(value.value) },
  };
}

/** A value made by the reader; it has no cell. */
export function made<T extends string | number | undefined>(note: string): Shape<T> {
  return { type: 'word', note, fields: NO_FIELDS, plain: (value) => value };
}

/** Words by key, such as the header words of columns. */
export function named(note: string): Shape<ReadonlyMap<string, string>> {
  return { type: 'words by key', note, fields: NO_FIELDS, plain: (value) => Object.fromEntries(value) };
}

/** Header labels and other words without a cell. */
export function labels(note: string): Shape<readonly string[]> {
  return { type: 'list of words', note, fields: NO_FIELDS, plain: (value) => value };
}

/** Many of a kind; a list that is not there is left out. */
export function list<T>(note: string, shape: Shape<T | undefined>): Shape<readonly T[] | undefined> {
  return {
    type: `list of ${shape.type}`,
    note,
    fields: shape.fields,
    plain: (values) => values?.map((value) => shape.plain(value) ?? null),
  };
}

/** The same shape with another meaning. */
export function as<S extends ShapeDoc>(shape: S, note: string): S {
  return { ...shape, note };
}

/**
 * A record with a shape for each of its fields; what only readers and rules need is left out.
 * @param type its name in docs/tables.md
 */
export function record<T extends object>(type: string, note: string, shapes: Shapes<T>): RecordShape<T> {
  const keys = shownKeys<T>(shapes);
  const entry = (value: T, key: Shown<T>): readonly (readonly [string, PlainRecord])[] => {
    const plain = shapes[key].plain(value[key]);
    return plain === undefined ? [] : [[key, plain]];
  };
  return {
    type,
    note,
    fields: new Map(keys.map((key) => [key, shapes[key]])),
    plain: (value) =>
      value === undefined ? undefined : Object.fromEntries(keys.flatMap((key) => entry(value, key))),
  };
}

/** A record with its parts; parts have no parts of their own. */
export function withParts<T extends object>(
  type: string,
  note: string,
  whole: RecordShape<T>,
  parts: Shape<readonly T[]>,
): RecordShape<T & { readonly parts: readonly T[] }> {
  return {
    type,
    note,
    fields: new Map([...whole.fields, ['parts', parts]]),
    plain: (value) =>
      value === undefined ? undefined : { ...whole.plain(value), parts: parts.plain(value.parts) ?? null },
  };
}

function shownKeys<T>(shapes: Shapes<T>): Shown<T>[] {
  const isShown = (key: string): key is Shown<T> => key in shapes;
  return Object.keys(shapes).filter(isShown);
}
