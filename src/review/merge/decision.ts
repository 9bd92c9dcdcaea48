/** What a person decides of a row that was proposed to be one with others (`Trùng lặp`). */

/** keep: its wording and measures are the common ones; merge: yes, it is the same; split: it stands by itself; reject: it goes. */
export const decisionKinds = ["keep", "merge", "split", "reject"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Decision {
  /** `null` where the proposal holds. */
  readonly kind: DecisionKind | null;
  /** How the common row is to be called; `null` where it keeps its words. */
  readonly detail: string | null;
  readonly output: string | null;
}

/** By place among the rows. */
export type Decisions = ReadonlyMap<number, Decision>;

export const undecided: Decision = { kind: null, detail: null, output: null };

export function isDecided({ kind, detail, output }: Decision): boolean {
  return kind !== null || detail !== null || output !== null;
}
