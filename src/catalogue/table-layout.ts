/**
 * What people corrected of a table, kept by what stands in its header and by no number: it survives sorted rows, rows and
 * columns put in, another name of the sheet, and is right for next month's file of the same office (template.md).
 */
import type { CatalogueField } from "./catalogue-row";
import type { GroupNames } from "./local-groups";

export interface TableLayout {
  /** Names of the table's columns from the left, as `columnNames` gives them. */
  readonly headings: readonly string[];
  /** The name of the column of each corrected field; "" where the table has no such column. */
  readonly columns: Readonly<Partial<Record<CatalogueField, string>>>;
  /** What the office's own names of groups mean. */
  readonly groupNames: GroupNames;
}

/** Rows that a person named as the header of a table, each by the search keys of its cells from the left. */
export type NamedHeaders = readonly (readonly string[])[];

/** Behind the name of the nearest heading on the left: how many columns further a column without a heading stands. */
const further = "+";
/** Between a name and its number, where several columns have the same heading. */
const again = "#";

/**
 * A name for each 1-based column up to the last: its heading's search key, "noi dung#2" for the second of that heading,
 * "noi dung+1" for the column right of it that has none.
 *
 * @param keys search keys of the header's cells by column, from the upper row to the lower
 */
export function columnNames(
  keys: ReadonlyMap<number, readonly string[]>,
  lastColumn: number,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const seen = new Map<string, number>();
  let [left, distance] = ["", 0];
  for (let column = 1; column <= lastColumn; column++) {
    const heading =
      keys
        .get(column)
        ?.filter((key) => key !== "")
        .join(" / ") ?? "";
    if (heading === "") {
      distance++;
      names.set(column, `${left}${further}${distance}`);
      continue;
    }
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    [left, distance] = [count === 1 ? heading : `${heading}${again}${count}`, 0];
    names.set(column, left);
  }
  return names;
}

/** Of the headings of the longer list those that the other has as well: tables of one office differ by a column or two. */
const leastLikeness = 0.6;

/** 0–1; columns without a heading say nothing. */
export function likenessOfHeadings(some: readonly string[], others: readonly string[]): number {
  const [one, other] = [some, others].map((names) => new Set(names.filter((name) => !name.includes(further))));
  if (!one || !other || one.size === 0) return 0;
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared / Math.max(one.size, other.size);
}

/** The layout of the table that is most like the one with these names; `null` where none is like it. */
export function layoutFor(layouts: readonly TableLayout[], headings: readonly string[]): TableLayout | null {
  let best: TableLayout | null = null;
  let likeness = 0;
  for (const layout of layouts) {
    const found = likenessOfHeadings(layout.headings, headings);
    if (found >= leastLikeness && found > likeness) [best, likeness] = [layout, found];
  }
  return best;
}

/** 1-based columns of the layout's fields in a table with these names, 0 for none; a column that is gone is not chosen. */
export function columnsOfLayout(
  { columns }: TableLayout,
  names: ReadonlyMap<number, string>,
): Readonly<Partial<Record<CatalogueField, number>>> {
  const columnOf = new Map([...names].map(([column, name]) => [name, column]));
  const found: Partial<Record<CatalogueField, number>> = {};
  for (const field of fieldsOf(columns)) {
    const name = columns[field];
    const column = name === "" ? 0 : columnOf.get(name ?? "");
    if (column !== undefined) found[field] = column;
  }
  return found;
}

function fieldsOf(columns: TableLayout["columns"]): readonly CatalogueField[] {
  return Object.keys(columns).filter((key): key is CatalogueField => key in columns);
}

/** What of a table was corrected; what is not named stays. */
export interface LayoutChange {
  /** The table's columns from the left. */
  readonly headings: readonly string[];
  readonly columns?: TableLayout["columns"];
  readonly groupNames?: GroupNames;
}

/** More tables nobody corrects; the oldest goes first. */
const mostLayouts = 40;

/** The layouts once a table was corrected: its own goes first. Without any correction left it is forgotten. */
export function withLayout(layouts: readonly TableLayout[], change: LayoutChange): readonly TableLayout[] {
  const before = layoutFor(layouts, change.headings);
  const { headings, columns = before?.columns ?? {}, groupNames = before?.groupNames ?? {} } = change;
  const others = layouts.filter((layout) => layout !== before);
  const isEmpty = Object.keys(columns).length === 0 && Object.keys(groupNames).length === 0;
  return isEmpty ? others : [{ headings, columns, groupNames }, ...others].slice(0, mostLayouts);
}

/** A row is the named one where it has nearly all of its cells. */
const leastSame = 0.8;

/** How much a row is one that a person named as a header, 0–1; 0 where it is none. */
export function likenessToNamed(keys: readonly string[], named: NamedHeaders): number {
  const likeness = Math.max(0, ...named.map((header) => likenessOfHeadings(header, keys)));
  return likeness >= leastSame ? likeness : 0;
}

/** The named headers with one more; its like is replaced. */
export function withNamedHeader(named: NamedHeaders, keys: readonly string[]): NamedHeaders {
  const others = named.filter((header) => likenessToNamed(keys, [header]) === 0);
  return [keys, ...others].slice(0, mostLayouts);
}
