import type { HeaderLack } from "../../catalogue/nearest-header";
import type { UserErrorKey, UserErrorParams } from "../../workbook/user-error";
import { fieldNames } from "../field-names";
import { assignmentFields } from "./assignment-fields";
import { wrongEntries } from "./word-tables";

/** A change that failed and could not be taken back either: the host does that as soon as it can (hosts/excel). */
const inBetween =
  " Only part of the result was written. Read again, or close the pane and open it anew: the workbook will be put back as it was.";

/** Said where something had been written; `asBefore` is what else there is to say. */
function stateOf({ restored }: UserErrorParams, asBefore = ""): string {
  return restored === "no" ? inBetween : asBefore;
}

/** A fault of a table of words, as `wrongEntryOf` tells it. */
function wrongEntryText(
  fault: UserErrorParams[string] | undefined,
  entry: UserErrorParams[string] | undefined,
): string {
  const say = Object.entries(wrongEntries).find(([key]) => key === fault)?.[1];
  return say?.(String(entry)) ?? "";
}

/** What the row that comes nearest to a header of a catalogue lacks. */
const lacks: Readonly<Record<HeaderLack, string>> = {
  name: "no column is the task, the detail or the output",
  nameOrMeasure: "a column of details or outputs is missing",
  measure: "a column of groups, times, points or coefficients is missing",
  catalogue: "it has headings of another kind of table (assignments, people)",
};

/** " Row 7 of “PL I” comes nearest: …"; empty where none does. */
export function nearestRow({ near, row, known, lack }: UserErrorParams): string {
  if (near === undefined) return "";
  const words = Object.entries(lacks).find(([key]) => key === lack)?.[1] ?? "";
  return ` Row ${row} of “${near}” comes nearest: it has ${known}; ${words}.`;
}

