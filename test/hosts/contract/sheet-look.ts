/** What a person sees of a sheet on the screen and on paper, in words that stand for every host. */
export interface SheetLook {
  /** "#RRGGBB". */
  readonly tabColor: string;
  /** In pixels, 0 for a hidden column. */
  readonly columnWidths: readonly number[];
  /** In pixels; `null` where the program fits the row. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly string[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageLook;
  /** What is permitted while the sheet is protected; `null` for an open one. */
  readonly protection: readonly string[] | null;
  readonly conditionalFormats: readonly unknown[];
  /** By A1 address, each cell that the plan has. */
  readonly cells: Readonly<Record<string, CellWords>>;
}

export interface PageLook {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number;
  readonly isCentered: boolean;
  readonly footer: string;
  readonly isBlackAndWhite: boolean;
  readonly area: string | null;
  readonly titleRows: string | null;
  /** Hundredths of an inch. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
}

export interface CellWords {
  readonly font: string;
  readonly color: string;
  readonly fill: string;
  readonly align: string;
  readonly borders: string;
  readonly numberFormat: string;
  readonly isLocked: boolean;
  /** What may be typed there; `null` where anything may. */
  readonly rule: RuleWords | null;
}

export interface RuleWords {
  readonly kind: string;
  readonly first: string;
  readonly second: string | null;
  readonly message: string;
  readonly allowsBlank: boolean;
  readonly style: string;
}

export interface FontWords {
  readonly name: unknown;
  readonly size: unknown;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export function fontWords({ name, size, bold, italic, underline }: FontWords): string {
  const marks = [bold && "bold", italic && "italic", underline && "underlined"].filter(Boolean);
  return [`${String(name)} ${String(size)}`, ...marks].join(", ");
}

export interface AlignWords {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
}

export function alignWords({ horizontal, vertical, wrap, indent }: AlignWords): string {
  return [horizontal, vertical, wrap ? "wrapped" : "one line", `indent ${indent}`].join(", ");
}

export const hundredths = (inches: number): number => Math.round(inches * 100);

const pixel = 0.75;

/** Excel draws rows in whole pixels, whatever a file says. */
export function heightWords(points: number | null | undefined): number | null {
  return points === null || points === undefined ? null : Math.round(points / pixel);
}
