/**
 * What of an earlier assessment still holds, so that a write or another choice costs only what it changed. Everything
 * that a step was computed from is compared; nothing is remembered beside the assessment itself.
 */
import type { RosterName } from "../catalogue/performers";
import type { RuleSettings } from "../catalogue/rules/rule-settings";
import type { Scale } from "../profiles/profile";
import type { Finding, FindingCode } from "../rulebook/rulebook";
import { isRecordName } from "../sheets/names";
import { isFilledByPeople, sheetFactsOf } from "../sheets/our-sheets";
import { isSameSheet, showsSame } from "../workbook/same-sheet";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment, ReadingChoices, TriedChoices } from "./assessment";

export interface StillHolds {
  /** The same sheets of people's, read in the same way. */
  readonly catalogue: boolean;
  /** The same codes and typed values in our own sheets. */
  readonly written: boolean;
  /** And the same settings, codes and typed values of ours, with the same trials on top. */
  readonly conversion: boolean;
}

export interface StillHoldsOptions {
  readonly workbook: WorkbookSnapshot;
  readonly reading: ReadingChoices;
  readonly tried: TriedChoices;
  readonly earlier: Assessment | null;
}

export function stillHolds({ workbook, reading, tried, earlier }: StillHoldsOptions): StillHolds {
  const catalogue = earlier !== null && isSame(reading, earlier.basis.reading) && haveSameSources(workbook, earlier);
  const written = earlier !== null && haveSameRecords(workbook, earlier.workbook);
  return { catalogue, written, conversion: catalogue && written && isSame(tried, earlier.basis.tried) };
}

/**
 * What our own sheets say of the conversion: settings, codes that were given, values that reviewers typed. They are read
 * by the names of their areas, wherever people moved those.
 */
export function haveSameRecords(workbook: WorkbookSnapshot, before: WorkbookSnapshot): boolean {
  return (
    workbook === before ||
    (isSame(recordNames(workbook), recordNames(before)) &&
      areEach(isSameSheet, recordSheets(workbook), recordSheets(before)))
  );
}

function recordNames({ names }: WorkbookSnapshot): DefinedName[] {
  return names.filter(({ name }) => isRecordName(name));
}

function recordSheets(workbook: WorkbookSnapshot): SheetSnapshot[] {
  const named = new Set(recordNames(workbook).map(({ sheet }) => sheet));
  return workbook.sheets.filter(
    ({ marker, name }) => named.has(name) || (marker !== null && sheetFactsOf(marker).feedsOthers),
  );
}

/** The one rule that asks for codes which products have that may be gone; a first conversion gives them. */
const ruleOfReservedCodes: FindingCode = "E304";

export interface RulesHoldOptions {
  /** One for each table. */
  readonly tableScales: readonly Scale[];
  readonly reservedCodes: readonly string[];
  readonly settings: RuleSettings;
  readonly people: readonly RosterName[];
  /** Of the same catalogue. */
  readonly earlier: Assessment;
}

/** Whether the rules of the catalogue would find the same again. */
export function rulesHold({ tableScales, reservedCodes, settings, people, earlier }: RulesHoldOptions): boolean {
  const { basis, conversion } = earlier;
  const before = conversion.tableScales.map(({ scale }) => scale);
  if (!isSame(tableScales, before)) return false;
  if (!isSame(settings, basis.settings) || !isSame(people, basis.people)) return false;
  // They only number the fixes of that rule: without a finding of it they say nothing.
  const usesThem = basis.ruleFindings.some(({ code }: Finding) => code === ruleOfReservedCodes);
  return !usesThem || isSame(reservedCodes, basis.reservedCodes);
}

/** Every sheet that was read for products, and every one that would be if it had a header. */
function haveSameSources(workbook: WorkbookSnapshot, { workbook: before, catalogue }: Assessment): boolean {
  if (workbook === before) return true;
  const read = new Set(catalogue.sheets.map(({ name }) => name));
  const isSource = ({ marker, name }: SheetSnapshot) => isFilledByPeople(marker) || read.has(name);
  return areEach(showsSame, workbook.sheets.filter(isSource), before.sheets.filter(isSource));
}

function areEach<Item>(
  isEqual: (one: Item, other: Item) => boolean,
  some: readonly Item[],
  others: readonly Item[],
): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return other !== undefined && isEqual(one, other);
    })
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