/** One sentence an error: what happened, where, and what to do. */
export const errors: Record<UserErrorKey, (params: UserErrorParams) => string> = {
  fileMissing: ({ file }) => `“${file}” was not found. Check its name and folder.`,
  fileEmpty: ({ file }) => `“${file}” is empty. Copy it again from where it came.`,
  fileNotXlsx: ({ file }) =>
    `“${file}” is not an .xlsx workbook. Open it in Excel and save it as Excel Workbook (.xlsx).`,
  fileLegacyXls: ({ file }) => `“${file}” is an old .xls workbook. Open it in Excel, save it as .xlsx, and try again.`,
  fileEncrypted: ({ file }) =>
    `“${file}” needs a password to open. Remove the password in Excel (Info → Protect Workbook), save, and try again.`,
  fileDamaged: ({ file }) => `“${file}” is damaged or incomplete. Repair it in Excel, or ask for the original again.`,
  fileOnlyCharts: ({ file }) =>
    `“${file}” holds chart sheets only, no worksheet to read. Choose a workbook that holds the catalogue.`,
  fileNotText: ({ file }) =>
    `“${file}” is neither an .xlsx workbook nor CSV text in UTF-8. Open it in Excel and save it as “CSV UTF-8” or .xlsx.`,
  fileTooLarge: ({ file }) => `“${file}” is too large to read safely. Delete sheets that are not needed and try again.`,
  fileExists: ({ file }) => `The result file “${file}” exists. Choose another name.`,
  fileUnwritable: ({ file }) =>
    `“${file}” could not be written. Close it if it is open and check the folder's permissions.`,
  fileIsInput: ({ file }) =>
    `The result file “${file}” is the input itself. Choose another name; the input is never changed.`,
  partMissing: () =>
    "This part of the page could not be loaded. Check the network and try again; if it fails again, save the file and reload the page.",
  unknownCommand: ({ command, commands }) =>
    `There is no command “${command}”. A command is ${commands}. See: kpi --help`,
  badUsage: ({ detail }) => `The command is not right: ${detail} See: kpi --help`,
  sheetMissing: ({ sheet, sheets }) =>
    sheets === undefined || sheets === ""
      ? `The sheet “${sheet}” is gone. Check the workbook again.`
      : `There is no sheet “${sheet}”. Sheets in the file: ${sheets}.`,
  noCatalogue: (params) =>
    `No catalogue was found (a header row with “Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”…).${nearestRow(params)} Open the right file, or start from a blank template.`,
  noCatalogueInSheet: (params) =>
    `“${params["sheet"]}” has no catalogue header (“Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”…).${nearestRow(params)} Choose another sheet.`,
  noCatalogueInFile: ({ file }) =>
    `The file “${file}” has no catalogue table (a header row with task, detail, output…). Choose the file of an approved catalogue.`,
  noCatalogueInFolder: ({ folder }) =>
    `The folder “${folder}” has no .xlsx file with a catalogue table. Choose a folder of approved catalogues.`,
  nothingToMerge: ({ place }) =>
    `There is no file with a catalogue table to merge in ${place}. Choose files or a folder with the units' catalogues.`,
  noEarlierMerge: ({ file }) =>
    `The file “${file}” has no sheet of duplicates from an earlier merge. Choose the result of the earlier merge, or leave out --decisions.`,
  fileIsMergeResult: ({ file }) =>
    `The file “${file}” is the result of a merge and no unit's catalogue. To merge it all the same, name the file itself.`,
  settingsOutdated: () =>
    "An earlier version wrote the sheet “Cấu hình KPI”: it lacks cells that new score sheets need, and the catalogue's own sheet is gone, by which it is written anew. Open the file with the catalogue, write the converted catalogue again, and score then.",
  noConvertedCatalogue: () =>
    "There is no sheet “Danh mục quy đổi” yet. Convert the catalogue before writing score sheets.",
  settingsUnreadable: ({ sheet, cell, detail }) =>
    `Cell ${cell} of “${sheet}” holds a value that cannot be used (${detail}). Correct it so that it fits the cells around it, or delete the sheet to return to the defaults.`,
  wordsUnreadable: ({ sheet, cell, fault, entry }) => `Cell ${cell} of “${sheet}”: ${wrongEntryText(fault, entry)}`,
  unknownProfile: ({ profile, profiles }) => `There is no profile “${profile}”. Profiles: ${profiles}.`,
  standardNotFound: ({ standard }) =>
    `“${standard}” was not found as the standard unit. Give a product's code, or “sheet!row”.`,
  unknownSetting: ({ name, names }) =>
    `There is no setting like “${name}”. Write NAME=VALUE with one of these names: ${names}, or the name of a cell of the settings sheet.`,
  badSetting: ({ name, value }) =>
    `The value “${value}” cannot be used for the setting “${name}”. Give a number within the bounds of its cell in the settings sheet.`,
  noAssignmentTable: ({ file }) =>
    `“${file}” holds no table of assignments. Put them on the first sheet, headings in the first row.`,
  assignmentColumnsMissing: ({ file, columns, known }) =>
    `The assignments in “${file}” lack the columns ${fieldNames(columns, assignmentFields)}; ${known === "" ? "no column is known" : `the columns ${known} are known`}. Add them to the heading row and try again.`,
  nothingScoredInYear: ({ year }) =>
    `No month or quarter of ${String(year)} has score sheets in the given files. Score them before the year is rolled up.`,
  periodClosed: ({ period, sheet, at, by }) =>
    `Period ${period} was closed on ${at} by ${by} (sheet “${sheet}”), so nothing was written. To change its figures, reopen it first, then close it again.`,
  periodClosedAlready: ({ period, at, by }) =>
    `Period ${period} was closed on ${at} by ${by} already. To change its figures, reopen it first.`,
  periodNotClosed: ({ period }) =>
    `Period ${period} is open: there is nothing to reopen. Its sheets can be changed and scored as usual.`,
  periodNotScored: ({ period, periods }) =>
    `The file has no score sheets of period ${period}${periods === "" ? "" : ` (periods with sheets: ${periods})`}. Check the period, or score it first.`,
  noReturnedSheet: ({ files }) =>
    `There is no sheet sent out by kpi send in ${files}. Choose the files that people sent back.`,
  noAssignments: ({ period }) =>
    `Nothing was assigned in ${period}. Bring the assignments of that month, or list people in the sheet “Nhân sự”.`,
  sourceChanged: ({ sheet }) =>
    `“${sheet}” was edited after it was checked, so nothing was written. Check it again first.`,
  marksUntold: ({ sheet }) =>
    `Nothing was marked: Excel does not tell the conditional formats of “${sheet}”, so that marks there could not be taken out again. Remove doubled rules under Home → Conditional Formatting → Manage Rules and try again.`,
  sheetProtected: (params) =>
    params["own"] === "yes"
      ? `“${params["sheet"]}” was made by this software without a password, and Excel does not unprotect it. Use Review → Unprotect Sheet and try again; if Excel asks for a password, somebody has set one; if it still fails, update Excel.${stateOf(params)}`
      : `“${params["sheet"]}” is protected. Use Review → Unprotect Sheet and try again.${stateOf(params)}`,
  workbookProtected: ({ sheet = "" }) =>
    sheet !== ""
      ? `“${sheet}” is hidden, and the workbook's structure is protected, so it cannot be shown. Use Review → Protect Workbook to lift it.`
      : "The workbook's structure is protected, so no sheet can be added, removed or shown. Use Review → Protect Workbook to lift it.",
  workbookReadOnly: () => "The workbook is open for reading only. Press Enable Editing, or save a copy and work there.",
  formulasLocked: (params) =>
    `“${params["sheet"]}” has a password and formulas (${params["cells"]}) that look at the sheets or rows to be deleted. They would break, and the software could not bring them back. Unprotect that sheet and try again.${stateOf(params)}`,
  othersWriting: () =>
    "Another write into this workbook is not finished: a colleague may be writing, or their pane was closed in the middle. Wait and read again, or choose what becomes of the unfinished part.",
  cellEditMode: (params) => `A cell is being edited. Press Enter or Esc to finish, then try again.${stateOf(params)}`,
  tooMuchData: (params) =>
    `This is too much data for one write in Excel. Split the catalogue over several sheets and try again.${stateOf(params)}`,
  hostTooOld: (params) =>
    `This Excel is too old for the task pane. Use Danh mục KPI in the browser with the same .xlsx file.${stateOf(params)}`,
  hostBusy: (params) =>
    `Excel is busy. Wait a few seconds and try again.${stateOf(params, " The workbook is as before.")}`,
  connectionLost: (params) =>
    `The connection to Excel is lost. Check the network and try again.${stateOf(params, " The workbook is as before.")}`,
  changedMeanwhile: (params) =>
    `A sheet or cell was added, renamed or deleted while this was being written, perhaps by somebody working with you. Check again and repeat this step.${stateOf(params, " The workbook is as before.")}`,
  hostFailed: (params) =>
    `Excel could not do this (${params["code"]}). Try again; if it repeats, save the file and open it anew.${stateOf(params, " The workbook is as before.")}`,
  undoGone: () =>
    "This can no longer be undone, because the workbook changed since. “Remove output” still takes the written sheets away.",
  typedSince: ({ sheet, cell }) =>
    `Not undone: cell ${cell} of “${sheet}” was filled in or changed after it was written, and undoing would lose that. Keep it; or put the cell back as it was written, then undo; or save a copy of the file and use “Remove output”.`,
};
