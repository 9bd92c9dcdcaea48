/**
 * How a workbook looks, for showing it in a grid: what a snapshot leaves out because no rule depends on it.
 */
import type { CellRange } from "../../../workbook/address";

/** Colours are "#RRGGBB"; `null` is the program's own choice. */
export interface FontLook {
  readonly name: string | null;
  /** In points. */
  readonly size: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly color: string | null;
}

export interface BorderLine {
  /** As the format names it: "thin", "medium", "dashed"… */
  readonly style: string;
  readonly color: string | null;
}

export interface CellLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  /** As the format names them; `null` when the cell leaves it to its content. */
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly isWrapped: boolean;
  /** Degrees, anticlockwise positive. */
  readonly rotation: number;
  /** en-US; "General" when there is none. */
  readonly numberFormat: string;
  /** People may type there while the sheet is protected. */
  readonly isUnlocked: boolean;
}

/** What a conditional format changes. */
export interface DifferenceLook {
  readonly color: string | null;
  readonly fill: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
}

export interface ColumnLook {
  /** 1-based, both included. */
  readonly first: number;
  readonly last: number;
  /** In characters; `null` for the sheet's usual width. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

export interface RowLook {
  /** In points; `null` where the row fits its content. */
  readonly height: number | null;
  readonly isHidden: boolean;
}

export interface ValidationLook {
  /** As the format names it: "list", "whole", "decimal", "date", "textLength", "custom"… */
  readonly kind: string;
  readonly operator: string;
  readonly ranges: readonly CellRange[];
  /** Without "=". */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowsBlank: boolean;
  readonly message: string | null;
  /** True where the program turns a wrong value down; else it warns, or says nothing. */
  readonly refuses: boolean;
}

export interface ConditionalFormatLook {
  /** As the format names it: "expression", "cellIs", "dataBar", "colorScale"… */
  readonly kind: string;
  readonly operator: string;
  readonly ranges: readonly CellRange[];
  /** Without "=", relative to the top-left cell of the first range. */
  readonly formulas: readonly string[];
  readonly difference: DifferenceLook | null;
  readonly stopsOthers: boolean;
  /** Lower ones win. */
  readonly priority: number;
  /** Ends of a data bar or points of a colour scale, in order. */
  readonly points: readonly { readonly kind: string; readonly value: string | null }[];
  readonly colors: readonly (string | null)[];
}

export interface SheetLooks {
  readonly tabColor: string | null;
  readonly showsGridlines: boolean;
  /** 1 = 100 %. */
  readonly zoom: number;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** In characters and in points; `null` where the sheet does not say. */
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Index into `WorkbookLooks.cells` by row and column (1-based). */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly validations: readonly ValidationLook[];
  readonly conditionalFormats: readonly ConditionalFormatLook[];
}

/** Every name that a formula may use, also of constants and of one sheet. */
export interface NameLook {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** The only sheet that knows the name; `null` for the whole workbook. */
  readonly sheet: string | null;
}

export interface WorkbookLooks {
  readonly cells: readonly CellLook[];
  readonly sheets: ReadonlyMap<string, SheetLooks>;
  readonly names: readonly NameLook[];
}
