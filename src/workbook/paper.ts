/** Measures of the page as spreadsheets keep them, and how large a sheet comes out on it. */
import type { PageMargins, SheetPlan } from "./sheet-plan";

const millimetresPerInch = 25.4;
const pointsPerInch = 72;
/** A4, in inches as programs know it. */
const paper = { short: 8.27, long: 11.69 };

/** To a hundredth, as Excel shows and keeps margins: `inchesOf(20)` is 0.79. */
export function inchesOf(millimetres: number): number {
  return Math.round((millimetres / millimetresPerInch) * 100) / 100;
}

/**
 * Width of `characters` digits of the standard font (7 pixels each and 5 of padding) at 0.75 points a pixel. Half a
 * pixel is none, as when Excel opens a file: 10.5 characters are 78 pixels, 58.5 points.
 */
export function pointsOfCharacters(characters: number): number {
  return (Math.ceil(characters * 7 - 0.5) + 5) * 0.75;
}

/** In points; without the margins. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export function printablePage({ print, look: { margins } }: Pick<SheetPlan, "print" | "look">): PageSize {
  const inside = (inches: number, before: keyof PageMargins, after: keyof PageMargins): number =>
    (inches - inchesOf(margins[before]) - inchesOf(margins[after])) * pointsPerInch;
  const [across, down] = print.orientation === "landscape" ? [paper.long, paper.short] : [paper.short, paper.long];
  return { width: inside(across, "left", "right"), height: inside(down, "top", "bottom") };
}

/** 1-based columns that go on paper. */
export function printedColumns({ print, columnWidths, hiddenColumns = [] }: SheetPlan): number[] {
  const { left, right } = print.area ?? { left: 1, right: columnWidths.length };
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
    (column) => !hiddenColumns.includes(column),
  );
}

/** In points, at full size. */
export function printedWidth(plan: SheetPlan): number {
  return printedColumns(plan).reduce((sum, column) => sum + pointsOfCharacters(plan.columnWidths[column - 1] ?? 0), 0);
}

/**
 * What a sheet that is one page wide is printed at, in whole percents like Excel and never enlarged: 0.92 for columns of
 * 770 points on a page of 714.
 */
export function printedScale(plan: SheetPlan): number {
  const { width } = printablePage(plan);
  return Math.min(1, Math.floor((width / printedWidth(plan)) * 100) / 100);
}
