import type { Distortions } from './distortions';
import { memberName, type HostObject } from './host-object';
import type { Session } from './session';
import type { QueryInfo } from './wire';

/** What is asked of an object: its own properties, and what is asked of the objects behind others. */
class Tree extends Map<string, Tree> {}

const EVERYTHING = '*';

interface Reading {
  readonly session: Session;
  readonly distortions: Distortions;
}

/**
 * What a `load` gives: the asked properties by their names on the wire. A collection gives its items; without a selection every
 * property with a plain value is given, as in Excel.
 */
export function readSelected(
  object: HostObject,
  query: QueryInfo,
  session: Session,
  distortions: Distortions,
): unknown {
  const tree = new Tree();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(tree, path);
  if (tree.size === 0) tree.set(EVERYTHING, new Tree());
  const range = { skip: query.Skip ?? 0, top: query.Top ?? Number.POSITIVE_INFINITY };
  return readTree(object, tree, { session, distortions }, range);
}

function readTree(
  object: HostObject,
  tree: Tree,
  reading: Reading,
  { skip, top } = { skip: 0, top: Number.POSITIVE_INFINITY },
): unknown {
  if (!object.isCollection) return readObject(object, tree, reading);
  const items = object.items(reading.session).slice(skip, skip + top);
  return { _Items: items.map((item) => readObject(item, tree, reading)) };
}

function readObject(object: HostObject, tree: Tree, reading: Reading): Record<string, unknown> {
  const { session, distortions } = reading;
  const read = (name: string): unknown =>
    distortions.valueOf(memberName(object.className, name), object.read(name, session));
  const result: Record<string, unknown> = identityOf(object);
  for (const [name, below] of tree) {
    // Whether an object is a null object is always told; add-ins load it all the same.
    if (name === 'IsNullObject') continue;
    if (name === EVERYTHING) {
      for (const scalar of object.scalarNames(session)) result[scalar] = read(scalar);
    } else if (below.size === 0 && object.hasScalar(name)) {
      result[name] = read(name);
    } else {
      const behind = object.property(name, session);
      const wanted = below.size === 0 ? new Tree([[EVERYTHING, new Tree()]]) : below;
      result[name] = behind === null ? null : readTree(behind, wanted, reading);
    }
  }
  return result;
}

/** What Office.js needs to find an object again: its id in its collection, and the reference under which it is kept. */
export function identityOf({ id, referenceId }: HostObject): Record<string, string> {
  return {
    ...(id === undefined ? {} : { _Id: id }),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

/** `format/fill/color`, with names as add-ins write them; `items` of a collection stands for the collection itself. */
function addPath(tree: Tree, path: string): void {
  let node: Tree = tree;
  for (const name of path.split(/[/.]/)) {
    if (name === '' || name === 'items') continue;
    const wireName = name === EVERYTHING ? name : name.charAt(0).toUpperCase() + name.slice(1);
    const next = node.get(wireName) ?? new Tree();
    node.set(wireName, next);
    node = next;
  }
}
