/** RangeFormat and what hangs on it: font, fill, borders, alignment, sizes, locking. */
import { checkUnprotected } from "../excel-rules";
import { HostError } from "../host-error";
import { bind, type HostObject, type MemberTable } from "../host-object";
import { columnsOf, contains, eachCell, rowsOf, type ModelRange } from "../model-range";
import { modelCell, standardColumnWidth, standardRowHeight, type ModelCell } from "../model-workbook";

/** What a cell looks like as long as nobody says otherwise. */
export const defaultLook: Readonly<Record<string, unknown>> = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
};

export function lookOf(cell: ModelCell | undefined, property: string): unknown {
  return cell?.look[property] ?? defaultLook[property];
}

function setLook(range: ModelRange, property: string, value: unknown): void {
  checkUnprotected(range.sheet);
  eachCell(range, (cell) => {
    if (value === defaultLook[property]) cell.look = withoutKey(cell.look, property);
    else cell.look[property] = value;
  });
}

function withoutKey(look: Record<string, unknown>, property: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(look).filter(([key]) => key !== property));
}

function lookWriters(properties: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(properties).map(([member, key]) => [
      member,
      (range: ModelRange, value: unknown) => setLook(range, key, value),
    ]),
  );
}

const fontNames = ["name", "size", "bold", "italic", "underline", "color"];

const font: MemberTable<ModelRange> = {
  kind: "RangeFont",
  write: lookWriters(Object.fromEntries(fontNames.map((name) => [name, name]))),
};

const fill: MemberTable<ModelRange> = {
  kind: "RangeFill",
  write: lookWriters({ color: "fill" }),
  call: { clear: (range) => setLook(range, "fill", "") },
};

const protection: MemberTable<ModelRange> = { kind: "FormatProtection", write: lookWriters({ locked: "locked" }) };

/** Which side of which cells an edge of a range means. */
const edges: Readonly<Record<string, (range: ModelRange, row: number, column: number) => string>> = {
  EdgeTop: (range, row) => (row === range.top ? "T" : ""),
  EdgeBottom: (range, row) => (row === range.bottom ? "B" : ""),
  EdgeLeft: (range, _row, column) => (column === range.left ? "L" : ""),
  EdgeRight: (range, _row, column) => (column === range.right ? "R" : ""),
  InsideHorizontal: (range, row) => (row > range.top ? "T" : "") + (row < range.bottom ? "B" : ""),
  InsideVertical: (range, _row, column) => (column > range.left ? "L" : "") + (column < range.right ? "R" : ""),
};

interface BorderTarget {
  readonly range: ModelRange;
  readonly edge: string;
}

const border: MemberTable<BorderTarget> = {
  kind: "RangeBorder",
  write: {
    style: ({ range, edge }, value) => {
      checkUnprotected(range.sheet);
      const sidesAt = edges[edge];
      if (!sidesAt) throw new HostError("InvalidArgument", `No edge ${edge}`);
      eachCell(range, (cell, row, column) => {
        const others = [...cell.borders].filter((side) => !sidesAt(range, row, column).includes(side));
        const sides = value === "None" ? others : [...others, ...sidesAt(range, row, column)];
        cell.borders = sides.sort().join("");
      });
    },
  },
};

const borders: MemberTable<ModelRange> = {
  kind: "RangeBorderCollection",
  item: (range, edge) => bind(border, { range, edge: String(edge) }),
};

