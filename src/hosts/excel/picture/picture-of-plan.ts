/** Turns a plan of the core into Excel's terms. */
import { absoluteAddress, quoteSheetName, readableReference } from "../../../workbook/address";
import type {
  CellStyle,
  PlannedCell,
  PlannedRow,
  PlannedValidation,
  PlannedValue,
  SheetPlan,
} from "../../../workbook/sheet-plan";
import { formatForFormula, formatForText, generalFormat, type CellEntry } from "./cell-entry";
import { LookBook, type CellLook, type PictureLink, type PictureValidation, type SheetPicture } from "./sheet-picture";

/** The font of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const officialFont = "Times New Roman";
const officialFontSize = 13;
const black = "#000000";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

export function pictureOfPlan(plan: SheetPlan): SheetPicture {
  const rows = plan.rows.map(({ cells, height }) => ({ cells, height }));
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const book = new LookBook();
  const lookNumbers = new Map(
    Object.entries(plan.styles).map(([key, style]) => [key, book.numberOf(lookOfStyle(style))]),
  );
  const perCell = <R>(read: (cell: PlannedCell | null) => R): R[][] =>
    rows.map(({ cells }) => Array.from({ length: width }, (_, column) => read(cells[column] ?? null)));
  return {
    name: plan.name,
    tabColor: plan.tabColor,
    columnWidths: plan.columnWidths.map((width, index) =>
      plan.hiddenColumns?.includes(index + 1) ? 0 : pointsOfCharacters(width),
    ),
    rowHeights: rows.map(({ height }) => height ?? null),
    entries: perCell((cell) => (cell ? (cell.formula ?? entryOfValue(cell.value)) : "")),
    formats: perCell((cell) => (cell ? formatOf(cell, plan.styles[cell.style]) : generalFormat)),
    lookOf: perCell((cell) => (cell ? (lookNumbers.get(cell.style) ?? -1) : -1)),
    looks: book.looks,
    links: rows.flatMap(linksOfRow),
    merges: plan.merges,
    freeze: plan.freeze,
    validations: plan.validations.map(pictureOfValidation),
    conditionalFormats: plan.conditionalFormats,
    page: {
      orientation: plan.print.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      footer: "&P/&N",
      isCentered: true,
      titleRows: plan.print.titleRows && `$${plan.print.titleRows.from}:$${plan.print.titleRows.to}`,
    },
    protection: plan.isProtected ? { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true } : null,
  };
}

function lookOfStyle(style: CellStyle): CellLook {
  return {
    fontName: officialFont,
    fontSize: style.fontSize ?? officialFontSize,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: "None",
    color: style.color ?? black,
    fill: style.fill ?? "",
    horizontal: style.horizontal ? horizontals[style.horizontal] : "General",
    vertical: style.vertical ? verticals[style.vertical] : "Bottom",
    wrap: style.wrap ?? false,
    ...(style.indent ? { indent: style.indent } : {}),
    borders: style.border === "thin" ? "BLRT" : "",
    locked: style.unlocked !== true,
  };
}

function entryOfValue(value: PlannedValue): CellEntry {
  if (value === null) return "";
  return typeof value === "object" ? value.serial : value;
}

function formatOf({ value, formula }: PlannedCell, style: CellStyle | undefined): string {
  const wanted = style?.numberFormat;
  if (formula !== undefined) return formatForFormula(wanted);
  if (typeof value === "string") return formatForText(value, wanted);
  if (typeof value === "object" && value !== null) return wanted ?? "dd/mm/yyyy";
  // A number under "@" would become text; an empty cell keeps what its style wants for what people will type.
  return value === null ? (wanted ?? generalFormat) : formatForFormula(wanted);
}

/** Width of `characters` digits of the standard font (7 pixels each and 5 of padding) at 0.75 points a pixel. */
function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

function linksOfRow({ cells }: PlannedRow, rowIndex: number): PictureLink[] {
  return cells.flatMap((cell, columnIndex) => {
    if (!cell?.link) return [];
    const { sheet, row, column } = cell.link;
    const documentReference = `${quoteSheetName(sheet)}!${absoluteAddress(row, column)}`;
    const hyperlink = { documentReference, screenTip: readableReference(cell.link) };
    return [{ row: rowIndex + 1, column: columnIndex + 1, hyperlink }];
  });
}

function pictureOfValidation(validation: PlannedValidation): PictureValidation {
  return {
    range: validation.range,
    rule: ruleOf(validation),
    errorAlert: { message: validation.message, showAlert: true, style: "Stop", title: "" },
  };
}

function ruleOf(validation: PlannedValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "date":
      // A formula says the day in every language; a text would be read by the machine's regional settings.
      return { date: { formula1: "=DATE(2000,1,1)", operator: "GreaterThanOrEqualTo" } };
  }
}
