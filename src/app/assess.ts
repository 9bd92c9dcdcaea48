/**
 * Reads and judges a workbook: catalogue, rules, points and coefficients. Writes nothing.
 */
import type { Catalogue } from "../catalogue/catalogue-row";
import { LikeRowFinder } from "../catalogue/likeness/find-like-rows";
import { nearestOf } from "../catalogue/nearest-header";
import { readCatalogueInSlices } from "../catalogue/read-catalogue";
import { inUnicode } from "../catalogue/unicode-sheet";
import { validateInSlices } from "../catalogue/validate-catalogue";
import { chooseScale, type ScaleChoice } from "../conversion/choose-scale";
import type { Conversion } from "../conversion/conversion";
import { convertInSlices } from "../conversion/convert";
import type { Finding } from "../rulebook/rulebook";
import { readConvertedInSlices } from "../sheets/catalogue/read-converted-catalogue";
import { readTypedInSlices } from "../sheets/catalogue/read-typed-values";
import { readRosterNames } from "../sheets/roster/roster-names";
import { hear } from "../rulebook/rule-levels";
import { isFilledByPeople } from "../sheets/our-sheets";
import { comparisonKey } from "../text/normalize";
import { inParts, runAtOnce, type Slices } from "../workbook/slices";
import { UserError, type UserErrorParams } from "../workbook/user-error";
import type { WorkOptions } from "../workbook/workbook-host";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { AssessOptions, Assessment, ReadingChoices, TriedChoices, WrittenCatalogue } from "./assessment";
import { effectiveSettings } from "./effective-settings";
import { knownSettings, type KnownSettings } from "./known-settings";
import { createPacer, type Counted } from "./pacer";
import { sortFindingsInSlices } from "../findings/sort-findings";
import { rulesHold, stillHolds } from "./still-holds";
import { ruleSettingsOf } from "./rule-settings-of";
import { summarise } from "./summarise";

export interface AssessRequest extends AssessOptions {
  /** An assessment of the same workbook: what still holds of it is kept. */
  readonly earlier?: Assessment | null;
}

/**
 * @throws UserError `unknownProfile`, `sheetMissing`, `noCatalogue`, `noCatalogueInSheet`, `settingsUnreadable`, `standardNotFound`.
 */
export async function assess(
  workbook: WorkbookSnapshot,
  request: AssessRequest = {},
  work: WorkOptions = {},
): Promise<Assessment> {
  return createPacer(work).run(assessInSlices(workbook, request), rowsToRead(workbook, request.reading));
}

/** Throws what `assess` throws, at the latest where it runs. */
export function* assessInSlices(
  workbook: WorkbookSnapshot,
  { reading = {}, tried = {}, earlier = null }: AssessRequest = {},
): Slices<Assessment> {
  const part = inParts({ reading: 45, written: 5, rules: 25, conversion: 20, order: 5 });
  const known = knownSettings(workbook, tried);
  const sheets = reading.sheets && namedSheets(workbook, reading.sheets);
  const holds = stillHolds({ workbook, reading, tried, earlier });
  const kept = holds.catalogue ? earlier : null;
  const catalogue =
    kept?.catalogue ??
    (yield* part("reading", readOwnCatalogue(workbook, { ...reading, ...(sheets ? { sheets } : {}) })));
  const written = earlier && holds.written ? earlier.written : yield* part("written", readWritten(workbook));
  const { scale, tables } = scaleOf(catalogue, tried, known);
  const tableScales = tables.map((table) => table.scale);
  const reservedCodes = written.products.map(({ code }) => code);
  const effective = effectiveSettings({ base: known.base, tried });
  const settings = ruleSettingsOf(effective, catalogue);
  const people = readRosterNames(workbook);
  const likeRows = earlier?.basis.likeRows ?? new LikeRowFinder();
  const ruleFindings =
    kept && rulesHold({ tableScales, reservedCodes, settings, people, earlier: kept })
      ? kept.basis.ruleFindings
      : yield* part(
          "rules",
          validateInSlices({ catalogue, workbook, scale, tableScales, reservedCodes, settings, people, likeRows }),
        );
  const conversion =
    kept && holds.conversion
      ? kept.conversion
      : yield* part("conversion", convertBy({ catalogue, written }, tried, known));
  if (conversion.unknownStandard !== null && tried.standard) {
    throw new UserError("standardNotFound", { standard: conversion.unknownStandard });
  }
  const heard = hear<Finding>([...ruleFindings, ...conversion.findings], effective);
  const findings = yield* part(
    "order",
    sortFindingsInSlices(
      heard.findings,
      workbook.sheets.map((sheet) => sheet.name),
    ),
  );
  const { profile } = known;
  const summary = summarise(catalogue.rows.length, findings);
  const basis = { reading, tried, reservedCodes, ruleFindings, settings, people, likeRows };
  return { workbook, profile, catalogue, written, conversion, findings, silent: heard.silent, summary, basis };
}

