/**
 * Reads a table of assignments (CSV or a sheet) into lines per person. A line that cannot be read is left out
 * and named in a finding; a code that the catalogue does not have is never a silent zero.
 */
import { lineOf } from "../catalogue/cell-text";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import { comparisonKey } from "../text/normalize";
import type { CellRef } from "../workbook/address";
import { runAtOnce, sliceLength, type Slices } from "../workbook/slices";
import type { Settings } from "../profiles/profile";
import type { AssignmentLine, Role, UnreadLine } from "./assignment";
import { type AssignmentField, assignmentHeadings } from "./assignment-columns";
import { type ImportedTable, readTable, type TableCell, type TableLine } from "./imported-table";
import { productsByName, type ProductAnswers, type ProductQuestion } from "./find-product";
import type { LineRules } from "./line-trouble";
import type { Product } from "./product";
import { indexProducts } from "./product-index";
import { anyNumbers, readAssignmentLine, type LineReaders } from "./read-assignment-line";
import { kindKey, readKind, type KindAnswers, type KindQuestion } from "./read-kind";
import { readRole } from "./read-role";
import { cellUnreadable, columnsUnread, nobodyNamed, productUntold } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

export interface ReadAssignmentsOptions {
  readonly table: ImportedTable;
  readonly products: readonly Product[];
  /** What people said of products without codes. */
  readonly answers?: ProductAnswers;
  /** What people said of words for kinds. */
  readonly kinds?: KindAnswers;
  /** What a state such as "Quá hạn 8 ngày" counts for; days when absent. */
  readonly delayUnit?: Settings["delayUnit"];
  /** Words of a score sheet, for lines that could not be read. */
  readonly words?: Pick<LineRules, "kindWords" | "tick">;
}

/** What a table says of somebody beside their work; empty where it says nothing. */
export interface PersonFacts {
  readonly role: Role | null;
  readonly position: string;
  readonly unit: string;
}

export interface PersonAssignments {
  /** Name or roster id, as first written. */
  readonly name: string;
  /** Where the person is first named. */
  readonly at: CellRef;
  readonly lines: readonly AssignmentLine[];
  /** Where each of the lines stands. */
  readonly places: readonly CellRef[];
  readonly facts: PersonFacts;
  /** Lines that are late by their state, which does not say by how much. */
  readonly lateUntold: readonly CellRef[];
  /** Lines of theirs that could not be read. */
  readonly leftOut: number;
  /** The same lines, for the person's sheet. */
  readonly unread: readonly UnreadLine[];
}

export interface AssignmentsRead {
  /** In the order in which the table names them. */
  readonly people: readonly PersonAssignments[];
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
  /** Names of products that could not be told, each once. */
  readonly questions: readonly ProductQuestion[];
  /** Words for kinds that people must tell, each once. */
  readonly kindQuestions: readonly KindQuestion[];
  /** Columns without which the table makes no sense; nothing was read when there are any. */
  readonly missing: readonly AssignmentField[];
  /** Headings that were understood. */
  readonly known: readonly string[];
}

/** A product is told by its code, else by its name. */
function missingFields(fields: ReadonlySet<AssignmentField>): readonly AssignmentField[] {
  const tellsProduct = (["code", "title", "output"] as const).some((field) => fields.has(field));
  return [...(fields.has("person") ? [] : (["person"] as const)), ...(tellsProduct ? [] : (["code"] as const))];
}

export function readAssignments(options: ReadAssignmentsOptions): AssignmentsRead {
  return runAtOnce(readAssignmentsInSlices(options));
}

