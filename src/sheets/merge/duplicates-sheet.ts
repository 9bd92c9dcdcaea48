/**
 * `Trùng lặp`: rows of several units that look like one product, cluster by cluster, with what became of each, a column for
 * the decision of the person who appraises, and the account of all rows. `read-duplicates` reads the decisions back.
 */
import { productName } from "../../catalogue/product-name";
import { rowLabel } from "../../catalogue/catalogue-row";
import type { EarlierLine } from "../../review/merge/earlier-line";
import type { ClusterMember, MergedCatalogue, MergedCluster } from "../../review/merge/merged-catalogue";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { sliceLength, type Slices } from "../../workbook/slices";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { labelOf } from "../form/choices";
import { putTitles, widthsOf } from "../form/columns";
import { formColors, formStyles, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan, rangeOf, type CellPutter, type PlanBuilder } from "../form/plan-builder";
import { duplicateNames } from "../names";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { shortBand, spreadText } from "./cluster-spread";
import { decisionChoices, duplicatesTable as table, hiddenTable as hidden } from "./duplicates-columns";

export interface DuplicatesSheetOptions {
  readonly merged: MergedCatalogue;
  /** Decisions of an earlier merge that no row answers to any more. */
  readonly lost: readonly EarlierLine[];
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
}

const words = forms.duplicates;
const { number: columns, last } = table;
const accountRow = 5;
const accountLines = ["source", "kept", "merged", "rejected", "check", "pending"] as const;
const hintRow = accountRow + accountLines.length;
const headerRow = hintRow + 2;
/** In points. */
const tableSize = 12;

export function* duplicatesInSlices(options: DuplicatesSheetOptions): Slices<SheetPlan> {
  const { merged, lost, names, workbook } = options;
  const plan = createPlan({
    marker: "duplicates",
    name: sheetNameOf(names, "duplicates"),
    tabColor: formColors.findingsTab,
    columnWidths: [...widthsOf(table), ...widthsOf(hidden)],
    hiddenColumns: hidden.fields.map((field) => hidden.number[field]),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow }, columns: [1, last] },
    styles: { ...tableStyles(tableSize), baseline: { ...formStyles["muted"], wrap: false } },
  });
  putLetterhead(plan, {
    office: readOffice(workbook, names),
    left: [1, columns.product],
    right: [columns.score, last],
  });
  plan.put(3, 1, words.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  const files = new Set(merged.rows.map(({ file }) => file)).size;
  plan.put(4, 1, words.subtitle({ files, rows: merged.rows.length }), "subtitle", { toColumn: last });
  putTitles(plan, headerRow, table);
  putTitles(plan, headerRow, hidden, "baseline");
  decisionChoices.choices.forEach(({ label }, index) => {
    plan.put(accountRow + index, hidden.number.list, label, "baseline");
  });
  plan.name(decisionChoices.name, hidden.range("list", accountRow, accountRow + decisionChoices.choices.length - 1));

  const bottom = yield* putLines(plan, merged, lost);
  putAccount(plan, merged, { top: headerRow + 1, bottom });
  plan.name(duplicateNames.decision, table.range("decision", headerRow + 1, bottom));
  plan.name(duplicateNames.newDetail, table.range("newDetail", headerRow + 1, bottom));
  plan.name(duplicateNames.newOutput, table.range("newOutput", headerRow + 1, bottom));
  plan.name(duplicateNames.source, rangeOf(headerRow + 1, hidden.number.file, bottom, hidden.number.takenOutput));
  plan.validate({
    kind: "list",
    range: table.range("decision", headerRow + 1, bottom),
    source: `=${decisionChoices.name}`,
    message: words.refused,
  });
  plan.conditional({
    kind: "formula",
    range: rangeOf(headerRow + 1, 1, bottom, columns.fate),
    formula: `=${table.inColumn("fate", headerRow + 1)}="${words.fates.kept}"`,
    bold: true,
  });
  return plan.build();
}

/** 1-based last row of the table. */
function* putLines(plan: PlanBuilder, merged: MergedCatalogue, lost: readonly EarlierLine[]): Slices<number> {
  let row = headerRow + 1;
  for (const [index, cluster] of merged.clusters.entries()) {
    if (index % sliceLength === 0) yield index / merged.clusters.length;
    for (const member of inReadingOrder(cluster)) {
      plan.putLater(row, hidden.last, (cells, own) =>
        putMember(cells, own, { merged, cluster, member, number: index + 1 }),
      );
      row++;
    }
  }
  if (merged.clusters.length === 0) {
    plan.putLater(row, hidden.last, (cells, own) => {
      putBlankLine(cells, own);
      cells.put(own, columns.product, words.none, "text");
    });
    row++;
  }
  if (lost.length === 0) return row - 1;
  plan.put(row, 1, words.lost, "section", { toColumn: last });
  plan.put(row, hidden.last, null, "baseline");
  row++;
  for (const line of lost) {
    plan.putLater(row, hidden.last, (cells, own) => putLost(cells, own, line));
    row++;
  }
  return row - 1;
}

/** What is kept comes first, then what went into it, then what a person took out. */
function inReadingOrder({ members }: MergedCluster): readonly ClusterMember[] {
  const order = { kept: 0, merged: 1, split: 2, rejected: 3 };
  return [...members].sort((one, other) => order[one.fate] - order[other.fate] || one.place - other.place);
}

