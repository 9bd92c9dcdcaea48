/**
 * `T05-2026 <name>`: the monthly score of one person by the form of their role (ND Phụ lục I, Mẫu số 01, with the product table
 * of ST chương VI). Every figure is a live formula; `read-score-sheet.ts` reads people's input back.
 */
import type { Settings } from "../../profiles/profile";
import type { Person } from "../../scoring/assignment";
import type { MonthlyScore } from "../../scoring/monthly-score";
import type { Product } from "../../scoring/product";
import { forms } from "../../strings/vi/forms";
import { absoluteAddress } from "../../workbook/address";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";
import { findName, valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { widthsOf } from "../form/columns";
import { formColors, formStyles } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { officeCell, officeText, readOffice, type Office, type OfficeCell } from "../form/office-details";
import { periodTitle, scoreSheetMarker, sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { rosterNames } from "../names";
import {
  criteriaTable,
  formColumns,
  lastLineColumn,
  lineColumns,
  lineTable,
  scoreCellName,
  type ScoreCell,
} from "./score-columns";
import { putGeneralCriteria } from "./score-criteria";
import { putLines } from "./score-lines";
import { restsOnAssumption } from "./provisional-formula";
import { putResult } from "./score-result";
import { fixedWords, putSignatures } from "../form/signatures";

export interface MonthlyScoreSheetOptions {
  readonly score: MonthlyScore;
  readonly settings: Settings;
  /** By code; an index, because every sheet of a month asks for the same ones. */
  readonly products: ReadonlyMap<string, Product>;
  readonly names: SheetNames;
  /** The workbook as it is, for remarks and spare lines of an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
}

/** Fourteen columns on A4 need smaller letters than the rest, in points. */
const lineFontSize = 11;
const lineStyles: Readonly<Record<string, CellStyle>> = Object.fromEntries(
  Object.entries(formStyles).map(([key, style]) => [`line.${key}`, { ...style, fontSize: lineFontSize }]),
);
const spareLines = 5;
const generalRow = 10;
const linesOfPage = 12;
const titles = forms.score;

export function monthlyScoreSheet(options: MonthlyScoreSheetOptions): SheetPlan {
  const { score, settings, products, names, workbook } = options;
  const { person } = score.work;
  const cellName = (cell: ScoreCell) => scoreCellName(score.period, person.id, cell);
  const office = readOffice(workbook, names);
  const [firstColumn, lastColumn] = formColumns;
  const linesRow = generalRow + settings.generalCriteria.length + 5;
  const plan = createPlan({
    marker: scoreSheetMarker(score.period, person.id),
    name: sheetNameOf(names, scoreSheetMarker(score.period, person.id)),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(lineTable),
    print: {
      orientation: "landscape",
      // A long month fills several pages: the product table keeps its header, which would stand over what follows it.
      titleRows: score.lines.length > linesOfPage ? { from: linesRow + 1, to: linesRow + 2 } : null,
      columns: formColumns,
    },
    styles: lineStyles,
  });
  putLetterhead(plan, {
    office,
    left: [firstColumn, lineColumns.output],
    right: [lineColumns.coefficient, lastColumn],
  });
  putHead(plan, score);

  plan.put(generalRow, firstColumn, titles.general.heading, "heading");
  const criteria = putGeneralCriteria(plan, generalRow + 1, {
    criteria: settings.generalCriteria,
    marks: score.work.marks,
    general: score.general,
    assumed: score.generalAssumed,
  });
  plan.together(generalRow, criteria.top + 1);
  plan.name(cellName("TieuChi"), criteriaTable.range("number", criteria.top, criteria.bottom));
  plan.name(cellName("TuCham"), criteriaTable.range("self", criteria.top, criteria.bottom));
  plan.name(cellName("CapTren"), criteriaTable.range("authority", criteria.top, criteria.bottom));

  plan.put(linesRow, firstColumn, titles.lines.heading, "heading");
  const earlier = findName(workbook, cellName("Dong"))?.range;
  const lines = putLines(plan, linesRow + 1, {
    lines: score.lines,
    products,
    // A month that has results is on its way to be signed; until then people add what comes up.
    foldsSpare: score.lines.some(({ line }) => line.done > 0),
    count: Math.max(score.lines.length + spareLines, earlier ? earlier.bottom - earlier.top + 1 : 0),
  });
  plan.name(cellName("Dong"), rangeOf(lines.top, 1, lines.bottom, lastLineColumn));
  // A heading with the first of what it heads.
  plan.together(linesRow, lines.top);

  const criteriaColumn = (block: "self" | "authority") =>
    `${criteriaTable.at(block, criteria.top)}:${criteriaTable.at(block, criteria.bottom)}`;
  const resultRow = lines.totalRow + 2;
  const hasLines = person.role !== "support" || score.lines.length > 0;
  // Drivers, guards, reception have no products: a table of them would be a blank on their form.
  if (!hasLines) for (let row = linesRow; row < resultRow; row++) plan.height(row, 0);
  plan.put(resultRow, firstColumn, hasLines ? titles.result.heading : titles.withoutLines.result, "heading");
  const remarksRow = putResult(plan, resultRow + 1, {
    score,
    workbook,
    totalRow: lines.totalRow,
    general: criteriaTable.at("counted", criteria.totalRow),
    isProvisional: restsOnAssumption({
      self: criteriaColumn("self"),
      authority: criteriaColumn("authority"),
      criteria: settings.generalCriteria,
      units: `${lineTable.at("assignedUnits", lines.top)}:${lineTable.at("assignedUnits", lines.bottom)}`,
    }),
  });
  plan.together(resultRow, remarksRow - 1);
  const remarksHeading = hasLines ? titles.remarks.heading : titles.withoutLines.remarks;
  const signatureRow = putRemarks(plan, remarksRow + 1, { workbook, cellName, heading: remarksHeading });
  putSignatures(plan, signatureRow + 1, {
    left: {
      columns: [firstColumn, lineColumns.output],
      title: fixedWords(titles.signatures.person),
      name: { value: person.name, put: { formula: ofRoster(rosterNames.name) } },
    },
    right: {
      columns: [lineColumns.doneUnits, lastColumn],
      title: fixedWords(titles.signatures.authority),
      name: authorityOf(person, office),
    },
    office,
    from: remarksRow + 1,
  });
  return plan.build();
}

/** Of the person, whose code stands beside the form: formulas find the rest of them by it. */
const codeCell = { row: 7, column: lineColumns.kind };

function ofRoster(column: string): string {
  const place = `MATCH(${absoluteAddress(codeCell.row, codeCell.column)},${rosterNames.id},0)`;
  return `=IFERROR(INDEX(${column},${place})&"","")`;
}

function putHead(plan: PlanBuilder, { work: { person }, period }: MonthlyScore): void {
  const [first, last] = formColumns;
  plan.put(3, lineColumns.onTime, titles.form, "agencyBold", { toColumn: last });
  plan.put(4, first, titles.title, "title", { toColumn: last });
  plan.put(5, first, periodTitle(period), "subtitle", { toColumn: last });
  plan.put(codeCell.row, lineColumns.code, titles.person.id, "plain");
  plan.put(codeCell.row, codeCell.column, person.id, "plainBold");
  plan.name(scoreCellName(period, person.id, "Ma"), rangeOf(codeCell.row, codeCell.column));
  const put = (row: number, [words, from, to]: readonly [number, number, number], field: PersonField) => {
    plan.put(row, words, titles.person[field], "plain", { toColumn: from - 1 });
    plan.put(row, from, person[field], "plainBold", { toColumn: to, formula: ofRoster(rosterNames[field]) });
  };
  const left = [first, lineColumns.due, lineColumns.output] as const;
  const right = [lineColumns.coefficient, lineColumns.done, last] as const;
  put(7, left, "name");
  put(7, right, "position");
  put(8, left, "unit");
}

type PersonField = "name" | "position" | "unit";

/** Whoever the roster names as in charge of the person, else the head of the office. */
function authorityOf({ manager }: Person, office: Office): OfficeCell {
  const head = officeCell(office, "head");
  const place = `MATCH(${absoluteAddress(codeCell.row, codeCell.column)},${rosterNames.id},0)`;
  const named = `INDEX(${rosterNames.manager},${place})`;
  const otherwise = office.linked.includes("head") ? officeText("head", "") : `""`;
  return {
    value: manager === "" ? head.value : manager,
    put: { formula: `=IFERROR(IF(${named}="",${otherwise},${named}&""),${otherwise})` },
  };
}

const remarkHeight = 48;

interface RemarksOptions {
  readonly workbook: WorkbookSnapshot;
  readonly cellName: (cell: ScoreCell) => string;
  readonly heading: string;
}

/** Free text that people wrote stays. Returns the next free row. */
function putRemarks(plan: PlanBuilder, firstRow: number, { workbook, cellName, heading }: RemarksOptions): number {
  const remarks = [
    { words: titles.remarks.strengths, cell: "UuDiem" },
    { words: titles.remarks.weaknesses, cell: "HanChe" },
    { words: titles.remarks.opinion, cell: "NhanXet" },
  ] as const;
  plan.put(firstRow, formColumns[0], heading, "heading");
  remarks.forEach(({ words, cell }, index) => {
    const row = firstRow + 1 + index;
    const typed = valuesOfName(workbook, cellName(cell))?.[0]?.[0] ?? null;
    const text = typeof typed === "string" || typeof typed === "number" ? String(typed) : null;
    plan.put(row, formColumns[0], words, "textBold", { toColumn: lineColumns.title });
    plan.put(row, lineColumns.due, text, "textInput", { toColumn: formColumns[1] });
    if (text === null) plan.height(row, remarkHeight);
    plan.name(cellName(cell), rangeOf(row, lineColumns.due));
  });
  return firstRow + 1 + remarks.length;
}
