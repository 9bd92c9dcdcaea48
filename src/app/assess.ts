/**
 * Reads and judges a workbook: catalogue, rules, points and coefficients. Writes nothing.
 */
import type { Catalogue } from "../catalogue/catalogue-row";
import { readCatalogueInSlices } from "../catalogue/read-catalogue";
import { validateInSlices } from "../catalogue/validate-catalogue";
import { chooseScale } from "../conversion/choose-scale";
import type { Conversion } from "../conversion/conversion";
import { convertInSlices } from "../conversion/convert";
import type { Scale } from "../profiles/profile";
import { readKnownCodes } from "../sheets/catalogue/read-converted-catalogue";
import { readTypedInSlices } from "../sheets/catalogue/read-typed-values";
import { comparisonKey } from "../text/normalize";
import type { Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import type { WorkOptions } from "../workbook/workbook-host";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { AssessOptions, Assessment, ReadingChoices, TriedChoices } from "./assessment";
import { effectiveSettings } from "./effective-settings";
import { knownSettings, type KnownSettings } from "./known-settings";
import { createPacer } from "./pacer";
import { countStage } from "./phase";
import { sortFindings } from "../findings/sort-findings";
import { rulesHold, stillHolds } from "./still-holds";
import { summarise } from "./summarise";

/** Where reading and the rules end in the whole of the work; the conversion is the rest. */
const [readingEnds, rulesEnd] = [0.45, 0.8];

export interface AssessRequest extends AssessOptions {
  /** An assessment of the same workbook: what still holds of it is kept. */
  readonly earlier?: Assessment | null;
}

/**
 * @throws UserError `unknownProfile`, `sheetMissing`, `noCatalogue`, `noCatalogueInSheet`, `settingsUnreadable`, `standardNotFound`.
 */
export async function assess(
  workbook: WorkbookSnapshot,
  { reading = {}, tried = {}, earlier = null }: AssessRequest = {},
  work: WorkOptions = {},
): Promise<Assessment> {
  const pacer = createPacer(work);
  const unit = "rows";
  const sheets = reading.sheets && namedSheets(workbook, reading.sheets);
  const known = knownSettings(workbook, tried);
  // The same to the end, although not every row turns out to be a product: a count must not fall back.
  const total = filledRows(workbook, sheets);
  const holds = stillHolds({ workbook, reading, tried, earlier });
  const kept = holds.catalogue ? earlier : null;
  const catalogue =
    kept?.catalogue ??
    (await pacer.run(
      readOwnCatalogue(workbook, { ...reading, ...(sheets ? { sheets } : {}) }),
      // Each row is looked at twice: what it is, and what it says.
      countStage(work, { from: 0, to: readingEnds, items: 2 * total, total, unit }),
    ));
  const rows = catalogue.rows.length;

  const { scale } = scaleOf(catalogue, tried, known);
  const reservedCodes = readKnownCodes(workbook).map(({ code }) => code);
  const ruleFindings =
    kept && rulesHold({ scale, reservedCodes, earlier: kept })
      ? kept.basis.ruleFindings
      : await pacer.run(
          validateInSlices({ catalogue, scale, reservedCodes }),
          countStage(work, { from: readingEnds, to: rulesEnd, items: rows, total, unit }),
        );
  const conversion =
    kept && holds.conversion
      ? kept.conversion
      : await pacer.run(
          convertBy({ workbook, catalogue }, tried, known),
          countStage(work, { from: rulesEnd, to: 1, items: 4 * rows, total, unit }),
        );
  if (conversion.unknownStandard !== null && tried.standard) {
    throw new UserError("standardNotFound", { standard: conversion.unknownStandard });
  }
  const findings = sortFindings(
    [...ruleFindings, ...conversion.findings],
    workbook.sheets.map((sheet) => sheet.name),
  );
  await pacer.step({ done: total, total, unit, overall: 1 });
  const { profile } = known;
  const basis = { reading, tried, reservedCodes, ruleFindings };
  const summary = summarise(catalogue.rows.length, findings);
  return { workbook, profile, catalogue, conversion, findings, summary, basis };
}

/** Rows of the sheets that may be read. */
function filledRows({ sheets }: WorkbookSnapshot, wanted: readonly string[] | undefined): number {
  const isRead = ({ name, marker }: SheetSnapshot) => (wanted ? wanted.includes(name) : marker === null);
  return sheets.filter(isRead).reduce((sum, { values }) => sum + values.length, 0);
}

/** The conversion of a workbook that was read already, by other choices than those of its assessment. */
export function reconvert(assessment: Assessment, tried: TriedChoices, work: WorkOptions = {}): Promise<Conversion> {
  return createPacer(work).run(convertBy(assessment, tried, knownSettings(assessment.workbook, tried)));
}

/** The scale that holds unless a person tries another one. */
export function scaleByItself(catalogue: Catalogue, tried: TriedChoices, known: KnownSettings): Scale {
  const { scale: _tried, ...others } = tried;
  return scaleOf(catalogue, others, known).scale;
}

function scaleOf(catalogue: Catalogue, tried: TriedChoices, { profile, own }: KnownSettings) {
  return chooseScale({
    option: tried.scale ?? null,
    workbook: own?.scale ?? null,
    profile: tried.profile ? profile : null,
    catalogue,
    fallback: profile,
  });
}

function* convertBy(
  { workbook, catalogue }: Pick<Assessment, "workbook" | "catalogue">,
  tried: TriedChoices,
  known: KnownSettings,
): Slices<Conversion> {
  const { stored, base } = known;
  const { scale, reason } = scaleOf(catalogue, tried, known);
  return yield* convertInSlices({
    catalogue,
    settings: effectiveSettings({ base, tried }),
    scale,
    scaleReason: reason,
    standard: tried.standard ?? null,
    storedStandardCode: stored?.standardCode ?? null,
    knownCodes: readKnownCodes(workbook),
    nextCodeNumber: stored?.nextCodeNumber ?? 1,
    typed: yield* readTypedInSlices(workbook),
  });
}

function* readOwnCatalogue(
  workbook: WorkbookSnapshot,
  { sheets, columns, headerRows }: ReadingChoices,
): Slices<Catalogue> {
  const { catalogue, unreadable } = yield* readCatalogueInSlices({
    workbook,
    ...(sheets ? { sheets } : {}),
    ...(columns ? { columns } : {}),
    ...(headerRows ? { headerRows } : {}),
  });
  const [headless] = unreadable;
  if (headless) throw new UserError("noCatalogueInSheet", { sheet: headless.sheet });
  if (catalogue.sheets.length === 0) throw new UserError("noCatalogue");
  return catalogue;
}

/** The sheets that people name, each once; as in Excel, the case of a name does not matter. */
function namedSheets(workbook: WorkbookSnapshot, wanted: readonly string[]): readonly string[] {
  const names = workbook.sheets.map((sheet) => sheet.name);
  const found = wanted.map((name) => {
    const sheet =
      names.find((each) => each === name) ?? names.find((each) => comparisonKey(each) === comparisonKey(name));
    if (sheet === undefined) throw new UserError("sheetMissing", { sheet: name, sheets: names.join(", ") });
    return sheet;
  });
  return [...new Set(found)];
}
