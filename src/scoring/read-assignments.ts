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
import { productsByName, type ProductAnswers, type ProductQuestion } from "./find-product";
import type { Product } from "./product";
import { anyNumbers, readAssignmentLine, type LineReaders } from "./read-assignment-line";
import { columnsUnread, nobodyNamed } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

export interface ReadAssignmentsOptions {
  readonly table: ImportedTable;
  readonly products: readonly Product[];
  /** What people said of products without codes. */
  readonly answers?: ProductAnswers;
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
  /** Names of products that could not be told, each once. */
  readonly questions: readonly ProductQuestion[];
  /** Columns without which the table makes no sense; nothing was read when there are any. */
  readonly missing: readonly AssignmentField[];
}

/** A product is told by its code, else by its name. */
function missingFields(fields: ReadonlySet<AssignmentField>): readonly AssignmentField[] {
  const tellsProduct = (["code", "title", "output"] as const).some((field) => fields.has(field));
  return [...(fields.has("person") ? [] : (["person"] as const)), ...(tellsProduct ? [] : (["code"] as const))];
}

export function readAssignments(options: ReadAssignmentsOptions): AssignmentsRead {
  return runAtOnce(readAssignmentsInSlices(options));
}

export function* readAssignmentsInSlices({
  table,
  products,
  answers = {},
}: ReadAssignmentsOptions): Slices<AssignmentsRead> {
  const { fields, unknownHeadings, headingsAt, lines } = readTable(table, assignmentHeadings);
  const missing = missingFields(fields);
  if (missing.length > 0) return { people: [], findings: [], questions: [], missing };
  const findByName = productsByName(products, answers);
  const questions = new Map<string, ProductQuestion>();
  const readers: LineReaders = {
    ...anyNumbers,
    findByName: (words) => {
      const found = findByName(words);
      if (found.kind === "ask") questions.set(found.question.key, found.question);
      return found;
    },
  };

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
    const read = readAssignmentLine(line, productOf, readers);
    if (read.line) person.lines.push(read.line);
    else person.leftOut += 1;
    findings.push(...read.findings);
  }
  return { people: [...people.values()], findings, questions: [...questions.values()], missing };
}
