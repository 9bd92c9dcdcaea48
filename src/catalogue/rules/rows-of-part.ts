/** W403: no part of the catalogue has more rows than the profile allows (KH: "tối đa không quá 50 đầu công việc" in C). */
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import { forEachInSlices, inParts } from "../../workbook/slices";
import { cellOf, type PlacedRow } from "../placed-row";
import type { CatalogueContext } from "./catalogue-context";
import type { PartLimit } from "./rule-settings";

interface FullPart {
  readonly limit: PartLimit & { readonly maxRows: number };
  count: number;
  /** The first row that is too many. */
  first: PlacedRow | null;
}

/** Said once of a part, at the first row that is too many. */
export const tooManyRows = rule("W403", "warning", function* ({ rows, settings }: CatalogueContext): Remarks {
  const parts = settings.parts.flatMap((limit): FullPart[] =>
    limit.maxRows === null ? [] : [{ limit: { ...limit, maxRows: limit.maxRows }, count: 0, first: null }],
  );
  if (parts.length === 0) return;
  const part = inParts({ rows: 9, parts: 1 });
  yield* part(
    "rows",
    forEachInSlices(rows, (place) => {
      const full = parts.find(({ limit }) => belongsTo(place.row.part, limit.id));
      if (!full) return;
      full.count++;
      if (full.count > full.limit.maxRows) full.first ??= place;
    }),
  );
  yield* part(
    "parts",
    remarkOnEach(
      parts,
      ({ limit, count, first }) =>
        first && {
          at: cellOf(first, "detail", "task"),
          params: { row: first.row.source.row, part: limit.id, title: limit.title, count, max: limit.maxRows },
        },
    ),
  );
});

/** Rows of B.I and B.II belong to a part B, too. */
function belongsTo(part: string | null, id: string): boolean {
  return part !== null && (part === id || part.startsWith(`${id}.`));
}
