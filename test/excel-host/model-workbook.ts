/**
 * The workbook behind the test bed: plain data in Excel's terms, compared as a whole by the tests that
 * ask whether a workbook is as it was.
 */
import { usualWays, type ExcelWays } from "./excel-ways";

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
  /** What somebody remarked on it. */
  note: string | null;
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
  /** One or several; the formula is that of the first cell of the first. */
  areas: ModelArea[];
  properties: Record<string, unknown>;
}

export interface ModelSheet {
  id: string;
  name: string;
  visibility: string;
  tabColor: string;
  cells: Map<string, ModelCell>;
  /** What was ever touched: Excel counts it as used, with formats or without, until the file is opened anew. */
  footprint: ModelArea | null;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  merges: ModelArea[];
  /** Excel fails to tell them, whatever range it is asked of. */
  refusesMerges: boolean;
  /** Tables, without their header rows. */
  tables: ModelArea[];
  frozen: ModelArea | null;
  conditionalFormats: ModelConditionalFormat[];
  pageLayout: Record<string, unknown>;
  printTitleRows: string | null;
  printArea: string | null;
  protection: Record<string, unknown> | null;
  password: string | null;
  /** Names that hold in this sheet only, as a copied sheet has them. */
  ownNames: string[];
}

export interface ModelName {
  name: string;
  formula: string;
}

export interface ModelWorkbook {
  sheets: ModelSheet[];
  names: ModelName[];
  settings: Map<string, unknown>;
  /** Number formats that were ever used: Excel keeps some 200 of a workbook's own. */
  numberFormats: Set<string>;
  active: string;
  /** Excel's code when asked for the active worksheet: a chart sheet or another workbook is in front. */
  activeRefusal: string | null;
  /** The workbook counts its days from 1904. */
  usesDates1904: boolean;
  selection: ModelArea;
  isStructureProtected: boolean;
  /** What Excel does when asked for too many merged areas is not documented: it refuses, or answers nothing. */
  refusesManyMerges: boolean;
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
  readonly filesOpenedBeside: Uint8Array[];
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
  blackAndWhite: false,
  ...{ topMargin: 54, bottomMargin: 54, leftMargin: 50.4, rightMargin: 50.4, headerMargin: 21.6, footerMargin: 21.6 },
};

export function createModel(): ModelWorkbook {
  const workbook: ModelWorkbook = {
    sheets: [],
    names: [],
    settings: new Map(),
    numberFormats: new Set(),
    active: "Sheet1",
    activeRefusal: null,
    usesDates1904: false,
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    isStructureProtected: false,
    refusesManyMerges: true,
    areEventsOn: true,
    changedSheets: new Set(),
    nextId: 1,
    isReadOnly: false,
    calculationMode: "Automatic",
    isCalculated: true,
    filesOpenedBeside: [],
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
    footprint: null,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    refusesMerges: false,
    tables: [],
    frozen: null,
    conditionalFormats: [],
    pageLayout: { ...newPage },
    printTitleRows: null,
    printArea: null,
    protection: null,
    password: null,
    ownNames: [],
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
    note: null,
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
    sheet.footprint = extended(sheet.footprint, { row, column });
  }
  return cell;
}

function extended(
  area: ModelArea | null,
  { row, column }: { readonly row: number; readonly column: number },
): ModelArea {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  const { top, left, bottom, right } = area;
  if (row >= top && row <= bottom && column >= left && column <= right) return area;
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
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
    cell.validation === null &&
    cell.note === null
  );
}

/** A copy of the whole state, for `restoreModel`. Tests make thousands of them, hence cell by cell and not by cloning. */
export function copyModel(workbook: ModelWorkbook): ModelWorkbook {
  const { sheets, names, calculated, changedSheets, settings, numberFormats, ...rest } = workbook;
  return {
    ...rest,
    sheets: sheets.map(copySheet),
    names: names.map((name) => ({ ...name })),
    calculated: new Map(calculated),
    changedSheets: new Set(changedSheets),
    settings: new Map(settings),
    numberFormats: new Set(numberFormats),
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
