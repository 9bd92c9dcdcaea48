/**
 * Which scale a catalogue is converted by, and why: what the user says, what the workbook's settings keep, what a profile
 * chosen by name has, what the sheets look like, and last the default profile's. A table that has nothing filled for that
 * scale and everything for another one has the other one (domain point 2): sheets of one workbook may differ.
 */
import { type Catalogue, type CatalogueRow, type CatalogueSheet, chosen, isHoursRow } from "../catalogue/catalogue-row";
import { scaleSchema, type Profile, type Scale, type SheetScale } from "../profiles/profile";
import { comparisonKey } from "../text/normalize";
import type { TableScale } from "./converted-catalogue";

export interface ChooseScaleOptions {
  readonly option: Scale | null;
  /** Scale in the workbook's own settings sheet. */
  readonly workbook: Scale | null;
  /** A profile that the user named; `null` when nobody did. */
  readonly profile: Profile | null;
  /** Sheets whose scale was said, by hand or in the workbook's settings; none when absent. */
  readonly bySheet?: readonly SheetScale[];
  readonly catalogue: Catalogue;
  /** The profile to fall back on. */
  readonly fallback: Profile;
}

export interface ScaleChoice extends TableScale {
  /** One for each table of `catalogue.sheets`, in their order. */
  readonly tables: readonly TableScale[];
}

export function chooseScale(options: ChooseScaleOptions): ScaleChoice {
  const { catalogue, bySheet = [] } = options;
  const { isGuessed, ...whole } = scaleOfWhole(options);
  const said = new Map(bySheet.map(({ sheet, scale }) => [comparisonKey(sheet), scale]));
  const counts = catalogue.sheets.map(({ rows }) => countMeasures(rows));
  const isOpen = isGuessed || isOpenToShape(whole, counts);
  const tables = catalogue.sheets.map((table, index): TableScale => {
    const own = said.get(comparisonKey(table.name));
    if (own !== undefined) return { scale: own, reason: own === whole.scale ? whole.reason : "sheet" };
    const filled = isOpen ? filledInstead(counts[index], whole.scale, options.fallback) : null;
    return filled === null ? whole : { scale: filled, reason: "filled" };
  });
  return { ...(isGuessed ? mostUsed(tables, catalogue.sheets, whole) : whole), tables };
}

/** `isGuessed`: nobody said it. */
type WholeScale = TableScale & { readonly isGuessed: boolean };

function scaleOfWhole({ option, workbook, profile, catalogue, fallback }: ChooseScaleOptions): WholeScale {
  if (option) return { scale: option, reason: "option", isGuessed: false };
  if (workbook) return { scale: workbook, reason: "workbook", isGuessed: false };
  if (profile) return { scale: profile.parameters.scale.value, reason: "profile", isGuessed: false };
  if (printsCoefficientsOnly(catalogue)) return { scale: "given", reason: "coefficientsOnly", isGuessed: true };
  if (hasPointsWithoutBands(catalogue)) return { scale: "frames", reason: "pointsWithoutBands", isGuessed: true };
  return { scale: fallback.parameters.scale.value, reason: "profile", isGuessed: true };
}

/** How many rows of a table have something for each scale, and how many can be measured by it as they are. */
interface MeasureCounts {
  readonly rows: number;
  readonly filled: Readonly<Record<Scale, number>>;
  readonly readable: Readonly<Record<Scale, number>>;
}

const isFilled: Readonly<Record<Scale, (row: CatalogueRow) => boolean>> = {
  matrix: ({ band }) => band.kind !== "missing",
  frames: ({ points }) => points !== null,
  levels: ({ level, group }) => level !== null || group.kind !== "missing",
  given: ({ printedCoefficient }) => printedCoefficient !== null,
};

const isReadable: Readonly<Record<Scale, (row: CatalogueRow) => boolean>> = {
  matrix: ({ group, band }) => chosen(group) !== null && chosen(band) !== null,
  frames: ({ points }) => points !== null,
  levels: ({ level }) => level !== null,
  given: ({ printedCoefficient }) => printedCoefficient !== null,
};

function countMeasures(all: readonly CatalogueRow[]): MeasureCounts {
  const rows = all.filter((row) => !isHoursRow(row));
  const count = (holds: Readonly<Record<Scale, (row: CatalogueRow) => boolean>>): Record<Scale, number> => {
    const counts = { matrix: 0, frames: 0, levels: 0, given: 0 };
    for (const row of rows) for (const scale of scaleSchema.options) if (holds[scale](row)) counts[scale]++;
    return counts;
  };
  return { rows: rows.length, filled: count(isFilled), readable: count(isReadable) };
}

/**
 * What a user says now holds for every sheet. What a workbook keeps or a profile has was meant for the tables that can use
 * it: where there are none, somebody still wants to fill it.
 */
function isOpenToShape({ scale, reason }: TableScale, counts: readonly MeasureCounts[]): boolean {
  return reason !== "option" && counts.some(({ rows, filled }) => filled[scale] * 2 > rows);
}

/** The scale that most rows of a table can be measured by, where hardly any has something for the other one. */
function filledInstead(counts: MeasureCounts | undefined, whole: Scale, fallback: Profile): Scale | null {
  if (!counts) return null;
  const { rows, filled, readable } = counts;
  const others = [fallback.parameters.scale.value, "frames", "levels", "matrix", "given"] as const;
  const found = others.find((scale) => scale !== whole && readable[scale] * 2 > rows);
  return found !== undefined && filled[whole] * 2 <= readable[found] ? found : null;
}

/** The scale of most rows is the workbook's, where nobody said one. */
function mostUsed(tables: readonly TableScale[], sheets: readonly CatalogueSheet[], whole: TableScale): TableScale {
  const rows = new Map<Scale, number>();
  for (const [index, { scale }] of tables.entries()) {
    rows.set(scale, (rows.get(scale) ?? 0) + (sheets[index]?.rows.length ?? 0));
  }
  const most = Math.max(0, ...rows.values());
  if (most === 0 || rows.get(whole.scale) === most) return whole;
  return tables.find(({ scale }) => rows.get(scale) === most) ?? whole;
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
