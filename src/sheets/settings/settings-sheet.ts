/**
 * `Cấu hình KPI`: every figure that a result depends on, editable, each with its unit and its source. Cells
 * are named in `sheets/names.ts`; the other sheets' formulas refer to those names. `read-settings.ts` reads it back.
 */
import type { Conversion } from "../../conversion/conversion";
import { settingsOf, type Profile } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { choiceLists } from "../form/choices";
import { putTitles, widthsOf } from "../form/columns";
import { formColors, formStyles, tableStyles } from "../form/form-styles";
import { readOfficeDetails } from "../form/office-details";
import { officeFields, type OfficeDetails, type OfficeField } from "../form/office-fields";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { officeCells } from "../names";
import {
  checkingFields,
  conversionFields,
  scoringFields,
  shownValue,
  valueAt,
  type SettingField,
  type SettingInput,
} from "./settings-fields";
import { greatestNumber, printedSettings, putFieldCheck, putOpenSettings } from "./settings-checks";
import { putHolidays } from "./settings-holidays";
import { putLine, settingsColumns, settingsTable } from "./settings-line";
import { putRules, putRuleWords } from "./settings-rules";
import { putSheetScales, putStandardPoints } from "./settings-scales";
import { putStandard } from "./settings-standard";
import { putCriteria, putParts } from "./settings-tables";

export interface SettingsSheetOptions {
  readonly profile: Profile;
  readonly conversion: Conversion;
  readonly names: SheetNames;
  /** The workbook as it is, for what people typed into an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
  /** Absent = what the workbook's own settings sheet says. */
  readonly details?: OfficeDetails;
}

const headerRow = 4;
/** In points: seven columns of sentences on one page. */
const tableSize = 11;
/** A sheet of the office's own, where the tint tells what may be changed; on paper it is left out like every tint. */
const settingsStyles = Object.fromEntries(
  Object.entries({ ...formStyles, ...tableStyles(tableSize) }).map(([key, style]) => [
    key,
    style.unlocked === true ? { ...style, fill: formColors.input } : style,
  ]),
);

const titles = forms.settings;

export function settingsSheet(options: SettingsSheetOptions): SheetPlan {
  const { profile, conversion, names, workbook, details = readOfficeDetails(workbook) } = options;
  const { settings } = conversion;
  const plan = createPlan({
    marker: "settings",
    name: sheetNameOf(names, "settings"),
    tabColor: formColors.settingsTab,
    columnWidths: widthsOf(settingsTable),
    freeze: { rows: headerRow, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { from: headerRow, to: headerRow },
      columns: printedSettings,
    },
    styles: settingsStyles,
  });
  plan.put(1, 1, titles.title, "title", { toColumn: settingsColumns.note });
  plan.put(2, 1, titles.hint, "hint", { toColumn: settingsColumns.note });
  putTitles(plan, headerRow, settingsTable);

  let row = headerRow + 1;
  row = putSection(plan, row, "I", titles.sections.office);
  row = putOffice(plan, row, profile, details);
  row = putSection(plan, row, "II", titles.sections.standard);
  row = putStandard(plan, row, { conversion, workbook });
  row = putStandardPoints(plan, row, conversion);
  row = putSection(plan, row, "III", titles.sections.conversion);
  // The sheet's formulas were written for the scale in use, which an option may have chosen.
  row = putFields(plan, row, conversionFields, profile, { ...settings, scale: conversion.scale });
  row = putSheetScales(plan, row, conversion, profile);
  row = putSection(plan, row, "IV", titles.sections.scoring);
  row = putFields(plan, row, scoringFields, profile, settings);
  row = putHolidays(plan, row, settings, profile);
  row = putSection(plan, row, "V", titles.sections.criteria);
  row = putCriteria(plan, row, settings, profile);
  row = putSection(plan, row, "VI", titles.sections.parts);
  row = putParts(plan, row, settings, profile);
  row = putSection(plan, row, "VII", titles.sections.rules);
  row = putFields(plan, row, checkingFields, profile, settings);
  row = putRules(plan, row, settings);
  row = putRuleWords(plan, row, settings, profile);
  putOpenSettings(plan, 2, headerRow + 1, row - 1);
  // What drop-downs choose from is not for paper.
  plan.printTo(row - 1);
  row = putSection(plan, row, "VIII", titles.sections.lists);
  putLists(plan, row);
  return plan.build();
}

function putSection(plan: PlanBuilder, row: number, number: string, title: string): number {
  plan.put(row, settingsColumns.ordinal, number, "sectionCenter");
  plan.put(row, settingsColumns.label, title, "section", { toColumn: settingsColumns.note });
  return row + 1;
}

