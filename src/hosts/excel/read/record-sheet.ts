/**
 * Reads a sheet of ours back as a picture before it is rewritten, so that it can be put back exactly: contents,
 * looks, sizes, rules and page set-up as far as our sheets use them. Charts and comments are never touched.
 */
import { rangeAddress } from "../../../workbook/address";
import { readInPortions } from "../requests/batching";
import { entryOf } from "../picture/cell-entry";
import { blocksOf, cellsOfBlock, halvesOfBlock, readMatrix, type RawCell, type SheetBlock } from "./read-cells";
import { readOutlines, type SheetOutline } from "./record-outline";
import { Questionnaire } from "./questionnaire";
import { addFormatDetails } from "./record-formats";
import { addValidations, readMixed } from "./record-rules";
import {
  LookBook,
  type CellLook,
  type PictureConditionalFormat,
  type PictureValidation,
  type SheetPicture,
} from "../picture/sheet-picture";
import type { SheetState } from "./workbook-state";

interface RecordedBlock extends SheetBlock {
  readonly cells: readonly (readonly RawCell[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  readonly heights: readonly (number | null)[];
}

/** Answers about formats are some 400 bytes a cell, several times those about contents. */
const formatCellFactor = 2;

const cellOptions: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
};

/** Pictures of all sheets, in their order: as many syncs for ten sheets as for one, apart from their size. */
export async function recordSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<SheetPicture[]> {
  if (sheets.length === 0) return [];
  const names = sheets.map(({ name }) => name);
  const outlines = await readOutlines(context, names);
  const blocks = await readInPortions(context, {
    items: outlines.flatMap(({ used }, index) =>
      used ? blocksOf(usedBlock(names[index] ?? "", used), formatCellFactor) : [],
    ),
    cellsOf: (block) => cellsOfBlock(block) * formatCellFactor,
    ask: askRecord,
    split: halvesOfBlock,
  });
  const questions = new Questionnaire();
  const formats = outlines.map(({ conditionalFormats }) => addFormatDetails(questions, conditionalFormats));
  const rules = addValidations(
    questions,
    outlines.flatMap(({ validated }, index) => validated.map((range) => ({ sheet: names[index] ?? "", range }))),
  );
  await questions.send(context);
  const { validations, mixed } = rules();
  const all = [...validations, ...(await readMixed(context, mixed))];
  return sheets.flatMap((sheet, index) => {
    const outline = outlines[index];
    const own = blocks.filter((block) => block.sheet === sheet.name);
    const ownRules = all.filter((rule) => rule.sheet === sheet.name);
    const conditionalFormats = formats[index]?.() ?? [];
    return outline ? [pictureOf({ sheet, outline, blocks: own, validations: ownRules, conditionalFormats })] : [];
  });
}

function usedBlock(sheet: string, { bottom, right }: { bottom: number; right: number }): SheetBlock {
  return { sheet, range: { top: 1, left: 1, bottom, right } };
}

interface Recorded {
  readonly sheet: SheetState;
  readonly outline: SheetOutline;
  readonly blocks: readonly RecordedBlock[];
  readonly validations: readonly PictureValidation[];
  readonly conditionalFormats: readonly PictureConditionalFormat[];
}

function pictureOf({ sheet, outline, blocks, validations, conditionalFormats }: Recorded): SheetPicture {
  const inOrder = [...blocks].sort((one, other) => one.range.top - other.range.top);
  const cells = inOrder.flatMap((block) => block.cells);
  const properties = inOrder.flatMap((block) => block.properties);
  const book = new LookBook();
  const lookOf = properties.map((line) => line.map((cell) => book.numberOf(lookOfProperties(cell))));
  return {
    name: sheet.name,
    tabColor: outline.tabColor,
    columnWidths: outline.columnWidths,
    rowHeights: inOrder.flatMap((block) => block.heights),
    entries: cells.map((line) => line.map(entryOf)),
    formats: cells.map((line) => line.map(({ format }) => format)),
    lookOf,
    looks: book.looks,
    links: properties.flatMap((line, row) =>
      line.flatMap(({ hyperlink }, column) => (hyperlink ? [{ row: row + 1, column: column + 1, hyperlink }] : [])),
    ),
    merges: outline.merges,
    freeze: outline.freeze,
    validations: validations.map(({ range, rule, errorAlert, ignoresBlanks }) => ({
      range,
      rule,
      errorAlert,
      ignoresBlanks,
    })),
    conditionalFormats,
    page: outline.page,
    protection: sheet.isProtected ? sheet.protectionOptions : null,
  };
}

function askRecord(context: Excel.RequestContext, block: SheetBlock): () => RecordedBlock {
  const range = context.workbook.worksheets.getItem(block.sheet).getRange(rangeAddress(block.range));
  range.load(["values", "formulas", "numberFormat", "valueTypes"]);
  const properties = range.getCellProperties(cellOptions);
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    ...block,
    cells: readMatrix(range, block),
    properties: answerOf(properties),
    heights: answerOf(rows).map(({ format }) => format?.rowHeight ?? null),
  });
}

function answerOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

const sides = { B: "bottom", L: "left", R: "right", T: "top" } as const;
const sideLetters = ["B", "L", "R", "T"] as const;

function lookOfProperties({ format = {} }: Excel.CellProperties): CellLook {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  return {
    fontName: font.name ?? null,
    fontSize: font.size ?? null,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? "None",
    color: font.color ?? "#000000",
    // Excel answers white for a cell without any fill; only the pattern tells the two apart.
    fill: fill.pattern === "None" ? "" : (fill.color ?? ""),
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrap: format.wrapText ?? false,
    ...(format.indentLevel ? { indent: format.indentLevel } : {}),
    borders: sideLetters.filter((letter) => (borders[sides[letter]]?.style ?? "None") !== "None").join(""),
    locked: protection.locked ?? true,
  };
}
