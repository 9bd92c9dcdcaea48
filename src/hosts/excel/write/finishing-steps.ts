/**
 * What a sheet has beside its contents and can do without: colour of its tab, frozen rows, page set-up. Some Excels refuse
 * some of it (office-js #2196, #2014; page set-up without a printer), so each is a piece of its own and comes last.
 */
import { rangeAddress, type CellRange } from "../../../workbook/address";
import type { Piece } from "../requests/lenient";
import type { SheetPicture } from "../picture/sheet-picture";
import { step } from "./write-plan";

export interface LookPiece extends Piece {
  /** `null` for what is no look of a sheet. */
  readonly sheet: string | null;
}

/** Members of Office.js that finishing uses, in small letters, as an error names the one that was refused. */
export const finishingMembers: ReadonlySet<string> = new Set(
  [
    ...["tabColor", "freezePanes", "unfreeze", "freezeAt", "freezeRows", "freezeColumns"],
    ...["pageLayout", "orientation", "paperSize", "zoom", "centerHorizontally", "blackAndWhite"],
    ...["setPrintMargins", "setPrintTitleRows", "setPrintArea"],
    ...["headersFooters", "defaultForAllPages", "centerFooter", "calculate"],
  ].map((member) => member.toLowerCase()),
);

type Act = (sheet: Excel.Worksheet) => void;

/** The sheet must be unprotected. */
export function finishingPieces(picture: SheetPicture): LookPiece[] {
  const { freeze, page } = picture;
  const { orientation, paperSize, zoom, isCentered, isBlackAndWhite, margins, footer } = page;
  const acts: Act[] = [
    (sheet) => (sheet.tabColor = picture.tabColor),
    (sheet) => sheet.freezePanes.unfreeze(),
    ...(freeze ? [(sheet: Excel.Worksheet) => freezeSheet(sheet, freeze)] : []),
    ...layoutAct(orientation, (layout, value) => (layout.orientation = value)),
    ...layoutAct(paperSize, (layout, value) => (layout.paperSize = value)),
    ...layoutAct(zoom, (layout, value) => (layout.zoom = value)),
    ...layoutAct(isCentered, (layout, value) => (layout.centerHorizontally = value)),
    ...layoutAct(isBlackAndWhite, (layout, value) => (layout.blackAndWhite = value)),
    // At once, because Excel may ask the printer about each of them.
    ...layoutAct(margins, (layout, value) => layout.setPrintMargins("Points", value)),
    ...layoutAct(footer, (layout, value) => (layout.headersFooters.defaultForAllPages.centerFooter = value)),
  ];
  const { titleRows, area } = page;
  if (area !== null) acts.push(({ pageLayout }) => pageLayout.setPrintArea(area));
  if (titleRows !== null) acts.push(({ pageLayout }) => pageLayout.setPrintTitleRows(titleRows));
  return acts.map((act) => ({ sheet: picture.name, steps: [step(picture, act)] }));
}

/** What Excel did not tell when the sheet was recorded cannot be put back. */
function layoutAct<V>(value: V | null, act: (layout: Excel.PageLayout, value: V) => void): Act[] {
  return value === null ? [] : [({ pageLayout }) => act(pageLayout, value)];
}

function freezeSheet(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) {
    const corner: CellRange = { top: 1, left: 1, bottom: rows, right: columns };
    sheet.freezePanes.freezeAt(sheet.getRange(rangeAddress(corner)));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
