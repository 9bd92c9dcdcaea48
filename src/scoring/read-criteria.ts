/**
 * Reads a table of general criteria (person, criterion, self, authority) into marks per person, and the ratios that
 * leaders and support staff are given. A mark below 0 or above the criterion's maximum is refused with a finding.
 */
import { isEmptyCell, lineOf } from "../catalogue/cell-text";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import type { GeneralCriterion } from "../profiles/profile";
import { comparisonKey } from "../text/normalize";
import { searchKey } from "../text/search-key";
import type { CellRef } from "../workbook/address";
import { runAtOnce, sliceLength, type Slices } from "../workbook/slices";
import type { CriterionMark } from "./assignment";
import { readAmount } from "./cell-readers";
import { type Headings, type ImportedTable, readTable, type TableLine } from "./imported-table";
import type { Ratio } from "./ratio-keys";
import { ratioKeyOf, readOwnRatio } from "./read-own-ratio";
import { cellUnreadable, columnsUnread, nobodyNamed } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

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
  /** Ratios of the role's own: a, b, c of support staff, d, đ, e of leaders. */
  readonly ratios: readonly Ratio[];
}

export interface CriteriaRead {
  readonly people: readonly PersonMarks[];
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
  /** Columns without which the table makes no sense; nothing was read when there are any. */
  readonly missing: readonly CriteriaField[];
  /** Headings that were understood. */
  readonly known: readonly string[];
}

export function readCriteria(options: ReadCriteriaOptions): CriteriaRead {
  return runAtOnce(readCriteriaInSlices(options));
}

export function* readCriteriaInSlices({ table, criteria }: ReadCriteriaOptions): Slices<CriteriaRead> {
  const {
    fields,
    unknownHeadings,
    knownHeadings: known,
    doubledHeadings,
    headingsAt,
    lines,
  } = readTable(table, headings);
  const missing = (["person", "criterion"] as const).filter((field) => !fields.has(field));
  if (missing.length > 0) return { people: [], findings: [], missing, known };

  const criterionOf = criteriaByKey(criteria);
  const people = new Map<string, { name: string; at: CellRef; marks: CriterionMark[]; ratios: Ratio[] }>();
  const row = { at: headingsAt, unknown: unknownHeadings, doubled: doubledHeadings, lacksDone: false };
  const findings: FindingOf<ScoringRuleCode>[] = [...findingsOf(columnsUnread, row)];
  for (const [index, line] of lines.entries()) {
    if (index % sliceLength === 0) yield index / lines.length;
    const { value, at } = line.cell("person");
    const name = lineOf(value);
    const label = lineOf(line.cell("criterion").value);
    const criterion = criterionOf.get(searchKey(label));
    const ratioKey = criterion ? null : ratioKeyOf(label);
    if (name === "") findings.push(...findingsOf(nobodyNamed, { at, line: line.row }));
    if (!criterion && !ratioKey) findings.push(...unreadable(line, "criterion"));
    if (name === "" || (!criterion && !ratioKey)) continue;

    const key = comparisonKey(name);
    const person = people.get(key) ?? { name, at, marks: [], ratios: [] };
    people.set(key, person);
    if (ratioKey) {
      const field = isEmptyCell(line.cell("authority").value) ? "self" : "authority";
      const { value: given } = line.cell(field);
      const ratio = isEmptyCell(given) ? null : readOwnRatio(ratioKey, given);
      if (ratio) person.ratios = [...person.ratios.filter(({ key: known }) => known !== ratioKey), ratio];
      else if (!isEmptyCell(given)) findings.push(...unreadable(line, "ownRatio"));
    }
    if (!criterion) continue;
    const readMark = (field: "self" | "authority"): number | null => {
      const cell = line.cell(field).value;
      if (isEmptyCell(cell)) return null;
      const mark = readAmount(cell);
      if (mark !== null && mark <= criterion.max) return mark;
      findings.push(...unreadable(line, field, criterion.max));
      return null;
    };
    person.marks.push({ criterion: criterion.number, self: readMark("self"), authority: readMark("authority") });
  }
  return { people: [...people.values()], findings, missing, known };
}

function unreadable(line: TableLine<CriteriaField>, field: CriteriaField | "ownRatio", max?: number) {
  const { value, at } = line.cell(field === "ownRatio" ? "authority" : field);
  return findingsOf(cellUnreadable, { at, line: line.row, field, value, ...(max === undefined ? {} : { max }) });
}

/** By number ("I.1", "i 1") and by title; where two criteria share one, the first has it. */
function criteriaByKey(criteria: readonly GeneralCriterion[]): ReadonlyMap<string, GeneralCriterion> {
  const byKey = new Map<string, GeneralCriterion>();
  for (const criterion of criteria) {
    if (criterion.isHeading) continue;
    for (const key of [searchKey(criterion.number), searchKey(criterion.title)]) {
      if (!byKey.has(key)) byKey.set(key, criterion);
    }
  }
  return byKey;
}
