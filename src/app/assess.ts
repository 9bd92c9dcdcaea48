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
import { sheetFactsOf } from "../sheets/our-sheets";
import { comparisonKey } from "../text/normalize";
import type { Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import type { WorkOptions } from "../workbook/workbook-host";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { AssessOptions, Assessment } from "./assessment";
import { knownSettings, type KnownSettings } from "./known-settings";
import { createPacer } from "./pacer";
import { countStage } from "./phase";
import { sortFindings } from "../findings/sort-findings";
import { summarise } from "./summarise";

/** Where reading and the rules end in the whole of the work; the conversion is the rest. */
const [readingEnds, rulesEnd] = [0.45, 0.8];

/**
 * @throws UserError `unknownProfile`, `sheetMissing`, `noCatalogue`, `noCatalogueInSheet`, `settingsUnreadable`, `standardNotFound`.
 */
export async function assess(
  workbook: WorkbookSnapshot,
  options: AssessOptions = {},
  work: WorkOptions = {},
): Promise<Assessment> {
  const pacer = createPacer(work);
  const unit = "rows";
  const sheets = options.sheets && namedSheets(workbook, options.sheets);
  const known = knownSettings(workbook, options);
  // The same to the end, although not every row turns out to be a product: a count must not fall back.
  const total = filledRows(workbook, sheets);
  const catalogue = await pacer.run(
    readOwnCatalogue(workbook, { ...options, ...(sheets ? { sheets } : {}) }),
    // Each row is looked at twice: what it is, and what it says.
    countStage(work, { from: 0, to: readingEnds, items: 2 * total, total, unit }),
  );
  const rows = catalogue.rows.length;

  const { scale } = scaleOf(catalogue, options, known);
  const reservedCodes = readKnownCodes(workbook).map(({ code }) => code);
  const ruleFindings = await pacer.run(
    validateInSlices({ catalogue, scale, reservedCodes }),
    countStage(work, { from: readingEnds, to: rulesEnd, items: rows, total, unit }),
  );
  const conversion = await pacer.run(
    convertBy({ workbook, catalogue }, options, known),
    countStage(work, { from: rulesEnd, to: 1, items: 4 * rows, total, unit }),
  );
  if (conversion.unknownStandard !== null && options.standard) {
    throw new UserError("standardNotFound", { standard: conversion.unknownStandard });
  }
  const findings = sortFindings(
    [...ruleFindings, ...conversion.findings],
    workbook.sheets.map((sheet) => sheet.name),
  );
  await pacer.step({ done: total, total, unit, overall: 1 });
  const { profile } = known;
  return { workbook, profile, catalogue, conversion, findings, summary: summarise(catalogue.rows.length, findings) };
}

/** Rows of the sheets that may be read. */
function filledRows({ sheets }: WorkbookSnapshot, wanted: readonly string[] | undefined): number {
  const isRead = ({ name, marker }: SheetSnapshot) => (wanted ? wanted.includes(name) : marker === null);
  return sheets.filter(isRead).reduce((sum, { values }) => sum + values.length, 0);
}

/** The conversion of a workbook that was read already, by other choices than those of its assessment. */
export function reconvert(assessment: Assessment, options: AssessOptions, work: WorkOptions = {}): Promise<Conversion> {
  return createPacer(work).run(convertBy(assessment, options, knownSettings(assessment.workbook, options)));
}

/** The scale that holds unless a person tries another one. */
export function scaleByItself(catalogue: Catalogue, options: AssessOptions, known: KnownSettings): Scale {
  const { scale: _tried, ...others } = options;
  return scaleOf(catalogue, others, known).scale;
}

function scaleOf(catalogue: Catalogue, options: AssessOptions, { profile, own }: KnownSettings) {
  return chooseScale({
    option: options.scale ?? null,
    workbook: own?.scale ?? null,
    profile: options.profile ? profile : null,
    catalogue,
    fallback: profile,
  });
}

function* convertBy(
  { workbook, catalogue }: Pick<Assessment, "workbook" | "catalogue">,
  options: AssessOptions,
  known: KnownSettings,
): Slices<Conversion> {
  const { stored, base } = known;
  const { digits } = options;
  const { scale, reason } = scaleOf(catalogue, options, known);
  return yield* convertInSlices({
    catalogue,
    settings: { ...base, ...(digits === undefined ? {} : { digits }), ...options.settings },
    scale,
    scaleReason: reason,
    standard: options.standard ?? null,
    storedStandardCode: stored?.standardCode ?? null,
    knownCodes: readKnownCodes(workbook),
    nextCodeNumber: stored?.nextCodeNumber ?? 1,
    typed: yield* readTypedInSlices(workbook),
  });
}

function* readOwnCatalogue(
  workbook: WorkbookSnapshot,
  { sheets, columns, headerRows }: AssessOptions,
): Slices<Catalogue> {
  const { catalogue, unreadable } = yield* readCatalogueInSlices({
    workbook,
    isFilledByPeople: (marker) => sheetFactsOf(marker).peopleFillIt,
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
