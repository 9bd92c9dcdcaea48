/**
 * What a person does by hand in a grid over the file, beside the changes that the program makes. Unlike the edits of a
 * change, these are carried out one after the other: rows and columns are 1-based and as they are by then.
 */
import type { CellValue } from "../../../workbook/cell-value";
import type { RowEdit, SetCell } from "../../../workbook/workbook-change";

type CellPlace = Pick<SetCell, "sheet" | "row" | "column">;

export type HandEdit =
  | RowEdit
  | (Pick<SetCell, "kind"> &
      CellPlace & {
        /** The content, or the result of the formula. */
        readonly value: CellValue;
        /** en-US with its leading "="; `null` for a plain value. */
        readonly formula: string | null;
        /** en-US; absent leaves the cell's own. */
        readonly numberFormat?: string;
      })
  /** A recalculated formula: the formula itself stays as it is. */
  | (CellPlace & { readonly kind: "setResult"; readonly value: CellValue })
  /** In characters. */
  | { readonly kind: "setWidth"; readonly sheet: string; readonly column: number; readonly width: number }
  /** In points. */
  | { readonly kind: "setHeight"; readonly sheet: string; readonly row: number; readonly height: number };
