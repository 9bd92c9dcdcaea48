/** "person, code" → "họ và tên, mã công việc": fields of a table by what people call them. */
export function fieldNames(fields: string | number | undefined, names: Readonly<Record<string, string>>): string {
  return String(fields)
    .split(", ")
    .map((field) => names[field] ?? field)
    .join(", ");
}
