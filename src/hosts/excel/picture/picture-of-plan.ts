/** Turns a plan of the core into Excel's terms. */
import { absoluteAddress, quoteSheetName, rangeAddress, readableReference } from "../../../workbook/address";
import { inchesOf, pointsOfCharacters } from "../../../workbook/paper";
import type {
  CellStyle,
  PageMargins,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedLook,
  PlannedRow,
  PlannedValidation,
  PlannedValue,
  SheetPlan,
} from "../../../workbook/sheet-plan";
import { validationMessage } from "../../../workbook/validation-message";
import { entryForText, formatForFormula, formatForText, generalFormat, type CellEntry } from "./cell-entry";
import {
  LookBook,
  type CellLook,
  type PictureConditionalFormat,
  type PictureLink,
  type PictureValidation,
  type SheetPicture,
} from "./sheet-picture";

const pointsPerInch = 72;
const black = "#000000";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** `dateOffset` is that of the workbook (see date-system.ts): what Excel is told of a date is so many days less. */
export function pictureOfPlan(plan: SheetPlan, dateOffset = 0): SheetPicture {
  const rows = plan.rows.map(({ cells, height }) => ({ cells, height }));
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const book = new LookBook();
  const lookNumbers = new Map(
    Object.entries(plan.styles).map(([key, style]) => [key, book.numberOf(lookOfStyle(style, plan.look))]),
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
    entries: perCell((cell) =>
      cell ? (cell.formula ?? entryOfValue(cell.value, { format: formatIn(plan, cell), dateOffset })) : "",
    ),
    formats: perCell((cell) => (cell ? formatIn(plan, cell) : generalFormat)),
    lookOf: perCell((cell) => (cell ? (lookNumbers.get(cell.style) ?? -1) : -1)),
    looks: book.looks,
    links: rows.flatMap(linksOfRow),
    merges: plan.merges,
    freeze: plan.freeze,
    validations: plan.validations.map(pictureOfValidation),
    conditionalFormats: plan.conditionalFormats.map(pictureOfConditionalFormat),
    page: {
      orientation: plan.print.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      footer: "&P/&N",
      isCentered: true,
      isBlackAndWhite: true,
      margins: pointsOfMargins(plan.look.margins),
      titleRows: plan.print.titleRows && `$${plan.print.titleRows.from}:$${plan.print.titleRows.to}`,
      area: plan.print.area ? rangeAddress(plan.print.area) : null,
    },
    protection: plan.isProtected ? { allowFormatColumns: true, allowFormatRows: true } : null,
  };
}

function lookOfStyle(style: CellStyle, { font, fontSize, vertical }: PlannedLook): CellLook {
  return {
    fontName: font.name,
    fontSize: style.fontSize ?? fontSize,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline === true ? "Single" : "None",
    color: style.color ?? black,
    fill: style.fill ?? "",
    horizontal: style.horizontal ? horizontals[style.horizontal] : "General",
    vertical: verticals[style.vertical ?? vertical],
    wrap: style.wrap ?? false,
    ...(style.indent ? { indent: style.indent } : {}),
    borders: style.border === "thin" ? "BLRT" : "",
    locked: style.unlocked !== true,
  };
}

interface EntryOptions {
  readonly format: string;
  readonly dateOffset: number;
}

function entryOfValue(value: PlannedValue, { format, dateOffset }: EntryOptions): CellEntry {
  if (value === null) return "";
  if (typeof value === "string") return entryForText(value, format);
  return typeof value === "object" ? value.serial - dateOffset : value;
}

function formatIn({ styles, look }: SheetPlan, cell: PlannedCell): string {
  return formatOf(cell, styles[cell.style], look);
}

function formatOf({ value, formula }: PlannedCell, style: CellStyle | undefined, look: PlannedLook): string {
  const wanted = style?.numberFormat;
  if (formula !== undefined) return formatForFormula(wanted);
  if (typeof value === "string") return formatForText(value, wanted);
  if (typeof value === "object" && value !== null) return wanted ?? look.dateFormat;
  // A number under "@" would become text; an empty cell keeps what its style wants for what people will type.
  return value === null ? (wanted ?? generalFormat) : formatForFormula(wanted);
}

function pointsOfMargins({ top, bottom, left, right, header, footer }: PageMargins): PageMargins {
  const points = (millimetres: number): number => inchesOf(millimetres) * pointsPerInch;
  return {
    top: points(top),
    bottom: points(bottom),
    left: points(left),
    right: points(right),
    header: points(header),
    footer: points(footer),
  };
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
    errorAlert: { message: validationMessage(validation.message), showAlert: true, style: "Stop", title: "" },
    ignoresBlanks: true,
  };
}

function pictureOfConditionalFormat(format: PlannedConditionalFormat): PictureConditionalFormat {
  if (format.kind === "formula") return format;
  const { kind, range, color, from } = format;
  const lower = { type: "Number", formula: String(from) } as const;
  // As in a file, where the bars are those of Excel 2007, which fade.
  return { kind, range, color, lower, upper: { type: "HighestValue" }, fades: true };
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
