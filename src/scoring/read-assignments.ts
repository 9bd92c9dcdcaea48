/**
 * Reads a table of assignments (CSV or a sheet) into lines per person. A line that cannot be read is left out
 * and named in a finding; a code that the catalogue does not have is never a silent zero.
 */
import { lineOf } from "../catalogue/cell-text";
import { codeKey } from "../conversion/choose-standard";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import { comparisonKey } from "../text/normalize";
import type { CellRef } from "../workbook/address";
import { runAtOnce, sliceLength, type Slices } from "../workbook/slices";
import type { AssignmentLine } from "./assignment";
import { type AssignmentField, assignmentHeadings } from "./assignment-columns";
import { type ImportedTable, readTable } from "./imported-table";
import type { Product } from "./product";
import { readAssignmentLine } from "./read-assignment-line";
import { columnsUnread, nobodyNamed } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

export interface ReadAssignmentsOptions {
  readonly table: ImportedTable;
  readonly products: readonly Product[];
}

export interface PersonAssignments {
  /** Name or roster id, as first written. */
  readonly name: string;
  /** Where the person is first named. */
  readonly at: CellRef;
  readonly lines: readonly AssignmentLine[];
  /** Lines of theirs that could not be read. */
  readonly leftOut: number;
}

export interface AssignmentsRead {
  /** In the order in which the table names them. */
  readonly people: readonly PersonAssignments[];
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
  /** Columns without which the table makes no sense; nothing was read when there are any. */
  readonly missing: readonly AssignmentField[];
}

const requiredFields: readonly AssignmentField[] = ["person", "code"];

export function readAssignments(options: ReadAssignmentsOptions): AssignmentsRead {
  return runAtOnce(readAssignmentsInSlices(options));
}

export function* readAssignmentsInSlices({ table, products }: ReadAssignmentsOptions): Slices<AssignmentsRead> {
  const { fields, unknownHeadings, headingsAt, lines } = readTable(table, assignmentHeadings);
  const missing = requiredFields.filter((field) => !fields.has(field));
  if (missing.length > 0) return { people: [], findings: [], missing };

  const productOf = new Map(products.map((product) => [codeKey(product.code), product]));
  const people = new Map<string, { name: string; at: CellRef; lines: AssignmentLine[]; leftOut: number }>();
  const headings = { at: headingsAt, unknown: unknownHeadings, lacksDone: !fields.has("done") };
  const findings: FindingOf<ScoringRuleCode>[] = [...findingsOf(columnsUnread, headings)];
  for (const [index, line] of lines.entries()) {
    if (index % sliceLength === 0) yield index / lines.length;
    const { value, at } = line.cell("person");
    const name = lineOf(value);
    if (name === "") {
      findings.push(...findingsOf(nobodyNamed, { at, line: line.row }));
      continue;
    }
    const key = comparisonKey(name);
    const person = people.get(key) ?? { name, at, lines: [], leftOut: 0 };
    people.set(key, person);
    const read = readAssignmentLine(line, productOf);
    if (read.line) person.lines.push(read.line);
    else person.leftOut += 1;
    findings.push(...read.findings);
  }
  return { people: [...people.values()], findings, missing };
}
