/** `So sánh đơn vị`: what each unit's rows are like, side by side, with hints where a unit is far from the others. */
import { complexityGroups } from "../../catalogue/complexity-group";
import type { UnitFigures, UnitHint } from "../../review/fairness/compare-units";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { columns as columnsOf, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { sheetNameOf, type SheetNames } from "../our-sheets";

/** Somebody whose rows are far more hours than a year has. */
export interface BusyLine {
  readonly unit: string;
  readonly name: string;
  readonly hours: number;
  readonly share: number;
  readonly rows: number;
  readonly timedRows: number;
}

export interface UnitsSheetOptions {
  readonly figures: readonly UnitFigures[];
  readonly measure: "coefficient" | "points";
  readonly busy: readonly BusyLine[];
  readonly yearlyHours: number;
  readonly overload: number;
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
}

const words = forms.unitsComparison;
const titles = words.columns;
const group = (number: number) => ({ title: complexityGroups[number - 1] ?? "", width: 6.5 });
/** As wide as an A4 page across. */
const table = columnsOf({
  ordinal: { title: titles.ordinal, width: 5 },
  unit: { title: titles.unit, width: 22 },
  rows: { title: titles.rows, width: 6.5 },
  n1: group(1),
  n2: group(2),
  n3: group(3),
  n4: group(4),
  n5: group(5),
  minutes: { title: titles.minutes, width: 8 },
  low: { title: titles.low, width: 7 },
  middle: { title: titles.middle, width: 7 },
  high: { title: titles.high, width: 7 },
  shared: { title: titles.shared, width: 8 },
  ratio: { title: titles.ratio, width: 8 },
  hints: { title: titles.hints, width: 21 },
});
const { number: columns, last } = table;
const groupColumns = [columns.n1, columns.n2, columns.n3, columns.n4, columns.n5];
const headerRow = 6;
/** In points. */
const tableSize = 12;
const table12 = tableStyles(tableSize);

export function unitsSheet(options: UnitsSheetOptions): SheetPlan {
  const { figures, names, workbook } = options;
  const plan = createPlan({
    marker: "units",
    name: sheetNameOf(names, "units"),
    tabColor: formColors.findingsTab,
    columnWidths: widthsOf(table),
    freeze: { rows: headerRow + 1, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow + 1 } },
    styles: { ...table12, figure: { ...table12["number"], numberFormat: "#,##0.##" } },
  });
  putLetterhead(plan, { office: readOffice(workbook, names), left: [1, columns.rows], right: [columns.n1, last] });
  plan.put(3, 1, words.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, words.subtitle, "subtitle", { toColumn: last });
  putHeadings(plan, words.measures[options.measure]);
  const top = headerRow + 2;
  figures.forEach((each, index) => putUnit(plan, top + index, each, index + 1));
  const bottom = top + Math.max(1, figures.length) - 1;
  plan.conditional({
    kind: "dataBar",
    range: rangeOf(top, columns.n1, bottom, columns.n5),
    color: formColors.bar,
    from: 0,
  });
  plan.put(bottom + 1, 1, words.note, "hint", { toColumn: last });
  putBusy(plan, bottom + 3, options);
  return plan.build();
}

/** Two rows: what several columns are of, and each. */
function putHeadings(plan: PlanBuilder, measure: string): void {
  const below = headerRow + 1;
  const spans = [
    { from: columns.n1, to: columns.n5, title: words.groups },
    { from: columns.low, to: columns.high, title: measure },
  ];
  for (const { from, to, title } of spans) plan.put(headerRow, from, title, "header", { toColumn: to });
  for (const field of table.fields) {
    const column = columns[field];
    const isSpanned = spans.some(({ from, to }) => column >= from && column <= to);
    const { title } = table.facts[field];
    if (isSpanned) plan.put(below, column, title, "header");
    else plan.put(headerRow, column, title, "header", { toRow: below });
  }
}

function putUnit(plan: PlanBuilder, row: number, figures: UnitFigures, ordinal: number): void {
  const { unit, rows, groups, minutes, measure, shared, ratio, hints } = figures;
  plan.put(row, columns.ordinal, ordinal, "integer");
  plan.put(row, columns.unit, unit, "text");
  plan.put(row, columns.rows, rows, "integer");
  groupColumns.forEach((column, index) => plan.put(row, column, shortened(groups[index] ?? 0, 4), "percent"));
  plan.put(row, columns.minutes, minutes && shortened(minutes.middle, 1), "figure");
  plan.put(row, columns.low, measure && shortened(measure.low, 2), "figure");
  plan.put(row, columns.middle, measure && shortened(measure.middle, 2), "figure");
  plan.put(row, columns.high, measure && shortened(measure.high, 2), "figure");
  plan.put(row, columns.shared, shared, "integer");
  plan.put(row, columns.ratio, ratio === null ? null : shortened(ratio, 2), "score");
  plan.put(row, columns.hints, hints.map(hintText).join("\n") || null, "text");
}

export function hintText(hint: UnitHint): string {
  switch (hint.kind) {
    case "sharedHigh":
    case "sharedLow":
      return words.hints[hint.kind](decimal(hint.ratio), hint.products);
    case "groupsHigh":
      return words.hints.groupsHigh(percent(hint.value), percent(hint.low), percent(hint.high));
    case "minutesFar":
    case "measureFar":
      return words.hints[hint.kind](decimal(hint.value), decimal(hint.low), decimal(hint.high));
  }
}

function putBusy(plan: PlanBuilder, top: number, { busy, yearlyHours, overload }: UnitsSheetOptions): void {
  const { title, columns: heads, timed, none } = words.busy;
  plan.put(top, 1, title(decimal(yearlyHours), percent(overload)), "plainBold", { toColumn: last });
  if (busy.length === 0) {
    plan.put(top + 1, 1, none, "hint", { toColumn: last });
    return;
  }
  const line = (row: number, style: string, cells: readonly (string | number)[], numbers = style): void => {
    const [ordinal = "", unit = "", name = "", hours = "", share = "", count = ""] = cells;
    plan.put(row, columns.ordinal, ordinal, numbers);
    plan.put(row, columns.unit, unit, style);
    plan.put(row, columns.rows, name, style, { toColumn: columns.n4 });
    plan.put(row, columns.n5, hours, numbers, { toColumn: columns.minutes });
    plan.put(row, columns.low, share, numbers === "integer" ? "percent" : numbers, { toColumn: columns.middle });
    plan.put(row, columns.high, count, style === "text" ? "center" : style, { toColumn: columns.shared });
  };
  line(top + 1, "header", [titles.ordinal, titles.unit, heads.name, heads.hours, heads.share, heads.timed]);
  busy.forEach(({ unit, name, hours, share, rows, timedRows }, index) => {
    const cells = [index + 1, unit, name, shortened(hours, 0), shortened(share, 4), timed(timedRows, rows)];
    line(top + 2 + index, "text", cells, "integer");
  });
}

function shortened(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** A sheet is Vietnamese, whatever the machine. */
function decimal(value: number): string {
  return String(shortened(value, 2)).replace(".", ",");
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
