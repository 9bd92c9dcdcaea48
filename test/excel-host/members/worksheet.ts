/** Worksheet and what hangs on it: protection, frozen panes, page layout. */
import { checkSheetName, checkUnprotected } from "../excel-rules";
import { HostError } from "../host-error";
import { bind, nullObject, plainProperties, type HostObject, type MemberTable } from "../host-object";
import { columnsOf, rangeAt, rowsOf, usedRange, wholeSheet } from "../model-range";
import { lastColumn, lastRow, type ModelSheet, type ModelWorkbook } from "../model-workbook";
import { renameInFormulas } from "../move-rows";
import { bindAreas, bindRange, rangeArgument } from "./range";

/** OfficeDev/office-js#5198. */
const longestAddress = 8_192;

export interface SheetTarget {
  readonly workbook: ModelWorkbook;
  readonly sheet: ModelSheet;
}

const protection: MemberTable<SheetTarget> = {
  kind: "WorksheetProtection",
  read: {
    protected: ({ sheet }) => sheet.protection !== null,
    options: ({ sheet }) => sheet.protection,
  },
  call: {
    protect: ({ workbook, sheet }, [options]) => {
      if (workbook.ways.refusesProtection) throw new HostError("AccessDenied", "Protecting fails in this build.");
      if (sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
      sheet.protection = typeof options === "object" && options !== null ? { ...options } : {};
    },
    unprotect: ({ workbook, sheet }) => {
      if (workbook.ways.refusesProtection) throw new HostError("AccessDenied", "Unprotecting fails in this build.");
      if (sheet.password !== null) throw new HostError("AccessDenied", "A password is needed.");
      sheet.protection = null;
    },
  },
};

const freezePanes: MemberTable<SheetTarget> = {
  kind: "WorksheetFreezePanes",
  call: {
    freezeAt: ({ sheet }, [range]) => {
      checkUnprotected(sheet);
      const { top, left, bottom, right } = rangeArgument(range);
      sheet.frozen = { top, left, bottom, right };
    },
    freezeRows: ({ sheet }, [count]) => {
      checkUnprotected(sheet);
      sheet.frozen = { top: 1, left: 1, bottom: Number(count), right: lastColumn };
    },
    freezeColumns: ({ sheet }, [count]) => {
      checkUnprotected(sheet);
      sheet.frozen = { top: 1, left: 1, bottom: lastRow, right: Number(count) };
    },
    unfreeze: ({ sheet }) => {
      checkUnprotected(sheet);
      sheet.frozen = null;
    },
    getLocationOrNullObject: ({ workbook, sheet }) =>
      sheet.frozen ? bindRange({ workbook, sheet, ...sheet.frozen }) : nullObject,
  },
};

const marginSides = ["top", "bottom", "left", "right", "header", "footer"];
const layoutNames = [
  "orientation",
  "paperSize",
  "zoom",
  "centerHorizontally",
  "blackAndWhite",
  ...marginSides.map((side) => `${side}Margin`),
];
const layoutBag = ({ sheet }: SheetTarget) => sheet.pageLayout;

/** Excel takes page set-up of an unprotected sheet only, and on some machines does not say afterwards what holds. */
function layoutProperties(names: readonly string[]) {
  const plain = plainProperties(names, layoutBag);
  const read = Object.entries(plain.read).map(([name, ask]) => {
    const isUntold = name === "zoom" || name === "paperSize";
    return [
      name,
      (target: SheetTarget) => (isUntold && target.workbook.ways.answersNoPage ? null : ask(target)),
    ] as const;
  });
  const write = Object.entries(plain.write).map(([name, set]) => {
    const checked = (target: SheetTarget, value: unknown): void => {
      checkUnprotected(target.sheet);
      set(target, value);
    };
    return [name, checked] as const;
  });
  return { read: Object.fromEntries(read), write: Object.fromEntries(write) };
}

const pages: MemberTable<SheetTarget> = { kind: "HeaderFooter", ...layoutProperties(["centerFooter"]) };
const headersFooters: MemberTable<SheetTarget> = {
  kind: "HeaderFooterGroup",
  navigate: { defaultForAllPages: (target) => bind(pages, target) },
};

const pageLayout: MemberTable<SheetTarget> = {
  kind: "PageLayout",
  ...layoutProperties(layoutNames),
  navigate: { headersFooters: (target) => bind(headersFooters, target) },
  call: {
    setPrintTitleRows: ({ workbook, sheet }, [rows]) => {
      checkUnprotected(sheet);
      const area = rangeAt(workbook, sheet, String(rows));
      if (columnsOf(area) !== lastColumn) throw new HostError("InvalidArgument", "Title rows are whole rows.");
      sheet.printTitleRows = String(rows);
    },
    setPrintArea: ({ workbook, sheet }, [area]) => {
      checkUnprotected(sheet);
      rangeAt(workbook, sheet, String(area));
      sheet.printArea = String(area);
    },
    getPrintAreaOrNullObject: ({ workbook, sheet }) =>
      sheet.printArea === null ? nullObject : bindAreas([rangeAt(workbook, sheet, sheet.printArea)]),
    setPrintMargins: ({ sheet }, [unit, margins]) => {
      checkUnprotected(sheet);
      if (unit !== "Points") throw new HostError("InvalidArgument", "Only points are known.");
      const given = new Map<string, unknown>(Object.entries(margins ?? {}));
      for (const side of marginSides) if (given.has(side)) sheet.pageLayout[`${side}Margin`] = given.get(side);
    },
    getPrintTitleRowsOrNullObject: ({ workbook, sheet }) =>
      sheet.printTitleRows === null ? nullObject : bindRange(rangeAt(workbook, sheet, sheet.printTitleRows)),
  },
};

/** Names that hold in one sheet only. */
const ownName: MemberTable<string> = { kind: "NamedItem", read: { name: (name) => name } };
const ownNames: MemberTable<SheetTarget> = {
  kind: "NamedItemCollection",
  items: ({ sheet }) => sheet.ownNames.map((name) => bind(ownName, name)),
};

const worksheet: MemberTable<SheetTarget> = {
  kind: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  read: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
    visibility: ({ sheet }) => sheet.visibility,
    tabColor: ({ sheet }) => sheet.tabColor,
  },
  write: {
    name: ({ workbook, sheet }, value) => {
      checkStructure(workbook);
      const name = String(value);
      checkSheetName(workbook, name, sheet);
      if (workbook.active === sheet.name) workbook.active = name;
      renameInFormulas(workbook, sheet.name, name);
      sheet.name = name;
    },
    tabColor: ({ sheet }, value) => {
      checkUnprotected(sheet);
      if (!/^(#[0-9A-F]{6})?$/i.test(String(value))) throw new HostError("InvalidArgument", "Not a colour.");
      sheet.tabColor = String(value);
    },
    visibility: ({ sheet }, value) => {
      sheet.visibility = String(value);
    },
    position: ({ workbook, sheet }, value) => {
      checkStructure(workbook);
      if (Number(value) >= workbook.sheets.length) throw new HostError("InvalidArgument", "No such place.");
      const others = workbook.sheets.filter((other) => other !== sheet);
      others.splice(Number(value), 0, sheet);
      workbook.sheets = others;
    },
  },
  navigate: {
    protection: (target) => bind(protection, target),
    freezePanes: (target) => bind(freezePanes, target),
    pageLayout: (target) => bind(pageLayout, target),
    names: (target) => {
      // OfficeDev/office-js#6365: with another workbook in front.
      if (target.workbook.activeRefusal === "InvalidSelection") throw new HostError("InvalidSelection");
      return bind(ownNames, target);
    },
  },
  call: {
    getRange: ({ workbook, sheet }, [address]) =>
      bindRange(typeof address === "string" ? rangeAt(workbook, sheet, address) : wholeSheet(workbook, sheet)),
    getRanges: ({ workbook, sheet }, [addresses]) => {
      const text = String(addresses);
      if (text.length > longestAddress) throw new HostError("InvalidArgument", "The address is too long.");
      return bindAreas(text.split(",").map((address) => rangeAt(workbook, sheet, address)));
    },
    getRangeByIndexes: ({ workbook, sheet }, [row, column, rows, columns]) => {
      const area = {
        top: Number(row) + 1,
        left: Number(column) + 1,
        bottom: Number(row) + Number(rows),
        right: Number(column) + Number(columns),
      };
      if (rowsOf(area) < 1 || columnsOf(area) < 1 || area.bottom > lastRow || area.right > lastColumn) {
        throw new HostError("InvalidArgument", "No such range.");
      }
      return bindRange({ workbook, sheet, ...area });
    },
    getUsedRangeOrNullObject: ({ workbook, sheet }, [valuesOnly]) => {
      const used = usedRange(workbook, sheet, valuesOnly === true);
      return used ? bindRange(used) : nullObject;
    },
    activate: ({ workbook, sheet }) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet cannot be shown.");
      workbook.active = sheet.name;
    },
    delete: ({ workbook, sheet }) => {
      checkStructure(workbook);
      if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "A very hidden sheet cannot go.");
      const visible = workbook.sheets.filter((other) => other.visibility === "Visible" && other !== sheet);
      if (visible.length === 0) throw new HostError("InvalidOperation", "The last visible sheet cannot go.");
      workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
      renameInFormulas(workbook, sheet.name, null);
      if (workbook.active === sheet.name) workbook.active = visible[0]?.name ?? "";
    },
  },
};

export function checkStructure(workbook: ModelWorkbook): void {
  if (workbook.isStructureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

export function bindWorksheet(target: SheetTarget): HostObject {
  return bind(worksheet, target);
}
