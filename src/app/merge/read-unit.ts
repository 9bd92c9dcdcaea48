/** A unit's catalogue out of the workbook that it submitted, reduced to what a merge needs: the workbook itself may go. */
import { coverageInSlices } from "../../catalogue/coverage";
import type { CatalogueRow } from "../../catalogue/catalogue-row";
import type { ScaleReason } from "../../conversion/converted-catalogue";
import type { Profile, Scale } from "../../profiles/profile";
import { sourceRow, type ReadRow, type SourceRow } from "../../review/merge/source-row";
import { comparisonKey } from "../../text/normalize";
import { inParts, type Slices } from "../../workbook/slices";
import { UserError } from "../../workbook/user-error";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { readInSlices } from "../assess";
import { productsAsTheyAre } from "../read-reference";

export interface ReadUnitOptions {
  readonly workbook: WorkbookSnapshot;
  /** What people call it. */
  readonly file: string;
}

export interface PersonHours {
  readonly name: string;
  /** Hours a year of the rows whose time and frequency are known, each divided among those who do it. */
  readonly hours: number;
  readonly rows: number;
  readonly timedRows: number;
}

/** How a workbook counts by its own settings. */
export interface UnitScale {
  readonly profile: Profile;
  readonly scale: Scale;
  readonly reason: ScaleReason;
}

export interface UnitCatalogue {
  readonly file: string;
  readonly rows: readonly SourceRow[];
  /** `null` where its settings can't be read. */
  readonly counting: UnitScale | null;
  /** People whom its rows name. */
  readonly people: readonly PersonHours[];
}

/** @throws UserError `noCatalogueInFile`. */
export function* readUnit({ workbook, file }: ReadUnitOptions): Slices<UnitCatalogue> {
  const part = inParts({ read: 8, people: 1 });
  const read = (yield* part("read", convertedRows(workbook))) ?? (yield* part("read", rowsAsTheyAre(workbook)));
  if (read.rows.length === 0) throw new UserError("noCatalogueInFile", { file });
  const unitOf = unitTeller(file, read.rows);
  return {
    file,
    rows: read.rows.map((row) => sourceRow({ file, unit: unitOf(row.row) }, row)),
    counting: read.counting,
    people: yield* part("people", read.people),
  };
}

interface ReadRows extends Pick<UnitCatalogue, "counting"> {
  readonly rows: readonly ReadRow[];
  readonly people: Slices<readonly PersonHours[]>;
}

/** By the workbook's own settings; `null` where they or its catalogue can't be read. */
function* convertedRows(workbook: WorkbookSnapshot): Slices<ReadRows | null> {
  try {
    const { catalogue, conversion } = yield* readInSlices(workbook);
    const { profile, scale, scaleReason: reason, settings } = conversion;
    const placed = catalogue.sheets.flatMap((sheet) => sheet.rows.map((row) => ({ row, sheet })));
    return {
      rows: conversion.rows.map((row) => ({ ...readOf(row), typedPoints: row.typed.points })),
      counting: { profile, scale, reason },
      people: hoursOf(coverageInSlices({ rows: placed, people: [], bandMinutes: settings.bandMinutes })),
    };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function readOf({ row, group, band, coefficient }: ReadRow): ReadRow {
  return { row, group, band, coefficient };
}

function* rowsAsTheyAre(workbook: WorkbookSnapshot): Slices<ReadRows> {
  const rows = yield* productsAsTheyAre(workbook);
  return { rows: rows.map(readOf), counting: null, people: nobody() };
}

function* nobody(): Slices<readonly PersonHours[]> {
  yield 1;
  return [];
}

function* hoursOf(coverage: ReturnType<typeof coverageInSlices>): Slices<readonly PersonHours[]> {
  const { people } = yield* coverage;
  return people.map(({ name, hours, rows, timedRows }) => ({ name, hours, rows: rows.length, timedRows }));
}

/** The file; where its rows name several departments, each of them. One that all rows name is the file's own. */
function unitTeller(file: string, rows: readonly ReadRow[]): (row: CatalogueRow) => string {
  const name = unitName(file);
  const departments = new Set(rows.flatMap(({ row: { unit } }) => (unit === null ? [] : [comparisonKey(unit)])));
  if (departments.size < 2) return () => name;
  return ({ unit }) => (unit === null || unit === "" ? name : `${name} - ${unit}`);
}

/** "Sở Y tế" for "Sở Y tế.xlsx". */
export function unitName(file: string): string {
  return file.replace(/\.[^./\\]+$/, "");
}
