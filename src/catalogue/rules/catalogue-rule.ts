/**
 * What a validation rule of the catalogue is: data in a list (`catalogue-rules.ts`), checked over every row.
 */
import { cellAddress } from "../../workbook/address";
import type { CellRef } from "../../workbook/address";
import { contentRow } from "../inherited-cells";
import type { Catalogue, CatalogueField, CatalogueRow, CatalogueSheet } from "../catalogue-row";
import type { CatalogueRuleCode, Finding, Severity } from "../../findings/finding";

/** A row with the sheet that it stands in. */
export interface PlacedRow {
  readonly row: CatalogueRow;
  readonly sheet: CatalogueSheet;
}

export interface CatalogueContext {
  readonly catalogue: Catalogue;
  /** Rows of all sheets, in reading order. */
  readonly rows: readonly PlacedRow[];
  /** Names of the sheets whose rows need a time band. */
  readonly sheetsWithBands: ReadonlySet<string>;
  /** Codes that no renumbering may take, beside those of the catalogue itself. */
  readonly reservedCodes: readonly string[];
  /** Cells that hold an Excel error, by `cellKey`; E307 speaks of them, so no other rule calls them empty. */
  readonly errorCells: ReadonlySet<string>;
}

/** What a check has to say about a finding; the rule adds its code and severity. */
export type Remark = Pick<Finding, "at"> & Partial<Omit<Finding, "code" | "severity" | "at">>;

export interface CatalogueRule {
  readonly code: CatalogueRuleCode;
  readonly severity: Severity;
  readonly check: (context: CatalogueContext) => readonly Finding[];
}

export interface CatalogueRuleDefinition {
  readonly code: CatalogueRuleCode;
  readonly severity: Severity;
  readonly check: (context: CatalogueContext) => Iterable<Remark>;
}

export function catalogueRule({ code, severity, check }: CatalogueRuleDefinition): CatalogueRule {
  const complete = (remark: Remark): Finding => ({
    ...{ params: {}, fix: null, related: [], score: null },
    ...remark,
    code,
    severity,
  });
  return { code, severity, check: (context) => Array.from(check(context), complete) };
}

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** The row's cell of a field: its column, else its first tick column, else the task's, else the leftmost one. */
export function cellOf({ row, sheet }: PlacedRow, field: CatalogueField): CellRef {
  const ticks = field === "group" ? sheet.groupTicks : field === "band" ? sheet.bandTicks : null;
  const column = sheet.columns[field] ?? leftmost(ticks?.values() ?? []) ?? sheet.columns.task;
  return { ...row.source, column: column ?? leftmost(Object.values(sheet.columns)) ?? 1 };
}

/** The first of the cells that tick one of the choices; in a text layout the row's cell of the field. */
export function tickedCellOf<Choice>(
  place: PlacedRow,
  field: "group" | "band",
  ticks: ReadonlyMap<Choice, number>,
  choices: readonly Choice[],
): CellRef {
  const column = leftmost(choices.flatMap((choice) => ticks.get(choice) ?? []));
  return column === undefined ? cellOf(place, field) : { ...place.row.source, column };
}

/** Where the content of that cell is typed: the cell itself, or the top of the merge that covers it. */
export function typedCell(sheet: CatalogueSheet, cell: CellRef): CellRef {
  return { ...cell, row: contentRow(sheet.inheritedFrom, cell.row, cell.column) };
}

/** True when the field's cell, or the one that its content comes from, holds an Excel error. */
export function hasError({ errorCells }: CatalogueContext, place: PlacedRow, field: CatalogueField): boolean {
  return errorCells.size > 0 && errorCells.has(cellKey(typedCell(place.sheet, cellOf(place, field))));
}

function leftmost(columns: Iterable<number>): number | undefined {
  return [...columns].sort((left, right) => left - right)[0];
}
