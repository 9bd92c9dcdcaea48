/**
 * What a rule is, for every list of rules (catalogue, conversion, scoring): data with a code, a severity and a check.
 * A list derives its codes from its rules; `strings/` then lacks the words of a new one, and its test its case, until
 * they are there.
 */
import { eachInSlices, runAtOnce, sliceLength, type Slices, type Telling } from "../workbook/slices";
import type { FindingOf, RuleCode, Severity } from "./finding";

/** What a check has to say about a finding; the rule adds its code and severity. */
export type Remark = Pick<FindingOf<RuleCode>, "at"> & Partial<Omit<FindingOf<RuleCode>, "code" | "severity" | "at">>;

/**
 * Looks at `context` and yields a remark for each finding, in reading order. Wherever it yields a number instead, it
 * may be stopped there to let the page live: the share of its own work that is done, 0–1, never less than before.
 * Between two stops go at most `sliceLength` rows, or pairs of rows.
 */
export type Check<Context> = (context: Context) => Iterable<Remark | number>;

/** What a check that is a generator gives; to be written down where its remarks differ in their params. */
export type Remarks = Telling<Remark, void>;

export interface Rule<Code extends RuleCode, Context> {
  readonly code: Code;
  readonly severity: Severity;
  /** What it finds, in slices. */
  readonly check: (context: Context) => Slices<readonly FindingOf<Code>[]>;
}

/** Errors keep a catalogue from being submitted, and their codes begin with E. */
type SeverityOf<Code extends RuleCode> = Code extends `E${number}` ? "error" : Exclude<Severity, "error">;

/**
 * A rule over single rows says what it has to say of one row, and is stopped between them:
 *
 * @example
 * export const taskMissing = rule("E101", "error", ({ rows }: CatalogueContext) =>
 *   remarkOnEach(rows, (place) => (place.row.task === "" ? { at: cellOf(place, "task") } : null)),
 * );
 * // E101 at B7 for a seventh row whose task, in column B, is empty.
 *
 * A rule that holds every row against every other stops in its inner loop, by the share of the pairs: 100,000 rows
 * have five thousand million of them. (A rule that means it narrows them down first.)
 *
 * @example
 * export const nearlyAlike = rule("W302", "hint", function* ({ rows }: CatalogueContext) {
 *   const pairs = (rows.length * (rows.length - 1)) / 2;
 *   let passed = 0;
 *   for (const [index, place] of rows.entries()) {
 *     for (let before = 0; before < index; before++) {
 *       if (passed++ % sliceLength === 0) yield passed / pairs;
 *       const other = rows[before];
 *       if (!other || likeness(place, other) < 0.9) continue;
 *       yield { at: cellOf(place, "detail"), related: [cellOf(other, "detail")], score: likeness(place, other) };
 *     }
 *   }
 * });
 */
export function rule<Code extends RuleCode, Context>(
  code: Code,
  severity: SeverityOf<Code>,
  check: Check<Context>,
): Rule<Code, Context> {
  return {
    code,
    severity,
    *check(context) {
      const findings: FindingOf<Code>[] = [];
      for (const said of check(context)) {
        if (typeof said === "number") yield said;
        else findings.push({ params: {}, fix: null, related: [], score: null, ...said, code, severity });
      }
      return findings;
    },
  };
}

/** What a check says of item after item, `null` for nothing; stops after every `sliceLength` of them. */
export function* remarkOnEach<Item>(items: readonly Item[], remarkOn: (item: Item) => Remark | null): Remarks {
  for (let start = 0; start < items.length; start += sliceLength) {
    yield start / items.length;
    yield* remarksOn(items.slice(start, start + sliceLength), remarkOn);
  }
}

/** Not a generator: twenty rules go over every row, and nearly always there is nothing to say. */
function remarksOn<Item>(items: readonly Item[], remarkOn: (item: Item) => Remark | null): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const item of items) {
    const remark = remarkOn(item);
    if (remark) remarks.push(remark);
  }
  return remarks;
}

/** What every rule of a list finds, rule by rule; within a rule in its own order. All rules count for as much. */
export function* checkInSlices<Code extends RuleCode, Context>(
  rules: readonly Rule<Code, Context>[],
  context: Context,
): Slices<readonly FindingOf<Code>[]> {
  return (yield* eachInSlices(rules, ({ check }) => check(context))).flat();
}

/** What one rule finds where nobody waits: for readers that meet a line, a cell or a heading and ask about it. */
export function findingsOf<Code extends RuleCode, Context>(
  { check }: Rule<Code, Context>,
  context: Context,
): readonly FindingOf<Code>[] {
  return runAtOnce(check(context));
}
