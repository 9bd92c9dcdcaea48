/** How the sheets of the in-memory Excel look. */
import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { lookOf as lookOfCell } from "../../excel-host/members/format";
import {
  findModelSheet,
  modelCell,
  standardColumnWidth,
  type ModelCell,
  type ModelConditionalFormat,
  type ModelSheet,
  type ModelWorkbook,
} from "../../excel-host/model-workbook";
import { plannedValidation } from "../../excel-host/planned-validation";
import {
  alignWords,
  fontWords,
  heightWords,
  hundredths,
  type CellWords,
  type PageLook,
  type RuleWords,
  type SheetLook,
} from "./sheet-look";

const pixel = 0.75;
const pointsPerInch = 72;

export function looksInExcel(workbook: ModelWorkbook, plans: readonly SheetPlan[]): SheetLook[] {
  return plans.map((plan) => {
    const sheet = findModelSheet(workbook, plan.name);
    if (!sheet) throw new Error(`the workbook has no sheet ${plan.name}`);
    return lookOf(sheet, plan);
  });
}

function lookOf(sheet: ModelSheet, plan: SheetPlan): SheetLook {
  return {
    tabColor: sheet.tabColor,
    columnWidths: plan.columnWidths.map(
      (_, index) => (sheet.columnWidths.get(index + 1) ?? standardColumnWidth) / pixel,
    ),
    rowHeights: plan.rows.map((_, index) =>
      sheet.hiddenRows.has(index + 1) ? 0 : heightWords(sheet.rowHeights.get(index + 1)),
    ),
    merges: sheet.merges.map(rangeAddress).sort(),
    freeze: sheet.frozen && { rows: frozenEnd(sheet.frozen.bottom), columns: frozenEnd(sheet.frozen.right) },
    page: pageOf(sheet),
    protection: sheet.protection && permitted(sheet.protection),
    conditionalFormats: sheet.conditionalFormats.map(formatWords),
    cells: cellsOf(sheet, plan),
  };
}

/** Freezing whole rows reaches the last column, which means no frozen columns. */
function frozenEnd(end: number): number {
  return end > 1_000 ? 0 : end;
}

function pageOf({ pageLayout, printTitleRows, printArea }: ModelSheet): PageLook {
  const zoom = pageLayout["zoom"];
  const pagesWide = typeof zoom === "object" && zoom !== null && "horizontalFitToPages" in zoom ? 1 : 0;
  const margin = (side: string): number => hundredths(Number(pageLayout[`${side}Margin`]) / pointsPerInch);
  return {
    orientation: String(pageLayout["orientation"]).toLowerCase(),
    paper: String(pageLayout["paperSize"]),
    pagesWide,
    isCentered: pageLayout["centerHorizontally"] === true,
    footer: String(pageLayout["centerFooter"]),
    isBlackAndWhite: pageLayout["blackAndWhite"] === true,
    area: printArea,
    titleRows: printTitleRows?.replaceAll("$", "") ?? null,
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
      footer: margin("footer"),
    },
  };
}

function permitted(options: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(options)
    .flatMap(([word, value]) => (value === true ? [word.replace(/^allow/, "").toLowerCase()] : []))
    .sort();
}

/** Excel lets a cell be empty unless it is told otherwise. */
function ruleWords(validation: unknown): RuleWords | null {
  if (validation === null) return null;
  const planned = plannedValidation({ top: 1, left: 1, bottom: 1, right: 1 }, validation);
  const { kind, message } = planned;
  const words = { kind, message, allowsBlank: true, style: styleOf(validation) };
  if (planned.kind === "list") return { ...words, first: planned.source.replace(/^=/, ""), second: null };
  if (planned.kind === "date") return { ...words, first: "2000-01-01", second: null };
  return { ...words, first: String(planned.min), second: String(planned.max) };
}

function styleOf(validation: unknown): string {
  return /"style":"(\w+)"/.exec(JSON.stringify(validation))?.[1]?.toLowerCase() ?? "";
}

function formatWords({ type, areas, properties }: ModelConditionalFormat): unknown {
  const range = areas.map(rangeAddress).join(" ");
  if (type === "Custom") {
    return {
      range,
      formula: properties["rule.formula"],
      fill: properties["fill.color"],
      color: properties["font.color"],
      bold: properties["font.bold"] === true,
    };
  }
  const lower = boundWords(properties["bar.lowerBoundRule"]);
  const upper = boundWords(properties["bar.upperBoundRule"]);
  return { range, bar: properties["bar.fillColor"], lower, upper, fades: properties["bar.gradientFill"] };
}

const boundNames: Readonly<Record<string, string>> = { Number: "num", HighestValue: "max", LowestValue: "min" };

function boundWords(rule: unknown): string {
  if (typeof rule !== "object" || rule === null || !("type" in rule)) return "none";
  const name = boundNames[String(rule.type)] ?? String(rule.type);
  return "formula" in rule ? `${name} ${String(rule.formula)}` : name;
}

function cellsOf(sheet: ModelSheet, { rows }: SheetPlan): Record<string, CellWords> {
  const entries = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): [string, CellWords][] =>
      cell ? [[cellAddress(row + 1, column + 1), wordsOf(modelCell(sheet, row + 1, column + 1))]] : [],
    ),
  );
  return Object.fromEntries(entries);
}

const verticals: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Bottom: "bottom" };

function wordsOf(cell: ModelCell | undefined): CellWords {
  const look = (property: string): unknown => lookOfCell(cell, property);
  return {
    font: fontWords({
      name: look("name"),
      size: look("size"),
      bold: look("bold") === true,
      italic: look("italic") === true,
      underline: look("underline") !== "None",
    }),
    color: String(look("color")),
    fill: String(look("fill")),
    align: alignWords({
      horizontal: String(look("horizontalAlignment")).toLowerCase(),
      vertical: verticals[String(look("verticalAlignment"))] ?? "unknown",
      wrap: look("wrapText") === true,
      indent: Number(look("indentLevel")),
    }),
    borders: cell?.borders ?? "",
    numberFormat: cell?.numberFormat ?? "General",
    isLocked: look("locked") === true,
    rule: ruleWords(cell?.validation ?? null),
  };
}
