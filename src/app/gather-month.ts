/**
 * Who worked on what in a month: the roster, the score sheets that are already in the workbook, and the tables
 * that a person brought along, which win over what the sheets hold.
 */
import { codeKey } from "../conversion/choose-standard";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import type { Settings } from "../profiles/profile";
import type { MonthlyWork, Person } from "../scoring/assignment";
import { givePersonIds } from "../scoring/give-person-ids";
import type { ProductAnswers, ProductQuestion } from "../scoring/find-product";
import type { KindAnswers, KindQuestion } from "../scoring/read-kind";
import type { ImportedTable } from "../scoring/imported-table";
import { mergeMarks, mergeRatios } from "../scoring/merge-marks";
import type { Product } from "../scoring/product";
import { readAssignmentsInSlices, type PersonAssignments } from "../scoring/read-assignments";
import { readCriteriaInSlices } from "../scoring/read-criteria";
import { joinRosters, readRosterTable } from "../scoring/read-roster-table";
import { defaultRole } from "../scoring/role-forms";
import { addedToRoster, type Newcomer } from "../scoring/rules/month-rules";
import type { ScoringRuleCode } from "../scoring/rules/scoring-rules";
import type { ImportDecisions } from "../scoring/settle-lines";
import { scoredPersonIds } from "../sheets/our-sheets";
import { readRoster } from "../sheets/roster/read-roster";
import { readScoreSheet } from "../sheets/score/read-score-sheet";
import { comparisonKey } from "../text/normalize";
import type { Period } from "../text/period";
import { inParts, type Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { startSettling, type SettledImport } from "./settle-import";
import { peopleByName, unknownPeople } from "./people-by-name";
import type { NewcomerFacts } from "./score-report";
import { countTyped, nothingOfPerson, typedKey, type TypedMarks } from "./typed-marks";

export interface GatherMonthOptions {
  readonly workbook: WorkbookSnapshot;
  /** "2026-05". */
  readonly period: Period;
  readonly settings: Settings;
  readonly products: readonly Product[];
  readonly assignments?: ImportedTable;
  readonly criteria?: ImportedTable;
  readonly roster?: ImportedTable;
  readonly decisions?: ImportDecisions;
  readonly typedMarks?: TypedMarks;
  readonly newcomers?: NewcomerFacts;
  readonly answers?: ProductAnswers;
  readonly kinds?: KindAnswers;
}

export interface GatheredMonth {
  /** Everybody of the roster, then those that only the table names. */
  readonly works: readonly MonthlyWork[];
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
  readonly settled: SettledImport;
  /** People whom only the tables name. */
  readonly newcomers: readonly Newcomer[];
  /** Names of products that people must tell. */
  readonly questions: readonly ProductQuestion[];
  /** Words for kinds that people must tell. */
  readonly kindQuestions: readonly KindQuestion[];
}

/** @throws UserError `assignmentColumnsMissing` when a table lacks a column that it makes no sense without. */
export function* gatherMonth(options: GatherMonthOptions): Slices<GatheredMonth> {
  const { workbook, period, products } = options;
  const part = inParts({ lines: options.assignments ? 3 : 0, marks: options.criteria ? 2 : 0, people: 5 });
  const roster = readRoster(workbook);
  const brought = options.roster ? requireColumns(readRosterTable(options.roster), options.roster) : null;
  const assigned = yield* part("lines", readAssignedLines(options));
  const marked = yield* part("marks", readMarks(options));
  const { people, newcomers } = addNewcomers({
    roster: brought ? joinRosters(roster.people, brought.people) : roster.people,
    named: [...assigned.people, ...marked.people],
    usedIds: scoredPersonIds(workbook),
    facts: { ...factsOf(assigned.people), ...options.newcomers },
  });
  const added = findingsOf(addedToRoster, newcomers);

  const findings = [
    ...roster.findings,
    ...(brought?.findings ?? []),
    ...assigned.findings,
    ...marked.findings,
    ...added,
  ];
  const productOf = new Map(products.map((product) => [codeKey(product.code), product]));
  const assignedTo = peopleByName(assigned.people);
  const markedOf = peopleByName(marked.people);
  const settling = startSettling(period, options.decisions);
  const gather = function* (): Slices<MonthlyWork[]> {
    const works: MonthlyWork[] = [];
    for (const [index, person] of people.entries()) {
      yield index / people.length;
      const stored = readScoreSheet({ workbook, period, personId: person.id, productOf });
      const given = assignedTo(person);
      // Where no line of the file could be read, the sheet keeps what it has.
      const lines = given && given.lines.length > 0 ? given.lines : null;
      // What the file replaces need not be readable any more.
      if (stored && !lines) findings.push(...stored.findings);
      const marksInSheet = stored?.marks ?? [];
      const marks = mergeMarks(marksInSheet, settling.marks(person, stored, markedOf(person)?.marks ?? []));
      const typed = options.typedMarks?.[typedKey(person)] ?? nothingOfPerson;
      works.push({
        person,
        lines: lines ? settling.lines(person, stored, lines) : (stored?.lines ?? []),
        ...(given && lines ? { places: given.places, lateUntold: given.lateUntold } : {}),
        marks: countTyped({ typed, work: { marks, marksInSheet } }).marks,
        marksInSheet,
        entered: mergeRatios(stored?.own.ratios ?? [], markedOf(person)?.ratios ?? []),
        unitLevel: stored?.own.unitLevel ?? null,
        leftOut: (given?.leftOut ?? 0) + (lines ? 0 : (stored?.leftOut ?? 0)),
        forcedIncomplete: stored?.forcedIncomplete ?? null,
      });
    }
    return works;
  };
  const works = yield* part("people", gather());
  const { questions, kindQuestions } = assigned;
  return { works, findings, settled: settling.result(), newcomers, questions, kindQuestions };
}

function* readAssignedLines({ assignments, products, settings, answers, kinds }: GatherMonthOptions) {
  if (!assignments) return { people: [], findings: [], questions: [], kindQuestions: [] };
  const read = yield* readAssignmentsInSlices({
    ...{ table: assignments, products, delayUnit: settings.delayUnit },
    ...(answers ? { answers } : {}),
    ...(kinds ? { kinds } : {}),
  });
  return requireColumns(read, assignments);
}

function* readMarks({ criteria, settings }: GatherMonthOptions) {
  if (!criteria) return { people: [], findings: [] };
  const read = yield* readCriteriaInSlices({ table: criteria, criteria: settings.generalCriteria });
  return requireColumns(read, criteria);
}

function requireColumns<Read extends { readonly missing: readonly string[]; readonly known: readonly string[] }>(
  read: Read,
  { name }: ImportedTable,
): Read {
  if (read.missing.length === 0) return read;
  const known = read.known.map((heading) => `“${heading}”`).join(", ");
  throw new UserError("assignmentColumnsMissing", { file: name, columns: read.missing.join(", "), known });
}

/** What the table says of people; who is confirmed in the pane counts by what was confirmed. */
function factsOf(people: readonly PersonAssignments[]): NewcomerFacts {
  return Object.fromEntries(
    people.map(({ name, facts: { role, position, unit } }) => [
      comparisonKey(name),
      { role: role ?? defaultRole, position, unit },
    ]),
  );
}

type Named = Pick<PersonAssignments, "name" | "at">;

interface NewcomersRequest {
  readonly roster: readonly Person[];
  readonly named: readonly Named[];
  readonly usedIds: readonly string[];
  readonly facts: NewcomerFacts;
}

/** People whom a table names and the roster does not: they join as staff unless somebody said more, and that is said (W604). */
function addNewcomers({ roster, named, usedIds, facts }: NewcomersRequest) {
  const unknown = unknownPeople(named, roster);
  const joining = unknown.map(({ name }) => ({ ...staffNamed(name), ...facts[comparisonKey(name)] }));
  const people = givePersonIds([...roster, ...joining], usedIds);
  const newcomers = unknown.map(({ name, at }, index): Newcomer => {
    const { id, role, position, unit } = people[roster.length + index] ?? staffNamed(name);
    return { name, at, id, role, position, unit };
  });
  return { people, newcomers };
}

function staffNamed(name: string): Person {
  return { id: "", name, position: "", unit: "", role: defaultRole, similarTasks: "", manager: "" };
}
