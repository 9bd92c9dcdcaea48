/**
 * One object of the in-memory Excel as the resolver sees it, built from a table of members. A member
 * that is not in the table is named in the error: the tables are the list of what our host uses.
 */
import { HostError, UnknownMember } from "./host-error";

export interface HostObject {
  readonly kind: string;
  readonly isNull: boolean;
  /** What the table's functions work on, for methods that take an object as an argument. */
  readonly target: unknown;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  call(member: string, args: readonly unknown[]): unknown;
  navigate(member: string): HostObject;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | null;
  identity(): Readonly<Record<string, unknown>>;
}

export interface MemberTable<T> {
  readonly kind: string;
  readonly read?: Readonly<Record<string, (target: T) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly navigate?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly item?: (target: T, key: unknown) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
  /** What Excel answers when the object is made, so that later requests can name it. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

/** Members that were used, by name, for the coverage of our host by the genuine library. */
export const usedMembers = new Set<string>();

export function bind<T>(table: MemberTable<T>, target: T): HostObject {
  const pick = <F>(group: Readonly<Record<string, F>> | undefined, member: string): F => {
    const found = group && Object.hasOwn(group, member) ? group[member] : undefined;
    if (found === undefined) throw new UnknownMember(table.kind, member);
    usedMembers.add(`${table.kind}.${member}`);
    return found;
  };
  const located = <R>(member: string, act: () => R): R => {
    try {
      return act();
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = `${table.kind}.${member}`;
      throw error;
    }
  };
  return {
    kind: table.kind,
    isNull: false,
    target,
    read: (member) => pick(table.read, member)(target),
    write: (member, value) => located(member, () => pick(table.write, member)(target, value)),
    call: (member, args) => located(member, () => pick(table.call, member)(target, args)),
    navigate: (member) => pick(table.navigate, member)(target),
    item: (key) => {
      if (!table.item) throw new UnknownMember(table.kind, "getItem");
      usedMembers.add(`${table.kind}.getItem`);
      return table.item(target, key);
    },
    items: () => {
      if (table.items) usedMembers.add(`${table.kind}.items`);
      return table.items?.(target) ?? null;
    },
    identity: () => table.identity?.(target) ?? {},
  };
}

/** What the `…OrNullObject` methods answer when there is nothing; whatever is asked of it is null as well. */
export const nullObject: HostObject = {
  kind: "null",
  isNull: true,
  target: null,
  read: () => null,
  write: () => undefined,
  call: () => nullObject,
  navigate: () => nullObject,
  item: () => nullObject,
  items: () => null,
  identity: () => ({}),
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "navigate" in value && "identity" in value;
}

/** The wire has PascalCase names; an underscore member keeps its name. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** The name our source uses for a name on the wire. */
export function sourceName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
}

/** Entries for plain properties that are only kept: one name each, read and written as they are. */
export function plainProperties<T>(names: readonly string[], bag: (target: T) => Record<string, unknown>) {
  return {
    read: Object.fromEntries(names.map((name) => [name, (target: T) => bag(target)[name] ?? null])),
    write: Object.fromEntries(
      names.map((name) => [
        name,
        (target: T, value: unknown) => {
          bag(target)[name] = value;
        },
      ]),
    ),
  };
}
