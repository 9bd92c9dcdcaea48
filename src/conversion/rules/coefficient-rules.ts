/** E505, E508: the printed coefficient is the computed one, and none is rounded away. */
import type { CatalogueRow } from "../../catalogue/catalogue-row";
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { ConvertedRow } from "../converted-catalogue";
import { decimalsOf } from "../infer-digits";
import { roundAsExcel } from "../round-as-excel";
import { isTyped } from "../typed-values";
import type { ConversionContext } from "./conversion-context";

/** Sources that print coefficients print at least one decimal (ST), so whole numbers claim that precision too. */
const leastDecimals = 1;

/**
 * E505: printed coefficients are compared at the precision of their sheet, so that a sheet that publishes one
 * decimal is not wrong for leaving out the second. Where a reviewer typed over the row, the source's coefficient
 * belongs to values that no longer count: W509 speaks of them.
 */
export const printedCoefficientDiffers = rule("E505", "error", function* ({ conversion, cellOf }: ConversionContext) {
  const { rows, settings } = conversion;
  const part = inParts({ decimals: 1, rows: 2 });
  const decimals = yield* part("decimals", printedDecimals(rows));
  yield* part(
    "rows",
    remarkOnEach(rows, ({ row, coefficient, typed }) => {
      const printed = row.printedCoefficient;
      if (printed === null || coefficient === null || isTyped(typed)) return null;
      const precision = Math.min(settings.digits, decimals.get(row.source.sheet) ?? leastDecimals);
      if (roundAsExcel(printed, precision) === roundAsExcel(coefficient, precision)) return null;
      const at = cellOf(row, "coefficient", "detail");
      return { at, params: { row: row.source.row, printed, coefficient }, fix: rewrite(at, row, coefficient) };
    }),
  );
});

function rewrite(at: CellRef, row: CatalogueRow, coefficient: number): Fix {
  const edit = {
    kind: "setCell",
    sheet: row.source.sheet,
    row: at.row,
    column: at.column,
    value: coefficient,
  } as const;
  return { kind: "setText", value: String(coefficient), isSafe: false, edits: [edit] };
}

/** Most decimals that each sheet prints. */
function* printedDecimals(rows: readonly ConvertedRow[]): Slices<ReadonlyMap<string, number>> {
  const decimals = new Map<string, number>();
  yield* forEachInSlices(rows, ({ row }) => {
    if (row.printedCoefficient === null) return;
    const known = decimals.get(row.source.sheet) ?? leastDecimals;
    decimals.set(row.source.sheet, Math.max(known, decimalsOf(row.printedCoefficient)));
  });
  return decimals;
}

/** W513: the decimals that the catalogue prints are those of its conversion; nobody should have to guess it. */
export const digitsAsPrinted = rule("W513", "hint", ({ catalogue, conversion }: ConversionContext) => {
  if (conversion.printedDigits === null) return [];
  const sheet = catalogue.sheets.find(({ columns }) => columns.coefficient !== undefined);
  const column = sheet?.columns.coefficient;
  if (!sheet || column === undefined) return [];
  const params = { row: sheet.headerRow, digits: conversion.printedDigits };
  return [{ at: { sheet: sheet.name, row: sheet.headerRow, column }, params }];
});

export const coefficientIsZero = rule("E508", "error", ({ conversion, cellOf }: ConversionContext) =>
  remarkOnEach(conversion.rows, ({ row, coefficient }) => {
    if (coefficient !== 0) return null;
    const at = cellOf(row, "coefficient", "points", "hours", "band", "detail");
    return { at, params: { row: row.source.row, digits: conversion.settings.digits } };
  }),
);
