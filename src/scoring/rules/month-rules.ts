/** W604, W605, W606, W608, W611, W615: what people should know about a month's scores before they trust them. */
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";
import { sliceLength } from "../../workbook/slices";
import type { Person } from "../assignment";
import type { MonthlyScore } from "../monthly-score";
import type { RatioKey } from "../ratio-keys";
import type { ManagerTroubles } from "../score-office";

/** Somebody whom a table names and the roster does not. */
export interface Newcomer extends Pick<Person, "role" | "position" | "unit"> {
  readonly name: string;
  /** The roster id that was given. */
  readonly id: string;
  /** Where the table first names them. */
  readonly at: CellRef;
}

export const addedToRoster = rule("W604", "warning", (newcomers: readonly Newcomer[]) =>
  remarkOnEach(newcomers, ({ name, id, at, role }) => ({ at, params: { name, id, role } })),
);

export interface ScoredMonth {
  readonly people: readonly MonthlyScore[];
  /** Name of the sheet `Nhân sự`. */
  readonly roster: string;
  readonly managers: ManagerTroubles;
  /** Name of the person's score sheet; `undefined` for somebody who gets none. */
  readonly sheetOf: (person: Person) => string | undefined;
}

export const criteriaAssumed = rule("W605", "warning", function* ({ people, roster }: ScoredMonth) {
  const count = people.filter(({ generalAssumed, rated }) => generalAssumed && rated).length;
  if (count > 0) yield { at: top(roster), params: { count } };
});

/**
 * W606: what a role's own ratios leave open. `reason` is "missing" for support staff without a, b, c, who get no score;
 * "assumed" for leaders whose đ and e nobody chose; "unused" for ratios that the person's form does not have.
 */
export const ownRatiosOpen = rule("W606", "warning", ({ people, roster, sheetOf }: ScoredMonth) =>
  remarkOnEach(people, ({ unratedReason, rated, assumedRatios, form, work: { person, entered = [] } }) => {
    const at = top(sheetOf(person) ?? roster);
    const params = { name: person.name, role: person.role };
    if (unratedReason === "ratiosMissing") return { at, params: { ...params, reason: "missing" } };
    const unused = entered.filter(({ key }) => !form.some((ratio) => ratio.key === key && ratio.from.kind !== "lines"));
    const keys = (list: readonly { readonly key: RatioKey }[]) => list.map(({ key }) => key).join(", ");
    if (unused.length > 0) return { at, params: { ...params, reason: "unused", keys: keys(unused) } };
    if (!rated || assumedRatios.length === 0) return null;
    return { at, params: { ...params, reason: "assumed", keys: assumedRatios.join(", ") } };
  }),
);

/** W611: everything that was assigned was handed back, so that R is 0. */
export const allHandedBack = rule("W611", "warning", ({ people, roster, sheetOf }: ScoredMonth) =>
  remarkOnEach(people, ({ assigned, lines, work: { person } }) => {
    const counted = lines.filter((line) => line.assigned > 0);
    const isAll = assigned > 0 && counted.every(({ line }) => line.kind === "returned");
    return isAll && lines.every(({ done }) => done === 0)
      ? { at: top(sheetOf(person) ?? roster), params: { name: person.name, count: counted.length } }
      : null;
  }),
);

/** W615: the column "Người phụ trách" runs in a circle, or names somebody whose name several people have. */
export const managersUnclear = rule("W615", "warning", function* ({ managers, roster }: ScoredMonth): Remarks {
  const names = (people: readonly Person[]) => people.map(({ name }) => name).join(" → ");
  for (const circle of managers.circles) {
    yield { at: top(roster), params: { reason: "circle", names: names([...circle, ...circle.slice(0, 1)]) } };
  }
  for (const { name, manager } of managers.unclear) {
    yield { at: top(roster), params: { reason: "unclear", name, manager } };
  }
});

/** Work outside the catalogue (phát sinh) counts by a coefficient entered by hand; it is to be proposed for it. */
export const unlistedWork = rule("W608", "hint", function* ({ people, sheetOf }: ScoredMonth) {
  for (const [index, { work }] of people.entries()) {
    if (index % sliceLength === 0) yield index / people.length;
    const titles = work.lines.filter(({ code }) => code === null).map(({ title }) => `“${title}”`);
    const sheet = sheetOf(work.person);
    if (titles.length === 0 || sheet === undefined) continue;
    const params = { name: work.person.name, count: titles.length, titles: titles.join(", ") };
    yield { at: top(sheet), params };
  }
});

/** What is said of a whole sheet is said at its first cell. */
function top(sheet: string): CellRef {
  return { sheet, row: 1, column: 1 };
}
