/** Workbook, its sheets, names and settings. */
import { checkFormula, checkSheetName } from "../excel-rules";
import { HostError } from "../host-error";
import { bind, isHostObject, nullObject, type HostObject, type MemberTable } from "../host-object";
import { addressOf, rangeAt } from "../model-range";
import { addModelSheet, findModelSheet, type ModelName, type ModelSheet, type ModelWorkbook } from "../model-workbook";
import { bindRange, rangeArgument } from "./range";
import { bindWorksheet, checkStructure } from "./worksheet";

type Keyed<T> = { readonly workbook: ModelWorkbook } & T;

const sheetOrNull = (workbook: ModelWorkbook, sheet: ModelSheet | undefined): HostObject =>
  sheet ? bindWorksheet({ workbook, sheet }) : nullObject;

const worksheets: MemberTable<ModelWorkbook> = {
  kind: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map((sheet) => bindWorksheet({ workbook, sheet })),
  item: (workbook, key) => {
    const sheet = findModelSheet(workbook, String(key));
    if (!sheet) throw new HostError("ItemNotFound", `No sheet ${String(key)}`);
    return bindWorksheet({ workbook, sheet });
  },
  call: {
    add: (workbook, [name]) => {
      checkStructure(workbook);
      checkSheetName(workbook, String(name), null);
      return bindWorksheet({ workbook, sheet: addModelSheet(workbook, String(name)) });
    },
    getItemOrNullObject: (workbook, [name]) => sheetOrNull(workbook, findModelSheet(workbook, String(name))),
    getActiveWorksheet: (workbook) => {
      if (workbook.activeRefusal !== null) throw new HostError(workbook.activeRefusal, "No worksheet is active.");
      return sheetOrNull(workbook, findModelSheet(workbook, workbook.active));
    },
  },
};

const namedItem: MemberTable<Keyed<{ item: ModelName }>> = {
  kind: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  read: {
    name: ({ item }) => item.name,
    formula: ({ item }) => item.formula,
    type: ({ item }) => (item.formula.includes("#REF!") ? "Error" : "Range"),
  },
  write: {
    formula: ({ workbook, item }, value) => {
      checkFormula(workbook, String(value));
      item.formula = String(value);
    },
  },
  call: {
    delete: ({ workbook, item }) => {
      workbook.names = workbook.names.filter((other) => other !== item);
    },
  },
};

const findNamed = (workbook: ModelWorkbook, name: unknown): ModelName | undefined =>
  workbook.names.find((item) => item.name.toLowerCase() === String(name).toLowerCase());

const names: MemberTable<ModelWorkbook> = {
  kind: "NamedItemCollection",
  items: (workbook) => workbook.names.map((item) => bind(namedItem, { workbook, item })),
  item: (workbook, key) => {
    const item = findNamed(workbook, key);
    if (!item) throw new HostError("ItemNotFound", `No name ${String(key)}`);
    return bind(namedItem, { workbook, item });
  },
  call: {
    add: (workbook, [name, reference]) => {
      if (findNamed(workbook, name)) throw new HostError("ItemAlreadyExists");
      // OfficeDev/office-js#2875.
      const own = findModelSheet(workbook, workbook.active)?.ownNames ?? [];
      if (own.some((taken) => taken.toLowerCase() === String(name).toLowerCase())) {
        throw new HostError("ItemAlreadyExists", "The active sheet has a name of its own like this.");
      }
      if (!/^[A-Za-z_\\][\w.]*$/.test(String(name))) throw new HostError("InvalidArgument", "The name is not allowed.");
      const item = { name: String(name), formula: referenceFormula(reference) };
      checkFormula(workbook, item.formula);
      workbook.names.push(item);
      return bind(namedItem, { workbook, item });
    },
    getItemOrNullObject: (workbook, [name]) => {
      const item = findNamed(workbook, name);
      return item ? bind(namedItem, { workbook, item }) : nullObject;
    },
  },
};

function referenceFormula(reference: unknown): string {
  if (!isHostObject(reference)) return String(reference);
  const range = rangeArgument(reference);
  return `=${addressOf(range).replace(/([A-Z]+)(\d+)/g, (whole, column: string, row: string) => (whole.includes("!") ? whole : `$${column}$${row}`))}`;
}

