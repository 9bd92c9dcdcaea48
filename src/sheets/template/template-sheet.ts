/**
 * A blank "sheet 2" (LC) for a work group to fill, with drop-downs for group and band, and its guide. It must
 * read back as no product at all.
 */
import type { Scale, Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";
import { formColors, formStyles, tableStyles, titleHeight } from "../form/form-styles";
import { columns, putTitles, widthsOf, type Columns, type WideColumn } from "../form/columns";
import { basisCell, unlinkedOffice } from "../form/office-details";
import type { OfficeDetails } from "../form/office-fields";
import { guideSheet } from "./guide-sheet";
import { guideNames } from "../names";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, type PlanBuilder } from "../form/plan-builder";
import type { TemplateField } from "./template-field";

export interface TemplateOptions {
  /** What its head says. */
  readonly office: OfficeDetails;
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
  ordinal: { title: titles.columns.ordinal, width: 5, style: "integerInput" },
  task: { title: titles.columns.task, width: 20, style: "textInput" },
  detail: { title: titles.columns.detail, width: 25, style: "textInput" },
  output: { title: titles.columns.output, width: 19, style: "textInput" },
  group: { title: titles.columns.group, width: 7.5, style: "centerInput" },
  band: { title: titles.columns.band, width: 15, style: "textInput" },
  points: { title: titles.columns.points, width: 7, style: "numberInput", scale: "frames" },
  level: { title: titles.columns.level, width: 6, style: "integerInput", scale: "levels" },
  frequency: { title: titles.columns.frequency, width: 10, style: "textInput" },
  people: { title: titles.columns.people, width: 7, style: "integerInput" },
  performers: { title: titles.columns.performers, width: 12, style: "textInput" },
  note: { title: titles.columns.note, width: 9, style: "textInput" },
};

const templateFields = columns(allColumns).fields;

/** Those of one scale. */
type TemplateTable = Columns<string, TemplateColumn>;

/** In points. */
const tableSize = 12;

const headerRow = 7;
/** With lines and numbers of their own: these go on paper, filled or not. */
const ruledRows = 45;
/**
 * Without lines, and on paper only once something stands in them: their cells have the look of the ruled ones and their
 * drop-downs. A print area would cut off what people write below it; a formula would print its blank row.
 */
const preparedRows = 300;

/** The form and its guide. */
export function templateSheets({ office, settings, names }: TemplateOptions): SheetPlan[] {
  const fields = templateFields.filter((field) => [undefined, settings.scale].includes(allColumns[field].scale));
  const table: TemplateTable = columns(Object.fromEntries(fields.map((field) => [field, allColumns[field]])));
  return [templateSheet(table, office, names), guideSheet({ fields, name: sheetNameOf(names, "lists") })];
}

function templateSheet(table: TemplateTable, details: OfficeDetails, names: SheetNames): SheetPlan {
  const { last } = table;
  const plan = createPlan({
    marker: "template",
    name: sheetNameOf(names, "template"),
    tabColor: formColors.catalogueTab,
    columnWidths: widthsOf(table),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
    // People add rows and columns of their own.
    isProtected: false,
    styles: { ...tableStyles(tableSize), ...unruledStyles() },
  });
  plan.put(1, 1, details.parent || forms.national.parent, "agencyInput", { toColumn: 3 });
  plan.put(2, 1, details.office || forms.national.office, "agencyInput", { toColumn: 3 });
  plan.put(1, 4, forms.national.country, "agencyBold", { toColumn: last });
  plan.put(2, 4, forms.national.motto, "motto", { toColumn: last });
  plan.put(3, 1, titles.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, basisCell(unlinkedOffice(details)).value, "subtitle", { toColumn: last });
  plan.put(5, 1, titles.hint, "hint", { toColumn: last });
  putTitles(plan, headerRow, table);
  putRows(plan, table);
  return plan.build();
}

/** The name of a style without its lines. */
const unruled = (style: string): string => `${style}Unruled`;

function unruledStyles(): Readonly<Record<string, CellStyle>> {
  const sized = { ...formStyles, ...tableStyles(tableSize) };
  return Object.fromEntries(
    Object.values(allColumns).map(({ style }) => [unruled(style), { ...sized[style], border: "none" }]),
  );
}

function putRows(plan: PlanBuilder, table: TemplateTable): void {
  const top = headerRow + 1;
  const bottom = headerRow + preparedRows;
  const { fields, facts, inColumn, fixed } = table;
  for (let row = top; row <= bottom; row++) {
    const isRuled = row <= headerRow + ruledRows;
    fields.forEach((field, index) => {
      const style = facts[field]?.style ?? "plain";
      if (!isRuled) plan.put(row, index + 1, null, unruled(style));
      else if (field !== "ordinal") plan.put(row, index + 1, null, style);
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
