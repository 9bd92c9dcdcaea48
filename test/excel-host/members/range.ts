/** Range: contents, shape, and the bulk readers of ExcelApi 1.9. */
import { checkNumberFormat, checkShape, checkUnprotected, checkWritable, enterContent } from "../excel-rules";
import { quoteSheetName, rangeAddress } from "../../../src/workbook/address";
import { HostError } from "../host-error";
import { bind, isHostObject, nullObject, type HostObject, type MemberTable } from "../host-object";
import { addressOf, columnsOf, contains, eachCell, mapCells, rowsOf, type ModelRange, joinDown } from "../model-range";
import {
  calculatedKey,
  emptyCell,
  isBlankCell,
  lastColumn,
  lastRow,
  modelCell,
  overlaps,
  placedCells,
  setModelCell,
  standardColumnWidth,
  standardRowHeight,
  touchCell,
  type CalculatedValue,
  type ModelCell,
} from "../model-workbook";
import { deleteRows, insertRows } from "../move-rows";
import { bindConditionalFormats, takeFormatsFrom } from "./conditional-formats";
import { bindFormat, cellProperties } from "./format";
import { placeOfLink, textOfLink, withoutText } from "./hyperlink";
import { bindValidation } from "./validation";

/** More than these Excel does not tell of one range. */
const mostMergedAreas = 512;

