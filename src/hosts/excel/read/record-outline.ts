/** Reads what a sheet of ours has beside its cells: sizes, frozen panes, merged areas, rules, page set-up. */
import { lastColumn, lastRow, rangeAddress, type CellRange } from "../../../workbook/address";
import type { PageMargins } from "../../../workbook/sheet-plan";
import { hasExcelApi } from "../requests/capabilities";
import { localRange } from "../picture/excel-address";
import { askNotedMerges } from "../picture/merge-notes";
import { addMergeQuestions } from "./merged-areas";
import { Questionnaire } from "./questionnaire";
import { addFormatPlaces, askFormats, type ListedFormat, type PlacedFormat } from "./record-formats";
import type { PicturePage, SheetPicture } from "../picture/sheet-picture";

export interface SheetOutline extends Pick<SheetPicture, "tabColor" | "columnWidths" | "merges" | "freeze"> {
  /** The last row and column with content or formats, 1-based; `null` for an untouched sheet. */
  readonly used: { readonly bottom: number; readonly right: number } | null;
  readonly validated: readonly CellRange[];
  readonly conditionalFormats: readonly PlacedFormat[];
  readonly page: PicturePage;
}

/** Of all sheets in two syncs, in their order. What Excel refuses to tell of a sheet counts as not there. */
export async function readOutlines(context: Excel.RequestContext, names: readonly string[]): Promise<SheetOutline[]> {
  const first = new Questionnaire();
  const frames = names.map((name) => first.need((ask) => askFrame(ask, name)));
  const listed = names.map((name) => first.add((ask) => askFormats(ask, name)));
  await first.send(context);
  const second = new Questionnaire();
  const insides = names.map((name, index) => {
    const frame = frames[index]?.();
    if (!frame) throw new Error("every sheet has a frame");
    return { frame, inside: addInside(second, { name, used: frame.used, formats: listed[index]?.() ?? [] }) };
  });
  await second.send(context);
  return insides.map(({ frame, inside }) => ({ ...frame, ...inside() }));
}

type Frame = Pick<SheetOutline, "tabColor" | "freeze" | "page" | "used">;

function askFrame(context: Excel.RequestContext, name: string): () => Frame {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(false);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const page = askPage(sheet);
  sheet.load("tabColor");
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  frozen.load(["rowCount", "columnCount"]);
  return () => ({
    tabColor: sheet.tabColor,
    freeze: frozen.isNullObject ? null : frozenPart(frozen),
    page: page(),
    used: used.isNullObject
      ? null
      : { bottom: used.rowIndex + used.rowCount, right: used.columnIndex + used.columnCount },
  });
}

interface Inside {
  readonly name: string;
  readonly used: SheetOutline["used"];
  readonly formats: readonly ListedFormat[];
}

/** What is asked of the used part only: for a whole sheet Excel on Windows walks through all of its cells. */
function addInside(
  questions: Questionnaire,
  { name, used, formats }: Inside,
): () => Pick<SheetOutline, "columnWidths" | "merges" | "validated" | "conditionalFormats"> {
  const conditionalFormats = addFormatPlaces(questions, { sheet: name, formats });
  if (!used) {
    return () => ({ columnWidths: [], merges: [], validated: [], conditionalFormats: conditionalFormats() });
  }
  const range = { top: 1, left: 1, ...used };
  const widths = questions.need((context) => askWidths(context, name, used.right));
  const validated = questions.add((context) => askValidated(context, name, range));
  const merges = hasExcelApi("1.13")
    ? addMergeQuestions(questions, { sheet: name, range })
    : questions.add((context) => askNotedMerges(context, name));
  return () => ({
    columnWidths: widths(),
    merges: merges() ?? [],
    validated: validated() ?? [],
    conditionalFormats: conditionalFormats(),
  });
}

function askWidths(context: Excel.RequestContext, name: string, columns: number): () => (number | null)[] {
  const row = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, 1, columns);
  const widths = row.getColumnProperties({ format: { columnWidth: true } });
  return () => widths.value.map(({ format }) => format?.columnWidth ?? null);
}

function askValidated(context: Excel.RequestContext, name: string, used: CellRange): () => CellRange[] {
  const range = context.workbook.worksheets.getItem(name).getRange(rangeAddress(used));
  const validated = range.getSpecialCellsOrNullObject("DataValidations");
  validated.load("areas/items/address");
  return () =>
    validated.isNullObject ? [] : validated.areas.items.flatMap(({ address }) => localRange(address) ?? []);
}

function askPage({ pageLayout }: Excel.Worksheet): () => PicturePage {
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  const area = pageLayout.getPrintAreaOrNullObject();
  const footers = pageLayout.headersFooters.defaultForAllPages;
  pageLayout.load(["orientation", "paperSize", "zoom", "centerHorizontally", "blackAndWhite"]);
  pageLayout.load(["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"]);
  titles.load("address");
  area.load("address");
  footers.load("centerFooter");
  return () => ({
    ...pageOf(pageLayout, footers),
    titleRows: titles.isNullObject ? null : wholeRows(titles.address),
    area: area.isNullObject ? null : withoutSheet(area.address),
  });
}

function pageOf(
  layout: Excel.PageLayout,
  { centerFooter }: Excel.HeaderFooter,
): Omit<PicturePage, "titleRows" | "area"> {
  const { orientation, paperSize, zoom, centerHorizontally, blackAndWhite } = layout;
  return {
    orientation,
    paperSize,
    zoom,
    footer: centerFooter,
    isCentered: centerHorizontally,
    isBlackAndWhite: blackAndWhite,
    margins: marginsOf(layout),
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
  const rows = withoutSheet(address).match(/\d+/g) ?? [];
  const [from = "1", to = from] = rows;
  return `$${from}:$${to}`;
}

/** "A1:N40" from "Sheet1!$A$1:$N$40". */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
