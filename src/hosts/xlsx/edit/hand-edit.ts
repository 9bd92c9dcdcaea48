/**
 * What a person does by hand in a grid over the file, beside the changes that the program makes. Rows and columns are
 * 1-based and as they are when the edit is carried out, one after the other.
 */
import type { CellValue } from "../../../workbook/cell-value";

export type HandEdit =
  | {
      readonly kind: "setCell";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** The content, or the result of the formula. */
      readonly value: CellValue;
      /** en-US with its leading "="; `null` for a plain value. */
      readonly formula: string | null;
      /** en-US; absent leaves the cell's own. */
      readonly numberFormat?: string;
    }
  /** A recalculated formula: the formula itself stays as it is. */
  | {
      readonly kind: "setResult";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  /** New rows stand before `row` and look like the one above. */
  | { readonly kind: "insertRows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly sheet: string; readonly row: number; readonly count: number }
  /** In characters. */
  | { readonly kind: "setWidth"; readonly sheet: string; readonly column: number; readonly width: number }
  /** In points. */
  | { readonly kind: "setHeight"; readonly sheet: string; readonly row: number; readonly height: number };
