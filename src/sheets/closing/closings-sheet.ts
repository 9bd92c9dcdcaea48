/** `Kỳ đã chốt`: who closed and reopened which period and when, by which parameters, newest last. */
import { scoringFields, shownValue, valueAt } from "../settings/settings-fields";
import type { Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { putTitles, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan } from "../form/plan-builder";
import { periodTitle, sheetNameOf, type SheetNames } from "../our-sheets";
import { closingHeaderRow, closingTable, keptFrom, type Closing } from "./closings";

export interface ClosingsSheetOptions {
  readonly closings: readonly Closing[];
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
}

/** In points. */
const tableSize = 12;
/** Below the 32,767 characters of a cell. */
const pieceLength = 30_000;
const titles = forms.closing;
const { number, last } = closingTable;

export function closingsSheet({ closings, names, workbook }: ClosingsSheetOptions): SheetPlan {
  const pieces = closings.map(({ kept }) => kept.match(new RegExp(`.{1,${pieceLength}}`, "gs")) ?? []);
  const most = pieces.reduce((count, { length }) => Math.max(count, length), 1);
  const keptColumns = Array.from({ length: most }, (_, index) => keptFrom + index);
  const plan = createPlan({
    marker: "closings",
    name: sheetNameOf(names, "closings"),
    tabColor: formColors.settingsTab,
    columnWidths: [...widthsOf(closingTable), ...keptColumns.map(() => 8)],
    hiddenColumns: keptColumns,
    freeze: { rows: closingHeaderRow, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { from: closingHeaderRow, to: closingHeaderRow },
      columns: [1, last],
    },
    styles: { ...tableStyles(tableSize), kept: { fontSize: 8, wrap: false, numberFormat: "@" } },
  });
  putLetterhead(plan, { office: readOffice(workbook, names), left: [1, number.act], right: [number.people, last] });
  plan.put(3, 1, titles.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, titles.subtitle, "subtitle", { toColumn: last });
  putTitles(plan, closingHeaderRow, closingTable);
  for (const column of keptColumns) plan.put(closingHeaderRow, column, titles.columns.kept, "header");
  closings.forEach(({ period, act, at, by, people, rules }, index) => {
    const row = closingHeaderRow + 1 + index;
    plan.put(row, number.ordinal, index + 1, "integer");
    plan.put(row, number.period, periodTitle(period), "text");
    plan.put(row, number.key, period, "code");
    plan.put(row, number.act, titles.acts[act], "center");
    plan.put(row, number.at, at, "code");
    plan.put(row, number.by, by, "text");
    plan.put(row, number.people, people, "integer");
    plan.put(row, number.rules, rules, "text");
    pieces[index]?.forEach((piece, place) => {
      plan.put(row, keptFrom + place, piece, "kept");
    });
  });
  return plan.build();
}

/** "Số lần chậm tính theo: ngày; Trừ mỗi lần chậm: 25%…" and how many coefficients are kept. */
export function ruleWords(settings: Settings, products: number): string {
  const words = scoringFields.flatMap(({ title, input, items }) =>
    items.map(({ path }) => {
      const value = shownValue(input, valueAt(settings, path));
      const shown = input.kind === "percent" && typeof value === "number" ? `${written(value * 100)}%` : written(value);
      return `${title}: ${shown}`;
    }),
  );
  return titles.rules(words.join("; "), products);
}

/** A sheet is Vietnamese, whatever the machine. */
function written(value: string | number | null): string {
  return typeof value === "number" ? String(Number(value.toFixed(6))).replace(".", ",") : (value ?? "");
}
