/** Reads cells with all that can be put back of each: content, number format, look, link, and the heights of their rows. */
import { rangeAddress } from "../../../workbook/address";
import { readInPortions } from "../requests/batching";
import type { CellLook } from "../picture/sheet-picture";
import { cellsOfBlock, cellsOfQuestion, halvesOfBlock, readMatrix, type RawCell, type SheetBlock } from "./read-cells";

export interface RecordedBlock extends SheetBlock {
  readonly cells: readonly (readonly RawCell[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  readonly heights: readonly (number | null)[];
}

/** Answers about formats are some 400 bytes a cell, several times those about contents. */
export const formatCellFactor = 2;

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

export async function recordBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<RecordedBlock[]> {
  return readInPortions(context, {
    items: blocks,
    cellsOf: (block) => Math.max(cellsOfBlock(block) * formatCellFactor, cellsOfQuestion),
    ask: askRecord,
    split: halvesOfBlock,
  });
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

export function lookOfProperties({ format = {} }: Excel.CellProperties): CellLook {
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
