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
  type PersonOfLines,
} from "../scoring/settle-lines";
import type { Period } from "../text/period";
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

export function startSettling(period: Period, decisions: ImportDecisions = noDecisions): Settling {
  const differences: BroughtDifference[] = [];
  const fingerprints: string[] = [];
  const ownerOf = ({ id }: Person): string => `${period} ${id}`;
  const named = (person: Person): PersonOfLines => ({ ...person, fingerprintOf: ownerOf(person) });
  return {
    lines(person, stored, brought) {
      for (const line of brought) fingerprints.push(lineFingerprint(ownerOf(person), line));
      const { lines = [], rows = [] } = stored ?? {};
      const placed = lines.map((line, index) => ({ line, row: rows[index] ?? 0 }));
      const settled = settleLines({ person: named(person), stored: placed, brought, decisions });
      for (const difference of settled.differences) differences.push(difference);
      return settled.lines;
    },
    marks(person, stored, brought) {
      for (const mark of brought) fingerprints.push(markFingerprint(ownerOf(person), mark));
      const settled = settleMarks({ person: named(person), stored: stored?.marks ?? [], brought, decisions });
      for (const difference of settled.differences) differences.push(difference);
      return settled.marks;
    },
    result: () => ({ differences, fingerprints }),
  };
}
