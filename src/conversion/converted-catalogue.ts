/**
 * The converted catalogue as data: each row with its points and its coefficient against the standard unit
 * (ST Phụ lục III, PL3). What the rules of the conversion look at.
 */
import type { CatalogueRow, PointFrame } from "../catalogue/catalogue-row";
import type { ComplexityGroup } from "../catalogue/complexity-group";
import type { TimeBandNumber } from "../catalogue/time-band";
import type { Profile, Scale, Settings } from "../profiles/profile";
import type { StandardPoints } from "./standard-points";
import type { TypedValues } from "./typed-values";

/** Why a scale was used: said for all or for one sheet, kept in the workbook, the profile's, or what is filled. */
export type ScaleReason =
  "option" | "sheet" | "workbook" | "profile" | "pointsWithoutBands" | "coefficientsOnly" | "filled";

/** How the rows of one table get their points. */
export interface TableScale {
  readonly scale: Scale;
  readonly reason: ScaleReason;
}

/** Where the choice of the standard unit came from. */
export type StandardOrigin = "option" | "mark" | "workbook";

/** How a user names the standard unit. */
export type StandardChoice =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number };

export interface ConvertedRow {
  /** As the source sheet says it. */
  readonly row: CatalogueRow;
  /** What a reviewer typed over it and what counts in its place; the fields below have it already. */
  readonly typed: TypedValues;
  /** Distinct among all rows: the code, or "VP.01#2" for the second row that prints the same one (E304). */
  readonly id: string;
  /** The row's own code, or the one this software gave it. */
  readonly code: string;
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  /** Minutes that stand for the row's time: its band's representative ones, or explicit ones in the open band. */
  readonly minutes: number | null;
  /** Hours of support work without a product; the divisor of others where the standard unit prints them. */
  readonly hours: number | null;
  /** The scale of its table. */
  readonly scale: Scale;
  /** Which way the row is measured: that scale, or hours. */
  readonly basis: Scale | "hours";
  /** Level 1–4 that the points come from (scale levels), else `null`. */
  readonly level: 1 | 2 | 3 | 4 | null;
  /** The frame that the points must keep to (scale frames), else `null`. */
  readonly frame: PointFrame | null;
  /** Unrounded; `null` when something is missing, and for rows measured in hours. */
  readonly points: number | null;
  /** Published, hence rounded to `digits`; `null` when it cannot be computed. */
  readonly coefficient: number | null;
}

export interface StandardUnit {
  readonly row: ConvertedRow;
  readonly origin: StandardOrigin;
  /** Points of the standard unit, the divisor of every coefficient of its own scale. */
  readonly points: number;
  /** What counts as 1 on each scale in use that has points, its own one among them; absent where nothing tells it. */
  readonly pointsByScale: StandardPoints;
  /** Hours of the standard unit, for rows measured in hours; `null` when nothing tells them. */
  readonly hours: number | null;
}

export interface ConvertedCatalogue {
  /** What the settings are changed from, and whose documents the forms cite. */
  readonly profile: Profile;
  readonly settings: Settings;
  /** Of the workbook; a table may have another one. */
  readonly scale: Scale;
  readonly scaleReason: ScaleReason;
  /** One for each table of the catalogue, in its order. */
  readonly tableScales: readonly TableScale[];
  /** Each scale that a table has, that of the workbook first. */
  readonly scales: readonly Scale[];
  /** Decimals of `settings` that were taken from what the catalogue prints; `null` where they were not. */
  readonly printedDigits: number | null;
  /** `null` when none was chosen, several were, or the chosen row cannot serve; the findings say which. */
  readonly standard: StandardUnit | null;
  /** What the user or the settings sheet named and no row answers to, as written; else `null`. */
  readonly unknownStandard: string | null;
  readonly rows: readonly ConvertedRow[];
  /** Next free number for codes that the software gives; kept in the workbook so that no code is used again. */
  readonly nextCodeNumber: number;
}
