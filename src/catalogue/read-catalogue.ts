/**
 * Several sheets of a workbook read as one catalogue.
 */
import { eachInSlices, inParts, runAtOnce, type Slices } from "../workbook/slices";
import { findSheet } from "../workbook/workbook-snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Catalogue, CatalogueRow, CatalogueSheet } from "./catalogue-row";
import { findTables } from "./find-tables";
import type { ColumnChoices } from "./read-header";
import { readSheet } from "./read-sheet";
import type { NamedHeaders, TableLayout } from "./table-layout";
import { inUnicode } from "./unicode-sheet";

export interface ReadCatalogueOptions {
  readonly workbook: WorkbookSnapshot;
  /** True for the marker of a sheet of ours that people fill; all others of ours are results. None when absent. */
  readonly isFilledByPeople?: (marker: string) => boolean;
  /** Names of the sheets to read; absent = every visible sheet with a catalogue header that is no result of ours. */
  readonly sheets?: readonly string[];
  /** Columns corrected by hand, by `tableKey`: the sheet's name, "Sheet2:2" for the second table of that sheet. */
  readonly columns?: Readonly<Record<string, ColumnChoices>>;
  /** 1-based header rows corrected by hand, by sheet name: those of its first tables. */
  readonly headerRows?: Readonly<Record<string, number>>;
  /** What people corrected of tables like these, in this workbook or another of their office. */
  readonly layouts?: readonly TableLayout[];
  /** Rows that people named as headers. */
  readonly headers?: NamedHeaders;
}

/** A sheet that was asked for by name and could not be read. */
export interface UnreadableSheet {
  readonly sheet: string;
  readonly reason: "missing" | "noHeader";
}

export interface ReadCatalogueResult {
  readonly catalogue: Catalogue;
  readonly unreadable: readonly UnreadableSheet[];
}

export function readCatalogue(options: ReadCatalogueOptions): ReadCatalogueResult {
  return runAtOnce(readCatalogueInSlices(options));
}

export function* readCatalogueInSlices(options: ReadCatalogueOptions): Slices<ReadCatalogueResult> {
  const { workbook, sheets, columns, headerRows, layouts, headers, isFilledByPeople = () => false } = options;
  const isUsersOwn = ({ marker, visibility }: SheetSnapshot) =>
    (marker === null || isFilledByPeople(marker)) && visibility === "visible";
  const read: CatalogueSheet[] = [];
  const unreadable: UnreadableSheet[] = [];
  const names = sheets ?? workbook.sheets.filter(isUsersOwn).map((sheet) => sheet.name);
  const readNamed = function* (name: string): Slices<void> {
    const typed = findSheet(workbook, name);
    const part = inParts({ letters: 1, tables: 1, rows: 8 });
    const sheet = typed && (yield* part("letters", inUnicode(typed)));
    const tables = sheet
      ? yield* part("tables", findTables(sheet, { headerRow: headerRows?.[name], columns, layouts, headers }))
      : [];
    const inRows = part(
      "rows",
      eachInSlices(tables, readSheet, ({ snapshot }) => snapshot.values.length),
    );
    if (tables.length > 0) read.push(...(yield* inRows));
    else if (sheets) unreadable.push({ sheet: name, reason: sheet ? "noHeader" : "missing" });
  };
  yield* eachInSlices(names, readNamed, (name) => findSheet(workbook, name)?.values.length ?? 0);
  return { catalogue: { sheets: read, rows: rowsOf(read) }, unreadable };
}

/** Most catalogues are one sheet, whose rows need no second list. */
function rowsOf([first, ...others]: readonly CatalogueSheet[]): readonly CatalogueRow[] {
  const rows = first?.rows ?? [];
  return others.length === 0 ? rows : rows.concat(...others.map((sheet) => sheet.rows));
}
