/** W604, W605, W606, W608: what people should know about a month's scores before they trust them. */
import { remarkOnEach, rule } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";
import { sliceLength } from "../../workbook/slices";
import type { Person } from "../assignment";
import type { MonthlyScore } from "../monthly-score";

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
  /** Name of the person's score sheet; `undefined` for somebody who gets none. */
  readonly sheetOf: (person: Person) => string | undefined;
}

export const criteriaAssumed = rule("W605", "warning", function* ({ people, roster }: ScoredMonth) {
  const count = people.filter(({ generalAssumed, rated }) => generalAssumed && rated).length;
  if (count > 0) yield { at: top(roster), params: { count } };
});

export const roleNotSupported = rule("W606", "warning", ({ people, roster }: ScoredMonth) =>
  remarkOnEach(people, ({ unratedReason, work: { person } }) =>
    unratedReason === "roleNotSupported" ? { at: top(roster), params: { name: person.name, role: person.role } } : null,
  ),
);

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
