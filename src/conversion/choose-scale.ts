/**
 * Which scale a catalogue is converted by, and why: what the user says, what the workbook's settings keep,
 * what a profile chosen by name has, what the sheets look like, and last the default profile's.
 */
import type { Catalogue } from "../catalogue/catalogue-row";
import type { Profile, Scale } from "../profiles/profile";
import type { ScaleReason } from "./converted-catalogue";

export interface ChooseScaleOptions {
  readonly option: Scale | null;
  /** Scale in the workbook's own settings sheet. */
  readonly workbook: Scale | null;
  /** A profile that the user named; `null` when nobody did. */
  readonly profile: Profile | null;
  readonly catalogue: Catalogue;
  /** The profile to fall back on. */
  readonly fallback: Profile;
}

export interface ScaleChoice {
  readonly scale: Scale;
  readonly reason: ScaleReason;
}

export function chooseScale({ option, workbook, profile, catalogue, fallback }: ChooseScaleOptions): ScaleChoice {
  if (option) return { scale: option, reason: "option" };
  if (workbook) return { scale: workbook, reason: "workbook" };
  if (profile) return { scale: profile.parameters.scale.value, reason: "profile" };
  if (printsCoefficientsOnly(catalogue)) return { scale: "given", reason: "coefficientsOnly" };
  if (hasPointsWithoutBands(catalogue)) return { scale: "frames", reason: "pointsWithoutBands" };
  return { scale: fallback.parameters.scale.value, reason: "profile" };
}

/**
 * Most rows print a coefficient, and nothing else that could give one: what is filled counts, not what is headed. Where no
 * other measure has a column at all, a few coefficients that can be read are enough.
 */
function printsCoefficientsOnly({ rows, sheets }: Catalogue): boolean {
  if (sheets.every(({ columns }) => columns.coefficient === undefined)) return false;
  let [coefficients, others] = [0, 0];
  for (const { printedCoefficient, points, band, level } of rows) {
    if (printedCoefficient !== null) coefficients++;
    if (points !== null || level !== null || band.kind !== "missing") others++;
  }
  const isOnlyMeasure = sheets.every(({ columns, layout }) => layout.band === "none" && !hasOther(columns));
  return others * 2 <= coefficients && coefficients * 2 > (isOnlyMeasure ? 1 : rows.length);
}

function hasOther({ points, level, minutes, hours }: Catalogue["sheets"][number]["columns"]): boolean {
  return [points, level, minutes, hours].some((column) => column !== undefined);
}

function hasPointsWithoutBands({ sheets }: Catalogue): boolean {
  const hasPoints = sheets.some(({ columns }) => columns.points !== undefined);
  return hasPoints && sheets.every(({ layout }) => layout.band === "none");
}
