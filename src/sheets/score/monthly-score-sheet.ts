/**
 * `T05-2026 <name>`: the monthly score of one person by the form of their role (ND Phụ lục I, Mẫu số 01, with the product table
 * of ST chương VI). Every figure is a live formula; `read-score-sheet.ts` reads people's input back.
 */
import type { Settings } from "../../profiles/profile";
import type { Person } from "../../scoring/assignment";
import type { MonthlyScore } from "../../scoring/monthly-score";
import type { ProductIndex } from "../../scoring/product-index";
import { forms } from "../../strings/vi/forms";
import { absoluteAddress } from "../../workbook/address";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
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
  hiddenLineColumns,
  lastLineColumn,
  lineColumns,
  lineTable,
  scoreAreaName,
  type ScoreArea,
} from "./score-columns";
import { putGeneralCriteria } from "./score-criteria";
import { lineRules } from "./line-check";
import { openAddress, placeAddress, putOpenChecks, tintOpen } from "./open-checks";
import { putLines } from "./score-lines";
import { lacksMarks } from "./provisional-formula";
import {
  linesOf,
  remarkOf,
  reviewOf,
  reviewSteps,
  type RemarkPlace,
  type ReviewStep,
  type ScoreSheetOfPerson,
} from "./score-cells";
import { putResult } from "./score-result";
import { fixedWords, putSignatures } from "../form/signatures";

export interface MonthlyScoreSheetOptions {
  readonly score: MonthlyScore;
  readonly settings: Settings;
  /** An index, because every sheet of a month asks for the same ones. */
  readonly products: ProductIndex;
  /** 1-based row of the person among those of `Nhân sự`. */
  readonly place: number;
  readonly names: SheetNames;
  /** The workbook as it is, for remarks and spare lines of an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
  /** True for a workbook of the person's own, without the sheets of others. */
  readonly isAlone?: boolean;
}

/** Fourteen columns on A4 need smaller letters than the rest, in points. */
const lineFontSize = 11;
const lineStyles: Readonly<Record<string, CellStyle>> = {
  ...Object.fromEntries(
    Object.entries(formStyles).map(([key, style]) => [`line.${key}`, { ...style, fontSize: lineFontSize }]),
  ),
  // What stands beside the form makes none of its rows higher.
  review: { ...formStyles["textInput"], fontSize: lineFontSize, wrap: false },
};
const spareLines = 5;
const generalRow = 10;
const linesOfPage = 12;
const titles = forms.score;

export function monthlyScoreSheet(options: MonthlyScoreSheetOptions): SheetPlan {
  const { score, settings, products, place, names, workbook, isAlone = false } = options;
  const { person } = score.work;
  const areaName = (area: ScoreArea) => scoreAreaName(score.period, person.id, area);
  const sheet: ScoreSheetOfPerson = { workbook, period: score.period, personId: person.id };
  const office = readOffice(workbook, names);
  const [firstColumn, lastColumn] = formColumns;
  const linesRow = generalRow + settings.generalCriteria.length + 5;
  const plan = createPlan({
    marker: scoreSheetMarker(score.period, person.id),
    name: sheetNameOf(names, scoreSheetMarker(score.period, person.id)),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(lineTable),
    hiddenColumns: hiddenLineColumns,
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
    unreadMarks: score.work.unreadMarks ?? [],
    general: score.general,
    assumed: score.generalAssumed,
  });
  plan.together(generalRow, criteria.top + 1);
  plan.name(
    areaName("criteria"),
    rangeOf(criteria.top, criteriaTable.number.number, criteria.bottom, criteriaTable.lastOf("counted")),
  );

  plan.put(linesRow, firstColumn, titles.lines.heading, "heading");
  const earlier = linesOf(sheet)?.range;
  const { unread = [] } = score.work;
  const used = score.lines.length + unread.length;
  const lines = putLines(plan, linesRow + 1, {
    lines: score.lines,
    unread,
    rules: lineRules(products),
    settings,
    // A month that has results is on its way to be signed; until then people add what comes up.
    foldsSpare: score.lines.some(({ line }) => line.done > 0),
    count: Math.max(used + spareLines, earlier ? earlier.bottom - earlier.top + 1 : 0),
  });
  plan.name(areaName("lines"), rangeOf(lines.top, 1, lines.bottom, lastLineColumn));
  tintOpen(plan, lines);
  // A heading with the first of what it heads.
  plan.together(linesRow, lines.top);

  const criteriaColumn = (block: "self" | "authority") =>
    `${criteriaTable.at(block, criteria.top)}:${criteriaTable.at(block, criteria.bottom)}`;
  const resultRow = lines.totalRow + 2;
  const hasLines = person.role !== "support" || used > 0;
  // Drivers, guards, reception have no products: a table of them would be a blank on their form.
  if (!hasLines) for (let row = linesRow; row < resultRow; row++) plan.height(row, 0);
  plan.put(resultRow, firstColumn, hasLines ? titles.result.heading : titles.withoutLines.result, "heading");
  const result = putResult(plan, resultRow + 1, {
    score,
    workbook,
    isAlone,
    totalRow: lines.totalRow,
    general: criteriaTable.at("counted", criteria.totalRow),
    isProvisional: lacksMarks({
      self: criteriaColumn("self"),
      authority: criteriaColumn("authority"),
      criteria: settings.generalCriteria,
    }),
    open: openAddress,
  });
  putOpenChecks(plan, {
    ...{ score, place, criteria, lines, result },
    code: absoluteAddress(codeCell.row, codeCell.column),
  });
  const remarksRow = result.nextRow;
  plan.together(resultRow, remarksRow - 1);
  const remarksHeading = hasLines ? titles.remarks.heading : titles.withoutLines.remarks;
  const signatureRow = putRemarks(plan, remarksRow + 1, { sheet, heading: remarksHeading });
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
  return `=IF(ISNUMBER(${placeAddress}),INDEX(${column},${placeAddress})&"","")`;
}

