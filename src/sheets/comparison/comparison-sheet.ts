/**
 * `Đối chiếu hệ số`: what reviewers hold against each other at an appraisal (LCP 2.3, ST phần II, NA): old points and
 * coefficient, new ones, difference, rank, what changed, and a column for who changed it and what they say to it.
 */
import { productName } from "../../catalogue/product-name";
import type { DifferentField, ProductDifference } from "../../conversion/product-differences";
import { forms } from "../../strings/vi/forms";
import { isBlank } from "../../workbook/cell-value";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { columns as columnsOf, putTitles, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan, type PlanBuilder } from "../form/plan-builder";
import { comparisonNames } from "../names";
import { sheetNameOf, type SheetNames } from "../our-sheets";

export type ComparedProduct = ProductDifference & { readonly cause: "own" | "follows" };

/** A setting that is tried, in words. */
export interface ComparedSetting {
  readonly label: string;
  readonly old: string;
  readonly now: string;
}

export interface ComparisonSheetOptions {
  readonly rows: readonly ComparedProduct[];
  readonly settings: readonly ComparedSetting[];
  readonly names: SheetNames;
  /** For what people typed into an earlier comparison. */
  readonly workbook: WorkbookSnapshot;
}

const titles = forms.comparison;
/** As wide as an A4 page across. */
const table = columnsOf({
  ordinal: { title: titles.columns.ordinal, width: 5 },
  code: { title: titles.columns.code, width: 9 },
  product: { title: titles.columns.product, width: 25 },
  changes: { title: titles.columns.changes, width: 18 },
  oldPoints: { title: titles.columns.oldPoints, width: 8 },
  newPoints: { title: titles.columns.newPoints, width: 8 },
  old: { title: titles.columns.old, width: 8 },
  now: { title: titles.columns.now, width: 8 },
  difference: { title: titles.columns.difference, width: 8 },
  oldRank: { title: titles.columns.oldRank, width: 6 },
  newRank: { title: titles.columns.newRank, width: 6 },
  rankChange: { title: titles.columns.rankChange, width: 6 },
  author: { title: titles.columns.author, width: 17 },
});
/** 1-based. */
const { number: columns, last } = table;
const settingsRow = 5;
/** In points. */
const tableSize = 12;
const table12 = tableStyles(tableSize);
/** Two decimals below each other, more where a catalogue has more. */
const coefficientFormat = "0.00##";

export function comparisonSheet({ rows, settings, names, workbook }: ComparisonSheetOptions): SheetPlan {
  const office = readOffice(workbook, names);
  const headerRow = settingsRow + Math.max(settings.length, 0) + 1;
  const [top, bottom] = [headerRow + 1, headerRow + Math.max(1, rows.length)];
  const said = authorsOf(workbook);
  const plan = createPlan({
    marker: "comparison",
    name: sheetNameOf(names, "comparison"),
    tabColor: formColors.findingsTab,
    columnWidths: widthsOf(table),
    // No columns: the titles stand across them.
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
    styles: {
      ...table12,
      coefficient: { ...table12["number"], numberFormat: coefficientFormat },
      coefficientBold: { ...table12["numberBold"], numberFormat: coefficientFormat },
      signed: signedStyle,
      ranks: { ...signedStyle, numberFormat: "+0;-0;0" },
    },
  });
  putLetterhead(plan, { office, left: [1, columns.product], right: [columns.changes, last] });
  plan.put(3, 1, titles.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, titles.subtitle, "subtitle", { toColumn: last });
  settings.forEach(({ label, old, now }, index) => {
    plan.put(settingsRow + index, 1, titles.change(label, old, now), "plain", { toColumn: last });
  });
  putTitles(plan, headerRow, table);
  rows.forEach((row, index) => putRow(plan, top + index, row, { ordinal: index + 1, said: said.get(row.id) ?? null }));
  if (rows.length === 0) {
    for (let column = 1; column <= last; column++) plan.put(top, column, null, "text");
    plan.put(top, columns.product, titles.none, "text");
  }
  plan.name(comparisonNames.code, table.range("code", top, bottom));
  plan.name(comparisonNames.author, table.range("author", top, bottom));
  return plan.build();
}

const signedStyle = {
  fontSize: tableSize,
  vertical: "middle",
  border: "thin",
  horizontal: "center",
  numberFormat: "+0.00##;-0.00##;0.00",
} as const;

interface PlacedRow {
  /** 1-based. */
  readonly ordinal: number;
  /** What a person typed beside the product in an earlier comparison. */
  readonly said: string | null;
}

function putRow(plan: PlanBuilder, row: number, difference: ComparedProduct, { ordinal, said }: PlacedRow): void {
  const { kind, product, old, now, oldRank, newRank } = difference;
  const points = difference.fields.find(({ field }) => field === "points");
  const newPoints = kind === "removed" ? null : product.points;
  const oldPoints = kind === "added" ? null : points ? numberOf(points.old) : product.points;
  const cell = (field: keyof typeof columns) => table.at(field, row);
  /** Nothing where either is not known: a blank must not count as 0. */
  const less = (one: string, other: string) => `=IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),${one}-${other},"")`;
  plan.put(row, columns.ordinal, ordinal, "integer");
  plan.put(row, columns.code, product.id, "code");
  const name = productName(product, " - ");
  plan.put(row, columns.product, name, "text");
  plan.put(row, columns.changes, changesOf(difference), "text");
  plan.put(row, columns.oldPoints, oldPoints, "number");
  plan.put(row, columns.newPoints, newPoints, "number");
  plan.put(row, columns.old, old, "coefficient");
  plan.put(row, columns.now, now, "coefficientBold");
  plan.put(row, columns.difference, minus(now, old) ?? "", "signed", {
    formula: `=IF(AND(ISNUMBER(${cell("now")}),ISNUMBER(${cell("old")})),ROUND(${cell("now")}-${cell("old")},9),"")`,
  });
  plan.put(row, columns.oldRank, oldRank, "integer");
  plan.put(row, columns.newRank, newRank, "integer");
  plan.put(row, columns.rankChange, minus(oldRank, newRank) ?? "", "ranks", {
    formula: less(cell("oldRank"), cell("newRank")),
  });
  plan.put(row, columns.author, said, "textInput");
}

function changesOf({ kind, cause, fields }: ComparedProduct): string {
  if (kind !== "changed") return titles[kind];
  const said = fields.filter(({ field }) => field !== "coefficient" && field !== "points");
  if (cause === "follows" || said.length === 0) return titles.follows;
  return said.map(({ field, old, now }) => titles.change(wordOf(field), shown(old), shown(now))).join("\n");
}

function wordOf(field: DifferentField): string {
  return titles.fields[field];
}

/** A sheet is Vietnamese, whatever the machine. */
function shown(value: string | number | null): string {
  if (value === null || value === "") return titles.blank;
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

function numberOf(value: string | number | null): number | null {
  return typeof value === "number" ? value : null;
}

function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Number((one - other).toFixed(9));
}

/** By product: who changed it, as typed into the sheet that is there. */
function authorsOf(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const [codes, authors] = [comparisonNames.code, comparisonNames.author].map((name) => findName(workbook, name));
  const sheet = codes && findSheet(workbook, codes.sheet);
  const said = new Map<string, string>();
  if (!codes || !authors || !sheet) return said;
  for (let row = codes.range.top; row <= codes.range.bottom; row++) {
    const [code, author] = [cellAt(sheet, row, codes.range.left), cellAt(sheet, row, authors.range.left)];
    if (typeof code === "string" && typeof author === "string" && !isBlank(author)) said.set(code, author);
  }
  return said;
}
