/**
 * Reads back what people typed into a monthly score sheet: lines, marks and the ground of a forced level, as the sheet's
 * own formulas read them. Formula cells are left alone, so that a computed delay is computed again. What the sheet does
 * not count is not counted here either: it is a finding with its address, and keeps its place.
 */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import type { AssignmentLine, CriterionMark, UnreadLine, UnreadMark } from "../../scoring/assignment";
import type { AssignmentField, LineCells, LineField } from "../../scoring/assignment-columns";
import {
  codeOfCell,
  isLineUsed,
  isNothing,
  kindOf,
  numberOf,
  tickOf,
  troubleOfLine,
  type LineRules,
  type LineTrouble,
} from "../../scoring/line-trouble";
import type { ProductIndex } from "../../scoring/product-index";
import { cellUnreadable, coefficientTypedOver, productUntold } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import type { Period } from "../../text/period";
import { cellAddress } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell-value";
import { cellAt, findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { groundOf } from "./forced-ground";
import { columnOfLine, lineRules } from "./line-check";
import { readOwnRatios, type StoredRatios } from "./read-own-ratios";
import { criteriaColumnOf, linesOf, resultCellOf, valueAt, type ScoreSheetOfPerson } from "./score-cells";
import { lineColumns } from "./score-columns";

export interface ReadScoreSheetOptions {
  readonly workbook: WorkbookSnapshot;
  /** "2026-05". */
  readonly period: Period;
  readonly personId: string;
  /** An index, because the same products are asked for by every sheet of a month. */
  readonly products: ProductIndex;
  /** Greatest mark of a criterion by its number; marks are not held against any where it is absent. */
  readonly maxOf?: ReadonlyMap<string, number>;
}

export interface StoredScoreSheet {
  /** As it is called now. */
  readonly sheet: string;
  readonly lines: readonly AssignmentLine[];
  /** 1-based row of each line. */
  readonly rows: readonly number[];
  /** Lines that could not be read. */
  readonly leftOut: number;
  readonly unread: readonly UnreadLine[];
  readonly marks: readonly CriterionMark[];
  readonly unreadMarks: readonly UnreadMark[];
  /** The role's own ratios, and the level of a head's unit. */
  readonly own: Omit<StoredRatios, "findings">;
  readonly forcedIncomplete: string | null;
  /** What stands in place of a ground and is none; `null` for nothing. */
  readonly unreadGround: CellValue;
  /** E601, E602 and E612 for lines and marks that cannot be read; such a line is left out. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

/** `null` when the workbook has no sheet of that person and month. */
export function readScoreSheet(options: ReadScoreSheetOptions): StoredScoreSheet | null {
  const { workbook, products } = options;
  const table = linesOf(options);
  const sheet = table && findSheet(workbook, table.sheet);
  if (!table || !sheet) return null;
  const rules = lineRules(products);
  const lines: AssignmentLine[] = [];
  const rows: number[] = [];
  const unread: UnreadLine[] = [];
  const findings: FindingOf<ScoringRuleCode>[] = [];
  for (let row = table.range.top; row <= table.range.bottom; row++) {
    const cells = cellsAt(sheet, row);
    if (!isLineUsed(cells)) continue;
    const trouble = troubleOfLine(cells, rules);
    if (trouble) {
      findings.push(...findingOf({ sheet, row, cells, trouble }));
      unread.push({ cells, before: lines.length });
    } else {
      lines.push(lineOf(cells, rules));
      rows.push(row);
    }
  }
  const { marks, unreadMarks } = readMarks(options, findings);
  const { findings: ofRatios, ...own } = readOwnRatios(options);
  findings.push(...ofRatios);
  const ground = readGround(options, findings);
  const said = { lines, rows, leftOut: unread.length, unread, marks, unreadMarks, own };
  return { sheet: sheet.name, ...said, ...ground, findings };
}

/** 1-based column of what a line says; the first for what has none. */
export function columnOfField(field: AssignmentField): number {
  const column: Readonly<Partial<Record<AssignmentField, number>>> = columnOf;
  return column[field] ?? 1;
}

const fields: readonly LineField[] = Object.keys(columnOfLine).filter((key): key is LineField => key in columnOfLine);
const columnOf = Object.fromEntries(fields.map((field) => [field, lineColumns[columnOfLine[field]]]));

/** The typed cells of a row; what a formula shows counts as blank. */
function cellsAt(sheet: SheetSnapshot, row: number): LineCells {
  const cell = (field: LineField): CellValue => {
    const column = lineColumns[columnOfLine[field]];
    return sheet.formulas.has(cellAddress(row, column)) ? null : cellAt(sheet, row, column);
  };
  return {
    ...{ code: cell("code"), kind: cell("kind"), title: cell("title"), output: cell("output") },
    ...{ coefficient: cell("coefficient"), due: cell("due"), assigned: cell("assigned"), done: cell("done") },
    ...{ doneDate: cell("doneDate"), failed: cell("failed"), failedObjective: cell("failedObjective") },
    ...{ delays: cell("delays"), delaysObjective: cell("delaysObjective") },
    ...{ share: cell("share"), note: cell("note") },
  };
}

/** A line without trouble; words and a coefficient typed over those of the catalogue stay. */
function lineOf(cells: LineCells, { products, kindWords, tick }: LineRules): AssignmentLine {
  const found = isNothing(cells.code) ? null : products.find(codeOfCell(cells.code));
  const product = found === "twice" ? null : found;
  const kind = kindOf(cells.kind, kindWords);
  const amount = (field: LineField, blank: number) => numberOf(cells[field]) ?? blank;
  const day = (field: LineField) => {
    const serial = numberOf(cells[field]);
    return serial === null ? null : Math.floor(serial);
  };
  return {
    code: product?.code ?? null,
    kind: kind === "error" || kind === null ? "planned" : kind,
    title: textOf(cells.title) || (product ? product.detail || product.task : ""),
    output: textOf(cells.output) || (product?.output ?? ""),
    coefficient: numberOf(cells.coefficient) ?? product?.coefficient ?? 0,
    share: amount("share", 1),
    assigned: amount("assigned", 0),
    done: amount("done", 0),
    due: day("due"),
    doneDate: day("doneDate"),
    failed: amount("failed", 0),
    failedObjective: tickOf(cells.failedObjective, tick) ?? false,
    delays: numberOf(cells.delays),
    delaysObjective: tickOf(cells.delaysObjective, tick) ?? false,
    note: textOf(cells.note),
  };
}

interface TroubledLine {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly cells: LineCells;
  readonly trouble: LineTrouble;
}

/** The same reason as the sheet's own check shows. */
function findingOf({ sheet, row, cells, trouble }: TroubledLine): readonly FindingOf<ScoringRuleCode>[] {
  const at = (field: LineField) => ({ sheet: sheet.name, row, column: lineColumns[columnOfLine[field]] });
  const unreadable = (field: LineField) =>
    findingsOf(cellUnreadable, { at: at(field), line: row, field, value: cells[field] });
  switch (trouble.kind) {
    case "product": {
      const code = textOf(cells.code);
      if (trouble.reason === "ownCoefficient") {
        return findingsOf(coefficientTypedOver, { at: at("coefficient"), line: row, code });
      }
      return findingsOf(productUntold, { at: at("code"), code, reason: trouble.reason, line: row });
    }
    case "cell":
      return unreadable(trouble.field);
    case "error":
      return unreadable(fields.find((field) => isCellError(cells[field])) ?? "code");
  }
}

function readMarks(
  options: ReadScoreSheetOptions,
  findings: FindingOf<ScoringRuleCode>[],
): Pick<StoredScoreSheet, "marks" | "unreadMarks"> {
  const { workbook, maxOf } = options;
  const numbers = criteriaColumnOf(options, "number");
  const unreadMarks: UnreadMark[] = [];
  if (!numbers) return { marks: [], unreadMarks };
  const columns = { self: criteriaColumnOf(options, "self"), authority: criteriaColumnOf(options, "authority") };
  const markAt = (column: "self" | "authority", criterion: string, down: number): number | null => {
    const area = columns[column];
    const value = valueAt(workbook, area, down);
    if (isNothing(value) || !area) return null;
    const mark = numberOf(value);
    const max = maxOf?.get(criterion);
    if (mark !== null && mark >= 0 && (max === undefined || mark <= max)) return mark;
    const at = { sheet: area.sheet, row: area.range.top + down, column: area.range.left };
    const most = max === undefined ? {} : { max };
    findings.push(...findingsOf(cellUnreadable, { at, line: at.row, field: column, value, ...most }));
    unreadMarks.push({ criterion, column, value });
    return null;
  };
  const marks: CriterionMark[] = [];
  for (let down = 0; down <= numbers.range.bottom - numbers.range.top; down++) {
    const criterion = textOf(valueAt(workbook, numbers, down));
    // The row of a heading has no marks.
    if (maxOf && !maxOf.has(criterion)) continue;
    const [self, authority] = [markAt("self", criterion, down), markAt("authority", criterion, down)];
    if (self !== null || authority !== null) marks.push({ criterion, self, authority });
  }
  return { marks, unreadMarks };
}

function readGround(
  options: ScoreSheetOfPerson,
  findings: FindingOf<ScoringRuleCode>[],
): Pick<StoredScoreSheet, "forcedIncomplete" | "unreadGround"> {
  const area = resultCellOf(options, "ground");
  const value = valueAt(options.workbook, area, 0);
  const ground = groundOf(value);
  if (!area || ground.kind === "none") return { forcedIncomplete: null, unreadGround: null };
  if (ground.kind === "given") return { forcedIncomplete: ground.text, unreadGround: null };
  const at = { sheet: area.sheet, row: area.range.top, column: area.range.left };
  findings.push(...findingsOf(cellUnreadable, { at, line: at.row, field: "ground", value }));
  return { forcedIncomplete: null, unreadGround: value };
}

function textOf(value: CellValue): string {
  if (isCellError(value)) return value.code;
  return value === null || typeof value === "object" ? "" : String(value).trim();
}