const range: MemberTable<ModelRange> = {
  kind: "Range",
  read: {
    address: addressOf,
    rowIndex: ({ top }) => top - 1,
    columnIndex: ({ left }) => left - 1,
    rowCount: rowsOf,
    columnCount: columnsOf,
    values: (target) => mapCells(target, (cell, row, column) => contentAt(target, cell, { row, column }).value ?? ""),
    formulas: (target) => mapCells(target, (cell) => cell?.formula ?? cell?.value ?? ""),
    numberFormat: (target) => mapCells(target, (cell) => toldFormat(target, cell?.numberFormat ?? "General")),
    valueTypes: (target) =>
      mapCells(target, (cell, row, column) => valueType(contentAt(target, cell, { row, column }))),
  },
  write: {
    columnHidden: (target, isHidden) => {
      checkUnprotected(target.sheet);
      const { columnWidths } = target.sheet;
      const hidden = [...columnWidths].flatMap(([column, width]) => (width === 0 ? [column] : []));
      const isInside = (column: number) => column >= target.left && column <= target.right;
      if (isHidden !== true) for (const column of hidden.filter(isInside)) columnWidths.delete(column);
      else for (let column = target.left; column <= target.right; column++) columnWidths.set(column, 0);
    },
    values: (target, data) => enterAll(target, data),
    formulas: (target, data) => enterAll(target, data),
    numberFormat: (target, data) => {
      checkUnprotected(target.sheet);
      const rows = checkShape(data, rowsOf(target), columnsOf(target));
      rows.forEach((line, row) =>
        line.forEach((format, column) => {
          // What is null stays as it is.
          if (format === null) return;
          checkNumberFormat(target.workbook, format);
          touchCell(target.sheet, target.top + row, target.left + column).numberFormat = format;
        }),
      );
    },
    hyperlink: (target, value) => {
      checkUnprotected(target.sheet);
      eachCell(target, (cell) => {
        cell.hyperlink = withoutText(value);
        const text = textOfLink(value);
        // Its text takes the place of what is there, be it a formula; a blank cell shows where the link leads.
        if (text !== undefined) Object.assign(cell, { value: text, formula: null, isError: false });
        else if (cell.value === null && cell.formula === null) cell.value = placeOfLink(value);
        // Excel dresses a linked cell in its Hyperlink style.
        cell.look = { ...cell.look, color: "#0563C1", underline: "Single" };
      });
    },
    rowHidden: (target, value) => {
      const { hiddenRows } = target.sheet;
      if (value === true) for (let row = target.top; row <= target.bottom; row++) hiddenRows.add(row);
      // A whole sheet has a million rows, of which few are hidden.
      else for (const row of hiddenRows) if (row >= target.top && row <= target.bottom) hiddenRows.delete(row);
    },
  },
  navigate: {
    format: bindFormat,
    dataValidation: bindValidation,
    conditionalFormats: (target) => bindConditionalFormats([target], { bindRange, bindAreas }),
  },
  call: {
    _ValidateArraySize: (target, [rows, columns]) => {
      if (rows !== rowsOf(target) || columns !== columnsOf(target)) throw new HostError("InvalidArgument");
    },
    getRow: (target, [row]) => {
      const top = target.top + Number(row);
      return bindRange({ ...target, top, bottom: top });
    },
    getBoundingRect: (target, [other]) => {
      const area = rangeArgument(other);
      return bindRange({
        ...target,
        top: Math.min(target.top, area.top),
        left: Math.min(target.left, area.left),
        bottom: Math.max(target.bottom, area.bottom),
        right: Math.max(target.right, area.right),
      });
    },
    select: (target) => {
      target.workbook.active = target.sheet.name;
      target.workbook.selection = { top: target.top, left: target.left, bottom: target.bottom, right: target.right };
    },
    clear: (target, [applyTo]) => clear(target, applyTo),
    merge: (target) => {
      checkUnprotected(target.sheet);
      target.sheet.merges = target.sheet.merges.filter((area) => !overlaps(area, target));
      eachCell(target, (cell, row, column) => {
        if (row !== target.top || column !== target.left) Object.assign(cell, { value: null, formula: null });
      });
      target.sheet.merges.push({ top: target.top, left: target.left, bottom: target.bottom, right: target.right });
    },
    unmerge: (target) => {
      checkUnprotected(target.sheet);
      target.sheet.merges = target.sheet.merges.filter((area) => !overlaps(area, target));
    },
    delete: (target, [shift]) => {
      checkWholeRows(target, shift, "Up");
      deleteRows(target.workbook, target.sheet, target);
    },
    insert: (target, [shift]) => {
      checkWholeRows(target, shift, "Down");
      insertRows(target.workbook, target.sheet, target);
      return bindRange(target);
    },
    getCellProperties: (target) => cellProperties(target),
    getRowProperties: (target) =>
      Array.from({ length: rowsOf(target) }, (_, index) => ({
        rowHidden: target.sheet.hiddenRows.has(target.top + index),
        format: {
          rowHeight: target.sheet.hiddenRows.has(target.top + index)
            ? 0
            : (target.sheet.rowHeights.get(target.top + index) ?? standardRowHeight),
        },
      })),
    getColumnProperties: (target) =>
      Array.from({ length: columnsOf(target) }, (_, index) => ({
        format: { columnWidth: target.sheet.columnWidths.get(target.left + index) ?? standardColumnWidth },
      })),
    // Those whose first cell lies in the range (OfficeDev/office-js#3611), and no more than 512 of them.
    getMergedAreasOrNullObject: (target) => {
      if (target.sheet.refusesMerges) throw new HostError("GeneralException", "The merged areas are not told.");
      const found = target.sheet.merges.filter(({ top, left }) => contains(target, top, left));
      if (found.length <= mostMergedAreas) return areasOf(found, target);
      if (target.workbook.refusesManyMerges) throw new HostError("GeneralException", "Too many merged areas.");
      return nullObject;
    },
    getSpecialCellsOrNullObject: (target, [kind]) => {
      if (kind !== "DataValidations") throw new HostError("InvalidArgument", "Only validated cells are known.");
      // OfficeDev/office-js#4245: Excel on Windows walks through every cell of a whole sheet.
      if (rowsOf(target) === lastRow || columnsOf(target) === lastColumn) {
        throw new Error("special cells of whole rows or columns are a very long loop");
      }
      const found: ModelRange[] = [];
      for (const { row, column, cell } of placedCells(target.sheet)) {
        if (cell.validation === null || !contains(target, row, column)) continue;
        found.push({ ...target, top: row, left: column, bottom: row, right: column });
      }
      return areasOf(joinDown(found), target);
    },
  },
};

export function bindRange(target: ModelRange): HostObject {
  return bind(range, target);
}

export function rangeArgument(argument: unknown): ModelRange {
  const target = isHostObject(argument) ? argument.target : null;
  if (isModelRange(target)) return target;
  throw new HostError("InvalidArgument", "A range is needed.");
}

function isModelRange(value: unknown): value is ModelRange {
  return typeof value === "object" && value !== null && "sheet" in value && "top" in value;
}

const valueTypes: Readonly<Record<string, string>> = { string: "String", number: "Double", boolean: "Boolean" };

function valueType({ value, isError }: CalculatedValue): string {
  if (value === null) return "Empty";
  if (isError) return "Error";
  return valueTypes[typeof value] ?? "Unknown";
}

const nothing: CalculatedValue = { value: null, isError: false };

