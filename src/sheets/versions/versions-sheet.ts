/** `So sánh phiên bản`: what changed, came and went between two versions of a catalogue, row by row, with old and new words. */
import { productName } from "../../catalogue/product-name";
import { rowLabel } from "../../catalogue/catalogue-row";
import type { VersionComparison } from "../../review/versions/compare-versions";
import type { VersionRow } from "../../review/versions/pair-rows";
import { bandLabel, type ChangedField, type ContentField, type ContentValue } from "../../review/versions/row-content";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { columns as columnsOf, putTitles, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan, type PlanBuilder } from "../form/plan-builder";
import { sheetNameOf, type SheetNames } from "../our-sheets";

export interface VersionsSheetOptions {
  readonly comparison: VersionComparison;
  /** Names of the two files, as people know them. */
  readonly files: { readonly old: string; readonly now: string };
  readonly names: SheetNames;
  /** The later version, into which the sheet is written. */
  readonly workbook: WorkbookSnapshot;
}

const titles = forms.versions;
/** As wide as an A4 page across. */
const table = columnsOf({
  ordinal: { title: titles.columns.ordinal, width: 5 },
  kind: { title: titles.columns.kind, width: 7 },
  code: { title: titles.columns.code, width: 10 },
  product: { title: titles.columns.product, width: 36 },
  changes: { title: titles.columns.changes, width: 44 },
  old: { title: titles.columns.old, width: 14 },
  now: { title: titles.columns.now, width: 14 },
});
const { number: columns, last } = table;
const headerRow = 6;
/** In points. */
const tableSize = 12;

export function versionsSheet({ comparison, files, names, workbook }: VersionsSheetOptions): SheetPlan {
  const { changed, added, gone, moved, same } = comparison;
  const plan = createPlan({
    marker: "versions",
    name: sheetNameOf(names, "versions"),
    tabColor: formColors.findingsTab,
    columnWidths: widthsOf(table),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
    styles: tableStyles(tableSize),
  });
  putLetterhead(plan, {
    office: readOffice(workbook, names),
    left: [1, columns.product],
    right: [columns.changes, last],
  });
  plan.put(3, 1, titles.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, titles.subtitle(files.old, files.now), "subtitle", { toColumn: last });
  const counts = { changed: changed.length, added: added.length, gone: gone.length };
  plan.put(5, 1, titles.counts({ ...counts, moved: moved.length, same: same.length }), "plainBold", { toColumn: last });
  putTitles(plan, headerRow, table);
  const lines: readonly VersionLine[] = [
    ...changed.map(({ old, now, fields }): VersionLine => ({ kind: "changed", old, now, fields })),
    ...added.map((now): VersionLine => ({ kind: "added", old: null, now, fields: [] })),
    ...gone.map((old): VersionLine => ({ kind: "gone", old, now: null, fields: [] })),
  ];
  lines.forEach((line, index) => putLine(plan, headerRow + 1 + index, line));
  if (lines.length === 0) {
    for (let column = 1; column <= last; column++) plan.put(headerRow + 1, column, null, "text");
    plan.put(headerRow + 1, columns.product, titles.none, "text");
  }
  return plan.build();
}

interface VersionLine {
  readonly kind: keyof typeof titles.kinds;
  readonly old: VersionRow | null;
  readonly now: VersionRow | null;
  readonly fields: readonly ChangedField[];
}

function putLine(plan: PlanBuilder, row: number, { kind, old, now, fields }: VersionLine): void {
  const shown = now ?? old;
  plan.put(row, columns.ordinal, row - headerRow, "integer");
  plan.put(row, columns.kind, titles.kinds[kind], "center");
  plan.put(row, columns.code, shown?.row.row.code ?? null, "code");
  plan.put(row, columns.product, shown ? productName(shown.row.row, " - ") : null, "text");
  plan.put(row, columns.changes, fields.map(changeOf).join("\n"), "text");
  plan.put(row, columns.old, old ? rowLabel(old.row.row.source) : null, "center");
  const place = now?.row.row.source;
  // The later version is the workbook itself: its row can be gone to.
  plan.put(row, columns.now, place ? rowLabel(place) : null, "center", {
    ...(place ? { link: { ...place, column: 1 } } : {}),
  });
}

function changeOf({ field, old, new: now }: ChangedField): string {
  return titles.change(titles.fields[field], shownAs(field, old), shownAs(field, now));
}

/** A sheet is Vietnamese, whatever the machine. */
function shownAs(field: ContentField, value: ContentValue): string {
  if (value === null) return titles.blank;
  if (field === "band") return bandLabel(value) ?? String(value);
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
