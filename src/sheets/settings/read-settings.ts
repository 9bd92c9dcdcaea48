/**
 * Reads the values back from `Cấu hình KPI`: what people changed there counts for the next run. A cell
 * that cannot be read is named, never passed over; a name that an older sheet lacks leaves the profile's value.
 */
import { findProfile } from "../../profiles/profiles";
import { checkedOnce, settingsOf, settingsSchema, type Profile, type Settings } from "../../profiles/profile";
import type { Month } from "../../text/period";
import { cellAddress } from "../../workbook/address";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import type { UserError } from "../../workbook/user-error";
import { cellAt, findMarkedSheet, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { isNothing } from "../../scoring/line-trouble";
import {
  criteriaCells,
  officeCells,
  partCells,
  settingCells,
  sheetScaleCells,
  standardCells,
  wordCells,
} from "../names";
import { boundsOfField, choiceIn, criterionBounds, hoursBounds, isWithin, nextCodeBounds } from "./settings-checks";
import { settingFields, type SettingField } from "./settings-fields";
import { readHolidays } from "./settings-holidays";
import { textOf, unreadable, valueOf } from "./settings-cells";
import { readRuleLevels, readRuleWords } from "./read-settings-rules";
import { readSheetScales, readStandardPoints } from "./settings-scales";
import { readCriteria, readParts } from "./read-settings-tables";
import { setAt } from "./set-at";

export interface StoredSettings {
  readonly settings: Settings;
  /** Code of the standard unit; `null` while none is chosen. */
  readonly standardCode: string | null;
  /** Next free number for codes that the software gives, at least 1. */
  readonly nextCodeNumber: number;
}

/**
 * `null` when the workbook has no settings sheet of ours.
 * @param month whose value a profile gives for a name that an older sheet lacks; its newest for `null`
 * @throws UserError `settingsUnreadable` with the first cell that holds something else than it should, be it the
 *   id of a profile that this version does not have.
 */
export function readSettings(workbook: WorkbookSnapshot, month: Month | null = null): StoredSettings | null {
  if (!findMarkedSheet(workbook, "settings")) return null;
  const profile = readProfile(workbook);
  const raw: Record<string, unknown> = structuredClone(settingsOf(profile, month));
  for (const field of settingFields) readField(workbook, field, raw);
  raw["standardHours"] = readStandardHours(workbook);
  raw["sheetScales"] = readSheetScales(workbook) ?? raw["sheetScales"];
  raw["standardPoints"] = readStandardPoints(workbook) ?? raw["standardPoints"];
  raw["generalCriteria"] = readCriteria(workbook) ?? raw["generalCriteria"];
  raw["holidays"] = readHolidays(workbook) ?? raw["holidays"];
  raw["parts"] = readParts(workbook) ?? raw["parts"];
  raw["ruleLevels"] = readRuleLevels(workbook) ?? raw["ruleLevels"];
  raw["ruleWords"] = { ...settingsOf(profile, month).ruleWords, ...readRuleWords(workbook) };
  const parsed = settingsSchema.safeParse(raw, checkedOnce);
  if (!parsed.success) throw refusal(workbook, parsed.error.issues[0]?.path ?? [], raw);
  return {
    settings: parsed.data,
    standardCode: readText(workbook, standardCells.code),
    nextCodeNumber: readNextCode(workbook),
  };
}

function readProfile(workbook: WorkbookSnapshot): Profile {
  const cell = { name: officeCells.profile, index: 0 };
  const id = valueOf(workbook, cell);
  if (typeof id !== "string" || isBlank(id)) throw unreadable(workbook, cell, id);
  const profile = findProfile(id.trim());
  if (!profile) throw unreadable(workbook, cell, id);
  return profile;
}

function readField(workbook: WorkbookSnapshot, field: SettingField, raw: Record<string, unknown>): void {
  if (!findName(workbook, field.name)) return;
  field.items.forEach(({ path }, index) => {
    const cell = { name: field.name, index };
    const value = valueOf(workbook, cell);
    const read = readInput(field, value);
    if (read === null) throw unreadable(workbook, cell, value);
    setAt(raw, path, read);
  });
}

function readInput(field: SettingField, value: CellValue): unknown {
  const { input } = field;
  switch (input.kind) {
    case "choice":
      return choiceIn(input.list, value);
    case "text":
      return typeof value === "string" ? value : null;
    case "number":
    case "percent":
    case "whole":
      return typeof value === "number" && isWithin(value, boundsOfField(field) ?? criterionBounds) ? value : null;
  }
}

/** A number typed over the formula counts; the formula itself means "by the standard unit's time". */
function readStandardHours(workbook: WorkbookSnapshot): number | null {
  const defined = findName(workbook, standardCells.hours);
  const sheet = defined && findSheet(workbook, defined.sheet);
  if (!defined || !sheet) return null;
  const { top, left } = defined.range;
  if (sheet.formulas.has(cellAddress(top, left))) return null;
  const value = cellAt(sheet, top, left);
  if (isNothing(value)) return null;
  if (typeof value !== "number" || !isWithin(value, hoursBounds))
    throw unreadable(workbook, { name: standardCells.hours, index: 0 }, value);
  return value;
}

function readText(workbook: WorkbookSnapshot, name: string): string | null {
  return textOf(valueOf(workbook, { name, index: 0 }));
}

function readNextCode(workbook: WorkbookSnapshot): number {
  const cell = { name: standardCells.nextCode, index: 0 };
  if (!findName(workbook, cell.name)) return 1;
  const value = valueOf(workbook, cell);
  if (typeof value !== "number" || !isWithin(value, nextCodeBounds)) throw unreadable(workbook, cell, value);
  return value;
}

/** The cell behind a value that breaks a rule of `Settings`, such as thresholds that do not fall. */
function refusal(workbook: WorkbookSnapshot, path: readonly PropertyKey[], raw: unknown): UserError {
  for (const field of settingFields) {
    const index = field.items.findIndex((item) => path.every((key, depth) => item.path[depth] === key));
    if (index < 0) continue;
    const cell = { name: field.name, index };
    return unreadable(workbook, cell, valueOf(workbook, cell));
  }
  const [table, index] = path;
  const names: Readonly<Record<string, string>> = {
    generalCriteria: criteriaCells.max,
    parts: partCells.id,
    holidays: settingCells.holidays,
    standardHours: standardCells.hours,
    sheetScales: sheetScaleCells.sheet,
    standardPoints: standardCells.points,
    ruleWords: wordCells.phrases,
  };
  const name = typeof table === "string" ? names[table] : undefined;
  if (name === undefined) throw new RangeError(`no cell holds the setting ${path.join(".")} of ${JSON.stringify(raw)}`);
  const cell = { name, index: typeof index === "number" ? index : 0 };
  return unreadable(workbook, cell, valueOf(workbook, cell));
}
