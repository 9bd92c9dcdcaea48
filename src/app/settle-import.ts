/** A month's tables against its score sheets, person by person; what was told is gathered for the report. */
import type { AssignmentLine, CriterionMark, Person } from "../scoring/assignment";
import {
  lineFingerprint,
  markFingerprint,
  noDecisions,
  settleLines,
  settleMarks,
  type BroughtDifference,
  type ImportDecisions,
} from "../scoring/settle-lines";
import type { StoredScoreSheet } from "../sheets/score/read-score-sheet";

export interface SettledImport {
  readonly differences: readonly BroughtDifference[];
  /** Of what the tables brought. */
  readonly fingerprints: readonly string[];
}

export interface Settling {
  readonly lines: (
    person: Person,
    stored: StoredScoreSheet | null,
    brought: readonly AssignmentLine[],
  ) => readonly AssignmentLine[];
  readonly marks: (
    person: Person,
    stored: StoredScoreSheet | null,
    brought: readonly CriterionMark[],
  ) => readonly CriterionMark[];
  readonly result: () => SettledImport;
}

export function startSettling(decisions: ImportDecisions = noDecisions): Settling {
  const differences: BroughtDifference[] = [];
  const fingerprints: string[] = [];
  return {
    lines(person, stored, brought) {
      for (const line of brought) fingerprints.push(lineFingerprint(person.id, line));
      const { lines = [], rows = [] } = stored ?? {};
      const placed = lines.map((line, index) => ({ line, row: rows[index] ?? 0 }));
      const settled = settleLines({ person, stored: placed, brought, decisions });
      for (const difference of settled.differences) differences.push(difference);
      return settled.lines;
    },
    marks(person, stored, brought) {
      for (const mark of brought) fingerprints.push(markFingerprint(person.id, mark));
      const settled = settleMarks({ person, stored: stored?.marks ?? [], brought, decisions });
      for (const difference of settled.differences) differences.push(difference);
      return settled.marks;
    },
    result: () => ({ differences, fingerprints }),
  };
}
