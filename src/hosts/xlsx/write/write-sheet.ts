/**
 * A sheet plan as a worksheet part. The order of the elements is fixed (ECMA-376 part 1, 18.3.1.99): Excel
 * offers to repair a file that has them otherwise.
 */
import { cellAddress, rangeAddress } from "../../../workbook/address";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { argb, type StyleBook } from "./style-book";
import { conditionalFormatsXml } from "./write-conditional-formats";
import { linkWriter } from "./write-hyperlinks";
import { pageXml } from "./write-page";
import { rowWriter } from "./write-rows";
import { validationsXml } from "./write-validations";

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What a width in characters leaves for the cell's own margin. */
const columnPadding = 0.71;
/** Rows between two stops: far less than anybody notices, and no long text in memory. */
const rowsOfPiece = 20;

export interface SheetContext {
  readonly styles: StyleBook;
  /** Namespace of the workbook's own elements: strict and transitional files differ. */
  readonly namespace: string;
  /** The workbook counts days from 1904. */
  readonly usesDates1904?: boolean;
  /** Elements that people added to the sheet and that stay: comments, pictures, charts. */
  readonly kept?: string;
}

/** Text that follows the piece before it, and how many rows it holds. */
export interface SheetPiece {
  readonly xml: string;
  readonly rows: number;
}

/** The part from its declaration on, a few milliseconds of work at a time. */
export function* sheetPieces(
  plan: SheetPlan,
  { styles, namespace, usesDates1904 = false, kept = "" }: SheetContext,
): Generator<SheetPiece, void, undefined> {
  yield { xml: headXml(plan, namespace), rows: 0 };
  const links = linkWriter();
  const { rowXml } = rowWriter(plan, { styles, links, usesDates1904 });
  let xml = "<sheetData>";
  let rows = 0;
  for (const [index, row] of plan.rows.entries()) {
    xml += rowXml(index + 1, row);
    if (++rows < rowsOfPiece) continue;
    yield { xml, rows };
    xml = "";
    rows = 0;
  }
  yield { xml: `${xml}</sheetData>`, rows };
  yield { xml: rulesXml(plan, styles), rows: 0 };
  for (const piece of links.pieces()) yield { xml: piece, rows: 0 };
  yield { xml: `${pageXml(plan)}${kept}</worksheet>`, rows: 0 };
}

function headXml(plan: SheetPlan, namespace: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}" xmlns:r="${relationshipNamespace}">`,
    `<sheetPr><tabColor rgb="${argb(plan.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(plan)}"/>`,
    viewXml(plan),
    `<sheetFormatPr defaultRowHeight="${plan.look.lineHeight}"/>`,
    columnsXml(plan),
  ].join("");
}

/** What stands between the rows and the links. */
function rulesXml(plan: SheetPlan, styles: StyleBook): string {
  return [protectionXml(plan), mergesXml(plan), conditionalFormatsXml(plan, styles), validationsXml(plan)].join("");
}

function dimension({ rows, lastColumn }: SheetPlan): string {
  const right = lastColumn ?? rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  return rangeAddress({ top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, right) });
}

function viewXml({ freeze }: SheetPlan): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0))
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = cellAddress(rows + 1, columns + 1);
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columnWidths, hiddenColumns = [] }: SheetPlan): string {
  if (columnWidths.length === 0) return "";
  const columns = columnWidths.map((width, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    const hidden = hiddenColumns.includes(index + 1) ? ' hidden="1"' : "";
    return `<col ${place} width="${Number((width + columnPadding).toFixed(2))}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** Without a password, so that nobody is locked out; widths and heights stay free to adjust. */
function protectionXml({ isProtected }: SheetPlan): string {
  return isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : "";
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`;
}
