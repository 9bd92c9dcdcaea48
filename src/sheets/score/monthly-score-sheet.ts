/**
 * `T05-2026 <name>`: the monthly score of one member of staff (ND Phụ lục I, Mẫu số 01, with the product table
 * of ST chương VI). Every figure is a live formula; `read-score-sheet.ts` reads people's input back.
 */
import type { Settings } from "../../profiles/profile";
import type { MonthlyScore } from "../../scoring/monthly-score";
import type { Product } from "../../scoring/product";
import { forms } from "../../strings/vi/forms";
import { absoluteAddress } from "../../workbook/address";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";
import { findName, valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { widthsOf } from "../form/columns";
import { formColors, formStyles } from "../form/form-styles";
import { putLetterhead, readOfficeNames } from "../form/letterhead";
import { periodTitle, scoreSheetMarker, sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { rosterNames } from "../names";
import { criteriaTable, lastLineColumn, lineColumns, lineTable, scoreCellName, type ScoreCell } from "./score-columns";
import { putGeneralCriteria } from "./score-criteria";
import { putLines } from "./score-lines";
import { restsOnAssumption } from "./provisional-formula";
import { putResult } from "./score-result";
import { putSignatures } from "../form/signatures";

export interface MonthlyScoreSheetOptions {
  /** Of a member of staff. */
  readonly score: MonthlyScore;
  readonly settings: Settings;
  /** By code; an index, because every sheet of a month asks for the same ones. */
  readonly products: ReadonlyMap<string, Product>;
  readonly names: SheetNames;
  /** The workbook as it is, for remarks and spare lines of an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
}

/** A table of 21 columns on A4 needs smaller letters than the rest. */
const lineFontSize = 12;
const lineStyles: Readonly<Record<string, CellStyle>> = Object.fromEntries(
  Object.entries(formStyles).map(([key, style]) => [`line.${key}`, { ...style, fontSize: lineFontSize }]),
);
const spareLines = 5;
const generalRow = 10;
const titles = forms.score;

export function monthlyScoreSheet(options: MonthlyScoreSheetOptions): SheetPlan {
  const { score, settings, products, names, workbook } = options;
  const { person } = score.work;
  const cellName = (cell: ScoreCell) => scoreCellName(score.period, person.id, cell);
  const office = readOfficeNames(workbook);
  const linesRow = generalRow + settings.generalCriteria.length + 5;
  const plan = createPlan({
    marker: scoreSheetMarker(score.period, person.id),
    name: sheetNameOf(names, scoreSheetMarker(score.period, person.id)),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(lineTable),
    // A long month fills several pages: the product table keeps its header.
    print: { orientation: "landscape", titleRows: { from: linesRow + 1, to: linesRow + 2 } },
    styles: lineStyles,
  });
  putLetterhead(plan, { office, left: [1, 6], right: [11, lastLineColumn] });
  putHead(plan, score);

  plan.put(generalRow, 1, titles.general.heading, "heading");
  const criteria = putGeneralCriteria(plan, generalRow + 1, {
    criteria: settings.generalCriteria,
    marks: score.work.marks,
    general: score.general,
    assumed: score.generalAssumed,
  });
  plan.name(cellName("TieuChi"), criteriaTable.range("number", criteria.top, criteria.bottom));
  plan.name(cellName("TuCham"), criteriaTable.range("self", criteria.top, criteria.bottom));
  plan.name(cellName("CapTren"), criteriaTable.range("authority", criteria.top, criteria.bottom));

  plan.put(linesRow, 1, titles.lines.heading, "heading");
  const earlier = findName(workbook, cellName("Dong"))?.range;
  const lines = putLines(plan, linesRow + 1, {
    lines: score.lines,
    products,
    count: Math.max(score.lines.length + spareLines, earlier ? earlier.bottom - earlier.top + 1 : 0),
  });
  plan.name(cellName("Dong"), rangeOf(lines.top, 1, lines.bottom, lastLineColumn));

  const criteriaColumn = (block: "self" | "authority") =>
    `${criteriaTable.at(block, criteria.top)}:${criteriaTable.at(block, criteria.bottom)}`;
  const resultRow = lines.totalRow + 2;
  plan.put(resultRow, 1, titles.result.heading, "heading");
  const remarksRow = putResult(plan, resultRow + 1, {
    score,
    totalRow: lines.totalRow,
    general: criteriaTable.at("counted", criteria.totalRow),
    isProvisional: restsOnAssumption({
      self: criteriaColumn("self"),
      authority: criteriaColumn("authority"),
      criteria: settings.generalCriteria,
      units: `${lineTable.at("assignedUnits", lines.top)}:${lineTable.at("assignedUnits", lines.bottom)}`,
    }),
  });
  const signatureRow = putRemarks(plan, remarksRow + 1, workbook, cellName);
  putSignatures(plan, signatureRow + 1, {
    left: { columns: [1, 6], title: titles.signatures.person },
    right: { columns: [12, lastLineColumn], title: titles.signatures.authority },
    place: office.place,
  });
  return plan.build();
}

function putHead(plan: PlanBuilder, { work: { person }, period }: MonthlyScore): void {
  plan.put(3, 18, titles.form, "agencyBold", { toColumn: lastLineColumn });
  plan.put(4, 1, titles.title, "title", { toColumn: lastLineColumn });
  plan.put(5, 1, periodTitle(period), "subtitle", { toColumn: lastLineColumn });
  const [idRow, idColumn] = [7, 3];
  const ofPerson = `MATCH(${absoluteAddress(idRow, idColumn)},${rosterNames.id},0)`;
  const lookUp = (column: string) => `=IFERROR(INDEX(${column},${ofPerson})&"","")`;
  const put = (row: number, column: number, words: string, value: string, formula: string | null, toColumn: number) => {
    plan.put(row, column, words, "plain", { toColumn: column + 1 });
    plan.put(row, column + 2, value, "plainBold", { toColumn, ...(formula === null ? {} : { formula }) });
  };
  put(7, 1, titles.person.id, person.id, null, 4);
  put(7, 6, titles.person.name, person.name, lookUp(rosterNames.name), 14);
  put(8, 1, titles.person.position, person.position, lookUp(rosterNames.position), 4);
  put(8, 6, titles.person.unit, person.unit, lookUp(rosterNames.unit), 14);
  plan.name(scoreCellName(period, person.id, "Ma"), rangeOf(idRow, idColumn));
}

const remarkHeight = 60;

/** Free text that people wrote stays. Returns the next free row. */
function putRemarks(
  plan: PlanBuilder,
  firstRow: number,
  workbook: WorkbookSnapshot,
  cellName: (cell: ScoreCell) => string,
): number {
  const remarks = [
    { words: titles.remarks.strengths, cell: "UuDiem" },
    { words: titles.remarks.weaknesses, cell: "HanChe" },
    { words: titles.remarks.opinion, cell: "NhanXet" },
  ] as const;
  plan.put(firstRow, 1, titles.remarks.heading, "heading");
  remarks.forEach(({ words, cell }, index) => {
    const row = firstRow + 1 + index;
    const typed = valuesOfName(workbook, cellName(cell))?.[0]?.[0] ?? null;
    const text = typeof typed === "string" || typeof typed === "number" ? String(typed) : null;
    plan.put(row, 1, words, "textBold", { toColumn: lineColumns.ordinal });
    plan.put(row, lineColumns.title, text, "textInput", { toColumn: lastLineColumn });
    if (text === null) plan.height(row, remarkHeight);
    plan.name(cellName(cell), rangeOf(row, lineColumns.title));
  });
  return firstRow + 1 + remarks.length;
}
