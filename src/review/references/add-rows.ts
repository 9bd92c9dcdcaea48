/**
 * Approved products that are missing, as new rows of the own catalogue: at the end of the section that is called as
 * theirs, else of the one where a person stands, else of the last table.
 */
import type { Catalogue, CatalogueRow, CatalogueSheet, RowSource } from "../../catalogue/catalogue-row";
import { tableFinder } from "../../catalogue/catalogue-row";
import { tickMark } from "../../catalogue/read-ticks";
import { timeBand } from "../../catalogue/time-band";
import { searchKey } from "../../text/search-key";
import type { CellRef } from "../../workbook/address";
import type { InsertRows, NewCell } from "../../workbook/workbook-change";
import type { ReferenceRow } from "./reference-catalogue";

export interface AddRowsOptions {
  readonly catalogue: Catalogue;
  readonly references: readonly ReferenceRow[];
  /** Where a person stands in the sheets; `null` where that is unknown. */
  readonly near: RowSource | null;
}

export interface AddedRows {
  readonly edits: readonly InsertRows[];
  /** The first of the new rows, where it will be. */
  readonly first: CellRef | null;
}

/** What the new rows come after. */
interface Ending {
  readonly table: CatalogueSheet;
  readonly last: CatalogueRow;
}

export function addRows({ catalogue, references, near }: AddRowsOptions): AddedRows {
  const bySection = endingsBySection(catalogue);
  const fallback = endingAt(catalogue, near);
  const groups = new Map<CatalogueRow, Ending & { readonly rows: ReferenceRow[] }>();
  for (const reference of references) {
    const ending = (reference.section === null ? null : bySection.get(searchKey(reference.section))) ?? fallback;
    if (!ending) continue;
    const known = groups.get(ending.last);
    if (known) known.rows.push(reference);
    else groups.set(ending.last, { ...ending, rows: [reference] });
  }
  const edits = [...groups.values()].map(insertionOf).sort((one, other) => one.row - other.row);
  const [first] = edits;
  const column = first?.cells?.[0]?.column ?? 1;
  return { edits, first: first ? { sheet: first.sheet, row: first.row, column } : null };
}

/** Where rows go that belong to no section of the own catalogue; `null` in a catalogue without a row. */
export function endingAt(catalogue: Catalogue, near: RowSource | null): Ending | null {
  const table = near && tableFinder(catalogue)(near);
  const here = table?.rows.filter(({ source }) => source.row <= (near?.row ?? 0)).at(-1) ?? table?.rows[0];
  if (table && here) {
    const last = table.rows.filter(({ section }) => section === here.section).at(-1);
    if (last) return { table, last };
  }
  const lastTable = catalogue.sheets.filter(({ rows }) => rows.length > 0).at(-1);
  const last = lastTable?.rows.at(-1);
  return lastTable && last ? { table: lastTable, last } : null;
}

function endingsBySection({ sheets }: Catalogue): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const table of sheets) {
    for (const last of table.rows) if (last.section !== null) endings.set(searchKey(last.section), { table, last });
  }
  return endings;
}

function insertionOf({ table, last, rows }: Ending & { readonly rows: readonly ReferenceRow[] }): InsertRows {
  const cells = rows.flatMap((reference, place) => cellsOf(reference, { table, last, row: place + 1 }));
  return { kind: "insertRows", sheet: table.name, row: last.source.row + 1, count: rows.length, cells };
}

interface NewRow extends Ending {
  /** 1-based among the new rows. */
  readonly row: number;
}

function cellsOf(reference: ReferenceRow, { table, last, row }: NewRow): NewCell[] {
  const { columns, groupTicks, bandTicks } = table;
  const { group, band } = reference;
  const isOneText = columns.detail === undefined;
  const label = band === null ? null : timeBand(band).label;
  return [
    ...cell(columns.ordinal, nextOrdinal(last, row)),
    ...cell(columns.task, (isOneText && reference.detail) || reference.task),
    ...cell(columns.detail, reference.detail),
    ...cell(columns.output, reference.output),
    ...cell(
      group === null ? undefined : (groupTicks.get(group) ?? columns.group),
      groupTicks.size > 0 ? tickMark : group,
    ),
    ...cell(band === null ? undefined : (bandTicks.get(band) ?? columns.band), bandTicks.size > 0 ? tickMark : label),
  ];

  function cell(column: number | undefined, value: string | number | null): NewCell[] {
    return column === undefined || value === null || value === "" ? [] : [{ row, column, value }];
  }
}

/** Numbers go on; "1.2", "a" and the like are left for a person. */
function nextOrdinal({ ordinal }: CatalogueRow, row: number): number | null {
  return ordinal !== null && /^\d+$/.test(ordinal) ? Number(ordinal) + row : null;
}
