/**
 * A blank "sheet 2" (LC) for a work group to fill, with drop-downs for group and band, and its guide. It must
 * read back as no product at all.
 */
import type { Profile, Scale, Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { formColors, formStyles, titleHeight } from "../form/form-styles";
import { columns, putTitles, widthsOf, type Columns, type WideColumn } from "../form/columns";
import { guideSheet } from "./guide-sheet";
import { guideNames } from "../names";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, type PlanBuilder } from "../form/plan-builder";
import type { TemplateField } from "./template-field";

export interface TemplateOptions {
  readonly profile: Profile;
  readonly settings: Settings;
  /** Names for "template" and "lists". */
  readonly names: SheetNames;
}

interface TemplateColumn extends WideColumn {
  readonly style: string;
  /** The only scale that uses the column; absent = all. */
  readonly scale?: Scale;
}

const titles = forms.template;
const allColumns: Readonly<Record<TemplateField, TemplateColumn>> = {
  ordinal: { title: titles.columns.ordinal, width: 7, style: "blank.integerInput" },
  task: { title: titles.columns.task, width: 34, style: "blank.textInput" },
  detail: { title: titles.columns.detail, width: 40, style: "blank.textInput" },
  output: { title: titles.columns.output, width: 30, style: "blank.textInput" },
  group: { title: titles.columns.group, width: 11, style: "blank.centerInput" },
  band: { title: titles.columns.band, width: 28, style: "blank.textInput" },
  points: { title: titles.columns.points, width: 10, style: "blank.numberInput", scale: "frames" },
  level: { title: titles.columns.level, width: 8, style: "blank.integerInput", scale: "levels" },
  frequency: { title: titles.columns.frequency, width: 17, style: "blank.textInput" },
  people: { title: titles.columns.people, width: 10, style: "blank.integerInput" },
  performers: { title: titles.columns.performers, width: 24, style: "blank.textInput" },
  note: { title: titles.columns.note, width: 18, style: "blank.textInput" },
};

const templateFields = columns(allColumns).fields;

/** Those of one scale. */
type TemplateTable = Columns<string, TemplateColumn>;

/** Everything on a blank form is for typing: no tint, so that it prints as paper forms do. */
const blankStyles = Object.fromEntries(
  Object.entries(formStyles).map(([key, { fill: _, ...style }]) => [`blank.${key}`, style]),
);

const headerRow = 7;
const preparedRows = 200;

/** The form and its guide. */
export function templateSheets({ profile, settings, names }: TemplateOptions): SheetPlan[] {
  const fields = templateFields.filter((field) => [undefined, settings.scale].includes(allColumns[field].scale));
  const table: TemplateTable = columns(Object.fromEntries(fields.map((field) => [field, allColumns[field]])));
  return [templateSheet(table, profile, names), guideSheet({ fields, name: sheetNameOf(names, "lists") })];
}

function templateSheet(table: TemplateTable, profile: Profile, names: SheetNames): SheetPlan {
  const { last } = table;
  const plan = createPlan({
    marker: "template",
    name: sheetNameOf(names, "template"),
    tabColor: formColors.catalogueTab,
    columnWidths: widthsOf(table),
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
  putTitles(plan, headerRow, table);
  putRows(plan, table);
  return plan.build();
}

function putRows(plan: PlanBuilder, table: TemplateTable): void {
  const top = headerRow + 1;
  const bottom = headerRow + preparedRows;
  const { fields, facts, inColumn, fixed } = table;
  for (let row = top; row <= bottom; row++) {
    fields.forEach((field, index) => {
      const style = facts[field]?.style ?? "plain";
      if (field !== "ordinal") plan.put(row, index + 1, null, style);
      // Numbers the filled rows by itself; a number typed over it counts on from there.
      else
        plan.put(row, index + 1, "", style, {
          formula: `=IF(AND(${inColumn("detail", row)}="",${inColumn("output", row)}=""),"",MAX(${fixed("ordinal", headerRow)}:${inColumn("ordinal", row - 1)})+1)`,
        });
    });
  }
  const range = (field: TemplateField) => (fields.includes(field) ? table.range(field, top, bottom) : null);
  const { refused } = forms.catalogue;
  const [group, band, points, level, people] = (["group", "band", "points", "level", "people"] as const).map(range);
  if (group) plan.validate({ kind: "list", range: group, source: `=${guideNames.groups}`, message: refused.group });
  if (band) plan.validate({ kind: "list", range: band, source: `=${guideNames.bands}`, message: refused.band });
  if (points) plan.validate({ kind: "decimal", range: points, min: 0, max: 1_000_000, message: refused.points });
  if (level) plan.validate({ kind: "whole", range: level, min: 1, max: 4, message: titles.refused.level });
  if (people) plan.validate({ kind: "whole", range: people, min: 1, max: 100_000, message: titles.refused.people });
}
