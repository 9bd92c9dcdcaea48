/**
 * What the converted catalogue of the workbook says against what would be written now: edited sources, another standard
 * unit, other weights, minutes or frames. The one place that tells whether what was written is still so.
 */
import { isTyped, type TypedField } from "../conversion/typed-values";
import type { Conversion } from "../conversion/conversion";
import type { ConvertedRow } from "../conversion/converted-catalogue";
import { compareProducts, inputFields, type ProductDifference } from "../conversion/product-differences";
import { shownProduct, type ShownProduct } from "../conversion/shown-product";
import { inParts, mapInSlices, type Slices } from "../workbook/slices";
import type { Assessment } from "./assessment";

/**
 * `own`: the row's source says something else than when it was written, so a person can take it or take it back by itself.
 * `follows`: only figures differ, because of the standard unit, the settings, or a number typed over a formula.
 */
export type DifferenceCause = "own" | "follows";

export interface CatalogueDifference extends ProductDifference {
  readonly cause: DifferenceCause;
  /** A number stood typed over the formula of its coefficient: writing puts the formula back. */
  readonly isOvertyped: boolean;
}

/** Typed into the written sheet over its source: it counts, and every write keeps it. */
export interface KeptTyping {
  readonly id: string;
  readonly code: string;
  readonly fields: readonly TypedField[];
}

export interface CatalogueDifferences {
  /** True where a converted catalogue stands in the workbook; else the trial is compared with what holds without it. */
  readonly isWritten: boolean;
  readonly rows: readonly CatalogueDifference[];
  readonly typed: readonly KeptTyping[];
  /** Products that are the same in both. */
  readonly same: number;
}

export interface CatalogueDifferencesOptions {
  readonly assessment: Pick<Assessment, "written" | "conversion">;
  /** The conversion by what the workbook itself says; `null` while nothing else is tried. */
  readonly untried: Conversion | null;
  /** What a trial is compared with where no converted catalogue was written; `null` for nothing. */
  readonly before: Conversion | null;
}

/** `null` where there is nothing to compare with. */
export function* catalogueDifferences(options: CatalogueDifferencesOptions): Slices<CatalogueDifferences | null> {
  const { assessment, untried, before } = options;
  const { written, conversion } = assessment;
  const isWritten = written.products.length > 0;
  if (!isWritten && !before) return null;
  const part = inParts({ shown: 2, compared: 2, own: untried ? 3 : 0 });
  const after = yield* part("shown", shownProducts(conversion));
  const old = isWritten || !before ? written.products : yield* part("shown", shownProducts(before));
  const compared = yield* part("compared", compareProducts({ before: old, after }));
  const own =
    isWritten && untried
      ? yield* part("own", compareProducts({ before: old, after: yield* shownProducts(untried) }))
      : compared;
  const byPoints = new Set((untried ?? conversion).rows.filter(({ scale }) => scale === "frames").map(({ id }) => id));
  const ownIds = new Set(
    own.filter((row) => isWritten && saysOtherwise(row, byPoints.has(row.id))).map(({ id }) => id),
  );
  const overtyped = new Set(written.products.filter((product) => product.isOvertyped).map(({ id }) => id));
  return {
    isWritten,
    rows: compared.map((row) => ({
      ...row,
      cause: ownIds.has(row.id) ? "own" : "follows",
      isOvertyped: overtyped.has(row.id),
    })),
    typed: conversion.rows.flatMap(keptTyping),
    same: after.length - compared.filter(({ kind }) => kind !== "removed").length,
  };
}

function shownProducts({ rows, settings }: Conversion): Slices<ShownProduct[]> {
  return mapInSlices(rows, (row) => shownProduct(row, settings));
}

const inputs: ReadonlySet<string> = new Set(inputFields);

/** Points are typed by people only where the scale takes them as they are. */
function saysOtherwise({ kind, fields }: ProductDifference, isByPoints: boolean): boolean {
  return kind !== "changed" || fields.some(({ field }) => inputs.has(field) || (field === "points" && isByPoints));
}

function keptTyping({ id, code, typed }: ConvertedRow): KeptTyping[] {
  if (!isTyped(typed)) return [];
  const fields = (["group", "band", "minutes", "hours", "points", "level"] as const).filter(
    (field) => typed[field] !== null,
  );
  return [{ id, code, fields }];
}
