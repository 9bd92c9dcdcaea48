/**
 * The core, as the pane needs it. Loaded after the first paint: nothing else in the pane imports the rules,
 * the sheets or zod.
 */
import type { AssessOptions, Assessment } from "../../app/assessment";
import { applyFixes } from "../../app/apply-fixes";
import { assessInSlices, reconvertInSlices, rowsToRead, scaleByItself } from "../../app/assess";
import { asCheck } from "../../app/check";
import { convertCatalogue } from "../../app/convert";
import { knownSettings } from "../../app/known-settings";
import { tablesOfWorkbook } from "../../app/imported-tables";
import { createPacer } from "../../app/pacer";
import { phaseOf } from "../../app/phase";
import { planScores } from "../../app/plan-scores";
import { readCsv } from "../../app/read-csv";
import { outputSheets, removeOutput } from "../../app/remove-output";
import { requireProfile } from "../../app/require-profile";
import { scoreMonthly } from "../../app/score";
import type { ScoreOptions } from "../../app/score-report";
import { writeTemplate } from "../../app/template";
import { framesOfCatalogue } from "../../conversion/frames-of-catalogue";
import { proposeInSlices } from "../../conversion/propose-standard";
import type { Conversion } from "../../conversion/conversion";
import { printedConversion } from "../../conversion/printed-conversion";
import { settingsOf, type Settings } from "../../profiles/profile";
import { isScoringKey } from "../../profiles/scoring-keys";
import { resolveSheetNames } from "../../sheets/our-sheets";
import { inParts, type Slices } from "../../workbook/slices";
import type { WorkOptions } from "../../workbook/workbook-host";
import { findMarkedSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { readSavedState, saveState, stateNote } from "./saved-state";
import type { CatalogueReading, PlannedSheet, ScoringState } from "../state/pane-state";

/** Throws what `assess` throws. */
async function readingOf(
  workbook: WorkbookSnapshot,
  options: AssessOptions,
  work: WorkOptions,
): Promise<CatalogueReading> {
  return createPacer(work).run(readInSlices(workbook, options), rowsToRead(workbook, options));
}

function* readInSlices(workbook: WorkbookSnapshot, options: AssessOptions): Slices<CatalogueReading> {
  const part = inParts({ assessment: 80, proposals: 5, before: 15 });
  const assessment = yield* part("assessment", assessInSlices(workbook, options));
  return {
    assessment,
    checked: asCheck(assessment),
    ...heldSettings(assessment, options),
    proposals: yield* part("proposals", proposeInSlices(assessment.conversion)),
    planned: conversionSheets(assessment),
    before: yield* part("before", conversionBefore(assessment, options)),
  };
}

/** With the frames that the catalogue itself prints, where it does. */
function heldSettings(
  { workbook, catalogue, conversion, profile }: Assessment,
  options: AssessOptions,
): Pick<CatalogueReading, "initial" | "base" | "untried"> {
  const known = knownSettings(workbook, options);
  const withFrames = (settings: Settings): Settings =>
    conversion.scale === "frames"
      ? { ...settings, frames: framesOfCatalogue({ catalogue, profile, settings }) }
      : settings;
  return {
    initial: withFrames(settingsOf(profile)),
    base: withFrames(known.base),
    untried: { profile: knownSettings(workbook, {}).profile.id, scale: scaleByItself(catalogue, options, known) },
  };
}

/**
 * The conversion without what a person tries out. A workbook that names no standard unit is compared by the coefficients
 * that it prints, else by the one that was chosen, so that a weight still shows what it changes.
 */
function* conversionBefore(
  assessment: Assessment,
  { standard, profile, scale, digits, settings }: AssessOptions,
): Slices<Conversion | null> {
  const triesFigures = [profile, scale, digits, settings].some((choice) => choice !== undefined);
  if (standard === undefined && !triesFigures) return null;
  const part = inParts({ stored: 1, chosen: 1 });
  const conversion = yield* part("stored", reconvertInSlices(assessment, {}));
  if (conversion.standard !== null) return conversion;
  const printed = printedConversion(conversion);
  if (printed) return printed;
  if (standard === undefined || !triesFigures) return null;
  return yield* part("chosen", reconvertInSlices(assessment, { standard }));
}

/** Throws what `planScores` throws. */
async function scoringOf(workbook: WorkbookSnapshot, options: ScoreOptions, work: WorkOptions): Promise<ScoringState> {
  const { report, change } = await planScores(workbook, options, work);
  const settings = change.edits.length > 0 ? findMarkedSheet(workbook, "settings") : null;
  const planned = [
    ...(settings ? [{ name: settings.name, exists: true }] : []),
    ...change.sheets.map(({ marker, name }) => plannedSheet(workbook, marker, name)),
  ];
  return { kind: "ready", report, planned };
}

function conversionSheets({ workbook }: Assessment): PlannedSheet[] {
  const names = resolveSheetNames(workbook, ["catalogue", "settings"]);
  return Object.entries(names).map(([marker, name]) => plannedSheet(workbook, marker, name));
}

function plannedSheet(workbook: WorkbookSnapshot, marker: string, name: string): PlannedSheet {
  return { name, exists: findMarkedSheet(workbook, marker) !== null };
}

/** What is left to write once the scoring rules were. */
function withoutScoring({ settings, ...options }: AssessOptions): AssessOptions {
  const left = Object.entries(settings ?? {}).filter(([key]) => !isScoringKey(key));
  return { ...options, ...(left.length > 0 ? { settings: Object.fromEntries(left) } : {}) };
}

export const useCases = {
  applyFixes,
  convertCatalogue,
  outputSheets,
  phaseOf,
  readCsv,
  readingOf,
  readSavedState,
  removeOutput,
  requireProfile,
  saveState,
  scoreMonthly,
  scoringOf,
  stateNote,
  tablesOfWorkbook,
  withoutScoring,
  writeTemplate,
};

export type UseCases = typeof useCases;
