/** Which column of an assignments table is what, and what a person says of it. Pure. */
import { type AssignmentField, assignmentHeadings } from "../../scoring/assignment-columns";
import { findColumns, headingKey, headingsOfTable, type ImportedTable } from "../../scoring/imported-table";

export interface TableColumns {
  readonly headings: readonly { readonly column: number; readonly title: string }[];
  /** 1-based. */
  readonly columnOf: ReadonlyMap<AssignmentField, number>;
  /** What cannot be told: who, and of which product. */
  readonly missing: readonly AssignmentField[];
}

type Named = Readonly<Record<string, string>>;

export function tableColumns(table: ImportedTable, named: Named): TableColumns {
  const headings = headingsOfTable(table).map(({ column, title }) => ({ column: column + 1, title }));
  const row = Array.from({ length: headings.at(-1)?.column ?? 0 }, (_cell, index) => titleAt(headings, index + 1));
  const found = findColumns(row, assignmentHeadings, named);
  const columnOf = new Map([...found].map(([field, column]) => [field, column + 1]));
  const tellsProduct = (["code", "title", "output"] as const).some((field) => columnOf.has(field));
  const missing: AssignmentField[] = [];
  if (!columnOf.has("person")) missing.push("person");
  if (!tellsProduct) missing.push("code");
  return { headings, columnOf, missing };
}

/** The headings as they are named once a field has another column; 0 = none. */
export function nameColumn(
  { headings, columnOf }: TableColumns,
  named: Named,
  choice: { readonly field: AssignmentField; readonly column: number },
): Named {
  const { field, column } = choice;
  const before = columnOf.get(field);
  const left = before === undefined ? {} : { [headingKey(titleAt(headings, before))]: "" };
  const taken = column === 0 ? {} : { [headingKey(titleAt(headings, column))]: field };
  return { ...named, ...left, ...taken };
}

function titleAt(headings: TableColumns["headings"], column: number): string {
  return headings.find((heading) => heading.column === column)?.title ?? "";
}
