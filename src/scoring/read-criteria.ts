/**
 * Reads a table of general criteria (person, criterion, self, authority) into marks per person. A mark below 0
 * or above the criterion's maximum is refused with a finding.
 */
import { cellText, isEmptyCell, lineOf } from "../catalogue/cell-text";
import type { Finding } from "../findings/finding";
import type { GeneralCriterion } from "../profiles/profile";
import { comparisonKey, normalizeText } from "../text/normalize";
import { searchKey } from "../text/search-key";
import type { CellRef } from "../workbook/address";
import type { CriterionMark } from "./assignment";
import { assignmentFinding, remarkOnHeadings } from "./assignment-finding";
import { readAmount } from "./cell-readers";
import { type Headings, type ImportedTable, readTable, type TableLine } from "./imported-table";

export type CriteriaField = "person" | "criterion" | "self" | "authority";

const headings: Headings<CriteriaField> = {
  person: ["person", "name", "ho va ten", "ho ten", "nhan su", "can bo", "cong chuc", "ma nhan su"],
  criterion: ["criterion", "criteria", "tieu chi", "so", "tieu chi cham diem", "noi dung tieu chi"],
  self: ["self", "self score", "tu cham", "tu danh gia", "ca nhan tu cham", "diem tu cham"],
  authority: [
    "authority",
    "authority score",
    "cap co tham quyen",
    "cap tham quyen",
    "lanh dao cham",
    "diem cap tham quyen",
  ],
};

/** Rows for a leader's own ratios: they belong to the leaders' score, not to the general criteria. */
const leaderRatios = new Set(["d", "dd", "đ", "e"]);

export interface ReadCriteriaOptions {
  readonly table: ImportedTable;
  readonly criteria: readonly GeneralCriterion[];
}

export interface PersonMarks {
  /** Name or roster id, as first written. */
  readonly name: string;
  /** Where the person is first named. */
  readonly at: CellRef;
  readonly marks: readonly CriterionMark[];
}

export interface CriteriaRead {
  readonly people: readonly PersonMarks[];
  readonly findings: readonly Finding[];
  /** Columns without which the table makes no sense; nothing was read when there are any. */
  readonly missing: readonly CriteriaField[];
}

export function readCriteria({ table, criteria }: ReadCriteriaOptions): CriteriaRead {
  const { fields, unknownHeadings, headingsAt, lines } = readTable(table, headings);
  const missing = (["person", "criterion"] as const).filter((field) => !fields.has(field));
  if (missing.length > 0) return { people: [], findings: [], missing };

  const people = new Map<string, { name: string; at: CellRef; marks: CriterionMark[] }>();
  const findings = [...remarkOnHeadings(unknownHeadings, headingsAt)];
  for (const line of lines) {
    const { value, at } = line.cell("person");
    const name = lineOf(value);
    const label = lineOf(line.cell("criterion").value);
    if (leaderRatios.has(label.toLowerCase())) continue;
    const criterion = findCriterion(criteria, label);
    if (name === "") findings.push(assignmentFinding({ code: "E603", at, params: { line: line.row } }));
    if (!criterion) findings.push(unreadable(line, "criterion"));
    if (name === "" || !criterion) continue;

    const person = people.get(comparisonKey(name)) ?? { name, at, marks: [] };
    people.set(comparisonKey(name), person);
    const readMark = (field: "self" | "authority"): number | null => {
      const cell = line.cell(field).value;
      if (isEmptyCell(cell)) return null;
      const mark = readAmount(cell);
      if (mark !== null && mark <= criterion.max) return mark;
      findings.push(unreadable(line, field, criterion.max));
      return null;
    };
    person.marks.push({ criterion: criterion.number, self: readMark("self"), authority: readMark("authority") });
  }
  return { people: [...people.values()], findings, missing };
}

function unreadable(line: TableLine<CriteriaField>, field: CriteriaField, max?: number): Finding {
  const { value, at } = line.cell(field);
  const params = {
    field,
    value: normalizeText(cellText(value)),
    line: line.row,
    ...(max === undefined ? {} : { max }),
  };
  return assignmentFinding({ code: "E602", at, params });
}

/** By its number ("I.1", "i 1") or its title. */
function findCriterion(criteria: readonly GeneralCriterion[], label: string): GeneralCriterion | null {
  const wanted = searchKey(label);
  const found = criteria.find(({ number, title, isHeading }) => {
    return !isHeading && (searchKey(number) === wanted || searchKey(title) === wanted);
  });
  return found ?? null;
}
