/**
 * E307: no cell of a product shows an Excel error.
 */
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import { cellAddress, type CellRef } from "../../workbook/address";
import { forEachInSlices, inParts } from "../../workbook/slices";
import type { CatalogueRow } from "../catalogue-row";
import type { PlacedRow } from "../placed-row";
import type { CatalogueContext } from "./catalogue-context";

export const cellHoldsError = rule("E307", "error", function* ({ rows }: CatalogueContext): Remarks {
  const part = inParts({ rows: 3, cells: 1 });
  const cells: ErrorCell[] = [];
  const addCells = ({ row: { source, errors } }: PlacedRow): void => {
    if (errors.length === 0) return;
    for (const error of errors) cells.push({ ...source, ...error });
  };
  yield* part("rows", forEachInSlices(rows, addCells));
  yield* part(
    "cells",
    remarkOnEach(cells, ({ code, ...at }) => ({ at, params: { cell: cellAddress(at.row, at.column), text: code } })),
  );
});

type ErrorCell = CellRef & CatalogueRow["errors"][number];