function putHead(plan: PlanBuilder, { work: { person }, period }: MonthlyScore): void {
  const [first, last] = formColumns;
  plan.put(3, lineColumns.onTime, titles.form, "agencyBold", { toColumn: last });
  plan.put(4, first, titles.title, "title", { toColumn: last });
  plan.put(5, first, periodTitle(period), "subtitle", { toColumn: last });
  plan.put(codeCell.row, lineColumns.code, titles.person.id, "plain");
  plan.put(codeCell.row, codeCell.column, person.id, "plainBold");
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
  const named = `INDEX(${rosterNames.manager},${placeAddress})`;
  const otherwise = office.linked.includes("head") ? officeText("head", "") : `""`;
  return {
    value: manager === "" ? head.value : manager,
    put: { formula: `=IFERROR(IF(${named}="",${otherwise},${named}&""),${otherwise})` },
  };
}

/** Who scored, looked through and confirmed the sheet, and when: beside the form, which has no place for it. */
function putReview(
  plan: PlanBuilder,
  row: number,
  step: ReviewStep,
  { sheet, place }: { readonly sheet: ScoreSheetOfPerson; readonly place: RemarkPlace },
): void {
  const typed = reviewOf(sheet, place);
  const text = typeof typed === "string" || typeof typed === "number" ? String(typed) : null;
  plan.put(row, lineColumns.delaysObjective, titles.review[step], "line.text", { toColumn: lineColumns.note });
  plan.put(row, lineColumns.check, text, "review");
}

const remarkHeight = 48;

interface RemarksOptions {
  readonly sheet: ScoreSheetOfPerson;
  readonly heading: string;
}

/** Free text that people wrote stays. Returns the next free row. */
function putRemarks(plan: PlanBuilder, firstRow: number, { sheet, heading }: RemarksOptions): number {
  const { strengths, weaknesses, opinion } = titles.remarks;
  const remarks: readonly (readonly [string, RemarkPlace])[] = [
    [strengths, 0],
    [weaknesses, 1],
    [opinion, 2],
  ];
  plan.put(firstRow, formColumns[0], heading, "heading");
  const top = firstRow + 1;
  for (const [words, place] of remarks) {
    const row = top + place;
    const typed = remarkOf(sheet, place);
    const text = typeof typed === "string" || typeof typed === "number" ? String(typed) : null;
    plan.put(row, formColumns[0], words, "textBold", { toColumn: lineColumns.title });
    plan.put(row, lineColumns.due, text, "textInput", { toColumn: formColumns[1] });
    if (text === null) plan.height(row, remarkHeight);
    putReview(plan, row, reviewSteps[place], { sheet, place });
  }
  const bottom = top + remarks.length - 1;
  plan.name(scoreAreaName(sheet.period, sheet.personId, "remarks"), rangeOf(top, lineColumns.due, bottom));
  return bottom + 1;
}
