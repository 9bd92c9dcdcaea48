/**
 * A sheet in Excel's own terms: what is written from a plan, and what is read from a sheet of ours before it
 * is rewritten, so that writing and putting back are one and the same way. Plain data, fit for JSON.
 */
import type { CellRange } from "../../../workbook/address";
import type { PageMargins, PlannedConditionalFormat } from "../../../workbook/sheet-plan";
import type { CellEntry } from "./cell-entry";

export interface CellLook {
  /** `null` where letters of one cell differ: the workbook's own. */
  readonly fontName: string | null;
  /** In points; `null` as for the name. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: NonNullable<Excel.CellPropertiesFont["underline"]>;
  readonly color: string;
  /** "" for none. */
  readonly fill: string;
  readonly horizontal: NonNullable<Excel.CellPropertiesFormat["horizontalAlignment"]>;
  readonly vertical: NonNullable<Excel.CellPropertiesFormat["verticalAlignment"]>;
  readonly wrap: boolean;
  /** Absent for none. */
  readonly indent?: number;
  /** Sides with a thin line: some of the letters of "BLRT", in this order. */
  readonly borders: string;
  readonly locked: boolean;
}

export interface PictureLink {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly hyperlink: Excel.RangeHyperlink;
}

export interface PictureValidation {
  readonly range: CellRange;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  /** An emptied cell is no mistake. */
  readonly ignoresBlanks: boolean;
}

interface PlacedRule {
  /** Further areas of the same rule, where people copied cells or put rows in between. */
  readonly otherAreas?: readonly CellRange[];
}

export type PictureConditionalFormat =
  | (Extract<PlannedConditionalFormat, { kind: "formula" }> & PlacedRule)
  | (PlacedRule & {
      readonly kind: "dataBar";
      readonly range: CellRange;
      readonly color: string;
      readonly lower: Excel.ConditionalDataBarRule;
      readonly upper: Excel.ConditionalDataBarRule;
      /** The colour fades towards the end of the bar. */
      readonly fades: boolean;
    });

export interface PicturePage {
  readonly orientation: Excel.PageLayout["orientation"];
  readonly paperSize: Excel.PageLayout["paperSize"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly footer: string;
  readonly isCentered: boolean;
  readonly isBlackAndWhite: boolean;
  /** In points. */
  readonly margins: PageMargins;
  /** Such as "$5:$6"; `null` leaves whatever is set, because Excel has no way to take title rows away. */
  readonly titleRows: string | null;
  /** Such as "A1:N40"; `null` as for the title rows. */
  readonly area: string | null;
}

export interface SheetPicture {
  readonly name: string;
  /** "" for none. */
  readonly tabColor: string;
  /** In points, from column A on; `null` for the standard width, 0 for a hidden column. */
  readonly columnWidths: readonly (number | null)[];
  /** In points, from row 1 on; `null` where Excel fits the height. */
  readonly rowHeights: readonly (number | null)[];
  /** From A1 on; every row has the same length. */
  readonly entries: readonly (readonly CellEntry[])[];
  readonly formats: readonly (readonly string[])[];
  /** Index into `looks` for every cell; -1 for a cell without a look of its own. */
  readonly lookOf: readonly (readonly number[])[];
  readonly looks: readonly CellLook[];
  readonly links: readonly PictureLink[];
  readonly merges: readonly CellRange[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly PictureValidation[];
  readonly conditionalFormats: readonly PictureConditionalFormat[];
  readonly page: PicturePage;
  /** `null` for an unprotected sheet. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Collects looks and numbers them; equal looks get one number. */
export class LookBook {
  readonly looks: CellLook[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }
}
