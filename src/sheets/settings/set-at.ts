/** Writes a value into plain data that has the path already. */
export function setAt(data: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), data);
  if (typeof parent === "object" && parent !== null && last !== undefined) Reflect.set(parent, last, value);
}
