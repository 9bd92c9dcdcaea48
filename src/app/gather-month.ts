/**
 * Who worked on what in a month: the roster, the score sheets that are already in the workbook, and the tables
 * that a person brought along, which win over what the sheets hold.
 */
import type { Finding } from "../findings/finding";
import { codeKey } from "../conversion/choose-standard";
import type { Settings } from "../profiles/profile";
import type { AssignmentLine, CriterionMark, MonthlyWork, Person } from "../scoring/assignment";
import { assignmentFinding } from "../scoring/assignment-finding";
import { givePersonIds } from "../scoring/give-person-ids";
import type { ImportedTable } from "../scoring/imported-table";
import type { Product } from "../scoring/product";
import { readAssignments, type PersonAssignments } from "../scoring/read-assignments";
import { defaultRole } from "../scoring/role-forms";
import { readCriteria } from "../scoring/read-criteria";
import { scoredPersonIds } from "../sheets/our-sheets";
import { readRoster } from "../sheets/roster/read-roster";
import { readScoreSheet } from "../sheets/score/read-score-sheet";
import { comparisonKey } from "../text/normalize";
import type { Period } from "../text/period";
import type { Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

export interface GatherMonthOptions {
  readonly workbook: WorkbookSnapshot;
  /** "2026-05". */
  readonly period: Period;
  readonly settings: Settings;
  readonly products: readonly Product[];
  readonly assignments?: ImportedTable;
  readonly criteria?: ImportedTable;
}

export interface GatheredMonth {
  /** Everybody of the roster, then those that only the table names. */
  readonly works: readonly MonthlyWork[];
  readonly findings: readonly Finding[];
}

/** @throws UserError `assignmentColumnsMissing` when a table lacks a column that it makes no sense without. */
export function* gatherMonth(options: GatherMonthOptions): Slices<GatheredMonth> {
  const { workbook, period, products } = options;
  const roster = readRoster(workbook);
  const assigned = readAssignedLines(options);
  yield;
  const marked = readMarks(options);
  const { people, findings: newcomers } = addNewcomers(
    roster.people,
    [...assigned.people, ...marked.people],
    scoredPersonIds(workbook),
  );

  const findings = [...roster.findings, ...assigned.findings, ...marked.findings, ...newcomers];
  const productOf = new Map(products.map((product) => [codeKey(product.code), product]));
  const works: MonthlyWork[] = [];
  for (const person of people) {
    yield;
    const stored = readScoreSheet({ workbook, period, personId: person.id, productOf });
    const brought = of(person, assigned.people)?.lines ?? [];
    // Where no line of the file could be read, the sheet keeps what it has.
    const lines = brought.length > 0 ? brought : null;
    // What the file replaces need not be readable any more.
    if (stored && !lines) findings.push(...stored.findings);
    works.push({
      person,
      lines: lines ?? stored?.lines ?? ([] satisfies AssignmentLine[]),
      marks: mergeMarks(stored?.marks ?? [], of(person, marked.people)?.marks ?? []),
      forcedIncomplete: stored?.forcedIncomplete ?? null,
    });
  }
  return { works, findings };
}

function readAssignedLines({ assignments, products }: GatherMonthOptions) {
  if (!assignments) return { people: [], findings: [] };
  const read = readAssignments({ table: assignments, products });
  return requireColumns(read, assignments);
}

function readMarks({ criteria, settings }: GatherMonthOptions) {
  if (!criteria) return { people: [], findings: [] };
  return requireColumns(readCriteria({ table: criteria, criteria: settings.generalCriteria }), criteria);
}

function requireColumns<Read extends { readonly missing: readonly string[] }>(
  read: Read,
  { name }: ImportedTable,
): Read {
  if (read.missing.length === 0) return read;
  throw new UserError("assignmentColumnsMissing", { file: name, columns: read.missing.join(", ") });
}

type Named = Pick<PersonAssignments, "name" | "at">;

/** People whom a table names and the roster does not: they join as staff, and that is said (W604). */
function addNewcomers(roster: readonly Person[], named: readonly Named[], usedIds: readonly string[]) {
  const unknown = named.filter(({ name }, index) => {
    const isFirst = named.findIndex((other) => comparisonKey(other.name) === comparisonKey(name)) === index;
    return isFirst && !roster.some((person) => isCalled(person, name));
  });
  const people = givePersonIds([...roster, ...unknown.map(({ name }) => staffNamed(name))], usedIds);
  const findings = unknown.map(({ name, at }, index) => {
    const id = people[roster.length + index]?.id ?? "";
    return assignmentFinding({ code: "W604", at, params: { name, id } });
  });
  return { people, findings };
}

function staffNamed(name: string): Person {
  return { id: "", name, position: "", unit: "", role: defaultRole, similarTasks: "", manager: "" };
}

function of<Item extends { readonly name: string }>(person: Person, items: readonly Item[]): Item | undefined {
  return items.find(({ name }) => isCalled(person, name));
}

/** A table may name somebody by name or by roster id. */
function isCalled(person: Person, name: string): boolean {
  const key = comparisonKey(name);
  return key === comparisonKey(person.name) || key === comparisonKey(person.id);
}

/** Marks brought along replace those of the same criterion. */
function mergeMarks(stored: readonly CriterionMark[], brought: readonly CriterionMark[]): CriterionMark[] {
  const replaced = new Set(brought.map(({ criterion }) => criterion));
  return [...stored.filter(({ criterion }) => !replaced.has(criterion)), ...brought];
}
