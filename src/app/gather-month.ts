/**
 * Who worked on what in a month: the roster, the score sheets that are already in the workbook, and the tables
 * that a person brought along, which win over what the sheets hold.
 */
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import type { Settings } from "../profiles/profile";
import type { MonthlyWork, Person, UnreadLine } from "../scoring/assignment";
import { givePersonIds } from "../scoring/give-person-ids";
import type { ProductAnswers, ProductQuestion } from "../scoring/find-product";
import type { KindAnswers, KindQuestion } from "../scoring/read-kind";
import type { ImportedTable } from "../scoring/imported-table";
import { mergeMarks, mergeRatios } from "../scoring/merge-marks";
import type { Product } from "../scoring/product";
import { indexProducts } from "../scoring/product-index";
import { readAssignmentsInSlices, type PersonAssignments } from "../scoring/read-assignments";
import { readCriteriaInSlices } from "../scoring/read-criteria";
import { joinRosters, readRosterTable, type RosterLine } from "../scoring/read-roster-table";
import { defaultRole, ownCellsOfRole } from "../scoring/role-forms";
import { personUnclear, sheetOfNobody, type SheetOfNobody } from "../scoring/rules/identity-rules";
import { addedToRoster, type Newcomer } from "../scoring/rules/month-rules";
import type { ScoringRuleCode } from "../scoring/rules/scoring-rules";
import type { ImportDecisions } from "../scoring/settle-lines";
import { scoredPersonIds, scoreSheetMarker } from "../sheets/our-sheets";
import { readRoster, type RosterRead } from "../sheets/roster/read-roster";
import { lineRules } from "../sheets/score/line-check";
import { readScoreSheet } from "../sheets/score/read-score-sheet";
import { comparisonKey } from "../text/normalize";
import type { Period } from "../text/period";
import { inParts, type Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { startSettling, type SettledImport } from "./settle-import";
import { itemsOfPeople, unknownPeople } from "./people-by-name";
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
  /** Who takes part, instead of everybody on the workbook's roster. */
  readonly among?: RosterRead;
}

export interface GatheredMonth {
  /** Everybody of the roster who can be told from others, then those that only the table names. */
  readonly works: readonly MonthlyWork[];
  /** Everybody of the roster and those that join it, in its order. */
  readonly roster: readonly Person[];
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
  const { workbook, period, products, settings } = options;
  const part = inParts({ lines: options.assignments ? 3 : 0, marks: options.criteria ? 2 : 0, people: 5 });
  const roster = options.among ?? readRoster(workbook);
  const brought = options.roster ? requireColumns(readRosterTable(options.roster), options.roster) : null;
  const assigned = yield* part("lines", readAssignedLines(options));
  const marked = yield* part("marks", readMarks(options));
  const { people, all, newcomers } = addNewcomers({
    roster: brought ? withTable(roster, brought.people) : roster,
    named: [...assigned.people, ...marked.people],
    usedIds: scoredPersonIds(workbook),
    facts: { ...factsOf(assigned.people), ...options.newcomers },
  });
  const added = findingsOf(addedToRoster, newcomers);
  const assignedTo = itemsOfPeople(assigned.people, all);
  const markedOf = itemsOfPeople(marked.people, all);
  const unclear = [...assignedTo.ambiguous, ...markedOf.ambiguous].flatMap(({ item, people: candidates }) =>
    findingsOf(personUnclear, {
      ...{ at: item.at, reason: "ambiguous", called: item.name },
      candidates: candidates.map(({ id }) => id).join(", "),
    }),
  );
  const orphans = findingsOf(sheetOfNobody, sheetsOfNobody(workbook, period, all));

  const findings = [
    ...[...roster.findings, ...(brought?.findings ?? []), ...assigned.findings, ...marked.findings],
    ...[...unclear, ...orphans, ...added],
  ];
  const index = indexProducts(products);
  const scored = settings.generalCriteria.filter(({ isHeading }) => !isHeading);
  const maxOf = new Map(scored.map(({ number, max }) => [number, max]));
  const settling = startSettling(period, options.decisions);
  const gather = function* (): Slices<MonthlyWork[]> {
    const works: MonthlyWork[] = [];
    for (const [place, person] of people.entries()) {
      yield place / people.length;
      const stored = readScoreSheet({ workbook, period, personId: person.id, products: index, maxOf });
      const given = togetherOf(assignedTo.of(person));
      // Where no line of the file could be read, the sheet keeps what it has.
      const lines = given && given.lines.length > 0 ? given.lines : null;
      // What the file replaces need not be readable any more.
      if (stored && !lines) findings.push(...stored.findings);
      const marksInSheet = stored?.marks ?? [];
      const broughtMarks = markedOf.of(person).flatMap(({ marks }) => marks);
      const settledMarks = mergeMarks(marksInSheet, settling.marks(person, stored, broughtMarks));
      const typed = options.typedMarks?.[typedKey(person)] ?? nothingOfPerson;
      const { marks } = countTyped({ typed, work: { marks: settledMarks, marksInSheet } });
      const unread = lines ? (given?.unread ?? []) : unreadOf(stored?.unread ?? [], given?.unread ?? []);
      const entered = markedOf
        .of(person)
        .reduce((known, { ratios }) => mergeRatios(known, ratios), stored?.own.ratios ?? []);
      works.push({
        person,
        lines: lines ? settling.lines(person, stored, lines) : (stored?.lines ?? []),
        ...(given && lines ? { places: given.places, lateUntold: given.lateUntold } : {}),
        ...{ marks, marksInSheet, unread, leftOut: unread.length },
        // A mark that somebody gave since takes the place of one that could not be read.
        unreadMarks: (stored?.unreadMarks ?? []).filter(({ criterion, column }) =>
          marks.every((mark) => mark.criterion !== criterion || mark[column] === null),
        ),
        entered,
        // The form of another role has no place for it.
        unreadOwn: (stored?.own.unread ?? []).filter(
          ({ cell }) => ownCellsOfRole[person.role].includes(cell) && entered.every(({ key }) => key !== cell),
        ),
        unitLevel: stored?.own.unitLevel ?? null,
        forcedIncomplete: stored?.forcedIncomplete ?? null,
        unreadGround: stored?.unreadGround ?? null,
      });
    }
    return works;
  };
  const works = yield* part("people", gather());
  const { questions, kindQuestions } = assigned;
  return { works, roster: all, findings, settled: settling.result(), newcomers, questions, kindQuestions };
}

