/**
 * E301, W302, W303: each product stands once. Rows in the very same words (whatever their case, spacing or Unicode form)
 * are one product twice; rows that nearly say the same are for a person to judge; one product has one group, time and
 * number of points.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule, type Remark, type Remarks } from "../../findings/rule";
import { inParts } from "../../workbook/slices";
import type { CatalogueRow } from "../catalogue-row";
import { feedingRows } from "../inherited-cells";
import { differingMeasures, type DifferingMeasure } from "../likeness/differing-measures";
import { differingWords } from "../likeness/differing-words";
import type { LikeRow } from "../likeness/find-like-rows";
import { cellOf, choiceCellOf, type PlacedRow } from "../placed-row";
import type { CatalogueContext } from "./catalogue-context";

export const exactDuplicate = rule("E301", "error", function* ({ repeatedRows, catalogue }: CatalogueContext): Remarks {
  const feeding = new Map(catalogue.sheets.map((sheet) => [sheet, feedingRows(sheet.inheritedFrom)]));
  yield* remarkOnEach(repeatedRows, ({ place, first, agrees, isElsewhere }) => {
    if (!agrees || isElsewhere) return null;
    const { row } = place;
    return {
      at: cellOf(place, "detail", "task"),
      params: placesOf(place, first),
      // Rows below that take their task or another merged cell from this row would lose it.
      fix: feeding.get(place.sheet)?.has(row.source.row) ? null : deleteRow(row),
      related: [cellOf(first, "detail", "task")],
    };
  });
});

export const nearDuplicate = rule("W302", "warning", ({ likeRows }: CatalogueContext) =>
  remarkOnEach(likeRows, ({ place, other, score }) => {
    if (differingMeasures(place.row, other.row).length > 0) return null;
    return {
      at: cellOf(place, "detail", "task"),
      params: { ...placesOf(place, other), ...likenessParams({ place, other, score }) },
      related: [cellOf(other, "detail", "task")],
      score,
    };
  }),
);

export const measuredTwice = rule("W303", "warning", function* (context: CatalogueContext): Remarks {
  const part = inParts({ same: 1, like: 1 });
  const same = remarkOnEach(context.repeatedRows, ({ place, first, agrees }) =>
    agrees ? null : onMeasures({ place, other: first, score: 1 }, { likeness: "", here: "", there: "" }),
  );
  yield* part("same", same);
  const like = remarkOnEach(context.likeRows, (pair) => onMeasures(pair, likenessParams(pair)));
  yield* part("like", like);
});

type LikenessParams = ReturnType<typeof likenessParams>;

/** Percent as people read it, and the words that only the one or the other has. */
function likenessParams({ place, other, score }: LikeRow) {
  return { likeness: String(Math.floor(score * 100)), ...differingWords(textOf(place.row), textOf(other.row)) };
}

function onMeasures(pair: LikeRow, likeness: LikenessParams): Remark | null {
  const { place, other, score } = pair;
  const measures = differingMeasures(place.row, other.row);
  const [first] = measures;
  if (!first) return null;
  const params = {
    ...placesOf(place, other),
    ...likeness,
    ...positionParams(place, other),
    ...measureParams(measures),
  };
  return { at: cellOfMeasure(place, first), params, related: [cellOfMeasure(other, first)], score };
}

/** The positions that the two rows belong to; both empty where that is one, or none. */
function positionParams({ row: { position } }: PlacedRow, { row: other }: PlacedRow) {
  const isOne = position === null || other.position === null || position === other.position;
  return isOne ? { position: "", positionThere: "" } : { position, positionThere: other.position };
}

/** By measure what this row says and what the other one says; both empty where they agree. */
function measureParams(measures: readonly DifferingMeasure[]) {
  const of = (measure: DifferingMeasure["measure"]) => measures.find((each) => each.measure === measure);
  const pairs = (["group", "band", "points", "level", "coefficient"] as const).flatMap((measure) => [
    [measure, of(measure)?.here ?? ""] as const,
    [`${measure}There`, of(measure)?.there ?? ""] as const,
  ]);
  return Object.fromEntries(pairs);
}

function cellOfMeasure(place: PlacedRow, { measure }: DifferingMeasure) {
  return measure === "group" || measure === "band" ? choiceCellOf(place, measure) : cellOf(place, measure, "detail");
}

function placesOf({ row }: PlacedRow, { row: other }: PlacedRow) {
  return {
    row: row.source.row,
    otherRow: other.source.row,
    otherSheet: other.source.sheet === row.source.sheet ? "" : other.source.sheet,
  };
}

function textOf({ task, detail, output }: CatalogueRow): string {
  return [task, detail, output].join("\n");
}

function deleteRow({ source }: CatalogueRow): Fix {
  return { kind: "deleteRow", value: "", isSafe: false, edits: [{ kind: "deleteRows", ...source, count: 1 }] };
}
