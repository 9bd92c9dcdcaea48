/**
 * A table that is brought anew against the score sheet that is in the workbook already. What the sheet has from an earlier
 * table follows the new one; what a person typed into the sheet stays until they say otherwise. Nothing is replaced that
 * is not told here.
 */
import { comparisonKey } from "../text/normalize";
import { fingerprintText } from "../workbook/fingerprint";
import type { AssignmentLine, CriterionMark } from "./assignment";

/** What a table and a sheet can both say of a line. */
export const lineFields = [
  "kind",
  "title",
  "output",
  "coefficient",
  "due",
  "assigned",
  "done",
  "doneDate",
  "delays",
  "failed",
  "delaysObjective",
  "failedObjective",
  "share",
  "note",
] as const satisfies readonly (keyof AssignmentLine)[];
export type LineField = (typeof lineFields)[number];
export type BroughtField = LineField | "line" | "self" | "authority";

type LineValue = AssignmentLine[LineField];

/** A place where sheet and table say different things. */
export interface BroughtDifference {
  /** Of the person, the line and the field: the same as long as they are. */
  readonly key: string;
  readonly personId: string;
  readonly person: string;
  /** Code or words of the line, number of the criterion. */
  readonly about: string;
  readonly field: BroughtField;
  /** `null` for a blank; for a whole line its words. */
  readonly inSheet: LineValue;
  readonly inTable: LineValue;
  /** A person typed it into the sheet; else it came from an earlier table. */
  readonly isTyped: boolean;
  /** The table's word counts; else the sheet keeps its own. */
  readonly isTaken: boolean;
  /** 1-based row of the sheet. */
  readonly row: number | null;
}

/** What a person said of the differences, and what earlier tables brought. */
export interface ImportDecisions {
  /** Fingerprints of lines and marks as earlier tables brought them (`lineFingerprint`). */
  readonly ours: ReadonlySet<string>;
  /** By `BroughtDifference.key`: true takes the table's word; what is not named follows `isTyped`. */
  readonly taken: Readonly<Record<string, boolean>>;
  /** What no person decided, the table decides: nothing is known of what earlier tables brought. */
  readonly tableDecides?: boolean;
}

export const noDecisions: ImportDecisions = { ours: new Set(), taken: {} };

export interface PersonOfLines {
  readonly id: string;
  /** Month and id: lines of other months are other lines. */
  readonly fingerprintOf: string;
  readonly name: string;
}

export interface SettleLinesOptions {
  readonly person: PersonOfLines;
  /** In the order of the sheet, with their 1-based rows; empty without a sheet. */
  readonly stored: readonly { readonly line: AssignmentLine; readonly row: number }[];
  readonly brought: readonly AssignmentLine[];
  readonly decisions: ImportDecisions;
}

export interface SettledLines {
  readonly lines: readonly AssignmentLine[];
  readonly differences: readonly BroughtDifference[];
}

/** In the order of the table; lines that only the sheet has and that stay come last. */
export function settleLines({ person, stored, brought, decisions }: SettleLinesOptions): SettledLines {
  const differences: BroughtDifference[] = [];
  const decide = (difference: Omit<BroughtDifference, "isTaken">): boolean => {
    const isTaken = decisions.taken[difference.key] ?? (decisions.tableDecides === true || !difference.isTyped);
    differences.push({ ...difference, isTaken });
    return isTaken;
  };
  const placed = keyed(stored.map(({ line }) => line));
  const inSheet = new Map(placed.map((key, index) => [key, stored[index]] as const));
  const lines = keyed(brought).map((key, index): AssignmentLine | undefined => {
    const line = brought[index];
    const old = inSheet.get(key);
    inSheet.delete(key);
    return line && old ? settledLine({ key, person, old, line, decisions, decide }) : line;
  });
  const left = [...inSheet].flatMap(([key, old]) => {
    if (!old) return [];
    const about = old.line.code ?? old.line.title;
    const isTyped = !decisions.ours.has(lineFingerprint(person.fingerprintOf, old.line));
    const isTaken = decide({
      ...{ key: `${person.id} ${key} line`, personId: person.id, person: person.name, about, field: "line" },
      ...{ inSheet: old.line.title, inTable: null, isTyped, row: old.row },
    });
    return isTaken ? [] : [old.line];
  });
  return { lines: [...lines.flatMap((line) => line ?? []), ...left], differences };
}

