/**
 * One worksheet part as a grid shows it: widths, heights, frozen panes, and which look each cell has.
 */
import type { Slices } from "../../../workbook/slices";
import type { ColumnLook, RowLook, SheetLooks } from "./looks";
import type { StyleLooks } from "./read-cell-looks";
import type { ColorReader } from "./read-colors";
import { readConditionalFormatLooks, readValidationLooks } from "./read-rule-looks";
import { cellPlace, ownRow, type Place } from "../parts/places";
import { splitSheet } from "../parts/sheet-text";
import { isOn } from "../parts/workbook-part";
import { newCell, readUsualCell } from "../read/usual-cell";
import { attributeOf, flagOf, scanXmlInSlices } from "../xml/xml-scan";
import { childOf, elementsOf, parseXml, type XmlElement } from "../xml/xml-tree";

export interface SheetLooksOptions {
  readonly styles: StyleLooks;
  readonly color: ColorReader;
  /** 1-based; looks of rows below are left out, since sheets are often painted far beyond their content. */
  readonly lastRow: number;
}

export function* readSheetLooksInSlices(
  xml: string,
  { styles, color, lastRow }: SheetLooksOptions,
): Slices<SheetLooks> {
  const { head, rows, tail, prefix } = splitSheet(xml);
  const root = parseXml(`${head}</${prefix}worksheet>`);
  const properties = childOf(root, "sheetPr");
  const views = childOf(root, "sheetViews");
  const view = views && childOf(views, "sheetView");
  const format = childOf(root, "sheetFormatPr");
  return {
    tabColor: properties && color(childOf(properties, "tabColor")),
    showsGridlines: isOn(view?.attributes.get("showGridLines") ?? "1"),
    zoom: Number(view?.attributes.get("zoomScale") ?? 100) / 100,
    freeze: readFreeze(view),
    defaultWidth: numberOf(format, "defaultColWidth"),
    defaultHeight: numberOf(format, "defaultRowHeight"),
    columns: readColumns(childOf(root, "cols")),
    ...(yield* readRows(`<rows>${rows}</rows>`, lastRow)),
    validations: readValidationLooks(tail),
    conditionalFormats: readConditionalFormatLooks(tail, styles.differences, color),
  };
}

/** Panes that are only split, not frozen, scroll as one. */
function readFreeze(view: XmlElement | null): SheetLooks["freeze"] {
  const pane = view && childOf(view, "pane");
  if (!pane?.attributes.get("state")?.startsWith("frozen")) return null;
  return { rows: Number(pane.attributes.get("ySplit") ?? 0), columns: Number(pane.attributes.get("xSplit") ?? 0) };
}

function readColumns(list: XmlElement | null): ColumnLook[] {
  return (list ? elementsOf(list, "col") : []).map((node) => ({
    first: Number(node.attributes.get("min")),
    last: Number(node.attributes.get("max")),
    width: numberOf(node, "width"),
    isHidden: isOn(node.attributes.get("hidden")),
  }));
}

function numberOf(node: XmlElement | null, key: string): number | null {
  const text = node?.attributes.get(key);
  return text === undefined ? null : Number(text);
}

function* readRows(xml: string, lastRow: number): Slices<Pick<SheetLooks, "rows" | "cells">> {
  const rows = new Map<number, RowLook>();
  const cells = new Map<number, Map<number, number>>();
  let row = 0;
  let isRowSaid = true;
  let column = 0;
  const openers: Readonly<Record<string, (attributes: string) => void>> = {
    row(attributes) {
      const own = ownRow(attributes);
      isRowSaid = own !== null;
      row = own ?? row + 1;
      column = 0;
      const height = attributeOf(attributes, "ht");
      const isHidden = flagOf(attributes, "hidden");
      if (row <= lastRow && (height !== null || isHidden)) {
        rows.set(row, { height: height === null ? null : Number(height), isHidden });
      }
    },
    c(attributes) {
      if (row > lastRow && isRowSaid) return;
      paint(cellPlace(attributes, { row, column }), Number(attributeOf(attributes, "s") ?? 0));
    },
  };
  const paint = (place: Place, style: number): void => {
    column = place.column;
    if (!isRowSaid) row = place.row;
    if (style === 0 || row > lastRow) return;
    let own = cells.get(row);
    if (!own) cells.set(row, (own = new Map<number, number>()));
    own.set(column, style);
  };
  const usual = newCell();
  yield* scanXmlInSlices(xml, {
    whole(text, start) {
      if (!readUsualCell(text, start, usual)) return -1;
      paint(usual, usual.style);
      return usual.next;
    },
    open: (name, attributes) => openers[name]?.(attributes),
    close: () => undefined,
    text: () => undefined,
  });
  return { rows, cells };
}
