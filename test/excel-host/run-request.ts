/**
 * Carries one request out against the in-memory Excel: resolves object paths, runs actions in order and
 * stops at the first that Excel would refuse, leaving what was done before, as Excel does.
 */
import { HostError, UnknownMember } from "./host-error";
import { isHostObject, nullObject, sourceName, usedMembers, wireName, type HostObject } from "./host-object";
import type { RequestAction, RequestBody, RequestPath } from "./request-body";

export interface RequestResult {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export interface RunOptions {
  readonly root: HostObject;
  /** Stops after so many actions, as when the connection breaks in between. */
  readonly actionsBefore?: number;
  /** Members that fail on this machine. */
  readonly failing?: readonly string[];
}

export function runRequest(
  body: RequestBody,
  { root, actionsBefore = Infinity, failing = [] }: RunOptions,
): RequestResult {
  const resolve = resolverOf(body, root);
  const result: RequestResult = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    if (index >= actionsBefore) break;
    try {
      refuseFailing(action, { resolve, failing });
      const isTrace = action.ActionType === actionType.trace;
      if (isTrace) result.TraceIds.push(action.Id);
      result.Results.push({ ActionId: action.Id, Value: isTrace ? null : perform(action, resolve) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      result.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return result;
}

interface Failing {
  readonly resolve: Resolve;
  readonly failing: readonly string[];
}

function refuseFailing({ ActionType, Name, ObjectPathId }: RequestAction, { resolve, failing }: Failing): void {
  if (failing.length === 0 || (ActionType !== actionType.method && ActionType !== actionType.setProperty)) return;
  const member = `${resolve(ObjectPathId).kind}.${sourceName(Name ?? "")}`;
  if (!failing.includes(member)) return;
  const refusal = new HostError("GeneralException", `${member} fails on this machine.`);
  refusal.location = member;
  throw refusal;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const pathType = { global: 1, method: 3, property: 4, indexer: 5, nullObject: 7 } as const;

type Resolve = (pathId: number) => HostObject;

function resolverOf(body: RequestBody, root: HostObject): Resolve {
  const known = new Map<number, HostObject>();
  const resolve: Resolve = (pathId) => {
    const already = known.get(pathId);
    if (already) return already;
    const path = body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${pathId}`);
    const object = follow(path);
    known.set(pathId, object);
    return object;
  };
  const follow = (path: RequestPath): HostObject => {
    if (path.ObjectPathType === pathType.global) return root;
    if (path.ObjectPathType === pathType.nullObject) return nullObject;
    const parent = resolve(path.ParentObjectPathId ?? -1);
    const args = argumentsOf(path, resolve);
    const member = sourceName(path.Name ?? "");
    if (path.ObjectPathType === pathType.property) return parent.navigate(member);
    if (path.ObjectPathType === pathType.indexer) return parent.item(args[0]);
    if (path.ObjectPathType === pathType.method) {
      const made = parent.call(member, args);
      if (!isHostObject(made)) throw new UnknownMember(parent.kind, `${member} as an object`);
      return made;
    }
    throw new UnknownMember(parent.kind, `object path type ${path.ObjectPathType}`);
  };
  return resolve;
}

/** An argument that is an object travels as the id of its path. */
function argumentsOf(holder: RequestPath | RequestAction, resolve: Resolve): unknown[] {
  const references = holder.ArgumentInfo?.ReferencedObjectPathIds ?? [];
  return (holder.ArgumentInfo?.Arguments ?? []).map((argument, index) => {
    const reference = references[index];
    return typeof reference === "number" && reference !== 0 ? resolve(reference) : argument;
  });
}

function perform(action: RequestAction, resolve: Resolve): unknown {
  const object = resolve(action.ObjectPathId);
  if (object.isNull) return action.ActionType === actionType.method ? { _IsNull: true } : null;
  const member = sourceName(action.Name ?? "");
  switch (action.ActionType) {
    case actionType.instantiate:
      return object.identity();
    case actionType.query:
      usedMembers.add(`${object.kind}.load`);
      return query(object, action.QueryInfo?.Select ?? []);
    case actionType.method: {
      if (member === "_KeepReference" || member === "_RemoveReference" || member.startsWith("_Register")) return null;
      if (member.startsWith("_Unregister")) return null;
      const answer = object.call(member, argumentsOf(action, resolve));
      return isHostObject(answer) ? answer.identity() : (answer ?? null);
    }
    case actionType.setProperty:
      object.write(member, argumentsOf(action, resolve)[0]);
      return null;
    default:
      throw new UnknownMember(object.kind, `action type ${action.ActionType}`);
  }
}

/** Answers `load`: "items/name" goes into a collection, "font/bold" into a property object. */
function query(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const items = object.items();
  if (items) {
    const inner = select.filter((leaf) => leaf !== "items").map((leaf) => leaf.replace(/^items\//, ""));
    return { _Items: items.map((item) => ({ ...item.identity(), ...query(item, inner) })) };
  }
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const leaf of select) {
    const [head = "", ...rest] = leaf.split("/");
    if (rest.length === 0) answer[wireName(head)] = object.read(head);
    else nested.set(head, [...(nested.get(head) ?? []), rest.join("/")]);
  }
  for (const [head, leaves] of nested) {
    const child = object.navigate(head);
    answer[wireName(head)] = child.isNull ? null : query(child, leaves);
  }
  return answer;
}
