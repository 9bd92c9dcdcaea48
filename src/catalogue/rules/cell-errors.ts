/**
 * E307: no cell of a product shows an Excel error.
 */
import { cellAddress } from "../../workbook/address";
import { catalogueRule } from "./catalogue-rule";

export const cellHoldsError = catalogueRule({
  code: "E307",
  severity: "error",
  *check({ rows }) {
    for (const { row } of rows) {
      for (const { column, code } of row.errors) {
        yield {
          at: { ...row.source, column },
          params: { cell: cellAddress(row.source.row, column), text: code },
        };
      }
    }
  },
});
