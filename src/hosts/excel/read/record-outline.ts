/** Reads what a sheet of ours has beside its cells: sizes, frozen panes, merged areas, rules, page set-up. */
import { lastColumn, lastRow, type CellRange } from "../../../workbook/address";
import type { PageMargins } from "../../../workbook/sheet-plan";
import { askOwnMerges, localRange } from "../picture/merge-notes";
import { readConditionalFormats } from "./record-rules";
import type { PictureConditionalFormat, PicturePage, SheetPicture } from "../picture/sheet-picture";

export interface SheetOutline extends Pick<SheetPicture, "tabColor" | "columnWidths" | "merges" | "freeze"> {
  /** The last row and column with content or formats, 1-based; `null` for an untouched sheet. */
  readonly used: { readonly bottom: number; readonly right: number } | null;
  readonly validated: readonly CellRange[];
  readonly conditionalFormats: readonly PictureConditionalFormat[];
  readonly page: PicturePage;
}

/** Of all sheets in three syncs, in their order. */
export async function readOutlines(context: Excel.RequestContext, names: readonly string[]): Promise<SheetOutline[]> {
  const asked = names.map((name) => askOutline(context, name));
  await context.sync();
  const fetched = asked.map((outline) => outline());
  const formats = await readConditionalFormats(
    context,
    fetched.map(({ found }, index) => ({ sheet: names[index] ?? "", found })),
  );
  const widths = fetched.map(({ used }, index) => used && askWidths(context, names[index] ?? "", used.right));
  await context.sync();
  return fetched.map(({ outline, used }, index) => ({
    ...outline,
    used,
    columnWidths: widths[index]?.value.map(({ format }) => format?.columnWidth ?? null) ?? [],
    conditionalFormats: formats[index] ?? [],
  }));
}

type ColumnWidths = OfficeExtension.ClientResult<Excel.ColumnProperties[]>;

function askWidths(context: Excel.RequestContext, name: string, columns: number): ColumnWidths {
  const row = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, 1, columns);
  return row.getColumnProperties({ format: { columnWidth: true } });
}

interface FetchedOutline {
  readonly outline: Omit<SheetOutline, "used" | "columnWidths" | "conditionalFormats">;
  readonly used: SheetOutline["used"];
  readonly found: readonly Excel.ConditionalFormat[];
}

function askOutline(context: Excel.RequestContext, name: string): () => FetchedOutline {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(false);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const validated = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  const formats = askFormats(sheet);
  const page = askPage(sheet);
  const merges = askOwnMerges(context, name);
  sheet.load("tabColor");
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  frozen.load(["rowCount", "columnCount"]);
  validated.load("areas/items/address");
  return () => ({
    outline: {
      tabColor: sheet.tabColor,
      merges: merges(),
      freeze: frozen.isNullObject ? null : frozenPart(frozen),
      validated: validated.isNullObject
        ? []
        : validated.areas.items.flatMap(({ address }) => localRange(address) ?? []),
      page: page(),
    },
    used: used.isNullObject
      ? null
      : { bottom: used.rowIndex + used.rowCount, right: used.columnIndex + used.columnCount },
    found: formats.items,
  });
}

function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load(["items/id", "items/type"]);
  return conditionalFormats;
}

function askPage({ pageLayout }: Excel.Worksheet): () => PicturePage {
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  const footers = pageLayout.headersFooters.defaultForAllPages;
  pageLayout.load(["orientation", "paperSize", "zoom", "centerHorizontally"]);
  pageLayout.load(["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"]);
  titles.load("address");
  footers.load("centerFooter");
  return () => pageOf(pageLayout, footers, titles);
}

function pageOf(layout: Excel.PageLayout, { centerFooter }: Excel.HeaderFooter, titles: Excel.Range): PicturePage {
  const titleRows = titles.isNullObject ? null : wholeRows(titles.address);
  const { orientation, paperSize, zoom, centerHorizontally } = layout;
  return {
    orientation,
    paperSize,
    zoom,
    footer: centerFooter,
    isCentered: centerHorizontally,
    margins: marginsOf(layout),
    titleRows,
  };
}

function marginsOf(layout: Excel.PageLayout): PageMargins {
  const { topMargin: top, bottomMargin: bottom, leftMargin: left, rightMargin: right } = layout;
  return { top, bottom, left, right, header: layout.headerMargin, footer: layout.footerMargin };
}

/** Frozen rows come as whole rows and frozen columns as whole columns: those count as none of the other. */
function frozenPart({ rowCount, columnCount }: Excel.Range): { rows: number; columns: number } {
  return { rows: rowCount === lastRow ? 0 : rowCount, columns: columnCount === lastColumn ? 0 : columnCount };
}

/** "$5:$6" from "Sheet1!$5:$6" or from the same rows with their columns. */
function wholeRows(address: string): string {
  const rows = address.slice(address.lastIndexOf("!") + 1).match(/\d+/g) ?? [];
  const [from = "1", to = from] = rows;
  return `$${from}:$${to}`;
}
