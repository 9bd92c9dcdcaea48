import type { PaneText } from "../vi/pane";
import { counted } from "./counted";
import { convert } from "./pane-convert";
import { fixing } from "./pane-fixing";
import { differences } from "./pane-differences";
import { history } from "./pane-history";
import { office } from "./pane-office";
import { print } from "./pane-print";
import { closing } from "./pane-closing";
import { desk } from "./pane-desk";
import { references } from "./pane-references";
import { review } from "./pane-review";
import { score } from "./pane-score";
import { coverage, silentRules } from "./pane-coverage";
import { settings } from "./pane-settings";

export const pane: PaneText = {
  language: { vi: "Tiếng Việt", en: "English" },
  pane: "Danh mục KPI",
  firstRun: "Checks a catalogue, converts it, scores a month. No data leaves this computer.",
  introClose: "Got it",
  views: {
    review: "Check",
    convert: "Convert",
    score: "Score",
    summary: "Summary",
    settings: "Settings",
    differences: "Unlike what was written",
    references: "Approved catalogues",
    history: "History",
    print: "Print",
  },
  outside: {
    body: "This page is a pane of Excel: open Excel and choose Home → Danh mục KPI.",
    failed: "Check the network and try again. Your workbook is unchanged.",
    workbench: "Or work in the browser: the Danh mục KPI workbench",
  },
  steps: "Steps",
  stepDone: "done",
  find: "Search…",
  loadingView: "Opening…",
  part: {
    failed: (name) => `“${name}” could not be opened`,
    again: "Try again",
  },

  status: {
    reading: "Reading the workbook…",
    none: "No catalogue yet",
    products: counted("product", "products"),
    counts: {
      error: counted("error", "errors"),
      warning: counted("warning", "warnings"),
      hint: counted("hint", "hints"),
    },
    ready: "ready to submit",
    notReady: "not ready to submit",
    stale: "The sheet was just edited",
    earlier: (sentence: string) => `Earlier check: ${sentence}`,
    unread: "Workbook not read yet",
    stopped: "Checking was stopped: what is shown is from the check before.",
    stoppedFirst: "Stopped before the workbook was read to its end.",
    sheets: (first, others) => `${first} and ${others} more`,
  },

  work: {
    read: "Checking",
    write: "Writing",
    score: "Scoring",
    undo: "Undoing",
    open: "Reading the workbook",
    count: {
      rows: (done, total) => `${done} / ${total} rows`,
      cells: (done, total) => `${done} / ${total} cells`,
      sheets: (done, total) => `${done} / ${total} sheets`,
      people: (done, total) => `${done} / ${total} people`,
    },
    cancel: "Stop",
    cancelled: "Stopped. The workbook is as it was.",
  },

  notice: {
    written: "Written:",
    fixed: (count, left) =>
      left === null
        ? `Corrected in the catalogue: ${count}.`
        : `Corrected in the catalogue: ${count}. Left, because another correction changes the same cell or the sheet is protected: ${left}.`,
    removed: (count) => `Result sheets removed: ${count}.`,
    nothingToRemove: "The workbook holds no result sheets of this software.",
    undoneBut: (cells) => `Undone but for ${cells}: what is there is newer than the fix, so it stays.`,
    andCells: (cells, others) => `${cells} and ${others} more cells`,
    undone: "Undone. The workbook is as it was before.",
    putBack: "The workbook is as it was before the unfinished write.",
    leftAsIs: "The workbook stays as it is now; the software will not put it back any more.",
    insist: "Do it all the same",
    undo: "Undo",
    close: "Close the message",
    andMore: (count) => `and ${count} more.`,
    goToSheet: (sheet) => `Open ${sheet}`,
    unknown:
      "Something unexpected happened. The workbook is as it was; please try again. If it happens again, send the technical detail to support.",
    copyDetail: "Copy the technical detail",
    copied: "Copied",
    detail: "Technical detail",
  },

  remarks: {
    waitsForCell: "Excel does not answer yet. If a cell is being typed into, press Enter or Esc in it.",
    notKept: "The workbook has no room for the recovery copy: keep the pane open until the write is done.",
    formulasLeft: (cells) => `Excel would not take these formulas back; correct them by hand: ${cells}.`,
    looksLeft: (sheets) =>
      `All contents are written, but this Excel refused frozen rows, tab colour or page set-up of: ${sheets}.`,
    calculatedOnce: "The workbook calculates by hand. It was calculated once; press F9 after changing figures.",
    writeLost: (cells) =>
      `A cell was being typed into and did not take what was written: ${cells}. Finish it and write again.`,
    moreCells: (shown, count) => `${shown} and ${count} more`,
    unfinished: "An earlier write is half done and could not be taken back.",
    tryAgain: "Try again",
    putBack: "Put it back as it was",
    leave: "Leave it as it is now",
  },

  support: {
    title: "Support information",
    note: "Send this to support when something goes wrong. It holds versions, counts, times and error codes only; no cell contents, no names of sheets or files.",
    copy: "Copy the support information",
    copied: "Copied",
  },

  plan: {
    adds: (sheets) => `Adds: ${sheets}`,
    updates: (sheets) => `Updates: ${sheets}`,
    more: (shown, count) => `${shown} and ${count} more`,
    untouched: "Other sheets stay as they are.",
    losesUndo: "Take it back with Undo here, not with Ctrl+Z.",
  },

  empty: {
    title: "There is no catalogue here yet",
    body: "A catalogue is a table headed “Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”, “Phân nhóm”, “Định lượng thời gian”. Open the right workbook, or start from a blank form.",
    template: "Create a blank form",
    templatePlan: "Adds a form with drop-downs for group and time.",
    again: "Read again",
    unreadable: "The catalogue could not be read",
  },

  review,

  fixing,

  convert,
  differences,

  references,
  history,
  office,
  print,

  score,

  closing,
  desk,

  summary: {
    empty: "No scores yet",
    emptyBody: "The summary is made from the month's scores.",
    toScore: "Go to Score",
    title: (month) => `Month ${month}`,
    name: "Name",
    total: "Points",
    level: "Level",
    cap: {
      title: (share) => `Share of excellent: at most ${share} %`,
      body: "Office, group of tasks",
      excellent: "Excellent",
      literal: "Most, of those good",
      inclusive: "Most, of good and better",
      inForce: "in force",
      office: "Whole office",
      rated: (count) => `(${count} good or better)`,
      over: (count, names) => `Over by ${count}: ${names}`,
      note: "Choose the reading in Settings → Scores and levels.",
    },
    nobody: "0",
    share: (count, share) => `${count} (${share})`,
    most: (count) => `at most ${count}`,
    counts: "People by level",
    unrated: "Not rated",
    preview: "This month's score sheets are not written yet.",
    written: (sheet) => `In the workbook: ${sheet}.`,
    open: (sheet) => `Open ${sheet}`,
    writeFirst: "Go to Score to write them",
  },

  settings,
  coverage,
  silentRules,
};
