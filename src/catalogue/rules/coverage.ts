/**
 * E402, W404, W405: everybody's work appears in the catalogue (LC: "đảm bảo nhiệm vụ của mình được hiện diện trong danh
 * mục chung của phòng"), the people whom it names are those of the office, and nobody's hours are far from a year's work.
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { searchKey } from "../../text/search-key";
import type { Fix } from "../../findings/finding";
import { cellOf, typedCell } from "../placed-row";
import type { PersonWork } from "../coverage";
import type { CatalogueContext } from "./catalogue-context";

/** Only where rows name people of the roster: a column of positions alone does not tell whose work is missing. */
export const personWithoutRow = rule("E402", "error", ({ coverage }: CatalogueContext) =>
  remarkOnEach(coverage.isByName ? coverage.people : [], ({ name, person, rows }) =>
    person === null || rows.length > 0 ? null : { at: person.at, params: { row: person.at.row, name } },
  ),
);

/** Once for each name; where one of the roster differs in diacritics alone, that one is offered. */
export const performerNotOnRoster = rule("W404", "hint", ({ coverage, people }: CatalogueContext) => {
  const bare = new Map(people.map(({ name }) => [searchKey(name), name]));
  return remarkOnEach(people.length > 0 ? coverage.people : [], ({ name, person, rows: [first, ...others] }) => {
    if (person !== null || !first) return null;
    const cellOfRow = (place: typeof first) => typedCell(place.sheet, cellOf(place, "performers"));
    const at = cellOfRow(first);
    const meant = bare.get(searchKey(name)) ?? "";
    const params = { row: at.row, name, suggestion: meant, count: others.length + 1 };
    return {
      at,
      params,
      related: others.map(cellOfRow),
      fix: meant === "" ? null : renamed(first.row.performers, name, meant, at),
    };
  });
});

/** In the first cell alone: a person says whether it is the same one. */
function renamed(text: string | null, name: string, meant: string, at: ReturnType<typeof typedCell>): Fix | null {
  if (text === null || !text.includes(name)) return null;
  const value = text.replace(name, meant);
  return { kind: "setText", value, isSafe: false, edits: [{ kind: "setCell", ...at, value }] };
}

/** Not of somebody who is not on the roster: W404 asks who that is, and the hours are perhaps another's. */
export const workloadFar = rule("W405", "hint", ({ coverage, people, settings: { limits } }: CatalogueContext) =>
  remarkOnEach(coverage.people, (work) => {
    const [first] = people.length > 0 && work.person === null ? [] : work.rows;
    const fault = first && workloadFault(work, limits);
    if (!first || !fault) return null;
    const at = typedCell(first.sheet, cellOf(first, "performers"));
    const share = Math.round((work.hours / limits.yearlyHours) * 100);
    const figures = { hours: Math.round(work.hours), yearly: limits.yearlyHours, share, rows: work.rows.length };
    return { at, params: { row: at.row, name: work.name, fault, ...figures } };
  }),
);

/** Too little can only be told of somebody all of whose rows have a time and a frequency. */
export function workloadFault(
  { hours, rows, timedRows }: Pick<PersonWork, "hours" | "rows" | "timedRows">,
  { yearlyHours, overload, underload }: CatalogueContext["settings"]["limits"],
): "over" | "under" | null {
  if (timedRows > 0 && hours > yearlyHours * overload) return "over";
  return timedRows > 0 && timedRows === rows.length && hours < yearlyHours * underload ? "under" : null;
}