interface MemberLine {
  readonly merged: MergedCatalogue;
  readonly cluster: MergedCluster;
  readonly member: ClusterMember;
  /** 1-based. */
  readonly number: number;
}

function putMember(cells: CellPutter, row: number, { merged, cluster, member, number }: MemberLine): void {
  const source = merged.rows[member.place];
  if (!source) return;
  const { decision, fate, score } = member;
  const { detail, output, task } = source.row;
  const isFirst = inReadingOrder(cluster)[0] === member;
  cells.put(row, columns.cluster, number, "integer");
  cells.put(row, columns.source, `${source.file}\n${rowLabel(source.row.source)}`, "text");
  cells.put(row, columns.product, productText(source.row), "text");
  cells.put(row, columns.score, Math.floor(score * 100) / 100, "percent");
  cells.put(row, columns.group, source.group, "center");
  cells.put(row, columns.band, source.band === null ? null : shortBand(source.band), "center");
  cells.put(row, columns.points, source.points, "number");
  cells.put(row, columns.spread, isFirst ? spreadText(cluster.inconsistencies, cluster.ties) || null : null, "text");
  cells.put(row, columns.fate, words.fates[fate], "center");
  putDecision(cells, row, { ...source.row.source, file: source.file, task, detail, output, decision });
}

function productText(row: Parameters<typeof productName>[0]): string {
  const name = productName(row, " → ");
  return row.task === "" || row.detail === "" ? name : `${row.task}: ${name}`;
}

function putLost(cells: CellPutter, row: number, line: EarlierLine): void {
  putBlankLine(cells, row);
  cells.put(row, columns.source, `${line.file}\n${rowLabel(line)}`, "text");
  cells.put(row, columns.product, productText(line), "text");
  cells.put(row, columns.fate, words.lostFate, "center");
  putDecision(cells, row, line);
  // What could not be read stays to be mended, and counts as not taken over.
  if (line.unread !== null) cells.put(row, columns.decision, line.unread, "centerInput");
}

function putBlankLine(cells: CellPutter, row: number): void {
  for (const field of table.fields) cells.put(row, columns[field], null, "text");
  for (const field of hidden.fields) cells.put(row, hidden.number[field], null, "baseline");
}

/** What people type, and beside it, hidden, which row it is said of and what of it the catalogue has already. */
function putDecision(
  cells: CellPutter,
  row: number,
  {
    file,
    sheet,
    row: sourceOfRow,
    task,
    detail,
    output,
    decision,
  }: Omit<EarlierLine, "cluster" | "score" | "fate" | "unread">,
): void {
  const kind = decision.kind === null ? null : labelOf(decisionChoices, decision.kind);
  cells.put(row, columns.decision, kind, "centerInput");
  cells.put(row, columns.newDetail, decision.detail, "textInput");
  cells.put(row, columns.newOutput, decision.output, "textInput");
  const { number } = hidden;
  cells.put(row, number.file, file, "baseline");
  cells.put(row, number.sheet, sheet, "baseline");
  cells.put(row, number.row, sourceOfRow, "baseline");
  cells.put(row, number.task, task, "baseline");
  cells.put(row, number.detail, detail, "baseline");
  cells.put(row, number.output, output, "baseline");
  cells.put(row, number.taken, kind, "baseline");
  cells.put(row, number.takenDetail, decision.detail, "baseline");
  cells.put(row, number.takenOutput, decision.output, "baseline");
  cells.put(row, number.list, null, "baseline");
}

function putAccount(
  plan: PlanBuilder,
  { account }: MergedCatalogue,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  const cell = (line: (typeof accountLines)[number]) => table.fixed("score", accountRow + accountLines.indexOf(line));
  const fates = table.fixedRange("fate", top, bottom);
  const isBalanced = account.source === account.kept + account.merged + account.rejected;
  const put = (line: (typeof accountLines)[number], value: number | string, formula?: string) => {
    const row = accountRow + accountLines.indexOf(line);
    plan.put(row, 1, words.account[line], "text", { toColumn: columns.product });
    plan.put(row, columns.score, value, "integerBold", {
      toColumn: columns.group,
      ...(formula === undefined ? {} : { formula }),
    });
  };
  put("source", account.source);
  put("kept", account.kept);
  put("merged", account.merged, `=COUNTIF(${fates},"${words.fates.merged}")`);
  put("rejected", account.rejected, `=COUNTIF(${fates},"${words.fates.rejected}")`);
  put(
    "check",
    isBalanced ? words.account.balanced : words.account.unbalanced,
    `=IF(${cell("source")}=${cell("kept")}+${cell("merged")}+${cell("rejected")},"${words.account.balanced}","${words.account.unbalanced}")`,
  );
  const differing = (["decision", "newDetail", "newOutput"] as const).map((field) => {
    const taken = { decision: "taken", newDetail: "takenDetail", newOutput: "takenOutput" } as const;
    return `(${table.fixedRange(field, top, bottom)}<>${hidden.fixedRange(taken[field], top, bottom)})`;
  });
  put("pending", 0, `=SUMPRODUCT(--((${differing.join("+")})>0))`);
  plan.put(hintRow, 1, words.hint, "hint", { toColumn: last });
}