/** Of a formula, what it gives, where somebody told. */
function contentAt(
  { workbook, sheet }: ModelRange,
  cell: ModelCell | undefined,
  place: { readonly row: number; readonly column: number },
): CalculatedValue {
  if (!cell) return nothing;
  if (cell.formula === null) return cell;
  if (workbook.calculationMode === "Manual" && !workbook.isCalculated) return { value: "", isError: false };
  return workbook.calculated.get(calculatedKey({ sheet: sheet.name, ...place, formula: cell.formula })) ?? cell;
}

/** Excel tells the short date of the machine's region by one name for all of them. */
function toldFormat({ workbook }: ModelRange, format: string): string {
  const { shortDate } = workbook.ways;
  return shortDate !== null && /^(dd?\/mm?\/yyyy|mm?\/dd?\/yyyy)$/i.test(format) ? shortDate : format;
}

function isTypedInto({ workbook, sheet }: ModelRange, row: number, column: number): boolean {
  const typed = workbook.ways.typedCell;
  return typed?.sheet === sheet.name && typed.row === row && typed.column === column;
}

function enterAll(target: ModelRange, data: unknown): void {
  if (target.workbook.calculationMode === "Manual") target.workbook.isCalculated = false;
  if (target.workbook.areEventsOn) target.workbook.changedSheets.add(target.sheet.id);
  const rows = checkShape(data, rowsOf(target), columnsOf(target));
  rows.forEach((line, row) =>
    line.forEach((entry, column) => {
      if (isTypedInto(target, target.top + row, target.left + column)) return;
      checkWritable(target.sheet, modelCell(target.sheet, target.top + row, target.left + column));
      enterContent(target.workbook, touchCell(target.sheet, target.top + row, target.left + column), entry);
    }),
  );
}

type ClearCell = (cell: ModelCell) => Partial<ModelCell>;

const blank = emptyCell();

/** What each way of clearing takes from a cell. Nothing is said of drop-downs, which therefore stay. */
const clearing: Readonly<Record<string, ClearCell>> = {
  All: ({ validation }) => ({ ...blank, look: {}, validation }),
  Contents: () => ({ value: null, formula: null, isError: false }),
  Formats: () => ({ numberFormat: blank.numberFormat, look: {}, borders: "" }),
  Hyperlinks: () => ({ hyperlink: null }),
};

function clear(target: ModelRange, applyTo: unknown): void {
  checkUnprotected(target.sheet);
  const kind = String(applyTo);
  const taken = clearing[kind];
  if (!taken) throw new HostError("InvalidArgument", `No such clearing: ${kind}`);
  eachCell(target, (cell, row, column) => {
    const left = { ...cell, ...taken(cell) };
    setModelCell(target.sheet, row, column, isBlankCell(left) ? undefined : left);
  });
  // Clearing formats in Excel takes the conditional ones as well, and merged areas come apart.
  if (kind === "All" || kind === "Formats") {
    takeFormatsFrom(target);
    target.sheet.merges = target.sheet.merges.filter((area) => !overlaps(area, target));
  }
}

function checkWholeRows(target: ModelRange, shift: unknown, wanted: string): void {
  checkUnprotected(target.sheet);
  if (shift !== wanted || columnsOf(target) !== lastColumn) {
    throw new HostError("InvalidArgument", "Only whole rows are moved here.");
  }
}

const areas: MemberTable<readonly ModelRange[]> = {
  kind: "RangeCollection",
  items: (targets) => targets.map(bindRange),
};

const rangeAreas: MemberTable<readonly ModelRange[]> = {
  kind: "RangeAreas",
  read: {
    address: (targets) =>
      targets.map((target) => `${quoteSheetName(target.sheet.name)}!${rangeAddress(target)}`).join(","),
  },
  navigate: {
    areas: (targets) => bind(areas, targets),
    conditionalFormats: ([first, ...others]) => {
      if (!first) throw new HostError("InvalidArgument", "Areas are needed.");
      return bindConditionalFormats([first, ...others], { bindRange, bindAreas });
    },
  },
};

export function bindAreas(targets: readonly ModelRange[]): HostObject {
  return bind(rangeAreas, targets);
}

function areasOf(
  found: readonly Omit<ModelRange, "workbook" | "sheet">[],
  { workbook, sheet }: ModelRange,
): HostObject {
  return found.length === 0 ? nullObject : bindAreas(found.map((area) => ({ ...area, workbook, sheet })));
}
