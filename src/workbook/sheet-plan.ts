/**
 * A sheet to be written, as plain data: the core says what each cell holds and how it looks, a host
 * only carries it out. Every formula stands beside the value that the domain computed for it, so a
 * file shows numbers before anybody recalculates it, and tests can hold the two against each other.
 */
import type { CellRange, CellRef } from "./address";
import type { CellDate } from "./cell-value";

export type PlannedValue = string | number | boolean | null | CellDate;

export interface PlannedCell {
  /** The content, or for a formula cell the value that the formula gives. Text stays text, whatever it begins with. */
  readonly value: PlannedValue;
  /** en-US, with its leading "="; only functions of Excel 2010, no whole columns, nothing volatile. */
  readonly formula?: string;
  /** Key into `SheetPlan.styles`. */
  readonly style: string;
  /** A jump to another cell of this workbook. */
  readonly link?: CellRef;
}

/** May be made each time it is asked: take a row's cells once, and the rows in their order. */
export interface PlannedRow {
  /** By column, index 0 = column A; `null` leaves the cell empty and unstyled. */
  readonly cells: readonly (PlannedCell | null)[];
  /** In points; absent = as the host finds fit, 0 = neither shown nor printed until people show it again. */
  readonly height?: number | undefined;
}

export type VerticalPlace = "top" | "middle" | "bottom";

/** What a style leaves open takes its value from the look of its sheet (`PlannedLook`). */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  /** Background, "#RRGGBB". */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: VerticalPlace;
  readonly wrap?: boolean;
  /** Steps of about three spaces between the border and the text; only for a `horizontal` of left or right. */
  readonly indent?: number;
  readonly border?: "thin" | "none";
  /** en-US number format such as "0.00", "dd/mm/yyyy" or "@". */
  readonly numberFormat?: string;
  /** True for an input cell: people may type there while the sheet is protected. */
  readonly unlocked?: boolean;
}

interface ValidationBase {
  readonly range: CellRange;
  /** Shown when a value is refused, in the sheet's language. */
  readonly message: string;
}

export type PlannedValidation =
  /** `source` is a formula for a range, such as "=KPI_Nhom": never a literal list (255 characters at most). */
  | (ValidationBase & { readonly kind: "list"; readonly source: string })
  | (ValidationBase & { readonly kind: "decimal" | "whole"; readonly min: number; readonly max: number })
  /** Any date from 1 January 2000. */
  | (ValidationBase & { readonly kind: "date" });

export type PlannedConditionalFormat =
  | {
      readonly kind: "formula";
      readonly range: CellRange;
      /** en-US with leading "=", relative to the top-left cell of `range`. */
      readonly formula: string;
      readonly fill?: string;
      readonly color?: string;
      readonly bold?: boolean;
    }
  /** A bar as long as its number; the longest one is the greatest number of the range. */
  | {
      readonly kind: "dataBar";
      readonly range: CellRange;
      readonly color: string;
      /** The number whose bar has no length. */
      readonly from: number;
    };

export interface PlannedPrint {
  readonly orientation: "portrait" | "landscape";
  /** 1-based rows repeated on each page. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** What goes on paper; absent = all cells. Columns for the software and notes for the screen stay outside. */
  readonly area?: CellRange;
  /**
   * Blocks of rows that belong on one page, such as signatures with the last line they stand for. Only where we lay out
   * the pages ourselves: Excel ignores breaks of a sheet that is fitted to the width of its page.
   */
  readonly together?: readonly RowBlock[];
}

/** 1-based, both included. */
export interface RowBlock {
  readonly from: number;
  readonly to: number;
}

/** Distances in millimetres: of the cells from the edges of the paper, and of what stands above and below them. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** What all cells and pages of a sheet share. A host knows no such value of its own. */
export interface PlannedLook {
  readonly font: { readonly name: string; readonly hasSerifs: boolean };
  /** In points, of a style without a size. */
  readonly fontSize: number;
  /** In points, of a row with one line of that size; a program that fits rows to their text finds it by itself. */
  readonly lineHeight: number;
  /** Of a style that does not say where its text stands. */
  readonly vertical: VerticalPlace;
  /** en-US number format of a date whose style has none. */
  readonly dateFormat: string;
  readonly margins: PageMargins;
}

/** A defined name for cells of this sheet. */
export interface PlannedName {
  readonly name: string;
  readonly range: CellRange;
}

export interface SheetPlan {
  /** What this sheet is, for recognising it later (see `sheetMarkerName`). */
  readonly marker: string;
  /** The sheet's name, already free of clashes: the host takes it as it is. */
  readonly name: string;
  readonly look: PlannedLook;
  /** "#RRGGBB". */
  readonly tabColor: string;
  /** Width in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** 1-based columns for the software alone: neither shown nor printed, and locked like any other. */
  readonly hiddenColumns?: readonly number[];
  /** 1-based, of all cells; absent = as the rows tell. */
  readonly lastColumn?: number;
  /** From row 1 on, without gaps. */
  readonly rows: readonly PlannedRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly CellRange[];
  /** How many rows and columns stay in view; `null` for none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly names: readonly PlannedName[];
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  /** A4, one page wide, page numbers in the footer, black on white: tints and the colour of links are for the screen. */
  readonly print: PlannedPrint;
  /** Locked cells cannot be changed until people lift the protection, which has no password. */
  readonly isProtected: boolean;
}
