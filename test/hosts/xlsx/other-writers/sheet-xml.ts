/** One worksheet part in a manner. */
import { cellAddress } from "../../../../src/workbook/address";
import type { HeldCell, HeldSheet } from "./any-book";
import type { Manner } from "./manner";
import type { Words } from "./words";

export interface SheetOptions {
  readonly sheet: HeldSheet;
  readonly manner: Manner;
  readonly words: Words;
  readonly strings: ReadonlyMap<string, number>;
}

export function sheetXml({ sheet, manner, words, strings }: SheetOptions): string {
  const { tag, root } = words;
  const { between, hints, extensions } = manner;
  let last = 0;
  const rows: string[] = [];
  for (const [row, cells] of sheet.rows) {
    const isLeftOut = cells.length === 0 && manner.rowsWithoutCells === "left out";
    if (isLeftOut) continue;
    const isSaid = isRowSaid(manner, { row, last, isEmpty: cells.length === 0 });
    const attributes = {
      ...(isSaid ? { r: String(row) } : {}),
      ...(hints ? { spans: "1:5", "x14ac:dyDescent": "0.25", ht: "18.5", customHeight: "1" } : {}),
    };
    const xml = cellsXml({ row, cells, manner, words, strings });
    const content = cells.length === 0 && manner.rowsWithoutCells === "self-closing" ? undefined : xml;
    rows.push(tag("row", attributes, content));
    last = row;
  }
  const extension =
    '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    "<xm:f>A1</xm:f><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>";
  const xml = root("worksheet", [
    hints ? tag("sheetFormatPr", { defaultRowHeight: "15" }) : "",
    extensions ? tag("cols", {}, tag("col", { min: "1", max: "2", width: "20" })) : "",
    between,
    tag("sheetData", {}, between + rows.join(between) + between),
    between,
    sheet.hasMerge ? tag("mergeCells", { count: "1" }, tag("mergeCell", { ref: "G2:H4" })) : "",
    extensions ? tag("extLst", {}, extension) : "",
  ]);
  const hint = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
  return hints ? xml.replace(/worksheet/, `worksheet ${hint}`) : xml;
}

function isRowSaid(
  { addresses }: Manner,
  { row, last, isEmpty }: { readonly row: number; readonly last: number; readonly isEmpty: boolean },
): boolean {
  if (addresses === "none" || addresses === "0") return row !== last + 1;
  return addresses !== "no rows" || (isEmpty && row !== last + 1);
}

interface RowOptions extends Omit<SheetOptions, "sheet"> {
  readonly row: number;
  readonly cells: readonly HeldCell[];
}

function cellsXml({ row, cells, manner, words, strings }: RowOptions): string {
  let last = 0;
  return cells
    .map((cell) => {
      const address = addressOf(cell.column, { row, last, manner });
      last = cell.column;
      const attributes = {
        ...(address === null ? {} : { r: address }),
        ...(manner.namesFormats || hasFormats(manner) ? { s: String(cell.format) } : {}),
      };
      return cellXml(cell, { attributes, manner, words, strings });
    })
    .join(manner.between.startsWith("<!") ? "" : manner.between);
}

export function hasFormats({ styles }: Manner): boolean {
  return styles === "whole" || styles === "one fill" || styles === "empty lists";
}

function addressOf(
  column: number,
  { row, last, manner }: { readonly row: number; readonly last: number; readonly manner: Manner },
): string | null {
  const address = cellAddress(row, column);
  const follows = column === last + 1;
  if (manner.addresses === "a1") return address.toLowerCase();
  if (manner.addresses === "$A$1") return address.replace(/(\D+)(\d+)/, "$$$1$$$2");
  if (manner.addresses === "0") return follows ? "0" : address;
  return (manner.addresses === "none" || manner.addresses === "no cells") && follows ? null : address;
}

interface CellOptions extends Pick<SheetOptions, "manner" | "words" | "strings"> {
  readonly attributes: Readonly<Record<string, string>>;
}

function cellXml({ content }: HeldCell, { attributes, manner, words, strings }: CellOptions): string {
  const { tag, text } = words;
  const value = (type: string | null, held: string, before = ""): string =>
    tag("c", { ...attributes, ...(type === null ? {} : { t: type }) }, before + tag("v", {}, held));
  switch (content.kind) {
    case "painted":
      return tag("c", attributes);
    case "number":
    case "date":
      return value(null, String(content.value));
    case "boolean":
      return value("b", content.value ? "1" : "0");
    case "error":
      return value("e", content.value);
    case "formula":
      return value(null, String(content.value), tag("f", {}, text(content.formula)));
    case "text": {
      const held = content.value;
      const plain = tag("t", { "xml:space": "preserve" }, text(held));
      const inline = { ...attributes, t: "inlineStr" };
      if (manner.texts === "shared") return value("s", String(strings.get(held)));
      if (manner.texts === "inline") return tag("c", inline, tag("is", {}, plain));
      if (manner.texts === "inline beside a value") return tag("c", inline, tag("v", {}, "9") + tag("is", {}, plain));
      if (manner.texts === "in raw text") return tag("c", inline, tag("is", {}, rawText(held, words)));
      return tag("c", inline, tag("is", {}, richText(held, words)));
    }
  }
}

function rawText(held: string, { tag, text }: Words): string {
  const isRaw = !held.includes("]]>") && !held.includes("_x");
  return tag("t", { "xml:space": "preserve" }, isRaw ? `<![CDATA[${held}]]>` : text(held));
}

/** Two runs of different looks, and how the first is read aloud. */
function richText(held: string, { tag, text }: Words): string {
  const cut = held.startsWith("_") ? held.length : 1;
  const run = (part: string): string =>
    part === "" ? "" : tag("r", {}, tag("rPr", {}, tag("b", {})) + tag("t", { "xml:space": "preserve" }, text(part)));
  const letters = Array.from(held);
  const aloud = tag("rPh", { sb: "0", eb: "1" }, tag("t", {}, "aloud"));
  return run(letters.slice(0, cut).join("")) + run(letters.slice(cut).join("")) + aloud;
}
