/**
 * What differs between two states of a converted catalogue, row by row: what was written (or what holds without a trial)
 * against what would be written now. Rows are recognised by their ids, which stay with a product.
 */
import { sliceLength, type Slices } from "../workbook/slices";
import { differenceOf, ranksOf } from "./compare";
import type { ShownProduct } from "./shown-product";

/** What a person says of a product; everything else follows from it. */
export const inputFields = ["task", "detail", "output", "group", "time", "level"] as const;
export type InputField = (typeof inputFields)[number];
export type DifferentField = InputField | "points" | "coefficient";

export interface FieldDifference {
  readonly field: DifferentField;
  /** `null` for a blank. */
  readonly old: string | number | null;
  readonly now: string | number | null;
}

/** `changed`: in both; `added`, `removed`: only in the new, only in the old state. */
export type DifferenceKind = "changed" | "added" | "removed";

/**
 * Why a row can't be taken back: it was added or is gone (only the person who did it knows what should stand there), it
 * only follows a setting, a formula stands in its cell, its sheet is protected, or the sheet has no column for it.
 */
export type StuckReason = "added" | "removed" | "follows" | "formula" | "protected" | "noColumn";

export interface ProductDifference {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** As it is now; of a removed product as it was. */
  readonly product: ShownProduct;
  /** Only what differs, in the order of the sheet; nothing for an added or removed product. */
  readonly fields: readonly FieldDifference[];
  readonly old: number | null;
  readonly now: number | null;
  /** New coefficient less the old one; `null` unless both are known. */
  readonly difference: number | null;
  /** 1 = greatest coefficient of its state. */
  readonly oldRank: number | null;
  readonly newRank: number | null;
}

export interface CompareProductsOptions {
  readonly before: readonly ShownProduct[];
  readonly after: readonly ShownProduct[];
}

/** Only rows that differ, in the order of `after`; those that are gone come last. */
export function* compareProducts({ before, after }: CompareProductsOptions): Slices<ProductDifference[]> {
  const old = new Map(before.map((product) => [product.id, product]));
  // A program that does not calculate saves formulas without values: then nothing is known of what they showed.
  const isCalculated = before.some(({ coefficient }) => coefficient !== null);
  const fields = isCalculated ? ([...inputFields, "points", "coefficient"] as const) : inputFields;
  const found: { product: ShownProduct; kind: DifferenceKind; fields: FieldDifference[] }[] = [];
  for (const [index, product] of after.entries()) {
    if (index % sliceLength === 0) yield index / after.length;
    const was = old.get(product.id);
    old.delete(product.id);
    const different = was ? differentFields(was, product, fields) : [];
    if (!was || different.length > 0) found.push({ product, kind: was ? "changed" : "added", fields: different });
  }
  for (const product of old.values()) found.push({ product, kind: "removed", fields: [] });
  if (found.length === 0) return [];
  const wasProduct = new Map(before.map((product) => [product.id, product]));
  const [oldRanks, newRanks] = [ranksOf(before), ranksOf(after)];
  return found.map(({ product, kind, fields: different }) => {
    const [was, now] = [
      wasProduct.get(product.id)?.coefficient ?? null,
      kind === "removed" ? null : product.coefficient,
    ];
    return {
      id: product.id,
      kind,
      product,
      fields: different,
      old: was,
      now,
      difference: differenceOf(was, now),
      oldRank: oldRanks.get(product.id) ?? null,
      newRank: newRanks.get(product.id) ?? null,
    };
  });
}

function differentFields(
  before: ShownProduct,
  after: ShownProduct,
  fields: readonly DifferentField[],
): FieldDifference[] {
  return fields.flatMap((field) =>
    isSameValue(before[field], after[field]) ? [] : [{ field, old: before[field], now: after[field] }],
  );
}

/** Digits beyond a spreadsheet's own precision. */
const roundingError = 1e-9;

function isSameValue(one: string | number | null, other: string | number | null): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= roundingError * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return plain(one) === plain(other);
}

/** Spreadsheets have their own line ends, and take a blank for a text without letters. */
function plain(value: string | number | null): string | number {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : (value ?? "");
}
