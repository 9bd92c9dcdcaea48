/**
 * Converts a catalogue: points of each row by the scale, coefficients k = points ÷ points of the standard unit,
 * rounded as published (ST Phụ lục III, PL3, TN), and what is wrong with them.
 */
import type { Catalogue } from "../catalogue/catalogue-row";
import { cellFinder } from "../catalogue/placed-row";
import { checkInSlices } from "../findings/rule";
import type { Profile, Scale, Settings } from "../profiles/profile";
import { inParts, mapInSlices, runAtOnce, type Slices } from "../workbook/slices";
import { chooseStandard } from "./choose-standard";
import type { Conversion } from "./conversion";
import type { ConvertedRow, ScaleReason, StandardChoice, TableScale } from "./converted-catalogue";
import { framesOfCatalogue } from "./frames-of-catalogue";
import { inferDigits } from "./infer-digits";
import { giveCodesInSlices, type KnownCode } from "./give-codes";
import { roundAsExcel } from "./round-as-excel";
import { conversionRules } from "./rules/conversion-rules";
import { coefficientOfHours } from "./scales/hours";
import { measureRow, type UnfinishedRow } from "./scales/measure-row";
import { standardPoints, type StandardPoints } from "./standard-points";
import { scaleFinder, scalesInUse, sheetScalesOf } from "./table-scales";
import type { TypedRows } from "./typed-values";
import { type CandidateRow, type StandardUse, useStandard } from "./use-standard";

export interface ConvertOptions {
  readonly catalogue: Catalogue;
  /** What the settings are changed from. */
  readonly profile: Profile;
  readonly settings: Settings;
  readonly scale: Scale;
  readonly scaleReason: ScaleReason;
  /** One for each table of the catalogue, in its order; `scale` for all when absent. */
  readonly tableScales?: readonly TableScale[];
  /** The standard unit that the user names; `null` = the workbook's. */
  readonly standard: StandardChoice | null;
  /** Code of the standard unit in the workbook's settings sheet. */
  readonly storedStandardCode: string | null;
  /** Products of the workbook's converted catalogue, which keep their codes. */
  readonly knownCodes: readonly KnownCode[];
  readonly nextCodeNumber: number;
  /** Nobody set the decimals: those that the catalogue itself prints hold before the profile's. False when absent. */
  readonly areDigitsOpen?: boolean;
  /** What reviewers typed into the workbook's converted catalogue, by row id; nothing when absent. */
  readonly typed?: TypedRows;
}

const nobodyTyped: TypedRows = new Map();

export function convert(options: ConvertOptions): Conversion {
  return runAtOnce(convertInSlices(options));
}

export function* convertInSlices(options: ConvertOptions): Slices<Conversion> {
  const { catalogue, scale, scaleReason, typed = nobodyTyped } = options;
  const tableScales = options.tableScales ?? catalogue.sheets.map(() => ({ scale, reason: scaleReason }));
  const tables = { catalogue, scale, tableScales };
  const scales = scalesInUse(tables);
  const scaleOf = scaleFinder(tables);
  const base = settingsFor(options, scales);
  const part = inParts({
    codes: options.knownCodes.length > 0 ? 3 : 1,
    points: 3,
    digits: options.areDigitsOpen ? 1 : 0,
    coefficients: 1,
    rules: 3,
  });
  const { codes, nextCodeNumber } = yield* part(
    "codes",
    giveCodesInSlices({
      rows: catalogue.rows,
      knownCodes: options.knownCodes,
      prefix: base.codePrefix,
      nextCodeNumber: options.nextCodeNumber,
    }),
  );
  const ids = distinctIds(codes);
  const unfinished = yield* part(
    "points",
    mapInSlices(catalogue.rows, (row, index): UnfinishedRow => {
      const id = ids[index] ?? "";
      const { values } = typed.get(id) ?? {};
      return measureRow({ row, scale: scaleOf(row), settings: base, typed: values, id, code: codes[index] ?? "" });
    }),
  );
  const decision = chooseStandard({
    rows: unfinished,
    option: options.standard,
    storedCode: options.storedStandardCode,
    scale,
  });
  const use = useStandard({ decision, rows: unfinished, scale, settings: base });
  const pointsByScale = standardPoints({ use, rows: unfinished, scales, settings: base });
  const printedDigits =
    options.areDigitsOpen && use.kind === "used" && scales.some((each) => each !== "given")
      ? yield* part("digits", inferDigits({ rows: unfinished, pointsByScale, digits: base.digits }))
      : null;
  const sheetScales = sheetScalesOf(tables);
  const settings = { ...base, sheetScales, ...(printedDigits === null ? {} : { digits: printedDigits }) };
  const coefficientOf = coefficientsBy(use, pointsByScale, settings.digits);
  const rows: readonly ConvertedRow[] = yield* part(
    "coefficients",
    mapInSlices(unfinished, (row) => {
      // Filled in where the row stands: a copy of every row would cost as much as all that went before.
      row.coefficient = coefficientOf(row);
      return row;
    }),
  );
  const standardRow = use.kind === "used" ? rows.find(({ id }) => id === use.row.id) : undefined;
  const conversion = {
    profile: options.profile,
    settings,
    scale,
    scaleReason,
    tableScales,
    scales,
    printedDigits,
    standard:
      use.kind === "used" && standardRow
        ? { row: standardRow, origin: use.origin, points: use.points, pointsByScale, hours: use.hours }
        : null,
    unknownStandard: use.kind === "unknown" ? use.choice : null,
    rows,
    nextCodeNumber,
  };
  const context = { catalogue, conversion, use, typed, cellOf: cellFinder(catalogue) };
  return { ...conversion, findings: yield* part("rules", checkInSlices(conversionRules, context)) };
}

function settingsFor({ catalogue, profile, settings, scale }: ConvertOptions, scales: readonly Scale[]): Settings {
  const frames = scales.includes("frames") ? { frames: framesOfCatalogue({ catalogue, profile, settings }) } : {};
  return { ...settings, scale, ...frames };
}

/** "VP.01", and "VP.01#2" for the second row with that code. */
function distinctIds(codes: readonly string[]): readonly string[] {
  if (new Set(codes).size === codes.length) return codes;
  const counts = new Map<string, number>();
  return codes.map((code) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count === 1 ? code : `${code}#${count}`;
  });
}

/** The coefficient of one row after another; a catalogue has far fewer points than rows, so each is rounded once. */
function coefficientsBy(
  use: StandardUse,
  pointsByScale: StandardPoints,
  digits: number,
): (row: CandidateRow) => number | null {
  const printed = ({ basis, row }: CandidateRow) => (basis === "given" ? row.printedCoefficient : null);
  if (use.kind !== "used") return printed;
  const known = new Map<Scale, Map<number, number>>();
  return (candidate) => {
    const { basis, hours, points } = candidate;
    if (basis === "given") return printed(candidate);
    if (basis === "hours") {
      if (hours === null || use.hours === null) return null;
      return coefficientOfHours({ hours, standardHours: use.hours, digits });
    }
    const standard = pointsByScale[basis];
    if (points === null || !standard) return null;
    let byPoints = known.get(basis);
    if (!byPoints) known.set(basis, (byPoints = new Map<number, number>()));
    const before = byPoints.get(points);
    if (before !== undefined) return before;
    const coefficient = roundAsExcel(points / standard.points, digits);
    byPoints.set(points, coefficient);
    return coefficient;
  };
}
