import type { ApiSet, Effect } from './effects';
import { itemNotFound, notSimulated } from './excel-error';
import type { RangeTarget } from './members/range-target';
import type { Session } from './session';

/** An Excel object as the interpreter handles it, whatever it stands for. Every access is checked and logged by name. */
export interface HostObject {
  /** `Range` */
  readonly className: string;
  /** How its collection knows it; `undefined` for objects that are reached by their parent alone. */
  readonly id: string | undefined;
  /** What it covers, for methods that take a range. */
  readonly range: RangeTarget | undefined;
  /** Set once the add-in has asked to keep the object beyond its request. */
  referenceId: string | undefined;
  readonly isCollection: boolean;
  /** False once it is gone from the workbook. */
  isAlive(): boolean;
  /** Names of all properties with a plain value that this level of Excel has. */
  scalarNames(session: Session): string[];
  hasScalar(name: string): boolean;
  read(name: string, session: Session): unknown;
  write(name: string, value: unknown, session: Session): void;
  /** A property that is an object; `null` for a null object. */
  property(name: string, session: Session): HostObject | null;
  /** A method that gives an object; `null` for a null object. */
  open(name: string, args: readonly unknown[], session: Session): HostObject | null;
  /** A method that gives a value, or nothing. */
  call(name: string, args: readonly unknown[], session: Session): unknown;
  items(session: Session): readonly HostObject[];
  item(key: unknown, session: Session): HostObject;
}

/** What every member says of itself. */
interface Member {
  /** ExcelApi version it came with. */
  readonly set: ApiSet;
}

/** A property with a plain value; one without `read` can only be set. */
export interface ScalarMember<T> extends Member {
  read?(target: T, session: Session): unknown;
  readonly write?: {
    readonly effect: Effect;
    apply(target: T, value: unknown, session: Session): void;
  };
}

export interface PropertyMember<T> extends Member {
  open(target: T, session: Session): HostObject | null;
}

export interface OpenMember<T> extends Member {
  readonly effect: Effect;
  open(target: T, args: readonly unknown[], session: Session): HostObject | null;
}

export interface CallMember<T> extends Member {
  readonly effect: Effect;
  call(target: T, args: readonly unknown[], session: Session): unknown;
}

/** The members of an Excel type that the simulator has, by their names on the wire. */
export interface ExcelType<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  readonly properties?: Readonly<Record<string, PropertyMember<T>>>;
  readonly openers?: Readonly<Record<string, OpenMember<T>>>;
  readonly methods?: Readonly<Record<string, CallMember<T>>>;
  readonly items?: {
    list(target: T, session: Session): readonly HostObject[];
    /** Throws `ItemNotFound` where there is none. */
    find(target: T, key: unknown, session: Session): HostObject;
  };
  id?(target: T): string;
  range?(target: T): RangeTarget;
  isAlive?(target: T): boolean;
}

/** One member of the surface that is simulated. */
export interface MemberEntry {
  readonly className: string;
  /** By its name on the wire. */
  readonly name: string;
  readonly set: ApiSet;
  /** Of a property, what setting it does; `none` where it can only be read. */
  readonly effect: Effect;
}

const catalogue: MemberEntry[] = [];

/** Every member the simulator has, with the requirement set it came with and what it does. */
export function memberCatalogue(): readonly MemberEntry[] {
  return catalogue;
}

/** Makes objects of an Excel type out of what they stand for. */
export function defineExcelType<T>(type: ExcelType<T>): (target: T) => HostObject {
  catalogue.push(...entriesOf(type));
  const pick = <M extends Member>(
    members: Readonly<Record<string, M>> | undefined,
    name: string,
    session: Session,
  ): M => {
    const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    const label = memberName(type.name, name);
    if (member === undefined) throw session.unknown(label, notSimulated(label));
    session.requireSet(label, member.set);
    return member;
  };

  return (target) => {
    const checkAlive = (): void => {
      if (type.isAlive?.(target) === false) throw itemNotFound(`this ${type.name} is gone`);
    };
    return {
      className: type.name,
      id: type.id?.(target),
      range: type.range?.(target),
      referenceId: undefined,
      isCollection: type.items !== undefined,
      isAlive: () => type.isAlive?.(target) ?? true,
      scalarNames: (session) =>
        Object.entries(type.scalars ?? {}).flatMap(([name, member]) =>
          member.read !== undefined && session.hasSet(member.set) ? [name] : [],
        ),
      hasScalar: (name) => Object.hasOwn(type.scalars ?? {}, name),
      read(name, session) {
        const member = pick(type.scalars, name, session);
        checkAlive();
        session.record({ member: memberName(type.name, name), kind: 'get' }, 'none');
        if (member.read === undefined) throw notSimulated(`reading ${memberName(type.name, name)}`);
        return member.read(target, session);
      },
      write(name, value, session) {
        const { write } = pick(type.scalars, name, session);
        if (write === undefined) throw notSimulated(`setting ${memberName(type.name, name)}`);
        const done = session.record(
          { member: memberName(type.name, name), kind: 'set', given: value },
          write.effect,
        );
        checkAlive();
        write.apply(target, value, session);
        done();
      },
      property(name, session) {
        const member = pick(type.properties, name, session);
        checkAlive();
        return member.open(target, session);
      },
      open(name, args, session) {
        const member = pick(type.openers, name, session);
        const done = session.record(
          { member: memberName(type.name, name), kind: 'call', given: args[0] },
          member.effect,
        );
        checkAlive();
        const object = member.open(target, args, session);
        done();
        return object;
      },
      call(name, args, session) {
        const member = pick(type.methods, name, session);
        const done = session.record(
          { member: memberName(type.name, name), kind: 'call', given: args[0] },
          member.effect,
        );
        checkAlive();
        const value = member.call(target, args, session);
        done();
        return value;
      },
      items(session) {
        if (type.items === undefined) throw notSimulated(`items of ${type.name}`);
        checkAlive();
        return type.items.list(target, session);
      },
      item(key, session) {
        if (type.items === undefined) throw notSimulated(`${type.name}.getItem`);
        checkAlive();
        return type.items.find(target, key, session);
      },
    };
  };
}

function entriesOf<T>({
  name: className,
  scalars,
  properties,
  openers,
  methods,
}: ExcelType<T>): MemberEntry[] {
  return [
    ...Object.entries(scalars ?? {}).map(([name, { set, write }]) => ({
      className,
      name,
      set,
      effect: write?.effect ?? ('none' as const),
    })),
    ...Object.entries(properties ?? {}).map(([name, { set }]) => ({
      className,
      name,
      set,
      effect: 'none' as const,
    })),
    ...Object.entries({ ...openers, ...methods }).map(([name, { set, effect }]) => ({
      className,
      name,
      set,
      effect,
    })),
  ];
}

/** `Range.values`, as the add-in writes it. */
export function memberName(className: string, wireName: string): string {
  const name = wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return `${className}.${name}`;
}
