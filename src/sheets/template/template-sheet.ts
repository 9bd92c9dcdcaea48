/**
 * A blank "sheet 2" (LC) for a work group to fill, with drop-downs for group and band, and its guide. It must
 * read back as no product at all.
 */
import type { Profile, Scale, Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { formColors, formStyles, titleHeight } from "../form/form-styles";
import { guideSheet, guideNames } from "./guide-sheet";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import type { TemplateField } from "./template-field";

export interface TemplateOptions {
  readonly profile: Profile;
  readonly settings: Settings;
  /** Names for "template" and "lists". */
  readonly names: SheetNames;
}

interface TemplateColumn {
  readonly field: TemplateField;
  readonly width: number;
  readonly style: string;
  /** Scales that use the column; absent = all. */
  readonly scale?: Scale;
}

const allColumns: readonly TemplateColumn[] = [
  { field: "ordinal", width: 7, style: "blank.integerInput" },
  { field: "task", width: 34, style: "blank.textInput" },
  { field: "detail", width: 40, style: "blank.textInput" },
  { field: "output", width: 30, style: "blank.textInput" },
  { field: "group", width: 11, style: "blank.centerInput" },
  { field: "band", width: 28, style: "blank.textInput" },
  { field: "points", width: 10, style: "blank.numberInput", scale: "frames" },
  { field: "level", width: 8, style: "blank.integerInput", scale: "levels" },
  { field: "frequency", width: 17, style: "blank.textInput" },
  { field: "people", width: 10, style: "blank.integerInput" },
  { field: "performers", width: 24, style: "blank.textInput" },
  { field: "note", width: 18, style: "blank.textInput" },
];

/** Everything on a blank form is for typing: no tint, so that it prints as paper forms do. */
const blankStyles = Object.fromEntries(
  Object.entries(formStyles).map(([key, { fill: _, ...style }]) => [`blank.${key}`, style]),
);

const headerRow = 7;
const preparedRows = 200;
const titles = forms.template;

/** The form and its guide. */
export function templateSheets({ profile, settings, names }: TemplateOptions): SheetPlan[] {
  const columns = allColumns.filter(({ scale }) => scale === undefined || scale === settings.scale);
  const fields = columns.map(({ field }) => field);
  return [templateSheet(columns, profile, names), guideSheet({ fields, name: sheetNameOf(names, "lists") })];
}

function templateSheet(columns: readonly TemplateColumn[], profile: Profile, names: SheetNames): SheetPlan {
  const last = columns.length;
  const plan = createPlan({
    marker: "template",
    name: sheetNameOf(names, "template"),
    tabColor: formColors.catalogueTab,
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: headerRow, columns: 1 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
    // People add rows and columns of their own.
    isProtected: false,
    styles: blankStyles,
  });
  plan.put(1, 1, forms.national.parent, "agencyInput", { toColumn: 3 });
  plan.put(2, 1, forms.national.office, "agencyInput", { toColumn: 3 });
  plan.put(1, 4, forms.national.country, "agencyBold", { toColumn: last });
  plan.put(2, 4, forms.national.motto, "motto", { toColumn: last });
  plan.put(3, 1, titles.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, forms.catalogue.basis(profile.citation), "subtitle", { toColumn: last });
  plan.put(5, 1, titles.hint, "hint", { toColumn: last });
  columns.forEach(({ field }, index) => {
    plan.put(headerRow, index + 1, titles.columns[field], "header");
  });
  putRows(plan, columns);
  return plan.build();
}

function putRows(plan: PlanBuilder, columns: readonly TemplateColumn[]): void {
  const top = headerRow + 1;
  const bottom = headerRow + preparedRows;
  for (let row = top; row <= bottom; row++) {
    columns.forEach(({ field, style }, index) => {
      if (field !== "ordinal") plan.put(row, index + 1, null, style);
      // Numbers the filled rows by itself; a number typed over it counts on from there.
      else
        plan.put(row, 1, "", style, {
          formula: `=IF(AND($C${row}="",$D${row}=""),"",MAX($A$${headerRow}:$A${row - 1})+1)`,
        });
    });
  }
  const range = (field: TemplateField) => {
    const column = columns.findIndex((known) => known.field === field) + 1;
    return column === 0 ? null : rangeOf(top, column, bottom);
  };
  const { refused } = forms.catalogue;
  const [group, band, points, level, people] = (["group", "band", "points", "level", "people"] as const).map(range);
  if (group) plan.validate({ kind: "list", range: group, source: `=${guideNames.groups}`, message: refused.group });
  if (band) plan.validate({ kind: "list", range: band, source: `=${guideNames.bands}`, message: refused.band });
  if (points) plan.validate({ kind: "decimal", range: points, min: 0, max: 1_000_000, message: refused.points });
  if (level) plan.validate({ kind: "whole", range: level, min: 1, max: 4, message: titles.refused.level });
  if (people) plan.validate({ kind: "whole", range: people, min: 1, max: 100_000, message: titles.refused.people });
}
