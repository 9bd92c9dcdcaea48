/**
 * `Kết quả rà soát`: everything that the rules found, with links to the cells, and whether the catalogue may be
 * submitted. The sentences are the caller's, so that the sheet can speak its language.
 */
import type { Severity } from "../../findings/finding";
import { severities } from "../../findings/severities";
import type { SilentRule } from "../../rulebook/rule-levels";
import type { Finding } from "../../rulebook/rulebook";
import { messagesOf } from "../../strings/messages";
import { forms } from "../../strings/vi/forms";
import { cellAddress } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { columns as columnsOf, putTitles, widthsOf } from "../form/columns";
import { formColors, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { officeAsStored, readOffice } from "../form/office-details";
import type { OfficeDetails } from "../form/office-fields";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { confirmationCells, findingsNames } from "../names";
import type { Confirmation } from "./confirmation";

/** A finding in words. */
export interface FindingWords {
  readonly message: string;
  /** How to mend it; empty when only a person can know. */
  readonly remedy: string;
}

export interface FindingsSheetOptions {
  readonly findings: readonly Finding[];
  readonly wordsOf: (finding: Finding) => FindingWords;
  /** Rules that the settings turn off. */
  readonly silent: readonly SilentRule[];
  /** Products that were checked. */
  readonly productCount: number;
  /** With `settings` where that sheet is written at the same time. */
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
  /** Absent = what the workbook's own settings sheet says. */
  readonly details?: OfficeDetails;
  /** Of the team lead, for the catalogue as it is; `null` while there is none. */
  readonly confirmation?: Confirmation | null;
}

const countsRow = 5;
const verdictRow = countsRow + 1 + severities.length;
const confirmationRow = verdictRow + 3;
const titles = forms.findings;
const { findings: ruleWords } = messagesOf("vi");
const table = columnsOf({
  code: { title: titles.columns.code, width: 8 },
  severity: { title: titles.columns.severity, width: 11 },
  sheet: { title: titles.columns.sheet, width: 18 },
  cell: { title: titles.columns.cell, width: 8 },
  message: { title: titles.columns.message, width: 53 },
  remedy: { title: titles.columns.remedy, width: 33 },
});
/** 1-based. */
const columns = table.number;

export function findingsSheet(options: FindingsSheetOptions): SheetPlan {
  const { findings, wordsOf, names, workbook, details, confirmation = null } = options;
  const headerRow = verdictRow + (confirmation ? 6 : 3);
  // A catalogue is checked before it is converted: then there are no settings yet.
  const office = details === undefined ? readOffice(workbook, names) : officeAsStored(workbook, details);
  const last = columns.remedy;
  const plan = createPlan({
    marker: "findings",
    name: sheetNameOf(names, "findings"),
    tabColor: formColors.findingsTab,
    columnWidths: widthsOf(table),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
  });
  putLetterhead(plan, { office, left: [1, 4], right: [5, last] });
  plan.put(3, 1, titles.title, "title", { toColumn: last });
  plan.height(3, titleHeight);

  const top = headerRow + 1;
  const bottom = headerRow + Math.max(1, findings.length);
  putCounts(plan, options, table.fixedRange("severity", top, bottom));
  if (confirmation) putConfirmation(plan, confirmation);
  putTitles(plan, headerRow, table);
  findings.forEach((finding, index) => {
    const row = top + index;
    const { message, remedy } = wordsOf(finding);
    plan.put(row, columns.code, finding.code, "code");
    plan.put(row, columns.severity, titles.severities[finding.severity], "center");
    plan.put(row, columns.sheet, finding.at.sheet, "text");
    plan.put(row, columns.cell, cellAddress(finding.at.row, finding.at.column), "center", { link: finding.at });
    plan.put(row, columns.message, message, "text");
    plan.put(row, columns.remedy, remedy === "" ? null : remedy, "text");
  });
  if (findings.length === 0) putNothing(plan, top);
  plan.name(findingsNames.severity, table.range("severity", top, bottom));
  plan.conditional({
    kind: "formula",
    range: rangeOf(top, columns.code, bottom, columns.severity),
    formula: `=${table.inColumn("severity", top)}="${titles.severities.error}"`,
    bold: true,
  });
  return plan.build();
}

function putCounts(plan: PlanBuilder, { findings, silent, productCount }: FindingsSheetOptions, range: string): void {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  plan.put(countsRow, 1, titles.counts.rows, "text", { toColumn: columns.sheet });
  plan.put(countsRow, columns.cell, productCount, "integerBold");
  severities.forEach((severity, index) => {
    const row = countsRow + 1 + index;
    plan.put(row, 1, titles.counts[severity], "text", { toColumn: columns.sheet });
    plan.put(row, columns.cell, count(severity), "integerBold", {
      formula: `=COUNTIF(${range},"${titles.severities[severity]}")`,
    });
  });
  const [products, errors] = [countsRow, countsRow + 1].map((row) => table.at("cell", row));
  const isReady = productCount > 0 && count("error") === 0;
  plan.put(verdictRow, 1, titles.verdict, "textBold", { toColumn: columns.sheet });
  plan.put(verdictRow, columns.cell, isReady ? titles.ready : titles.notReady, "centerBold", {
    formula: `=IF(AND(${products}>0,${errors}=0),"${titles.ready}","${titles.notReady}")`,
    toColumn: columns.message,
  });
  plan.put(verdictRow + 1, 1, titles.note, "hint", { toColumn: columns.remedy });
  if (silent.length > 0) {
    const rules = silent
      .map(({ code, count: some }) => titles.silentRule(code, ruleWords[code].title, some))
      .join("; ");
    plan.put(verdictRow + 2, 1, titles.silent(rules), "textBold", { toColumn: columns.remedy });
  }
}

function putConfirmation(plan: PlanBuilder, { by, at, state }: Confirmation): void {
  const put = (row: number, label: string, value: string, name: string) => {
    plan.put(row, 1, label, "textBold", { toColumn: columns.sheet });
    plan.put(row, columns.cell, value, "text", { toColumn: columns.message });
    plan.name(name, rangeOf(row, columns.cell));
  };
  put(confirmationRow, titles.confirmedBy, by, confirmationCells.by);
  plan.put(confirmationRow, columns.remedy, at, "center");
  plan.name(confirmationCells.at, rangeOf(confirmationRow, columns.remedy));
  put(confirmationRow + 1, titles.confirmedState, state, confirmationCells.state);
  plan.put(confirmationRow + 1, columns.remedy, titles.confirmedNote, "hint");
}

function putNothing(plan: PlanBuilder, row: number): void {
  for (let column = 1; column <= columns.remedy; column++) plan.put(row, column, null, "text");
  plan.put(row, columns.message, titles.none, "text");
}
