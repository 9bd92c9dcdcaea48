/** What the pane's corrections of a table make of the way that the sheets are read. Pure. */
import type { ReadingChoices } from "../../app/assessment";
import type { CatalogueField, CatalogueSheet } from "../../catalogue/catalogue-row";
import type { ComplexityGroup } from "../../catalogue/complexity-group";
import { localGroupsOf } from "../../catalogue/local-groups";
import { tableKey } from "../../catalogue/table-key";
import { layoutFor, withLayout, type TableLayout } from "../../catalogue/table-layout";

type Names = TableLayout["columns"];

/** The columns of a table that somebody corrected, by the names of their headings; those of an older note by number. */
export function correctedColumns(sheet: CatalogueSheet, reading: ReadingChoices): Names {
  const byNumber = reading.columns?.[tableKey(sheet.name, sheet.table.number)] ?? {};
  const older = Object.fromEntries(Object.entries(byNumber).map(([field, column]) => [field, nameOf(sheet, column)]));
  return { ...layoutOf(sheet, reading)?.columns, ...older };
}

/** A field is given another column, 0 for none; `null` goes back to what the headings say. */
export function withColumn(
  sheet: CatalogueSheet,
  reading: ReadingChoices,
  { field, column }: { readonly field: CatalogueField; readonly column: number | null },
): ReadingChoices {
  const { [field]: _before, ...others } = correctedColumns(sheet, reading);
  const columns: Names = column === null ? others : { ...others, [field]: nameOf(sheet, column) };
  const { [tableKey(sheet.name, sheet.table.number)]: _older, ...olderOfOthers } = reading.columns ?? {};
  const isOlderLeft = Object.keys(olderOfOthers).length > 0;
  return {
    ...reading,
    columns: isOlderLeft ? olderOfOthers : undefined,
    layouts: withLayout(reading.layouts ?? [], { headings: headingsOf(sheet), columns }),
  };
}

/** A name of the office's own and the group that it is said to mean; `null` while nobody said. */
export interface NamedGroup {
  readonly name: string;
  readonly group: ComplexityGroup | null;
  /** What the name looks like. */
  readonly nearest: ComplexityGroup | null;
  /** How many rows have it and wait. */
  readonly count: number;
}

/** Names of groups that the table has and the template has not, those that were answered last. */
export function namedGroups(sheet: CatalogueSheet, reading: ReadingChoices): readonly NamedGroup[] {
  const said = layoutOf(sheet, reading)?.groupNames ?? {};
  const asked = (localGroupsOf(sheet)?.names ?? []).map(({ name, nearest, rows }): NamedGroup => {
    return { name, group: null, nearest, count: rows.length };
  });
  const answered = Object.entries(said).map(([name, group]): NamedGroup => ({ name, group, nearest: null, count: 0 }));
  return [...asked.filter(({ name }) => !Object.hasOwn(said, name)), ...answered];
}

/** `null` forgets what was said of the name. */
export function withGroupName(
  sheet: CatalogueSheet,
  reading: ReadingChoices,
  { name, group }: { readonly name: string; readonly group: ComplexityGroup | null },
): ReadingChoices {
  const { [name]: _before, ...others } = layoutOf(sheet, reading)?.groupNames ?? {};
  const groupNames = group === null ? others : { ...others, [name]: group };
  return { ...reading, layouts: withLayout(reading.layouts ?? [], { headings: headingsOf(sheet), groupNames }) };
}

/** The tables are read by their headings alone again. */
export function withoutCorrections(sheets: readonly CatalogueSheet[], reading: ReadingChoices): ReadingChoices {
  const gone = new Set(sheets.map((sheet) => layoutOf(sheet, reading)));
  const layouts = (reading.layouts ?? []).filter((layout) => !gone.has(layout));
  return { ...reading, columns: undefined, headerRows: undefined, headers: [], layouts };
}

/** Whether anything of these tables was said by a person. */
export function areCorrected(sheets: readonly CatalogueSheet[], reading: ReadingChoices): boolean {
  const { columns, headerRows, headers = [] } = reading;
  return (
    columns !== undefined ||
    headerRows !== undefined ||
    headers.length > 0 ||
    sheets.some((sheet) => layoutOf(sheet, reading) !== null)
  );
}

function layoutOf(sheet: CatalogueSheet, { layouts = [] }: ReadingChoices): TableLayout | null {
  return layoutFor(layouts, headingsOf(sheet));
}

function headingsOf({ columnNames }: CatalogueSheet): readonly string[] {
  return [...columnNames.values()];
}

function nameOf({ columnNames }: CatalogueSheet, column: number | undefined): string {
  return columnNames.get(column ?? 0) ?? "";
}
