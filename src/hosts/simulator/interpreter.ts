import { ExcelError, itemNotFound, notSimulated } from './excel-error';
import { memberName, type HostObject } from './host-object';
import { OFFICE_SERVICES } from './members/office-services';
import type { Distortions } from './distortions';
import { identityOf, readSelected } from './selection-tree';
import type { ReferenceTable } from './reference-table';
import type { Session } from './session';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/**
 * Runs a batch: its actions in order, up to the first that fails; what ran before it stays done, as in Excel. Errors other than
 * Excel's own (a lost connection, a bug) are thrown on.
 * @param root the workbook as an object
 * @param link what the add-in keeps between requests, and how Excel misbehaves towards it
 */
export function runBatch(
  body: RequestBody,
  root: HostObject,
  link: { readonly references: ReferenceTable; readonly distortions: Distortions },
  session: Session,
): ResponseBody {
  const batch = new Batch(body, root, link, session);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code: Code, message: Message } = error;
      const Error = { Code, Message, Location: batch.locationOf(action), ActionIndex };
      return { Error, ProcessedResults: { Results }, TraceIds };
    }
    if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
  }
  return { Results, TraceIds };
}

/** The objects of one batch; each path is followed once, however often it is named. */
class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly link: { readonly references: ReferenceTable; readonly distortions: Distortions },
    private readonly session: Session,
  ) {}

  run(action: Action): unknown {
    const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } = action;
    if (ActionType === ACTION.trace) return null;
    const object = this.object(ObjectPathId);
    switch (ActionType) {
      case ACTION.instantiate:
        return object === null ? null : identityOf(object);
      case ACTION.query:
        return object === null
          ? null
          : readSelected(object, QueryInfo ?? {}, this.session, this.link.distortions);
      case ACTION.method:
        if (Name === '_KeepReference' && object?.range !== undefined) {
          this.link.references.keep(object);
          return null;
        }
        // A null object passes calls on to nobody; what they give is null again.
        if (object === null || this.isIgnored(object, Name)) return null;
        return this.link.distortions.valueOf(
          memberName(object.className, Name),
          object.call(Name, this.args(ArgumentInfo), this.session) ?? null,
        );
      case ACTION.setProperty:
        if (object === null) throw itemNotFound(`${Name} cannot be set on a null object`);
        if (!this.isIgnored(object, Name)) object.write(Name, this.args(ArgumentInfo)[0], this.session);
        return null;
      default: {
        const label = `action type ${ActionType}`;
        throw this.session.unknown(label, notSimulated(label));
      }
    }
  }

  /** Where an action failed, as Office.js shows it: `Range.values`, or the method that gives the object. */
  locationOf({ ActionType, Name, ObjectPathId }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    const className = this.objects.get(ObjectPathId)?.className;
    if (ActionType !== ACTION.instantiate && className !== undefined) return memberName(className, Name);
    const parent = this.objects.get(path?.ParentObjectPathId ?? -1)?.className ?? 'Workbook';
    return memberName(parent, path?.ObjectPathType === PATH.indexer ? 'GetItem' : (path?.Name ?? Name));
  }

  private isIgnored({ className }: HostObject, name: string): boolean {
    return this.link.distortions.isIgnored(memberName(className, name));
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `there is no object path ${pathId}`);
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.reference:
        return this.link.references.get(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent({
    ObjectPathType,
    Name,
    ParentObjectPathId,
    ArgumentInfo,
  }: ObjectPath): HostObject | null {
    if (ParentObjectPathId === undefined) {
      const service = ObjectPathType === PATH.newObject ? OFFICE_SERVICES.get(Name) : undefined;
      if (service !== undefined) return service();
      throw this.session.unknown(`new ${Name}`, notSimulated(`new ${Name}`));
    }
    const parent = this.object(ParentObjectPathId);
    // What is reached through a null object is a null object.
    if (parent === null) return null;
    switch (ObjectPathType) {
      case PATH.method:
        return parent.open(Name, this.args(ArgumentInfo), this.session);
      case PATH.property:
        return parent.property(Name, this.session);
      case PATH.indexer:
        return parent.item(this.args(ArgumentInfo)[0], this.session);
      default: {
        const label = `object path type ${ObjectPathType}`;
        throw this.session.unknown(label, notSimulated(label));
      }
    }
  }

  /** Arguments, with objects in place of the path ids that stand for them. */
  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const pathId = references[index];
      return typeof pathId === 'number' && pathId !== 0 ? this.object(pathId) : argument;
    });
  }
}
