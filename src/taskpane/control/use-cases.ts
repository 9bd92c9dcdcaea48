/**
 * The core, as the pane needs it. Loaded after the first paint: nothing else in the pane imports the rules,
 * the sheets or zod.
 */
import type { Assessment, TriedChoices } from "../../app/assessment";
import { isConversionWritten } from "../../app/as-written";
import { applyFixes } from "../../app/apply-fixes";
import { assignmentFormOf } from "../../app/assignment-form";
import { assessInSlices, reconvertInSlices, rowsToRead, scaleByItself } from "../../app/assess";
import { asCheck, rulesOfCheck } from "../../app/check";
import { editSources } from "../../app/edit-sources";
import { openReference, compareWithReferences } from "../../app/suggest";
import { catalogueDifferences } from "../../app/catalogue-differences";
import { closePeriod } from "../../app/close";
import { writeComparison } from "../../app/write-comparison";
import { writeConversion } from "../../app/convert";
import { knownSettings } from "../../app/known-settings";
import { broughtEarlier, rememberBrought } from "../../app/import-record";
import { headerKeysOf } from "../../app/header-keys";
import { tablesOfWorkbook } from "../../app/imported-tables";
import { officeEdits } from "../../app/office-edits";
import { officeOf, officeWithoutCatalogue } from "../../app/office-of";
import { createPacer } from "../../app/pacer";
import { phaseOf } from "../../app/phase";
import { conversionSheets, planConversionInSlices } from "../../app/plan-conversion";
import { planScores, type ScorePlan } from "../../app/plan-scores";
import { readCsv } from "../../app/read-csv";
import { confirm, confirmationOf } from "../../app/confirmation";
import { outputSheets, removeOutput } from "../../app/remove-output";
import { returnFixes, typedOver } from "../../app/return-fixes";
import { returnTyped } from "../../app/return-typed";
import { requireProfile } from "../../app/require-profile";
import { writeScores } from "../../app/score";
import { haveSameRecords } from "../../app/still-holds";
import { takeBackEdits } from "../../app/take-back-edits";
import { writeTemplate } from "../../app/template";
import { framesOfCatalogue } from "../../conversion/frames-of-catalogue";
import { proposeInSlices } from "../../conversion/propose-standard";
import type { Conversion } from "../../conversion/conversion";
import { printedConversion } from "../../conversion/printed-conversion";
import { settingsOf, type Settings } from "../../profiles/profile";
import { isScoringKey } from "../../profiles/scoring-keys";
import { resolveSheetNames, sheetKindOf } from "../../sheets/our-sheets";
import { inParts, type Slices } from "../../workbook/slices";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkOptions } from "../../workbook/workbook-host";
import { findMarkedSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { readSavedState, readTablesNote, saveState, stateNote, tablesNoteOf } from "./saved-state";
import { readTypedNote, typedNoteOf } from "./typed-note";
import type { CatalogueReading, PaneOptions, PlannedSheet, ScoringState } from "../state/pane-state";

export interface ReadingRequest {
  readonly workbook: WorkbookSnapshot;
  readonly options: PaneOptions;
  /** What still holds of it is kept. */
  readonly earlier: CatalogueReading | null;
}

/** Throws what `assess` throws. */
async function readingOf(request: ReadingRequest, work: WorkOptions): Promise<CatalogueReading> {
  const { workbook, options } = request;
  return createPacer(work).run(readInSlices(request), rowsToRead(workbook, options.reading));
}

function* readInSlices({ workbook, options, earlier }: ReadingRequest): Slices<CatalogueReading> {
  const part = inParts({ assessment: 74, proposals: 5, untried: 10, before: 5, differences: 5, confirmation: 1 });
  const { tried } = options;
  const request = { ...options, earlier: earlier?.assessment ?? null };
  const assessment = yield* part("assessment", assessInSlices(workbook, request));
  const isConverted = assessment.conversion === earlier?.assessment.conversion;
  const proposals = isConverted ? earlier.proposals : yield* part("proposals", proposeInSlices(assessment.conversion));
  const untriedConversion = yield* part("untried", conversionWithoutTrial({ assessment, earlier }, tried));
  const before =
    untriedConversion && (yield* part("before", conversionBefore(assessment, { untriedConversion, tried })));
  const compared = { assessment, untried: untriedConversion, before };
  const checked = asCheck(assessment);
  return {
    assessment,
    checked,
    rulesOfCheck,
    office: officeOf(assessment),
    ...heldSettings(assessment, tried),
    proposals,
    planned: sheetsOfConversion(assessment),
    untriedConversion,
    before,
    differences: yield* part("differences", catalogueDifferences(compared)),
    confirmation: yield* part("confirmation", confirmationOf(checked)),
  };
}

/** With the frames that the catalogue itself prints, where it does. */
function heldSettings(
  { workbook, catalogue, conversion, profile }: Assessment,
  tried: TriedChoices,
): Pick<CatalogueReading, "initial" | "base" | "untried"> {
  const known = knownSettings(workbook, tried);
  const withFrames = (settings: Settings): Settings =>
    conversion.scales.includes("frames")
      ? { ...settings, frames: framesOfCatalogue({ catalogue, profile, settings }) }
      : settings;
  return {
    initial: withFrames(settingsOf(profile)),
    base: withFrames(known.base),
    untried: { profile: knownSettings(workbook).profile.id, scale: scaleByItself(catalogue, tried, known).scale },
  };
}

/** The conversion by what the workbook itself says; `null` when nothing is tried out. */
function* conversionWithoutTrial(
  { assessment, earlier }: { readonly assessment: Assessment; readonly earlier: CatalogueReading | null },
  tried: TriedChoices,
): Slices<Conversion | null> {
  if (tried.standard === undefined && !triesFigures(tried)) return null;
  const isKept =
    earlier?.assessment.catalogue === assessment.catalogue &&
    haveSameRecords(assessment.workbook, earlier.assessment.workbook);
  return (isKept ? earlier.untriedConversion : null) ?? (yield* reconvertInSlices(assessment, {}));
}

/**
 * What a trial is compared with. A workbook that names no standard unit is compared by the coefficients that it prints,
 * else by the one that was chosen, so that a weight still shows what it changes.
 */
function* conversionBefore(
  assessment: Assessment,
  { untriedConversion, tried }: { readonly untriedConversion: Conversion; readonly tried: TriedChoices },
): Slices<Conversion | null> {
  if (untriedConversion.standard !== null) return untriedConversion;
  const printed = printedConversion(untriedConversion);
  if (printed) return printed;
  const { standard } = tried;
  return standard !== undefined && triesFigures(tried) ? yield* reconvertInSlices(assessment, { standard }) : null;
}

function triesFigures({ profile, scale, settings }: TriedChoices): boolean {
  return [profile, scale, settings].some((choice) => choice !== undefined);
}

/** Whether converting would change nothing in the workbook. */
function isAsWritten(assessment: Assessment): Promise<boolean> {
  return createPacer({}).run(isConversionWritten(assessment));
}

/** What the pane shows of a plan. */
function scoringOf(workbook: WorkbookSnapshot, { report, change }: ScorePlan): ScoringState {
  const settings = change.edits.length > 0 ? findMarkedSheet(workbook, "settings") : null;
  const planned = [
    ...(settings ? [{ name: settings.name, exists: true }] : []),
    ...change.sheets.map(({ marker, name }) => plannedSheet(workbook, marker, name)),
  ];
  return { kind: "ready", report, planned };
}

function sheetsOfConversion({ workbook }: Assessment): PlannedSheet[] {
  const names = resolveSheetNames(workbook, conversionSheets);
  return Object.entries(names).map(([marker, name]) => plannedSheet(workbook, marker, name));
}

function plannedSheet(workbook: WorkbookSnapshot, marker: string, name: string): PlannedSheet {
  return { name, exists: findMarkedSheet(workbook, marker) !== null };
}

/** What is left to write once the scoring rules were. */
function withoutScoring({ settings, ...tried }: TriedChoices): TriedChoices {
  const left = Object.entries(settings ?? {}).filter(([key]) => !isScoringKey(key));
  return { ...tried, ...(left.length > 0 ? { settings: Object.fromEntries(left) } : {}) };
}

async function plannedConversion(assessment: Assessment): Promise<readonly SheetPlan[]> {
  const { sheets } = await createPacer({}).run(planConversionInSlices(assessment));
  return sheets;
}

/** A form that somebody puts their name under. */
function isSigned(marker: string): boolean {
  const kind = sheetKindOf(marker);
  return kind === "catalogue" || kind === "score" || kind === "summary";
}

export const useCases = {
  applyFixes,
  broughtEarlier,
  closePeriod,
  editSources,
  openReference,
  compareWithReferences,
  assignmentFormOf,
  confirm,
  isAsWritten,
  isSigned,
  officeEdits,
  officeWithoutCatalogue,
  plannedConversion,
  outputSheets,
  phaseOf,
  planScores,
  readCsv,
  readingOf,
  readSavedState,
  readTablesNote,
  tablesNoteOf,
  headerKeysOf,
  readTypedNote,
  rememberBrought,
  removeOutput,
  returnFixes,
  returnTyped,
  typedOver,
  requireProfile,
  saveState,
  scoringOf,
  stateNote,
  takeBackEdits,
  tablesOfWorkbook,
  typedNoteOf,
  withoutScoring,
  writeComparison,
  writeConversion,
  writeScores,
  writeTemplate,
};

export type UseCases = typeof useCases;
