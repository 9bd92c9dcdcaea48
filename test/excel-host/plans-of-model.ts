/**
 * The in-memory workbook as sheet plans, so that it can be written as an .xlsx file and be checked like any other.
 * A sheet that is not of this software's making gets a marker of its own.
 */
import { rectanglesOf } from "../../src/hosts/excel/write/rectangles";
import { officialLook } from "../../src/sheets/form/official-look";
import { parseRangeAddress, parseSheetRangeReference } from "../../src/workbook/address";
import { markerOfName } from "../../src/workbook/sheet-marker";
import type { CellStyle, PlannedCell, PlannedConditionalFormat, SheetPlan } from "../../src/workbook/sheet-plan";
import { defaultLook } from "./members/format";
import { calculatedKey, modelCell, type ModelCell, type ModelSheet, type ModelWorkbook } from "./model-workbook";
import { usedRange } from "./model-range";
import { plannedValidation } from "./planned-validation";

export function plansOfModel(workbook: ModelWorkbook): SheetPlan[] {
  return workbook.sheets.map((sheet, index) => planOfSheet(workbook, sheet, `source_${index + 1}`));
}

function planOfSheet(workbook: ModelWorkbook, sheet: ModelSheet, otherMarker: string): SheetPlan {
  const names = workbook.names.flatMap(({ name, formula }) => {
    const reference = parseSheetRangeReference(formula);
    return reference?.sheet === sheet.name ? [{ name, range: reference.range }] : [];
  });
  const marker = names.map(({ name }) => markerOfName(name)).find((found) => found !== null) ?? otherMarker;
  const used = usedRange(workbook, sheet, false);
  const height = used?.bottom ?? 0;
  const width = used?.right ?? 0;
  const styles: Record<string, CellStyle> = {};
  const grid = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => read(row + 1, column + 1)),
    );
  const cells = grid((row, column) => {
    const cell = modelCell(sheet, row, column);
    if (!cell) return null;
    const style = styleOf(cell);
    const key = JSON.stringify(style);
    styles[key] = style;
    return plannedCell(workbook, { sheet, cell, row, column, style: key });
  });
  const rules = rectanglesOf(grid((row, column) => ruleKey(modelCell(sheet, row, column))));
  return {
    marker,
    name: sheet.name,
    look: officialLook,
    tabColor: sheet.tabColor === "" ? "#000000" : sheet.tabColor,
    columnWidths: Array.from({ length: width }, (_, index) => charactersOf(sheet.columnWidths.get(index + 1))),
    hiddenColumns: [...sheet.columnWidths].flatMap(([column, points]) => (points === 0 ? [column] : [])),
    rows: cells.map((row, index) => ({ cells: row, ...heightOf(sheet, index + 1) })),
    styles,
    merges: sheet.merges,
    freeze: sheet.frozen && { rows: frozenEnd(sheet.frozen.bottom), columns: frozenEnd(sheet.frozen.right) },
    names: names.filter(({ name }) => markerOfName(name) === null),
    validations: rules.map(({ range, value }) => plannedValidation(range, JSON.parse(value))),
    conditionalFormats: sheet.conditionalFormats.flatMap(({ type, areas, properties }) =>
      areas.map((area) => plannedFormat(type, area, properties)),
    ),
    print: {
      orientation: sheet.pageLayout["orientation"] === "Landscape" ? "landscape" : "portrait",
      titleRows: titleRowsOf(sheet.printTitleRows),
      ...areaOf(sheet.printArea),
    },
    isProtected: sheet.protection !== null,
  };
}

interface Place {
  readonly sheet: ModelSheet;
  readonly cell: ModelCell;
  readonly row: number;
  readonly column: number;
  readonly style: string;
}

function plannedCell(workbook: ModelWorkbook, { sheet, cell, row, column, style }: Place): PlannedCell {
  const link = textField(cell.hyperlink, "documentReference");
  const target = link === undefined ? null : parseSheetRangeReference(link);
  const jump = target && { link: { sheet: target.sheet, row: target.range.top, column: target.range.left } };
  if (cell.formula === null) return { value: cell.value, style, ...jump };
  const key = calculatedKey({ sheet: sheet.name, row, column, formula: cell.formula });
  return { value: workbook.calculated.get(key)?.value ?? cell.value, formula: cell.formula, style, ...jump };
}

const horizontals: Readonly<Record<string, CellStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const verticals: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "middle", Bottom: "bottom" };

function styleOf({ look, borders, numberFormat }: ModelCell): CellStyle {
  const all = { ...defaultLook, ...look };
  return {
    fontSize: Number(all["size"]),
    bold: all["bold"] === true,
    italic: all["italic"] === true,
    color: String(all["color"]),
    ...(all["fill"] === "" ? {} : { fill: String(all["fill"]) }),
    horizontal: horizontals[String(all["horizontalAlignment"])],
    vertical: verticals[String(all["verticalAlignment"])],
    wrap: all["wrapText"] === true,
    indent: Number(all["indentLevel"]),
    border: borders === "" ? "none" : "thin",
    ...(numberFormat === "General" ? {} : { numberFormat }),
    unlocked: all["locked"] === false,
  };
}

function ruleKey(cell: ModelCell | undefined): string | null {
  return cell === undefined || cell.validation === null ? null : JSON.stringify(cell.validation);
}

function plannedFormat(
  type: string,
  range: PlannedConditionalFormat["range"],
  properties: Readonly<Record<string, unknown>>,
): PlannedConditionalFormat {
  if (type === "DataBar") return { kind: "dataBar", range, color: String(properties["bar.fillColor"]), from: 0 };
  const text = (name: string) => textField(properties, name);
  return {
    kind: "formula",
    range,
    formula: text("rule.formula") ?? "",
    fill: text("fill.color"),
    color: text("font.color"),
    ...(properties["font.bold"] === true ? { bold: true } : {}),
  };
}

function textField(holder: unknown, name: string): string | undefined {
  if (typeof holder !== "object" || holder === null) return undefined;
  const found: unknown = Object.entries(holder).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : undefined;
}

/** Column widths travel in points; plans count characters of seven pixels. */
function charactersOf(points: number | undefined): number {
  return points === undefined || points === 0 ? 9 : (points / 0.75 - 5) / 7;
}

function heightOf({ rowHeights, hiddenRows }: ModelSheet, row: number): { height?: number } {
  if (hiddenRows.has(row)) return { height: 0 };
  const height = rowHeights.get(row);
  return height === undefined ? {} : { height };
}

/** Freezing whole rows reaches the last column, which means no frozen columns. */
function frozenEnd(end: number): number {
  return end > 1_000 ? 0 : end;
}

function areaOf(area: string | null): Pick<SheetPlan["print"], "area"> {
  const range = area === null ? null : parseRangeAddress(area);
  return range ? { area: range } : {};
}

function titleRowsOf(rows: string | null): SheetPlan["print"]["titleRows"] {
  const area = rows === null ? null : parseRangeAddress(rows.replace(/\$(\d+):\$(\d+)/, "A$1:A$2"));
  return area && { from: area.top, to: area.bottom };
}
