/**
 * A case as a lawyer reads it: who says so, what the situation is, what must come out. The cases are data in
 * `*-cases.ts`; `legal-cases.test.ts` runs them.
 */
import type { AssignmentLine, CriterionMark, Person } from "../../src/scoring/assignment";
import type { Level } from "../../src/scoring/monthly-score";
import type { Settings } from "../../src/profiles/profile";

export interface MonthCase {
  readonly name: string;
  /** Tag of domain.md and where in the document. */
  readonly source: string;
  readonly situation: {
    readonly lines: readonly Partial<AssignmentLine>[];
    readonly role?: Person["role"];
    readonly marks?: readonly CriterionMark[];
    readonly forcedIncomplete?: string;
    readonly settings?: Partial<Settings>;
  };
  /** Numbers hold to 1e-12; a missing entry is not looked at. */
  readonly expected: {
    readonly assigned?: number;
    readonly a?: number;
    readonly b?: number;
    readonly c?: number;
    readonly uncappedA?: number;
    readonly result?: number | null;
    readonly resultPoints?: number | null;
    readonly general?: number;
    readonly total?: number | null;
    readonly level?: Level | null;
  };
}

export interface CapCase {
  readonly name: string;
  readonly source: string;
  readonly situation: {
    /** Totals of the people of one office. */
    readonly totals: readonly number[];
    readonly share: number;
    readonly reading: Settings["excellentReading"];
  };
  readonly expected: {
    readonly rated: number;
    readonly literal: number;
    readonly inclusive: number;
    readonly over: number;
  };
}
