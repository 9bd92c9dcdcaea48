import type { PaneText } from "../vi/pane";

export const references: PaneText["references"] = {
  enter: "Compare with approved catalogues",
  enterAgain: (names) => `Compared the last time with: ${names}.`,
  enterFar: (count) => `Rows with a group or time far from approved ones: ${count}`,
  back: "Back to the review",

  files: "Open approved catalogues",
  open: "Open an approved catalogue (.xlsx)",
  openMore: "Open more (.xlsx)",
  privacy: "Files are read on this machine only. The workbook remembers their names, never their content.",
  file: (count) => `${count} products`,
  close: (file) => `Close ${file}`,
  lastTime: (names) => `Compared the last time with: ${names}.`,
  openAgain: "Open again",
  forget: "Forget the names",
  cannotOpen: ".xlsx files can't be opened here.",

  empty: "No approved catalogue is open",
  emptyBody:
    "Open the catalogue of the consultant, of last year or of another office, and see for each row the approved products that are nearest to it, with group, time and coefficient. Several files can be opened.",
  noRows: "There is no row to compare",
  noRowsBody: "The office's own catalogue has no product yet. Check the workbook again.",

  opening: "Reading the approved catalogue",
  comparing: "Comparing",

  show: "Show",
  own: (count) => `Own rows (${count})`,
  approved: (count) => `Approved (${count})`,
  filters: { all: "All", far: "Group or time far off", near: "With rows that resemble", alone: "Without any" },
  approvedFilters: { missing: "Missing here", all: "All" },
  filter: "Filter rows",
  search: "Search own rows and those that resemble them",
  searchApproved: "Search the approved catalogues",
  shown: (shown, count) => `${shown} of ${count} rows`,
  noMatch: "No row matches.",
  nothingMissing: "Every approved product has a row here that resembles it.",
  ownList: "Own rows and the approved rows that resemble them",
  approvedList: "Approved products",

  selected: (cell) => `Selected row (${cell})`,
  noneNear: "No approved product resembles it.",
  likeness: (percent) => `${percent} alike`,
  coefficient: (value) => `k ${value}`,
  noMeasures: "no group or time",
  more: (count) => `${count} more that resemble it`,
  less: "Show less",
  take: { wording: "Take the wording", group: (group) => `Take group ${group}`, band: "Take the time" },
  takeOf: (what, place) => `${what} of ${place}`,
  asHere: "the same as here",
  takenOver: (count) => `Cells taken over from an approved catalogue: ${count}.`,

  choose: (product) => `Choose ${product}`,
  add: (count) => `Add ${count} rows to the catalogue`,
  addNone: "Choose products to add",
  addPlace: (sheet, row) =>
    `They come after row ${row} of ${sheet}; a product whose section is here, too, comes at its end.`,
  added: (count) => `Rows added from an approved catalogue: ${count}.`,
};