const format: MemberTable<ModelRange> = {
  kind: "RangeFormat",
  navigate: {
    font: (range) => bind(font, range),
    fill: (range) => bind(fill, range),
    borders: (range) => bind(borders, range),
    protection: (range) => bind(protection, range),
  },
  write: {
    ...lookWriters({
      horizontalAlignment: "horizontalAlignment",
      verticalAlignment: "verticalAlignment",
      wrapText: "wrapText",
      indentLevel: "indentLevel",
    }),
    columnWidth: (range, value) => {
      checkUnprotected(range.sheet);
      for (let column = range.left; column <= range.right; column++) {
        setSize(range.sheet.columnWidths, column, value, { standard: standardColumnWidth, most: widestColumn });
      }
    },
    useStandardHeight: (range) => {
      checkUnprotected(range.sheet);
      for (const row of [...range.sheet.rowHeights.keys()]) {
        if (row >= range.top && row <= range.bottom) range.sheet.rowHeights.delete(row);
      }
    },
    useStandardWidth: (range) => {
      checkUnprotected(range.sheet);
      for (const column of [...range.sheet.columnWidths.keys()]) {
        if (column >= range.left && column <= range.right) range.sheet.columnWidths.delete(column);
      }
    },
    rowHeight: (range, value) => {
      checkUnprotected(range.sheet);
      for (let row = range.top; row <= range.bottom; row++) {
        setSize(range.sheet.rowHeights, row, value, { standard: standardRowHeight, most: highestRow });
      }
    },
  },
  call: {
    autofitRows: (range) => {
      checkUnprotected(range.sheet);
      for (let row = range.top; row <= Math.min(range.bottom, range.sheet.footprint?.bottom ?? 0); row++)
        fitRow(range, row);
    },
  },
};

/** As many lines as the texts of cells that are not merged have line breaks: the test bed measures no letters. */
function fitRow({ sheet, left, right }: ModelRange, row: number): void {
  let lines = 1;
  for (let column = left; column <= Math.min(right, sheet.footprint?.right ?? 0); column++) {
    const cell = modelCell(sheet, row, column);
    if (typeof cell?.value !== "string" || cell.look["wrapText"] !== true) continue;
    if (sheet.merges.some((merge) => contains(merge, row, column))) continue;
    lines = Math.max(lines, cell.value.split("\n").length);
  }
  const height = Math.min(highestRow, lines * standardRowHeight);
  setSize(sheet.rowHeights, row, height, { standard: standardRowHeight, most: highestRow });
}

/** Excel's limits, in points: 409 for rows; 255 letters of 7 pixels and 5 more for columns. */
const highestRow = 409.5;
const widestColumn = (255 * 7 + 5) * 0.75;
/** Sizes come in whole pixels. */
const pixel = 0.75;

interface SizeLimits {
  readonly standard: number;
  readonly most: number;
}

function setSize(sizes: Map<number, number>, place: number, value: unknown, { standard, most }: SizeLimits): void {
  if (typeof value !== "number" || value < 0 || value > most) {
    throw new HostError("InvalidArgument", "A size is a number of points that Excel has.");
  }
  const size = Math.round(value / pixel) * pixel;
  if (size === standard) sizes.delete(place);
  else sizes.set(place, size);
}

export function bindFormat(range: ModelRange): HostObject {
  return bind(format, range);
}

/** The answer of getCellProperties: the leaves that our host asks for. */
export function cellProperties(range: ModelRange): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = 0; row < rowsOf(range); row++) {
    const line: unknown[] = [];
    for (let column = 0; column < columnsOf(range); column++) {
      line.push(propertiesOf(modelCell(range.sheet, range.top + row, range.left + column)));
    }
    rows.push(line);
  }
  return rows;
}

function propertiesOf(cell: ModelCell | undefined): unknown {
  const side = (letter: string) => ({ style: cell?.borders.includes(letter) ? "Continuous" : "None" });
  return {
    hyperlink: linkOf(cell),
    format: {
      font: Object.fromEntries(fontNames.map((name) => [name, lookOf(cell, name)])),
      // As in Excel, no fill is white with the pattern "None".
      fill:
        lookOf(cell, "fill") === ""
          ? { color: "#FFFFFF", pattern: "None" }
          : { color: lookOf(cell, "fill"), pattern: "Solid" },
      borders: { top: side("T"), bottom: side("B"), left: side("L"), right: side("R") },
      horizontalAlignment: lookOf(cell, "horizontalAlignment"),
      verticalAlignment: lookOf(cell, "verticalAlignment"),
      wrapText: lookOf(cell, "wrapText"),
      indentLevel: lookOf(cell, "indentLevel"),
      protection: { locked: lookOf(cell, "locked") },
    },
  };
}

/** Excel also says what the cell shows. */
function linkOf(cell: ModelCell | undefined): unknown {
  if (!cell || typeof cell.hyperlink !== "object" || cell.hyperlink === null) return null;
  return { ...cell.hyperlink, textToDisplay: String(cell.value ?? "") };
}
