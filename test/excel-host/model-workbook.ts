/**
 * The workbook behind the test bed: plain data in Excel's terms, compared as a whole by the tests that
 * ask whether a workbook is as it was.
 */
import { usualWays, type ExcelWays } from "./excel-ways";
import { orderedJson } from "./ordered-json";

export type CellContent = string | number | boolean | null;

export interface ModelCell {
  value: CellContent;
  /** With its leading "=", or `null`. */
  formula: string | null;
  isError: boolean;
  numberFormat: string;
  look: Record<string, unknown>;
  /** Sides with a thin line, such as "BLRT" for a box. */
  borders: string;
  hyperlink: unknown;
  validation: unknown;
}

export interface ModelArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ModelConditionalFormat {
  id: string;
  type: string;
  area: ModelArea;
  properties: Record<string, unknown>;
}

export interface ModelSheet {
  id: string;
  name: string;
  visibility: string;
  tabColor: string;
  cells: Map<string, ModelCell>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  merges: ModelArea[];
  frozen: ModelArea | null;
  conditionalFormats: ModelConditionalFormat[];
  pageLayout: Record<string, unknown>;
  printTitleRows: string | null;
  protection: Record<string, unknown> | null;
  password: string | null;
}

export interface ModelName {
  name: string;
  formula: string;
}

export interface ModelWorkbook {
  sheets: ModelSheet[];
  names: ModelName[];
  settings: Map<string, unknown>;
  active: string;
  selection: ModelArea;
  isStructureProtected: boolean;
  /** Off while an add-in has told Excel to keep its events quiet. */
  areEventsOn: boolean;
  /** Ids of sheets whose cells changed since the last request with events on. */
  changedSheets: Set<string>;
  /** Counts up, so that ids never come back. */
  nextId: number;
  isReadOnly: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** False while cells wait for a calculation by hand. */
  isCalculated: boolean;
  /** How many bytes of UTF-8 the settings hold before Excel refuses more. */
  settingsLimit: number;
  /** Known ways of some Excels, each off unless a test asks for it. */
  ways: ExcelWays;
  /** What formulas give, by `calculatedKey`: the test bed knows no arithmetic (see calculated-values.ts). */
  calculated: Map<string, CalculatedValue>;
}

export interface CalculatedValue {
  readonly value: CellContent;
  readonly isError: boolean;
}

export interface CalculatedPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function calculatedKey({ sheet, row, column, formula }: CalculatedPlace): string {
  return JSON.stringify([sheet, row, column, formula]);
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;
export const standardColumnWidth = 48;
export const standardRowHeight = 15;

/** What a new sheet of Excel prints with: margins in points. */
const newPage: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  ...{ topMargin: 54, bottomMargin: 54, leftMargin: 50.4, rightMargin: 50.4, headerMargin: 21.6, footerMargin: 21.6 },
};

export function createModel(): ModelWorkbook {
  const workbook: ModelWorkbook = {
    sheets: [],
    names: [],
    settings: new Map(),
    active: "Sheet1",
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    isStructureProtected: false,
    areEventsOn: true,
    changedSheets: new Set(),
    nextId: 1,
    isReadOnly: false,
    calculationMode: "Automatic",
    isCalculated: true,
    settingsLimit: 1_000_000,
    ways: { ...usualWays },
    calculated: new Map(),
  };
  addModelSheet(workbook, "Sheet1");
  return workbook;
}