export function* readAssignmentsInSlices(options: ReadAssignmentsOptions): Slices<AssignmentsRead> {
  const { table, products, answers = {}, delayUnit = "day" } = options;
  const read = readTable(table, assignmentHeadings);
  const { fields, lines, knownHeadings: known } = read;
  const missing = missingFields(fields);
  if (missing.length > 0) return { people: [], findings: [], questions: [], kindQuestions: [], missing, known };
  const findByName = productsByName(products, answers);
  const questions = new Map<string, ProductQuestion>();
  const kinds = kindReader(options.kinds ?? {});
  const named = { any: false };
  const readers: LineReaders = {
    ...anyNumbers,
    delayUnit,
    ...(options.words ? { words: options.words } : {}),
    askKind: kinds.read,
    findByName: (words) => {
      const found = findByName(words);
      if (found.kind === "ask") questions.set(found.question.key, found.question);
      else named.any = true;
      return found;
    },
  };

  const catalogue = indexProducts(products);
  const people = new Map<string, PersonBeingRead>();
  const ofLines: FindingOf<ScoringRuleCode>[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % sliceLength === 0) yield index / lines.length;
    const { value, at } = line.cell("person");
    const name = lineOf(value);
    if (name === "") {
      ofLines.push(...findingsOf(nobodyNamed, { at, line: line.row }));
      continue;
    }
    const key = comparisonKey(name);
    const person = people.get(key) ?? {
      name,
      at,
      lines: [],
      places: [],
      facts: noFacts,
      lateUntold: [],
      unread: [],
      leftOut: 0,
    };
    people.set(key, person);
    person.facts = withFacts(person.facts, line);
    const { line: said, unread, findings, isLateUntold } = readAssignmentLine(line, catalogue, readers);
    if (said) {
      person.lines.push(said);
      person.places.push(placeOf(line));
      if (isLateUntold) person.lateUntold.push(line.cell("status").at);
    } else person.leftOut += 1;
    if (unread) person.unread.push({ cells: unread, before: person.lines.length });
    ofLines.push(...findings);
  }
  const areProductsUntold = !fields.has("code") && !fields.has("coefficient") && !named.any && questions.size > 0;
  return {
    people: [...people.values()],
    findings: [
      ...findingsOf(columnsUnread, {
        at: read.headingsAt,
        unknown: read.unknownHeadings,
        doubled: read.doubledHeadings,
        lacksDone: (["done", "status", "doneDate"] as const).every((field) => !fields.has(field)),
      }),
      ...(areProductsUntold ? productsUntold(read, ofLines) : ofLines),
      ...kinds.findings(),
    ],
    questions: [...questions.values()],
    kindQuestions: kinds.questions(),
    missing,
    known,
  };
}

interface PersonBeingRead extends PersonAssignments {
  readonly lines: AssignmentLine[];
  readonly places: CellRef[];
  readonly lateUntold: CellRef[];
  facts: PersonFacts;
  leftOut: number;
  readonly unread: UnreadLine[];
}

const noFacts: PersonFacts = { role: null, position: "", unit: "" };

/** The first word of each kind counts; a position such as "Trưởng phòng" tells the role as well. */
function withFacts(before: PersonFacts, line: TableLine<AssignmentField>): PersonFacts {
  const { role, position, unit } = before;
  if (role !== null && position !== "" && unit !== "") return before;
  const said = (field: AssignmentField) => line.cell(field).value;
  return {
    role: role ?? readRole(said("role")) ?? readRole(said("position")),
    position: position === "" ? lineOf(said("position")) : position,
    unit: unit === "" ? lineOf(said("unit")) : unit,
  };
}

/** The cell that people look at for a line: its share where the table has such a column, else its product. */
function placeOf(line: TableLine<AssignmentField>): CellRef {
  const share = line.cell("share");
  return share.hasColumn ? share.at : line.cell("code").at;
}

/** One finding for a table without codes of which no line names a product, instead of one a line. */
function productsUntold(
  { headingsAt, knownHeadings }: { readonly headingsAt: CellRef; readonly knownHeadings: readonly string[] },
  ofLines: readonly FindingOf<ScoringRuleCode>[],
): readonly FindingOf<ScoringRuleCode>[] {
  const untold = ofLines.filter(({ code }) => code === "E601");
  const headings = knownHeadings.map((heading) => `“${heading}”`).join(", ");
  const remark = { at: headingsAt, line: headingsAt.row, code: "", reason: "noCodes", headings } as const;
  const others = ofLines.filter(({ code }) => code !== "E601");
  return [...findingsOf(productUntold, { ...remark, related: untold.map(({ at }) => at) }), ...others];
}

/** Reads words for kinds, and keeps those that nobody can tell: each is one question and one finding. */
function kindReader(answers: KindAnswers) {
  const untold = new Map<string, { readonly word: string; readonly cells: TableCell[] }>();
  return {
    read: (cell: TableCell) => {
      const kind = readKind(cell.value, answers);
      if (kind !== null) return kind;
      const key = kindKey(cell.value);
      const known = untold.get(key) ?? { word: lineOf(cell.value), cells: [] };
      untold.set(key, known);
      known.cells.push(cell);
      return null;
    },
    questions: (): KindQuestion[] => [...untold].map(([key, { word, cells }]) => ({ key, word, count: cells.length })),
    findings: (): readonly FindingOf<ScoringRuleCode>[] =>
      [...untold.values()].flatMap(({ cells }) => {
        const [first, ...others] = cells;
        if (!first) return [];
        const { at, value } = first;
        return findingsOf(cellUnreadable, {
          ...{ at, line: at.row, field: "kind", value },
          ...{ related: others.map((other) => other.at) },
        });
      }),
  };
}
