/**
 * Taking over what was approved: the wording, the group or the time of an approved row into an own one, as the sheet has
 * them. Words of a cell that speaks for several rows stay: they would change the others, too.
 */
import { choicesOfRow } from "../../catalogue/choices-of-row";
import type { CatalogueSheet } from "../../catalogue/catalogue-row";
import { typedCell, type PlacedRow } from "../../catalogue/placed-row";
import { timeBand } from "../../catalogue/time-band";
import type { CellRef } from "../../workbook/address";
import type { SetCell } from "../../workbook/workbook-change";
import type { SheetSnapshot } from "../../workbook/workbook-snapshot";
import type { ReferenceRow } from "./reference-catalogue";

/** What can be taken over. */
export const takenParts = ["wording", "group", "band"] as const;
export type TakenPart = (typeof takenParts)[number];

export interface TakeOverOptions {
  readonly place: PlacedRow;
  /** The row's sheet. */
  readonly snapshot: SheetSnapshot;
  readonly reference: ReferenceRow;
  readonly part: TakenPart;
}

/** Empty where the row says it already, or its sheet has no place for it. */
export function takeOverCells(options: TakeOverOptions): readonly SetCell[] {
  const { place, snapshot, reference, part } = options;
  if (part === "wording") return wordingCells(options);
  const { row, sheet } = place;
  const wanted = part === "group" ? reference.group : reference.band;
  const reading = row[part];
  if (wanted === null || sheet.layout[part] === "none") return [];
  if (reading.kind === "read" && reading.value === wanted) return [];
  const label = part === "group" ? wanted : reference.band && timeBand(reference.band).label;
  return (
    choicesOfRow({ place, field: part, snapshot })
      .find((choice) => choice.label === label)
      ?.fix.edits.flatMap((edit) => (edit.kind === "setCell" ? [edit] : [])) ?? []
  );
}

function wordingCells({ place: { row, sheet }, reference }: TakeOverOptions): readonly SetCell[] {
  return wordingOf(sheet, reference).flatMap(({ field, column, value }) => {
    if (value === "" || value === row[field]) return [];
    const cell = { ...row.source, column };
    return speaksForOthers(sheet, cell) ? [] : [{ kind: "setCell", ...cell, value } as const];
  });
}

interface WordingCell {
  readonly field: "task" | "detail" | "output";
  /** 1-based. */
  readonly column: number;
  readonly value: string;
}

/** Offices gather products under tasks of their own, so the task stays, unless it is all that names the product. */
function wordingOf({ columns }: CatalogueSheet, { task, detail, output }: ReferenceRow): readonly WordingCell[] {
  const [named, name] =
    columns.detail === undefined ? (["task", detail || task] as const) : (["detail", detail || task] as const);
  const fields = [
    { field: named, column: columns[named], value: name },
    { field: "output", column: columns.output, value: output },
  ] as const;
  return fields.flatMap(({ field, column, value }) => (column === undefined ? [] : [{ field, column, value }]));
}

function speaksForOthers(sheet: CatalogueSheet, cell: CellRef): boolean {
  if (typedCell(sheet, cell).row !== cell.row) return true;
  return Array.from(sheet.inheritedFrom.get(cell.column) ?? []).includes(cell.row);
}
