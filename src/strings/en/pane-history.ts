import type { PaneText } from "../vi/pane";
import { counted } from "./counted";

const cells = counted("cell", "cells");
const sheets = counted("sheet", "sheets");
const steps = counted("step", "steps");

export const history: PaneText["history"] = {
  open: (count) => `History: ${steps(count)}`,
  openNone: "History: nothing yet",
  empty: "Nothing was done in this session yet",
  emptyBody: "Every write, fix and typing shows here with its time and cells, and the way back to before any of them.",
  list: "What was done, the latest first",
  now: "Now",
  what: {
    written: (count) => `Wrote ${sheets(count)}`,
    office: (_count, number) => `Saved the office details: ${cells(number)}`,
    fixed: (_count, number) => `Fixed ${cells(number)} of the catalogue`,
    removed: (count) => `Removed ${sheets(count)}`,
    takenBack: (_count, number) => `Put ${cells(number)} of the source back`,
    takenOver: (_sheets, cells) => `${cells} cells taken over from an approved catalogue`,
    rowsAdded: () => "Missing rows added from an approved catalogue",
    typed: (_count, number) => `Typed into ${cells(number)}`,
    moved: () => "Added, deleted or moved many rows by hand",
    returned: (_count, number) => `Returned ${cells(number)} that were typed into`,
  },
  back: "Back to before this",
  backOf: (what, time) => `Back to before this: ${what}, ${time}`,
  backAll: "Back to when the workbook was opened",
  meaning:
    "Steps are taken back one by one, the latest first. What was typed into written sheets is not lost: it stops there and says so.",
  gone: "Can no longer be taken back",
  byHand: "Take it back with the spreadsheet's own undo",
  close: "Close history",
  wentBack: (count, left) =>
    left === null
      ? `Went back: ${steps(count)} taken back.`
      : `Went back: ${steps(count)} taken back. ${cells(left)} with formulas or dates stay as they are.`,
};