const setting: MemberTable<Keyed<{ key: string }>> = {
  kind: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  read: { key: ({ key }) => key, value: ({ workbook, key }) => workbook.settings.get(key) ?? null },
  call: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

const settings: MemberTable<ModelWorkbook> = {
  kind: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => bind(setting, { workbook, key })),
  item: (workbook, key) => {
    if (!workbook.settings.has(String(key))) throw new HostError("ItemNotFound", `No setting ${String(key)}`);
    return bind(setting, { workbook, key: String(key) });
  },
  call: {
    add: (workbook, [key, value]) => {
      checkRoom(workbook, String(key), value);
      workbook.settings.set(String(key), value);
      return bind(setting, { workbook, key: String(key) });
    },
    getItemOrNullObject: (workbook, [key]) =>
      workbook.settings.has(String(key)) ? bind(setting, { workbook, key: String(key) }) : nullObject,
  },
};

/** About 1 MB, told nowhere but by people who met it (office-js #3957). */
function checkRoom({ settings: known, settingsLimit }: ModelWorkbook, key: string, value: unknown): void {
  const sizeOf = (content: unknown): number => Buffer.byteLength(JSON.stringify(content), "utf8");
  const others = [...known].filter(([other]) => other !== key).reduce((sum, [, content]) => sum + sizeOf(content), 0);
  const isLess = known.has(key) && sizeOf(value) <= sizeOf(known.get(key));
  if (!isLess && others + sizeOf(value) > settingsLimit) {
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
}

const workbookProtection: MemberTable<ModelWorkbook> = {
  kind: "WorkbookProtection",
  read: { protected: (workbook) => workbook.isStructureProtected },
};

/** A workbook that is not in sight before it is opened, in a window of its own. */
const createdWorkbook: MemberTable<{ readonly workbook: ModelWorkbook; readonly base64: string }> = {
  kind: "WorkbookCreated",
  call: { open: ({ workbook, base64 }) => void workbook.filesOpenedBeside.push(Buffer.from(base64, "base64")) },
};

const application: MemberTable<ModelWorkbook> = {
  kind: "Application",
  read: { calculationMode: (workbook) => workbook.calculationMode },
  call: {
    calculate: (workbook, [type]) => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(String(type))) throw new HostError("InvalidArgument");
      // "Recalculate" has been seen to pass over cells that wait.
      if (type !== "Recalculate") workbook.isCalculated = true;
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    createWorkbook: (workbook, [base64]) => bind(createdWorkbook, { workbook, base64: String(base64) }),
  },
};

/** What a function gives that Excel is asked to compute outside of any cell. */
const functionResult: MemberTable<number> = { kind: "FunctionResult", read: { value: (value) => value } };

const millisecondsPerDay = 86_400_000;

const functions: MemberTable<ModelWorkbook> = {
  kind: "Functions",
  call: {
    date: ({ usesDates1904 }, [year, month, day]) => {
      const days = (date: number): number => Math.round(date / millisecondsPerDay);
      const origin = usesDates1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
      return bind(functionResult, days(Date.UTC(Number(year), Number(month) - 1, Number(day))) - days(origin));
    },
  },
};

const runtime: MemberTable<ModelWorkbook> = {
  kind: "Runtime",
  write: {
    enableEvents: (workbook, value) => {
      workbook.areEventsOn = value === true;
    },
  },
};

const workbookTable: MemberTable<ModelWorkbook> = {
  kind: "Workbook",
  read: { readOnly: (workbook) => workbook.isReadOnly },
  navigate: {
    worksheets: (workbook) => bind(worksheets, workbook),
    names: (workbook) => bind(names, workbook),
    settings: (workbook) => bind(settings, workbook),
    protection: (workbook) => bind(workbookProtection, workbook),
    _Runtime: (workbook) => bind(runtime, workbook),
    application: (workbook) => bind(application, workbook),
    functions: (workbook) => bind(functions, workbook),
  },
  call: {
    getSelectedRange: (workbook) => {
      const sheet = findModelSheet(workbook, workbook.active);
      if (!sheet) throw new HostError("InvalidSelection");
      return bindRange({ ...rangeAt(workbook, sheet, "A1"), ...workbook.selection });
    },
  },
};

export function bindWorkbook(workbook: ModelWorkbook): HostObject {
  return bind(workbookTable, workbook);
}
