/**
 * The columns of a written table as data: each field once, from left to right, with its heading, its width and
 * whatever else the sheet says of it. Numbers, letters and ranges follow, so that a column can move without a formula
 * pointing at its neighbour.
 */
import { absoluteAddress, cellAddress, columnLetters, type CellRange } from "../../workbook/address";
import { rangeOf, type PlanBuilder } from "./plan-builder";

export interface ColumnFacts {
  /** Heading; `null` = an empty one. */
  readonly title: string | null;
  /** Columns of the grid that it is merged over, where a table shares the grid of another one; 1 when absent. */
  readonly span?: number;
}

/** A column of a table that sets the grid of its sheet. */
export interface WideColumn extends ColumnFacts {
  /** In characters. */
  readonly width: number;
}

export interface Columns<Field extends string, Facts extends ColumnFacts = ColumnFacts> {
  /** From left to right. */
  readonly fields: readonly Field[];
  readonly facts: Readonly<Record<Field, Facts>>;
  /** 1-based column of each field, the first one where it is merged over several. */
  readonly number: Readonly<Record<Field, number>>;
  /** 1-based last column of a field, and of the table. */
  readonly lastOf: (field: Field) => number;
  readonly last: number;
  /** "F12", which moves along where a formula is copied. */
  readonly at: (field: Field, row: number) => string;
  /** "$F12", which stays in its column. */
  readonly inColumn: (field: Field, row: number) => string;
  /** "$F$12". */
  readonly fixed: (field: Field, row: number) => string;
  /** "$F$7:$F$20", also of a single row. */
  readonly fixedRange: (field: Field, top: number, bottom: number) => string;
  /** For names, drop-downs and bars; a single cell without `bottom`. */
  readonly range: (field: Field, top: number, bottom?: number) => CellRange;
}

/**
 * `columns({ code: { title: "Mã", width: 9 }, name: { title: "Tên", width: 30 } }).inColumn("name", 7)` is "$B7".
 *
 * @param from 1-based column where the table begins
 */
export function columns<Field extends string, Facts extends ColumnFacts>(
  facts: Readonly<Record<Field, Facts>>,
  from = 1,
): Columns<Field, Facts> {
  const fields: Field[] = [];
  const places = new Map<Field, { readonly first: number; readonly last: number; readonly letters: string }>();
  let next = from;
  for (const field in facts) {
    fields.push(field);
    const last = next + (facts[field].span ?? 1) - 1;
    places.set(field, { first: next, last, letters: columnLetters(next) });
    next = last + 1;
  }
  const placeOf = (field: Field) => {
    const place = places.get(field);
    if (!place) throw new RangeError(`the table has no column "${field}"`);
    return place;
  };
  const range = (field: Field, top: number, bottom = top) => rangeOf(top, placeOf(field).first, bottom);
  const fixed = (field: Field, row: number) => absoluteAddress(row, placeOf(field).first);
  const number = Object.fromEntries([...places].map(([field, { first }]) => [field, first]));
  if (!hasAll(number, fields)) throw new RangeError("a column was lost");
  return {
    fields,
    facts,
    number,
    lastOf: (field) => placeOf(field).last,
    last: next - 1,
    at: (field, row) => cellAddress(row, placeOf(field).first),
    inColumn: (field, row) => `$${placeOf(field).letters}${row}`,
    fixed,
    fixedRange: (field, top, bottom) => `${fixed(field, top)}:${fixed(field, bottom)}`,
    range,
  };
}

function hasAll<Field extends string>(
  numbers: Readonly<Record<string, number>>,
  fields: readonly Field[],
): numbers is Readonly<Record<Field, number>> {
  return fields.every((field) => field in numbers);
}

/**
 * Widths in characters, from the table's first column on: [8, 12, 12]; `own` has those that depend on what stands in a
 * column.
 */
export function widthsOf<Field extends string>(
  { fields, facts }: Columns<Field, WideColumn>,
  own?: Readonly<Partial<Record<Field, number>>>,
): number[] {
  return fields.map((field) => own?.[field] ?? facts[field].width);
}

/** The row of headings. */
export function putTitles<Field extends string>(
  plan: PlanBuilder,
  row: number,
  { fields, facts, number, lastOf }: Columns<Field>,
  style = "header",
): void {
  for (const field of fields) plan.put(row, number[field], facts[field].title, style, { toColumn: lastOf(field) });
}