interface LineToSettle {
  readonly key: string;
  readonly person: PersonOfLines;
  readonly old: { readonly line: AssignmentLine; readonly row: number };
  readonly line: AssignmentLine;
  readonly decisions: ImportDecisions;
  readonly decide: (difference: Omit<BroughtDifference, "isTaken">) => boolean;
}

function settledLine({ key, person, old, line, decisions, decide }: LineToSettle): AssignmentLine {
  const isOurs = decisions.ours.has(lineFingerprint(person.fingerprintOf, old.line));
  const kept = lineFields.filter((field) => {
    const [inSheet, inTable] = [old.line[field], line[field]];
    // The coefficient of a product is the catalogue's, in the sheet and in the table alike.
    const followsCatalogue = field === "coefficient" && line.code !== null && isOurs;
    if (isSameValue(inSheet, inTable) || followsCatalogue) return false;
    return !decide({
      ...{ key: `${person.id} ${key} ${field}`, personId: person.id, person: person.name, field },
      ...{ about: line.code ?? line.title, inSheet, inTable, row: old.row },
      isTyped: !isOurs && !isBlankValue(inSheet),
    });
  });
  if (kept.length === 0) return line;
  return { ...line, ...Object.fromEntries(kept.map((field) => [field, old.line[field]])) };
}

/** A line is known again by its product, else by its words; of several the first stays the first. */
function keyed(lines: readonly AssignmentLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ code, title }) => {
    const key = code === null ? `"${comparisonKey(title)}"` : comparisonKey(code);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
}

/** What a table says of a line, shortened: a line of a sheet that gives the same was not touched since. */
export function lineFingerprint(owner: string, line: AssignmentLine): string {
  const words = line.code === null ? [line.title, line.output, line.coefficient] : [];
  const { code, kind, share, assigned, done, due, doneDate, failed, failedObjective, delays, delaysObjective } = line;
  const said = [code, kind, share, assigned, done, due, doneDate, failed, failedObjective, delays, delaysObjective];
  return fingerprintText(JSON.stringify([owner, ...said, line.note, ...words]));
}

export function markFingerprint(owner: string, { criterion, self, authority }: CriterionMark): string {
  return fingerprintText(JSON.stringify([owner, criterion, self, authority]));
}

export interface SettleMarksOptions {
  readonly person: PersonOfLines;
  readonly stored: readonly CriterionMark[];
  readonly brought: readonly CriterionMark[];
  readonly decisions: ImportDecisions;
}

/** Marks that are brought, with those of the sheet where it keeps its own; a mark that nobody brings stays as well. */
export function settleMarks({ person, stored, brought, decisions }: SettleMarksOptions): {
  readonly marks: readonly CriterionMark[];
  readonly differences: readonly BroughtDifference[];
} {
  const differences: BroughtDifference[] = [];
  const inSheet = new Map(stored.map((mark) => [mark.criterion, mark]));
  const marks = brought.map((mark): CriterionMark => {
    const old = inSheet.get(mark.criterion);
    if (!old) return mark;
    const isOurs = decisions.ours.has(markFingerprint(person.fingerprintOf, old));
    const settled = (field: "self" | "authority"): number | null => {
      const [was, is] = [old[field], mark[field]];
      if (is === null || was === null || was === is) return is ?? was;
      const key = `${person.id} ${mark.criterion} ${field}`;
      const isTaken = decisions.taken[key] ?? (decisions.tableDecides === true || isOurs);
      differences.push({
        ...{ key, personId: person.id, person: person.name, about: mark.criterion, field },
        ...{ inSheet: was, inTable: is, isTyped: !isOurs, isTaken, row: null },
      });
      return isTaken ? is : was;
    };
    return { criterion: mark.criterion, self: settled("self"), authority: settled("authority") };
  });
  return { marks, differences };
}

function isSameValue(one: LineValue, other: LineValue): boolean {
  if (typeof one === "string" && typeof other === "string") return comparisonKey(one) === comparisonKey(other);
  return one === other || (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 1e-9);
}

/** What stands in a line that nobody filled. */
function isBlankValue(value: LineValue): boolean {
  return value === null || value === "" || value === 0 || value === false;
}