/** The roster with a table that was brought; whoever could not be told from others before still cannot. */
function withTable({ people, all, findings }: RosterRead, table: readonly RosterLine[]): RosterRead {
  const joined = joinRosters(all, table);
  const isClear = (person: Person, place: number) => {
    const before = all[place];
    return before === undefined ? person.name !== "" : people.includes(before);
  };
  return { people: joined.filter(isClear), all: joined, findings };
}

/** What a table says of one person whom it names in two ways. */
function togetherOf(
  items: readonly PersonAssignments[],
): Pick<PersonAssignments, "lines" | "places" | "lateUntold" | "unread"> | null {
  const [first, ...others] = items;
  if (!first || others.length === 0) return first ?? null;
  const unread: UnreadLine[] = [];
  let before = 0;
  for (const { lines, unread: own } of items) {
    unread.push(...own.map((line) => ({ ...line, before: line.before + before })));
    before += lines.length;
  }
  return {
    lines: items.flatMap(({ lines }) => lines),
    places: items.flatMap(({ places }) => places),
    lateUntold: items.flatMap(({ lateUntold }) => lateUntold),
    unread,
  };
}

/** Lines that the sheet has already are not put there a second time. */
function unreadOf(stored: readonly UnreadLine[], brought: readonly UnreadLine[]): UnreadLine[] {
  const known = new Set(stored.map(({ cells }) => JSON.stringify(cells)));
  return [...stored, ...brought.filter(({ cells }) => !known.has(JSON.stringify(cells)))];
}

/** Sheets of the period whose code nobody of the roster has. */
function sheetsOfNobody(workbook: WorkbookSnapshot, period: Period, people: readonly Person[]): SheetOfNobody[] {
  const markers = new Set(people.map(({ id }) => scoreSheetMarker(period, id)));
  const prefix = scoreSheetMarker(period, "");
  return workbook.sheets.flatMap(({ name, marker }) =>
    marker?.startsWith(prefix) && !markers.has(marker)
      ? [{ at: { sheet: name, row: 1, column: 1 }, sheet: name, id: marker.slice(prefix.length).toUpperCase() }]
      : [],
  );
}

function* readAssignedLines({ assignments, products, settings, answers, kinds }: GatherMonthOptions) {
  if (!assignments) return { people: [], findings: [], questions: [], kindQuestions: [] };
  const read = yield* readAssignmentsInSlices({
    ...{ table: assignments, products, delayUnit: settings.delayUnit, words: sheetWords },
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

/** What a score sheet calls kinds and ticks; no product matters here. */
const sheetWords = lineRules(indexProducts([]));

type Named = Pick<PersonAssignments, "name" | "at">;

interface NewcomersRequest {
  readonly roster: RosterRead;
  readonly named: readonly Named[];
  readonly usedIds: readonly string[];
  readonly facts: NewcomerFacts;
}

/** People whom a table names and the roster does not: they join as staff unless somebody said more, and that is said (W604). */
function addNewcomers({ roster, named, usedIds, facts }: NewcomersRequest) {
  const unknown = unknownPeople(named, roster.all);
  const strangers = unknown.map(({ name }) => ({ ...staffNamed(name), ...facts[comparisonKey(name)] }));
  const all = givePersonIds([...roster.all, ...strangers], usedIds);
  const joining = all.slice(roster.all.length);
  const newcomers = unknown.map(({ name, at }, index): Newcomer => {
    const { id, role, position, unit } = joining[index] ?? staffNamed(name);
    return { name, at, id, role, position, unit };
  });
  return { people: [...roster.people, ...joining], all: [...roster.all, ...joining], newcomers };
}

function staffNamed(name: string): Person {
  return { id: "", name, position: "", unit: "", role: defaultRole, similarTasks: "", manager: "" };
}
