/** Which rows the lists show: filters with their counts, and the search among own rows and their neighbours. Pure. */
import type { Comparison } from "../../app/suggest";
import { shownNeighbours } from "../../review/nearness/nearest-rows";
import type { ReferenceRow } from "../../review/references/reference-catalogue";
import { searchKey } from "../../text/search-key";

export type RowSuggestion = Comparison["rows"][number];

/** In the order in which they are offered. */
export const ownFilters = ["all", "far", "near", "alone"] as const;
export type OwnFilter = (typeof ownFilters)[number];
export const approvedFilters = ["missing", "all"] as const;
export type ApprovedFilter = (typeof approvedFilters)[number];

const passes: Readonly<Record<OwnFilter, (row: RowSuggestion) => boolean>> = {
  all: () => true,
  far: ({ far }) => far.length > 0,
  near: ({ near }) => near.length > 0,
  alone: ({ near }) => near.length === 0,
};

export function ownCounts(rows: readonly RowSuggestion[]): Readonly<Record<OwnFilter, number>> {
  const count = (filter: OwnFilter) => rows.filter(passes[filter]).length;
  return { all: rows.length, far: count("far"), near: count("near"), alone: count("alone") };
}

export interface ShownRowsOptions {
  readonly rows: readonly RowSuggestion[];
  readonly filter: OwnFilter;
  readonly search: string;
}

/** Rows that pass the filter and have every word that is searched, themselves or in a neighbour that is shown. */
export function shownRows({ rows, filter, search }: ShownRowsOptions): readonly RowSuggestion[] {
  const words = searchKey(search).split(" ");
  return rows.filter((row) => passes[filter](row) && words.every((word) => searchedText(row).includes(word)));
}

/** Folding is what costs, and every letter that is typed asks for the same rows again. */
const folded = new WeakMap<RowSuggestion, string>();

function searchedText(suggestion: RowSuggestion): string {
  const known = folded.get(suggestion);
  if (known !== undefined) return known;
  const { own, near } = suggestion;
  const texts = [own.row, ...near.slice(0, shownNeighbours).map(({ reference }) => reference)];
  const text = texts.map(({ task, detail, output }) => searchKey(`${task} ${detail} ${output}`)).join(" ");
  folded.set(suggestion, text);
  return text;
}

/** Of all catalogues that are open, in their order. */
export function approvedRows({ catalogues }: Pick<Comparison, "catalogues">): readonly ReferenceRow[] {
  return catalogues.flatMap(({ rows }) => rows);
}
