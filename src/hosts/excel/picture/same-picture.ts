/**
 * Whether a sheet of ours already is what a plan wants, so that a second run writes nothing. Where Excel answers in
 * other words than it was told, the sheet counts as different and is written again: only a false "same" would harm.
 */
import { rangeAddress } from "../../../workbook/address";
import { isDateFormat } from "../../../workbook/date-format";
import { generalFormat } from "./cell-entry";
import type { CellLook, PictureValidation, SheetPicture } from "./sheet-picture";

/** Widths and heights come back in whole pixels, of 0.75 points each. */
const pixel = 0.75;
const black = "#000000";
/** In percent. */
const usualScale = 100;
const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;

type Aspect = (planned: SheetPicture, found: SheetPicture) => boolean;

const aspects: readonly Aspect[] = [
  (planned, found) => sameText(planned.tabColor, found.tabColor),
  sameCells,
  sameLooks,
  (planned, found) => sameSizes(planned.columnWidths, found.columnWidths),
  (planned, found) => sameSizes(planned.rowHeights, found.rowHeights),
  (planned, found) => sameList(planned.links.map(linkText), found.links.map(linkText)),
  (planned, found) => sameList(planned.merges.map(rangeAddress), found.merges.map(rangeAddress)),
  (planned, found) => JSON.stringify(planned.freeze) === JSON.stringify(found.freeze),
  (planned, found) => sameList(validatedCells(planned.validations), validatedCells(found.validations)),
  (planned, found) => sameList(planned.conditionalFormats.map(orderedText), found.conditionalFormats.map(orderedText)),
  samePage,
  sameProtection,
];

/** `planned` comes from a plan, `found` was read from Excel. */
export function samePicture(planned: SheetPicture, found: SheetPicture): boolean {
  return planned.name === found.name && aspects.every((isSame) => isSame(planned, found));
}

function sameCells(planned: SheetPicture, found: SheetPicture): boolean {
  return everyCell(
    planned,
    found,
    (row, column) =>
      (planned.entries[row]?.[column] ?? "") === (found.entries[row]?.[column] ?? "") &&
      sameFormat(planned.formats[row]?.[column] ?? generalFormat, found.formats[row]?.[column] ?? generalFormat),
  );
}

/**
 * Dates in the machine's short form come back by another name than they were given: "dd/mm/yyyy" is "m/d/yyyy" on a
 * Vietnamese machine (office-js #229, #2824). So plain dates of day, month and year are one class.
 */
function sameFormat(planned: string, found: string): boolean {
  return planned === found || (isPlainDate(planned) && isPlainDate(found));
}

/** Day, month and year as figures in any order, with or without the region before and a text section behind. */
function isPlainDate(format: string): boolean {
  if (!isDateFormat(format)) return false;
  const plain = format
    .toLowerCase()
    .replace(/^\[\$[^\]]*\]/, "")
    .replace(/;@$/, "")
    .replace(/\\/g, "");
  const parts = plain.split(/[^dmy]+/).filter((part) => part !== "");
  const isOfFigures = parts.every((part) => /^(?:d{1,2}|m{1,2}|y{2}|y{4})$/.test(part));
  return isOfFigures && /^[dmy/.\s-]+$/.test(plain) && new Set(parts.map((part) => part.charAt(0))).size === 3;
}

const plainLook: Partial<CellLook> = {
  bold: false,
  italic: false,
  underline: "None",
  color: black,
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  borders: "",
  locked: true,
};

function sameLooks(planned: SheetPicture, found: SheetPicture): boolean {
  const known = new Map<string, boolean>();
  return everyCell(planned, found, (row, column) => {
    const one = planned.lookOf[row]?.[column] ?? -1;
    const other = found.lookOf[row]?.[column] ?? -1;
    const key = `${one},${other}`;
    let isSame = known.get(key);
    if (isSame === undefined) {
      isSame = sameLook(planned.looks[one] ?? plainLook, found.looks[other] ?? plainLook);
      known.set(key, isSame);
    }
    return isSame;
  });
}

