/**
 * Widths and heights between the engine's pixels and the file's characters and points.
 */
import type { IObjectArrayPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { HandEdit } from "../../../hosts/xlsx/edit/hand-edit";

/** Pixels of a digit in the usual font, which column widths are counted in, and of a point. */
const digitWidth = 7;
const pointHeight = 96 / 72;

/** 70 for a column of 10 characters. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * digitWidth);
}

/** 20 for a row of 15 points. */
export function pixelsOfHeight(points: number): number {
  return Math.round(points * pointHeight);
}

type Sizes = number | IObjectArrayPrimitiveType<Nullable<number>>;

export type SizeParams =
  | { readonly ranges: readonly IRange[]; readonly colWidth: Sizes }
  | { readonly ranges: readonly IRange[]; readonly rowHeight: Sizes };

/** Columns or rows that a person pulled. */
export function editsOfSizes(params: SizeParams, sheet: string): HandEdit[] {
  if ("colWidth" in params) {
    const spans = params.ranges.map(({ startColumn, endColumn }) => [startColumn, endColumn] as const);
    return eachSize(spans, params.colWidth, (index, pixels) => ({
      kind: "setWidth",
      sheet,
      column: index + 1,
      width: rounded(pixels / digitWidth),
    }));
  }
  const spans = params.ranges.map(({ startRow, endRow }) => [startRow, endRow] as const);
  return eachSize(spans, params.rowHeight, (index, pixels) => ({
    kind: "setHeight",
    sheet,
    row: index + 1,
    height: rounded(pixels / pointHeight),
  }));
}

function eachSize(
  spans: readonly (readonly [number, number])[],
  sizes: Sizes,
  edit: (index: number, pixels: number) => HandEdit,
): HandEdit[] {
  return spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_size, offset) => {
      const pixels = typeof sizes === "number" ? sizes : sizes[first + offset];
      return pixels === undefined || pixels === null ? [] : [edit(first + offset, pixels)];
    }).flat(),
  );
}

function rounded(size: number): number {
  return Math.round(size * 100) / 100;
}
