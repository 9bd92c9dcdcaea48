/**
 * Runs every rule of the catalogue over every row; nothing stops at the first finding (domain point 3).
 */
import { inParts, runAtOnce, type Slices } from "../workbook/slices";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Catalogue, CatalogueSheet } from "./catalogue-row";
import type { FindingOf } from "../findings/finding";
import { checkInSlices } from "../findings/rule";
import { coverageInSlices } from "./coverage";
import { LikeRowFinder } from "./likeness/find-like-rows";
import { findRepeatedRows } from "./likeness/repeated-rows";
import { readOrdinals } from "./ordinals";
import type { RosterName } from "./performers";
import type { PlacedRow } from "./placed-row";
import { cellKey, type CatalogueContext, type RowScale } from "./rules/catalogue-context";
import { catalogueRules, type CatalogueRuleCode } from "./rules/catalogue-rules";
import { defaultRuleSettings, type RuleSettings } from "./rules/rule-settings";
import { wordingOf } from "./rules/words-in-use";
import { findUntidyCells } from "./untidy-cells";

export interface ValidateCatalogueOptions {
  readonly catalogue: Catalogue;
  /** That it was read from: what is wrong with a text, only the cell itself tells. */
  readonly workbook: WorkbookSnapshot;
  /** How rows get points: with `matrix` every row needs a time band. */
  readonly scale: RowScale;
  /** One for each table of the catalogue, in its order; `scale` for all when absent. */
  readonly tableScales?: readonly RowScale[];
  /** Codes of products that are gone: a renumbering must not give them again. */
  readonly reservedCodes?: readonly string[];
  /** Limits and word tables; ours when absent, and then no part has a limit. */
  readonly settings?: RuleSettings;
  /** Everybody whose work must appear; nobody when absent. */
  readonly people?: readonly RosterName[];
  /** That looked for like rows when the catalogue was last judged; a new one when absent. */
  readonly likeRows?: LikeRowFinder;
}

type CatalogueFindings = readonly FindingOf<CatalogueRuleCode>[];

/** Findings rule by rule; within a rule in reading order. */
export function validateCatalogue(options: ValidateCatalogueOptions): CatalogueFindings {
  return runAtOnce(validateInSlices(options));
}

export function* validateInSlices(options: ValidateCatalogueOptions): Slices<CatalogueFindings> {
  const { catalogue, workbook, scale, tableScales = [], reservedCodes = [] } = options;
  const part = inParts({ texts: 3, ordinals: 1, people: 1, repeated: 2, like: 30, rules: catalogueRules.length });
  const rows = placedRows(catalogue);
  const { settings = defaultRuleSettings, people = [], likeRows = new LikeRowFinder() } = options;
  const { bandMinutes } = settings;
  const scales = new Map(catalogue.sheets.map((table, index) => [table, tableScales[index] ?? scale]));
  const scaleOf = (table: CatalogueSheet) => scales.get(table) ?? scale;
  const usesBands = (sheet: CatalogueSheet) => scaleOf(sheet) === "matrix" || isMostlyBanded(sheet);
  const context: CatalogueContext = {
    catalogue,
    rows,
    scaleOf,
    tablesWithBands: new Set(catalogue.sheets.filter(usesBands)),
    reservedCodes,
    settings,
    people,
    errorCells: errorCellsOf(catalogue),
    untidyCells: yield* part("texts", findUntidyCells(catalogue, workbook)),
    numberedTables: yield* part("ordinals", readOrdinals(catalogue, workbook)),
    coverage: yield* part("people", coverageInSlices({ rows, people, bandMinutes })),
    repeatedRows: yield* part("repeated", findRepeatedRows(rows)),
    likeRows: yield* part("like", likeRows.find({ rows, wording: wordingOf(settings.words) })),
  };
  return yield* part("rules", checkInSlices(catalogueRules, context));
}

function placedRows({ sheets }: Catalogue): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (const sheet of sheets) for (const row of sheet.rows) rows.push({ row, sheet });
  return rows;
}

function errorCellsOf({ rows }: Catalogue): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { source, errors } of rows) {
    if (errors.length === 0) continue;
    for (const { column } of errors) cells.add(cellKey({ ...source, column }));
  }
  return cells;
}

/** A band column that is filled for most rows is meant to be filled for all. */
function isMostlyBanded({ layout, rows }: CatalogueSheet): boolean {
  if (layout.band === "none") return false;
  return rows.filter(({ band }) => band.kind !== "missing").length * 2 > rows.length;
}