/** A cell without a look has the workbook's own font. */
function sameLook(planned: Partial<CellLook>, found: Partial<CellLook>): boolean {
  const { fontName = found.fontName, fontSize = found.fontSize } = planned;
  return orderedText({ ...planned, fontName, fontSize }) === orderedText({ ...found });
}

function everyCell(one: SheetPicture, other: SheetPicture, test: (row: number, column: number) => boolean): boolean {
  const rows = Math.max(one.entries.length, other.entries.length);
  const columns = Math.max(one.entries[0]?.length ?? 0, other.entries[0]?.length ?? 0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) if (!test(row, column)) return false;
  }
  return true;
}

/** What the plan leaves to Excel may be anything. */
function sameSizes(planned: readonly (number | null)[], found: readonly (number | null)[]): boolean {
  return found.every((size, index) => {
    const wanted = planned[index] ?? null;
    return wanted === null || (size !== null && Math.abs(size - wanted) <= pixel);
  });
}

function linkText({ row, column, hyperlink }: SheetPicture["links"][number]): string {
  return `${row},${column} ${(hyperlink.documentReference ?? "").replace(/[$']/g, "")}`;
}

/** Excel cuts the same rule into areas of its own choice: cells are compared one by one. */
function validatedCells(validations: readonly PictureValidation[]): string[] {
  return validations.flatMap(({ range, rule, errorAlert, ignoresBlanks }) => {
    const text = `${orderedText(rule)} ${errorAlert.message} ${ignoresBlanks}`;
    const cells: string[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.push(`${row},${column} ${text}`);
    }
    return cells;
  });
}

function samePage({ page: planned }: SheetPicture, { page: found }: SheetPicture): boolean {
  return (
    isUntoldOr(found.orientation, planned.orientation) &&
    isUntoldOr(found.paperSize, planned.paperSize) &&
    isUntoldOr(pagesWide(found.zoom), pagesWide(planned.zoom)) &&
    isUntoldOr(found.footer, planned.footer) &&
    isUntoldOr(found.isCentered, planned.isCentered) &&
    isUntoldOr(found.isBlackAndWhite, planned.isBlackAndWhite) &&
    margins.every((side) => isNearMargin(found.margins[side], planned.margins[side])) &&
    (planned.titleRows === null || planned.titleRows === found.titleRows) &&
    (planned.area === null || planned.area === found.area)
  );
}

/** Without a printer, or before the page layout was ever looked at, Excel says nothing (office-js #1860). */
function isUntoldOr(found: unknown, planned: unknown): boolean {
  return found === null || found === undefined || found === planned;
}

/** The typings promise a number. */
function isNearMargin(found: number | null, planned: number): boolean {
  return found === null || Math.abs(planned - found) < pixel;
}

/**
 * `null` where Excel answers nothing (the typings promise a zoom), or the scale of a sheet that nobody set up: then ours
 * has not been applied, and writing it again would not help.
 */
function pagesWide(zoom: Excel.PageLayoutZoomOptions | null): number | string | null {
  const { horizontalFitToPages = null, scale = null } = zoom ?? {};
  if (horizontalFitToPages !== null) return horizontalFitToPages;
  return scale === null || scale === usualScale ? null : `${scale} %`;
}

/** Excel also names what is not permitted. */
function sameProtection({ protection: planned }: SheetPicture, { protection: found }: SheetPicture): boolean {
  if (planned === null || found === null) return planned === found;
  return sameList(granted(planned), granted(found));
}

function granted(options: Excel.WorksheetProtectionOptions): string[] {
  return Object.entries(options).flatMap(([permission, value]: [string, unknown]) =>
    value === true ? [permission] : [],
  );
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const sorted = [...other].sort();
  return [...one].sort().every((text, index) => text === sorted[index]);
}

/** The same for the same fields in any order; colours and numbers as Excel may spell them. */
function orderedText(value: object): string {
  const fields = Object.entries(value).flatMap(([key, field]: [string, unknown]): [string, string][] => {
    if (field === undefined || field === null) return [];
    if (typeof field === "object") return [[key, orderedText(field)]];
    return [[key, JSON.stringify(field).toLowerCase()]];
  });
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}
