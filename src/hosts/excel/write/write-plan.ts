/**
 * The steps that make a sheet look exactly like a picture: emptied, filled in blocks, dressed, measured, ruled.
 * Number formats go before contents, so that text stays text. What it can do without (finishing-steps.ts) and its
 * protection come after every sheet's contents.
 */
import { rangeAddress } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import { cellsPerArray } from "../requests/wire-size";
import { addressOfAreas } from "../picture/excel-address";
import { noteMergesSteps } from "../picture/merge-notes";
import type { SheetState } from "../read/workbook-state";
import { enterBlock } from "./enter-cells";
import { rectanglesOf } from "./rectangles";
import type { PictureConditionalFormat, PictureLink, SheetPicture } from "../picture/sheet-picture";
import { lookSteps } from "./write-looks";

/** What one call weighs beside its data. */
export const callBytes = 400;

type OnSheet = (sheet: Excel.Worksheet) => void;

/** Everything that it cannot do without, except the protection; the sheet must exist and be unprotected. */
export function writeSteps(picture: SheetPicture): WriteStep[] {
  return [
    clearStep(picture),
    ...contentSteps(picture),
    ...linkSteps(picture),
    ...lookSteps(picture),
    ...sizeSteps(picture),
    ...picture.merges.map((range) => step(picture, (sheet) => sheet.getRange(rangeAddress(range)).merge())),
    ...noteMergesSteps(picture),
    ...ruleSteps(picture),
  ];
}

/** Run after the steps of every sheet, because other sheets' formulas and names may still change this one. */
export function protectSteps(picture: SheetPicture): WriteStep[] {
  const { name, protection } = picture;
  return protection ? [protectStep(name, protection)] : [];
}

export function protectStep(name: string, options: Excel.WorksheetProtectionOptions): WriteStep {
  return step({ name }, (sheet) => sheet.protection.protect(options));
}

export function createStep(name: string): WriteStep {
  return { rows: 0, bytes: 200, write: (context) => context.workbook.worksheets.add(name) };
}

/** Excel refuses to delete a sheet that is very hidden. */
export function deleteSheetStep({ name, visibility }: Pick<SheetState, "name" | "visibility">): WriteStep {
  return step({ name }, (sheet) => {
    if (visibility === "VeryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  });
}

export function unprotectStep(name: string): WriteStep {
  return step({ name }, (sheet) => sheet.protection.unprotect());
}

/** One step on one sheet; `rows` and `bytes` only where they count. */
export function step({ name }: { readonly name: string }, act: OnSheet, cost: Partial<WriteStep> = {}): WriteStep {
  return {
    rows: 0,
    bytes: callBytes,
    ...cost,
    write: (context) => act(context.workbook.worksheets.getItem(name)),
  };
}

function clearStep(picture: SheetPicture): WriteStep {
  return step(picture, (sheet) => {
    const all = sheet.getRange();
    // Apart, because "All" also takes what people remarked on the cells.
    all.unmerge();
    all.clear("Contents");
    all.clear("Hyperlinks");
    all.clear("Formats");
    all.dataValidation.clear();
    all.conditionalFormats.clearAll();
    all.columnHidden = false;
    all.rowHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
  });
}

function contentSteps(picture: SheetPicture): WriteStep[] {
  const width = picture.entries[0]?.length ?? 0;
  if (width === 0) return [];
  const height = Math.max(1, Math.floor(cellsPerArray / width));
  const starts = Array.from({ length: Math.ceil(picture.entries.length / height) }, (_, block) => block * height);
  return starts.map((start) => {
    const entries = picture.entries.slice(start, start + height);
    const { write, bytes } = enterBlock({ formats: picture.formats.slice(start, start + height), entries });
    const address = rangeAddress({ top: start + 1, left: 1, bottom: start + entries.length, right: width });
    return step(picture, (sheet) => write(sheet.getRange(address)), { rows: entries.length, bytes });
  });
}

/** Before the looks, because Excel dresses a linked cell in its Hyperlink style. */
function linkSteps(picture: SheetPicture): WriteStep[] {
  return picture.links.map((link) => linkStep(picture, link));
}

/** The link's own text, which Excel tells of every link, would take the place of a formula. */
export function linkStep(sheet: Pick<SheetPicture, "name">, { row, column, hyperlink }: PictureLink): WriteStep {
  const { textToDisplay: _text, ...link } = hyperlink;
  return step(sheet, (worksheet) => {
    worksheet.getRangeByIndexes(row - 1, column - 1, 1, 1).hyperlink = link;
  });
}

function sizeSteps(picture: SheetPicture): WriteStep[] {
  const columns = rectanglesOf([picture.columnWidths]).map(({ range, value }) =>
    step(picture, (sheet) => {
      const cells = sheet.getRange(rangeAddress(range));
      if (value === 0) cells.columnHidden = true;
      else cells.format.columnWidth = value;
    }),
  );
  const heights = picture.rowHeights.map((height) => [height]);
  const rows = rectanglesOf(heights).map(({ range, value }) =>
    step(picture, (sheet) => {
      const cells = sheet.getRange(rangeAddress(range));
      if (value === 0) cells.rowHidden = true;
      else cells.format.rowHeight = value;
    }),
  );
  const fitted = rectanglesOf(heights.map(([height]) => [height === null ? true : null])).map(({ range }) =>
    step(picture, (sheet) => sheet.getRange(rangeAddress(range)).format.autofitRows()),
  );
  return [...columns, ...fitted, ...rows];
}

function ruleSteps(picture: SheetPicture): WriteStep[] {
  const validations = picture.validations.map(({ range, rule, errorAlert, ignoresBlanks }) =>
    step(picture, (sheet) => {
      const { dataValidation } = sheet.getRange(rangeAddress(range));
      dataValidation.rule = rule;
      dataValidation.errorAlert = errorAlert;
      dataValidation.ignoreBlanks = ignoresBlanks;
    }),
  );
  // Excel puts each in front of those that are there.
  const formats = [...picture.conditionalFormats]
    .reverse()
    .map((format) =>
      step(picture, (sheet) => addConditionalFormat(conditionalFormatsOf(sheet, format), format), { bytes: 1_300 }),
    );
  return [...validations, ...formats];
}

function conditionalFormatsOf(
  sheet: Excel.Worksheet,
  { range, otherAreas = [] }: PictureConditionalFormat,
): Excel.ConditionalFormatCollection {
  if (otherAreas.length === 0) return sheet.getRange(rangeAddress(range)).conditionalFormats;
  return sheet.getRanges(addressOfAreas([range, ...otherAreas])).conditionalFormats;
}

function addConditionalFormat(formats: Excel.ConditionalFormatCollection, format: PictureConditionalFormat): void {
  if (format.kind === "dataBar") {
    const { dataBar } = formats.add("DataBar");
    dataBar.lowerBoundRule = format.lower;
    dataBar.upperBoundRule = format.upper;
    dataBar.positiveFormat.fillColor = format.color;
    dataBar.positiveFormat.gradientFill = format.fades;
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = format.formula;
  if (format.fill !== undefined) custom.format.fill.color = format.fill;
  if (format.color !== undefined) custom.format.font.color = format.color;
  if (format.bold !== undefined) custom.format.font.bold = format.bold;
}
