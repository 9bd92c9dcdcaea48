/** JSON that does not depend on the order in which fields came about. */
export function orderedJson(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) => (isPlainObject(value) ? sortedFields(value) : value));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedFields(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]: [string, unknown]) => [key, field] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