function putOffice(plan: PlanBuilder, firstRow: number, profile: Profile, details: OfficeDetails): number {
  const notes: Readonly<Partial<Record<OfficeField, string>>> = titles.officeNotes;
  const lines = [
    { title: titles.office.profile, name: officeCells.profile, value: profile.id, style: "code", note: "" },
    { title: titles.office.profileName, name: null, value: profile.name.vi, style: "text", note: "" },
    ...officeFields.map((field) => {
      const note = notes[field] ?? "";
      return { title: titles.office[field], name: officeCells[field], value: details[field], style: "textInput", note };
    }),
  ];
  lines.forEach(({ title, name, value, style, note }, index) => {
    const row = firstRow + index;
    putLine(plan, row, { label: title, note, source: index === 0 ? profile.citation : "" });
    plan.put(row, settingsColumns.value, value === "" ? null : value, style);
    if (name !== null) plan.name(name, rangeOf(row, settingsColumns.value));
  });
  return firstRow + lines.length;
}

function putFields(
  plan: PlanBuilder,
  firstRow: number,
  fields: readonly SettingField[],
  profile: Profile,
  settings: Conversion["settings"],
): number {
  return fields.reduce((row, field) => putField(plan, row, field, profile, settings), firstRow);
}

function putField(
  plan: PlanBuilder,
  firstRow: number,
  field: SettingField,
  profile: Profile,
  settings: Conversion["settings"],
): number {
  const { unit, source, suggested } = profile.parameters[field.parameter];
  const note = [suggested === true ? forms.suggested : "", field.note ?? ""].filter(Boolean).join(". ");
  const isList = field.items.length > 1;
  const initialSettings = settingsOf(profile);
  let row = firstRow;
  if (isList) {
    putLine(plan, row, { label: field.title, unit, source, note, isHeading: true });
    row++;
  }
  const top = row;
  for (const [index, item] of field.items.entries()) {
    const initial = shownValue(field.input, valueAt(initialSettings, item.path));
    putLine(plan, row, {
      label: item.label,
      initial,
      ...(isList ? { note: suggested === true ? forms.suggested : "" } : { unit, source, note }),
    });
    plan.put(
      row,
      settingsColumns.value,
      shownValue(field.input, valueAt(settings, item.path)),
      inputStyle(field.input),
    );
    plan.put(row, settingsColumns.initial, initial, initialStyle(field.input));
    putFieldCheck(plan, row, field, index);
    row++;
  }
  const cells = rangeOf(top, settingsColumns.value, row - 1);
  plan.name(field.name, cells);
  if (field.labelsName)
    plan.name(field.labelsName, rangeOf(top, settingsColumns.label, row - 1, settingsColumns.label));
  validateInput(plan, cells, field.input);
  return row;
}

const inputStyles: Readonly<Record<SettingInput["kind"], string>> = {
  choice: "textInput",
  text: "codeInput",
  number: "numberInput",
  percent: "percentInput",
  whole: "integerInput",
};
const initialStyles: Readonly<Record<SettingInput["kind"], string>> = {
  choice: "muted",
  text: "code",
  number: "number",
  percent: "percent",
  whole: "integer",
};
const inputStyle = (input: SettingInput) => inputStyles[input.kind];
const initialStyle = (input: SettingInput) => initialStyles[input.kind];

function validateInput(plan: PlanBuilder, range: ReturnType<typeof rangeOf>, input: SettingInput): void {
  const { refused } = titles;
  switch (input.kind) {
    case "choice": {
      plan.validate({ kind: "list", range, source: `=${input.list.name}`, message: refused.list });
      return;
    }
    case "number": {
      plan.validate({ kind: "decimal", range, min: 0, max: greatestNumber, message: refused.number });
      return;
    }
    case "percent": {
      plan.validate({ kind: "decimal", range, min: 0, max: 1, message: refused.percent });
      return;
    }
    case "whole": {
      plan.validate({ kind: "whole", range, min: input.min, max: input.max, message: refused.whole });
      return;
    }
    case "text":
      return;
  }
}

function putLists(plan: PlanBuilder, firstRow: number): void {
  let row = firstRow;
  for (const list of choiceLists) {
    putLine(plan, row, { label: list.title, isHeading: true });
    row++;
    const top = row;
    for (const { label } of list.choices) {
      putLine(plan, row, { label });
      row++;
    }
    plan.name(list.name, rangeOf(top, settingsColumns.label, row - 1, settingsColumns.label));
  }
}
