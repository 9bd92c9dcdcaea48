/**
 * A sheet plan as a worksheet part. The order of the elements is fixed (ECMA-376 part 1, 18.3.1.99): Excel
 * offers to repair a file that has them otherwise.
 */
import { cellAddress, rangeAddress } from "../../../workbook/address";
import { isCellDate } from "../../../workbook/cell-value";
import type { PlannedCell, SheetPlan } from "../../../workbook/sheet-plan";
import { mapInSlices, type Slices } from "../../../workbook/slices";
import { argb, type StyleBook } from "./style-book";
import { cellXml, looksLikeFormula } from "./write-cell";
import { conditionalFormatsXml } from "./write-conditional-formats";
import { hyperlinksXml } from "./write-hyperlinks";
import { pageXml } from "./write-page";
import { validationsXml } from "./write-validations";

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What a width in characters leaves for the cell's own margin. */
const columnPadding = 0.71;

export interface SheetContext {
  readonly styles: StyleBook;
  /** Namespace of the workbook's own elements: strict and transitional files differ. */
  readonly namespace: string;
  /** Elements that people added to the sheet and that stay: comments, pictures, charts. */
  readonly kept?: string;
}

/** Stops after every `sliceLength` rows. */
export function* sheetXmlInSlices(plan: SheetPlan, { styles, namespace, kept = "" }: SheetContext): Slices<string> {
  const rows = yield* rowsXml(plan, styles);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}" xmlns:r="${relationshipNamespace}">`,
    `<sheetPr><tabColor rgb="${argb(plan.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(plan)}"/>`,
    viewXml(plan),
    `<sheetFormatPr defaultRowHeight="${plan.look.lineHeight}"/>`,
    columnsXml(plan),
    rows,
    protectionXml(plan),
    mergesXml(plan),
    conditionalFormatsXml(plan, styles),
    validationsXml(plan),
    hyperlinksXml(plan),
    pageXml(plan),
    kept,
    "</worksheet>",
  ].join("");
}

function dimension({ rows }: SheetPlan): string {
  const right = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  return rangeAddress({ top: 1, left: 1, bottom: Math.max(1, rows.length), right });
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

function* rowsXml(plan: SheetPlan, styles: StyleBook): Slices<string> {
  const rows = yield* mapInSlices(plan.rows, ({ cells, height }, index) => {
    const row = index + 1;
    const ht = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const content = cells.map((cell, column) =>
      cell ? plannedCellXml(plan, cell, cellAddress(row, column + 1), styles) : "",
    );
    return `<row r="${row}"${ht}>${content.join("")}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function plannedCellXml(plan: SheetPlan, cell: PlannedCell, address: string, styles: StyleBook): string {
  const { value, formula } = cell;
  const style = plan.styles[cell.style];
  if (!style) throw new Error(`${plan.name}!${address} has the unknown style "${cell.style}"`);
  const use = {
    isDate: isCellDate(value),
    isQuoted: formula === undefined && looksLikeFormula(value),
    look: plan.look,
  };
  return cellXml({ address, style: styles.indexOf(style, use), value, formula });
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