export function addModelSheet(workbook: ModelWorkbook, name: string): ModelSheet {
  const sheet: ModelSheet = {
    id: `{sheet-${workbook.nextId++}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    frozen: null,
    conditionalFormats: [],
    pageLayout: { ...newPage },
    printTitleRows: null,
    protection: null,
    password: null,
  };
  workbook.sheets.push(sheet);
  return sheet;
}

export function findModelSheet(workbook: ModelWorkbook, nameOrId: string): ModelSheet | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

export function emptyCell(): ModelCell {
  return {
    value: null,
    formula: null,
    isError: false,
    numberFormat: "General",
    look: {},
    borders: "",
    hyperlink: null,
    validation: null,
  };
}

export function modelCell(sheet: ModelSheet, row: number, column: number): ModelCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function touchCell(sheet: ModelSheet, row: number, column: number): ModelCell {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = emptyCell();
    sheet.cells.set(key, cell);
  }
  return cell;
}

export function setModelCell(sheet: ModelSheet, row: number, column: number, cell: ModelCell | undefined): void {
  if (cell) sheet.cells.set(cellKey(row, column), cell);
  else sheet.cells.delete(cellKey(row, column));
}

export interface PlacedCell {
  row: number;
  column: number;
  cell: ModelCell;
}

export function* placedCells(sheet: ModelSheet): Generator<PlacedCell> {
  for (const [key, cell] of sheet.cells) {
    const comma = key.indexOf(",");
    yield { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)), cell };
  }
}

export function overlaps(one: ModelArea, other: ModelArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function isBlankCell(cell: ModelCell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.numberFormat === "General" &&
    Object.keys(cell.look).length === 0 &&
    cell.borders === "" &&
    cell.hyperlink === null &&
    cell.validation === null
  );
}

/** A copy of the whole state, for `restoreModel`. Tests make thousands of them, hence cell by cell and not by cloning. */
export function copyModel(workbook: ModelWorkbook): ModelWorkbook {
  const { sheets, names, calculated, changedSheets, settings, ...rest } = workbook;
  return {
    ...rest,
    sheets: sheets.map(copySheet),
    names: names.map((name) => ({ ...name })),
    calculated: new Map(calculated),
    changedSheets: new Set(changedSheets),
    settings: new Map(settings),
  };
}

function copySheet({ cells, ...sheet }: ModelSheet): ModelSheet {
  // What is only replaced, never changed in place, may be shared: hyperlinks and validations.
  const copies = new Map<string, ModelCell>();
  for (const [place, cell] of cells) copies.set(place, { ...cell, look: { ...cell.look } });
  return { ...structuredClone(sheet), cells: copies };
}

/** Brings the workbook back to a copied state, keeping the object that the test bed works on. */
export function restoreModel(workbook: ModelWorkbook, copy: ModelWorkbook): void {
  Object.assign(workbook, copyModel(copy));
}

/** A copy of everything a person could see or a formula could use, in an order that does not depend on how it came about. */
export function dumpWorkbook(workbook: ModelWorkbook) {
  return structuredClone(viewOf(workbook));
}

/** The same as one text, for tests that compare thousands of states. */
export function textOfWorkbook(workbook: ModelWorkbook): string {
  const { sheets, ...rest } = viewOf(workbook);
  const texts = sheets.map(({ cells, ...sheet }) => {
    const lines = Object.entries(cells).map(([place, cell]) => `${place}: ${textOfCell(cell)}`);
    return `${orderedJson(sheet)}\n${lines.join("\n")}`;
  });
  return [...texts, orderedJson(rest)].join("\n\n");
}

function textOfCell({ look, hyperlink, validation, ...cell }: ModelCell): string {
  const { value, formula, isError, numberFormat, borders } = cell;
  const looks = Object.keys(look)
    .sort()
    .map((key) => `${key}=${String(look[key])}`);
  const others = hyperlink === null && validation === null ? "" : orderedJson([hyperlink, validation]);
  return `${JSON.stringify([value, formula, isError, numberFormat, borders])} ${looks.join(" ")} ${others}`;
}

function viewOf(workbook: ModelWorkbook) {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      cells: Object.fromEntries(
        [...sheet.cells].filter(([, cell]) => !isBlankCell(cell)).sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
      columnWidths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
      rowHeights: [...sheet.rowHeights].sort(([one], [other]) => one - other),
      hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
      merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
      frozen: sheet.frozen,
      conditionalFormats: sheet.conditionalFormats.map(({ type, area, properties }) => ({ type, area, properties })),
      pageLayout: sheet.pageLayout,
      printTitleRows: sheet.printTitleRows,
      protection: sheet.protection,
    })),
    names: [...workbook.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    settings: [...workbook.settings].sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}
