/**
 * Reads back what people typed into a monthly score sheet: lines, marks and the ground of a forced level.
 * Formula cells are left alone, so that a computed delay is computed again. A cell that cannot be read is a
 * finding with its address.
 */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import type { AssignmentLine, CriterionMark } from "../../scoring/assignment";
import type { AssignmentField } from "../../scoring/assignment-columns";
import { readAmount, readShare } from "../../scoring/cell-readers";
import type { TableLine } from "../../scoring/imported-table";
import { readAssignmentLine, type LineReaders } from "../../scoring/read-assignment-line";
import type { Product } from "../../scoring/product";
import { cellUnreadable } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import type { Period } from "../../text/period";
import { cellAddress } from "../../workbook/address";
import { isBlank, isCellError, type CellValue } from "../../workbook/cell-value";
import {
  cellAt,
  findName,
  findSheet,
  valuesOfName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/workbook-snapshot";
import { readOwnRatios, type StoredRatios } from "./read-own-ratios";
import { lineColumns, scoreCellName, type ScoreCell } from "./score-columns";

export interface ReadScoreSheetOptions {
  readonly workbook: WorkbookSnapshot;
  /** "2026-05". */
  readonly period: Period;
  readonly personId: string;
  /** By `codeKey`; an index, because the same products are asked for by every sheet of a month. */
  readonly productOf: ReadonlyMap<string, Product>;
}

export interface StoredScoreSheet {
  /** As it is called now. */
  readonly sheet: string;
  readonly lines: readonly AssignmentLine[];
  /** 1-based row of each line. */
  readonly rows: readonly number[];
  /** Lines that could not be read. */
  readonly leftOut: number;
  readonly marks: readonly CriterionMark[];
  /** The role's own ratios, and the level of a head's unit. */
  readonly own: Pick<StoredRatios, "ratios" | "unitLevel">;
  readonly forcedIncomplete: string | null;
  /** E601 and E602 for lines and marks that cannot be read; such a line is left out. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

/** `null` when the workbook has no sheet of that person and month. */
export function readScoreSheet(options: ReadScoreSheetOptions): StoredScoreSheet | null {
  const { workbook, period, personId, productOf } = options;
  const nameOf = (cell: ScoreCell) => scoreCellName(period, personId, cell);
  const table = findName(workbook, nameOf("Dong"));
  const sheet = table && findSheet(workbook, table.sheet);
  if (!table || !sheet) return null;
  const lines: AssignmentLine[] = [];
  const rows: number[] = [];
  let leftOut = 0;
  const findings: FindingOf<ScoringRuleCode>[] = [];
  for (let row = table.range.top; row <= table.range.bottom; row++) {
    const line = lineAt(sheet, row);
    if (!isUsed(line)) continue;
    const read = readAssignmentLine(line, productOf, asFormulasRead);
    findings.push(...read.findings);
    if (read.line) {
      lines.push(withTypedWords(read.line, line));
      rows.push(row);
    } else leftOut += 1;
  }
  const marks = readMarks(workbook, nameOf, findings);
  const { findings: ofRatios, ...own } = readOwnRatios(workbook, nameOf("TyLe"));
  findings.push(...ofRatios);
  const ground = valuesOfName(workbook, nameOf("CanCu"))?.[0]?.[0] ?? null;
  return {
    sheet: sheet.name,
    lines,
    rows,
    leftOut,
    marks,
    own,
    forcedIncomplete: isBlank(ground) ? null : textOf(ground),
    findings,
  };
}

/** 1-based column of what a line says; the first for what has none. */
export function columnOfField(field: AssignmentField): number {
  return columnOf[field] ?? 1;
}

/** Columns by field; the person is known from the sheet. */
const columnOf: Readonly<Partial<Record<AssignmentField, number>>> = {
  code: lineColumns.code,
  kind: lineColumns.kind,
  title: lineColumns.title,
  output: lineColumns.output,
  coefficient: lineColumns.ownCoefficient,
  due: lineColumns.due,
  assigned: lineColumns.assigned,
  done: lineColumns.done,
  doneDate: lineColumns.doneDate,
  failed: lineColumns.failed,
  failedObjective: lineColumns.failedObjective,
  delays: lineColumns.delays,
  delaysObjective: lineColumns.delaysObjective,
  share: lineColumns.share,
  note: lineColumns.note,
};

/** The typed cells of a row; what a formula shows counts as blank. */
function lineAt(sheet: SheetSnapshot, row: number): TableLine<AssignmentField> {
  return {
    row,
    cell: (field) => {
      const column = columnOf[field] ?? 1;
      const isFormula = sheet.formulas.has(cellAddress(row, column));
      const value = columnOf[field] === undefined || isFormula ? null : cellAt(sheet, row, column);
      return { value, at: { sheet: sheet.name, row, column }, hasColumn: columnOf[field] !== undefined };
    },
  };
}

/** Formulas count no text as a number: a sheet and whoever reads it must not come to two results. */
const asFormulasRead: LineReaders = {
  isBlank: (value) => value === null || value === "",
  amount: (value) => (typeof value === "number" ? readAmount(value) : null),
  share: (value) => (typeof value === "number" && value <= 1 ? readShare(value) : null),
};

const fieldsOfUse: readonly AssignmentField[] = ["code", "title", "coefficient", "assigned", "done", "due", "doneDate"];

/** A prepared line that nobody filled yet is no line. */
function isUsed(line: TableLine<AssignmentField>): boolean {
  return fieldsOfUse.some((field) => !isBlank(line.cell(field).value));
}

/** Words and a coefficient typed over those of the catalogue stay. */
function withTypedWords(line: AssignmentLine, cells: TableLine<AssignmentField>): AssignmentLine {
  const [title, output, coefficient] = (["title", "output", "coefficient"] as const).map(
    (field) => cells.cell(field).value,
  );
  return {
    ...line,
    ...(isBlank(title ?? null) ? {} : { title: textOf(title ?? null) }),
    ...(isBlank(output ?? null) ? {} : { output: textOf(output ?? null) }),
    ...(typeof coefficient === "number" ? { coefficient } : {}),
  };
}

function readMarks(
  workbook: WorkbookSnapshot,
  nameOf: (cell: ScoreCell) => string,
  findings: FindingOf<ScoringRuleCode>[],
): CriterionMark[] {
  const numbers = valuesOfName(workbook, nameOf("TieuChi")) ?? [];
  /** Reads one column of marks: its area is looked up once, not for each mark. */
  const marksIn = (cell: "TuCham" | "CapTren", field: "self" | "authority") => {
    const values = valuesOfName(workbook, nameOf(cell)) ?? [];
    const named = findName(workbook, nameOf(cell));
    return (index: number): number | null => {
      const value = values[index]?.[0] ?? null;
      if (isBlank(value)) return null;
      const mark = readAmount(value);
      if (mark === null && named) {
        const at = { sheet: named.sheet, row: named.range.top + index, column: named.range.left };
        findings.push(...findingsOf(cellUnreadable, { at, line: at.row, field, value }));
      }
      return mark;
    };
  };
  const selfMark = marksIn("TuCham", "self");
  const authorityMark = marksIn("CapTren", "authority");
  return numbers.flatMap(([number = null], index) => {
    const self = selfMark(index);
    const authority = authorityMark(index);
    return self === null && authority === null ? [] : [{ criterion: textOf(number), self, authority }];
  });
}

function textOf(value: CellValue): string {
  if (isCellError(value)) return value.code;
  return value === null || typeof value === "object" ? "" : String(value).trim();
}
