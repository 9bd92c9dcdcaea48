/**
 * E307: no cell of a product shows an Excel error.
 */
import { rule } from "../../findings/rule";
import { cellAddress } from "../../workbook/address";
import { sliceLength } from "../../workbook/slices";
import type { CatalogueContext } from "./catalogue-context";

export const cellHoldsError = rule("E307", "error", function* ({ rows }: CatalogueContext) {
  for (const [index, { row }] of rows.entries()) {
    if (index % sliceLength === 0) yield index / rows.length;
    for (const { column, code } of row.errors) {
      yield { at: { ...row.source, column }, params: { cell: cellAddress(row.source.row, column), text: code } };
    }
  }
});