/** What the workbook's own converted catalogue says, read once for everything that is judged by it. */
function* readWritten(workbook: WorkbookSnapshot): Slices<WrittenCatalogue> {
  const part = inParts({ products: 1, typed: 1 });
  return {
    products: (yield* part("products", readConvertedInSlices(workbook))) ?? [],
    typed: yield* part("typed", readTypedInSlices(workbook)),
  };
}

/** What a workbook says, read and converted by its own settings; nobody judges it. Throws what `assess` throws. */
export function* readInSlices(workbook: WorkbookSnapshot): Slices<Pick<Assessment, "catalogue" | "conversion">> {
  const part = inParts({ reading: 6, written: 1, conversion: 3 });
  const catalogue = yield* part("reading", readOwnCatalogue(workbook, {}));
  const written = yield* part("written", readWritten(workbook));
  const conversion = yield* part("conversion", convertBy({ catalogue, written }, {}, knownSettings(workbook)));
  return { catalogue, conversion };
}

/** What is counted of an assessment: the same to the end, although not every row turns out to be a product. */
export function rowsToRead(workbook: WorkbookSnapshot, { sheets }: ReadingChoices = {}): Counted {
  return { total: filledRows(workbook, sheets && namedSheets(workbook, sheets)), unit: "rows" };
}

/** Rows of the sheets that may be read: of those that are named, else of those that people see and fill. */
function filledRows({ sheets }: WorkbookSnapshot, wanted: readonly string[] | undefined): number {
  const isRead = ({ name, marker, visibility }: SheetSnapshot) =>
    wanted ? wanted.includes(name) : visibility === "visible" && isFilledByPeople(marker);
  return sheets.filter(isRead).reduce((sum, { values }) => sum + values.length, 0);
}

/** The conversion of a workbook that was read already, by other choices than those of its assessment. */
export function reconvertInSlices(assessment: Assessment, tried: TriedChoices): Slices<Conversion> {
  return convertBy(assessment, tried, knownSettings(assessment.workbook, tried));
}

/** The scale that holds unless a person tries another one. */
export function scaleByItself(catalogue: Catalogue, tried: TriedChoices, known: KnownSettings): ScaleChoice {
  const { scale: _tried, settings = {}, ...others } = tried;
  const { sheetScales: _sheets, ...figures } = settings;
  return scaleOf(catalogue, { ...others, settings: figures }, known);
}

function scaleOf(catalogue: Catalogue, tried: TriedChoices, { profile, own }: KnownSettings) {
  return chooseScale({
    option: tried.scale ?? null,
    workbook: own?.scale ?? null,
    profile: tried.profile ? profile : null,
    // What is said for all sheets now comes before what was kept of single ones.
    bySheet: tried.settings?.sheetScales ?? (tried.scale ? [] : (own?.sheetScales ?? [])),
    catalogue,
    fallback: profile,
  });
}

function convertBy(
  { catalogue, written }: Pick<Assessment, "catalogue" | "written">,
  tried: TriedChoices,
  known: KnownSettings,
): Slices<Conversion> {
  const { stored, profile, base, own } = known;
  const { scale, reason, tables } = scaleOf(catalogue, tried, known);
  return convertInSlices({
    catalogue,
    profile,
    settings: effectiveSettings({ base, tried }),
    scale,
    scaleReason: reason,
    tableScales: tables,
    standard: tried.standard ?? null,
    storedStandardCode: stored?.standardCode ?? null,
    knownCodes: written.products,
    nextCodeNumber: stored?.nextCodeNumber ?? 1,
    typed: written.typed,
    areDigitsOpen: own === null && tried.settings?.digits === undefined,
  });
}

function* readOwnCatalogue(
  workbook: WorkbookSnapshot,
  { sheets, columns, headerRows, layouts, headers }: ReadingChoices,
): Slices<Catalogue> {
  const { catalogue, unreadable } = yield* readCatalogueInSlices({
    workbook,
    isFilledByPeople,
    ...(sheets ? { sheets } : {}),
    ...(columns ? { columns } : {}),
    ...(headerRows ? { headerRows } : {}),
    ...(layouts ? { layouts } : {}),
    ...(headers ? { headers } : {}),
  });
  const [headless] = unreadable;
  if (headless)
    throw new UserError("noCatalogueInSheet", { sheet: headless.sheet, ...nearIn(workbook, [headless.sheet]) });
  if (catalogue.sheets.length === 0) throw new UserError("noCatalogue", nearIn(workbook, ownSheets(workbook)));
  return catalogue;
}

/** Names of the sheets that people see and fill. */
function ownSheets({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets
    .filter(({ marker, visibility }) => visibility === "visible" && isFilledByPeople(marker))
    .map(({ name }) => name);
}

/** The row that comes nearest to a header, as the messages name it; nothing where none does. */
function nearIn(workbook: WorkbookSnapshot, names: readonly string[]): UserErrorParams {
  const sheets = workbook.sheets.filter(({ name }) => names.includes(name));
  const near = nearestOf(sheets.map((sheet) => runAtOnce(inUnicode(sheet))));
  if (!near) return {};
  const { sheet, row, known, lack } = near;
  return { near: sheet, row, known: known.map((heading) => `“${heading}”`).join(", "), lack };
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
