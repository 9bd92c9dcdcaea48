/** The mistakes of danh-muc-van-phong.xlsx: what real catalogues get wrong, and the finding that each must bring. */
import type { SampleField, SampleRow, SampleValue } from "./sample-catalogue";

export interface Mistake {
  readonly product: number;
  readonly field: SampleField;
  readonly writes: SampleValue | ((was: string) => string);
  /** Code of the finding; `null` where the software copes without a word, or will only speak once that rule exists. */
  readonly finding: string | null;
}

/** Excel reads "5-15" as 15 May of the current year. */
const fifteenthOfMay = new Date(Date.UTC(2026, 4, 15));

export const mistakes: readonly Mistake[] = [
  { product: 6, field: "output", writes: null, finding: "E103" },
  { product: 11, field: "band", writes: "15-25", finding: "W110" },
  { product: 14, field: "band", writes: "60 phút", finding: "W110" },
  { product: 19, field: "group", writes: null, finding: "E104" },
  { product: 23, field: "band", writes: "Theo thực tế phát sinh", finding: "E108" },
  { product: 26, field: "group", writes: "III", finding: "W111" },
  { product: 32, field: "band", writes: fifteenthOfMay, finding: "E108" },
  { product: 36, field: "detail", writes: null, finding: "E102" },
  { product: 40, field: "group", writes: "N6", finding: "E105" },
  { product: 43, field: "people", writes: { error: "#REF!" }, finding: "E307" },
  { product: 46, field: "band", writes: "Từ 75 phút đến dưới 120 phút", finding: "E108" },
  { product: 53, field: "band", writes: "1,5 ngày", finding: "W110" },
  { product: 61, field: "band", writes: null, finding: "E107" },
  { product: 72, field: "output", writes: null, finding: "E103" },
  // Pasted from a web page or a Mac: no-break and zero-width spaces, letters apart from their marks.
  { product: 3, field: "output", writes: (was) => was.replaceAll(" ", "\u00a0"), finding: null },
  { product: 25, field: "detail", writes: (was) => was.normalize("NFD"), finding: null },
  { product: 58, field: "output", writes: (was) => `\u200b${was}  `, finding: null },
  { product: 65, field: "detail", writes: (was) => `  ${was.toUpperCase()}`, finding: null },
];

/** A product that a colleague entered once more, in other letters, right below another one: E301. */
export const duplicate = { product: 31, below: 34, finding: "E301" } as const;

/** Hidden by hand before sending; its reading must say so. */
export const hiddenProduct = 49;

/** The header's texts pasted again above this product, as print titles often are. */
export const headerRepeatedAbove = 45;

/** The catalogue as it came from the departments. */
export function withMistakes(rows: readonly SampleRow[]): SampleRow[] {
  const spoilt = rows.map((row) =>
    mistakes
      .filter((mistake) => mistake.product === row.product)
      .reduce((current, mistake) => spoil(current, mistake), row),
  );
  const original = spoilt.find((row) => row.product === duplicate.product);
  const place = spoilt.findIndex((row) => row.product === duplicate.below);
  if (!original || place < 0) throw new RangeError("the duplicate's products are not in the catalogue");
  const copy = { ...original, startsTask: true, startsSection: false };
  return [...spoilt.slice(0, place + 1), inOtherLetters(copy), ...spoilt.slice(place + 1)];
}

function spoil(row: SampleRow, { field, writes }: Mistake): SampleRow {
  const was = row.cells[field];
  const value = typeof writes === "function" ? writes(typeof was === "string" ? was : "") : writes;
  return { ...row, cells: { ...row.cells, [field]: value } };
}

function inOtherLetters(row: SampleRow): SampleRow {
  const { detail } = row.cells;
  return {
    ...row,
    cells: { ...row.cells, detail: typeof detail === "string" ? `${detail} `.replace(" ", "  ") : detail },
  };
}
