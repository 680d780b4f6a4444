import { invalidArgument } from '../excel-error';
import type { HostObject } from '../host-object';

/** A text argument. Throws `InvalidArgument` where it is none. */
export function textArgument(args: readonly unknown[], index: number, name: string): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(`${name} must be text`);
  return value;
}

/** A text argument that may be left out. */
export function optionalText(args: readonly unknown[], index: number, name: string): string | undefined {
  const value = args[index];
  return value === undefined || value === null ? undefined : textArgument(args, index, name);
}

/** A whole number from `least` on. */
export function wholeNumber(args: readonly unknown[], index: number, name: string, least = 0): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw invalidArgument(`${name} must be a whole number from ${least}`);
  }
  return value;
}

/** The object an argument stands for, where it is one. */
export function objectArgument(args: readonly unknown[], index: number): HostObject | undefined {
  const value = args[index];
  return isHostObject(value) ? value : undefined;
}

/** A number for a property, such as a size. */
export function numberValue(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument(`${name} must be a number from ${least} to ${most}`);
  }
  return value;
}

export function booleanValue(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false`);
  return value;
}

export function textValue(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be text`);
  return value;
}

/** One of the words Excel knows for a property. */
export function wordValue<W extends string>(value: unknown, name: string, words: readonly W[]): W {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidArgument(`${name} must be one of ${words.join(', ')}`);
  return word;
}

/** A colour as `#RRGGBB`. Excel takes names of colours too; the simulator does not. */
export function colorValue(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw invalidArgument(`${name} must be a colour such as #FFEB9C`);
  }
  return value.toUpperCase();
}

/** Only objects of ours have methods: what comes over the wire is plain data. */
function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === 'object' && value !== null && 'isAlive' in value && typeof value.isAlive === 'function'
  );
}
