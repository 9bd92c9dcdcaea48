import type { CliUsage } from "../vi/cli-usage";

export const cliUsage: CliUsage = {
  title: "Danh mục KPI — checks and converts product catalogues and writes monthly score sheets.",
  commands: {
    check: "lists what must be mended in a catalogue, and whether it is ready to submit",
    fix: "mends in a copy of the file what can be mended for certain; more with --rule or --all",
    suggest:
      "shows for each row the nearest rows of approved catalogues with group, time and coefficient; writes no file",
    convert: "computes points and coefficients and writes the converted catalogue into a copy of the file",
    review: "shows old and new coefficients when another standard, scale or setting is tried; accepts nothing",
    compare: "holds two versions of a catalogue against each other: rows added, gone, changed, moved",
    merge: "merges the catalogues of many units (files, folders and all below them): parts A, B.I, B.II and duplicates",
    score: "writes each person's score sheet of a month or quarter and the office's summary",
    send: "writes each person's sheet as a workbook of its own that calculates by itself, into a folder (-o FOLDER)",
    collect:
      "takes back the sheets that people return: the office's FILE, then theirs; what both changed is shown, never overwritten",
    close: "closes a period: its sheets keep their figures, parameters and coefficients; --reopen opens it again",
    year: "rolls a year up: the mean of the months and quarters scored (several files where months are elsewhere)",
    template: "writes a blank catalogue with its drop-downs",
  },
  files: { one: "FILE", two: "OLD-FILE NEW-FILE", several: "FILE…", places: "FILE|FOLDER…" },
  options: {
    out: { value: "OUT.xlsx", about: "the result (.xlsx); check without -o only prints" },
    reference: {
      value: "FILE|FOLDER",
      about: "an approved catalogue to compare with, or a folder of them (repeatable)",
    },
    decisions: {
      value: "EARLIER.xlsx",
      about:
        "the result of the earlier merge: keeps the decisions of its “Trùng lặp”, codes, standard unit and settings",
    },
    rule: { value: "CODE", about: "mend findings of this code only, such as W110 (repeatable)" },
    all: { about: "mend every finding that has a fix, guesses and duplicate rows that go included" },
    "dry-run": { about: "only show what would be mended; writes no file" },
    sheet: { value: "NAME", about: "read this sheet only (repeatable); default: every visible sheet with a catalogue" },
    profile: { value: "ID", about: ({ profiles }) => `parameters: ${profiles}` },
    scale: { value: "SCALE", about: "matrix (group × time), frames (points within a frame), levels (four levels)" },
    "sheet-scale": {
      value: "SHEET=SCALE",
      about: "a scale for one sheet, such as “Room A=frames” (may be repeated)",
    },
    standard: { value: "CODE|SHEET!ROW", about: "the standard unit: a product's code, or “sheet!row”" },
    "standard-points": {
      value: "SCALE=POINTS",
      about: "where sheets differ: what the standard unit has on that scale, such as frames=5 (may be repeated)",
    },
    digits: { value: "N", about: "decimals of the coefficient, 0 to 6" },
    set: { value: "NAME=VALUE", about: "tries a setting, such as groupWeights.N3=1.6, bandMinutes.5=70 (repeatable)" },
    period: { value: "PERIOD", about: "the month or quarter that is scored, such as 2026-05, 2026-Q2" },
    year: { value: "YEAR", about: "the year that is rolled up, such as 2026" },
    assignments: {
      value: "FILE",
      about:
        "assigned work (.csv or .xlsx; a sheet “criteria” holds the general criteria, a sheet “roster” the people)",
    },
    roster: {
      value: "FILE",
      about: "the roster (.csv or .xlsx): id, name, position, unit, role, similarTasks, manager",
    },
    criteria: {
      value: "FILE",
      about: "general criteria; d, đ, e of leaders; a, b, c of support staff (.csv or .xlsx)",
    },
    by: { value: "NAME", about: "who closes or reopens; default: the login name" },
    reopen: { about: "reopen a closed period: its sheets calculate again" },
    force: { about: "write although findings of severity error remain" },
    overwrite: { about: "replace a result file that exists" },
    json: { about: "print exactly one JSON document" },
  },
  closing: [
    "Exit status: 0 done (check: ready to submit) · 1 errors to correct · 2 bad usage or an unreadable file.",
    "The input file is never changed.",
  ],
  hints: {
    fileExists: "To replace it, add --overwrite.",
    periodClosed: "To reopen it: kpi close FILE -o OUT.xlsx --period P --reopen.",
    periodClosedAlready: "To reopen it, add --reopen.",
    noAssignments: "To bring assignments, add --assignments FILE.",
  },
  missingCommand: ({ commands }) => `a command is missing (${commands}).`,
  wrong: {
    missingFile: () => "a file is missing.",
    missingVersion: () => "two files are needed: the earlier version, then the later one.",
    tooManyVersions: () => "only two files can be given: the earlier version, then the later one.",
    tooManyFiles: () => "only one file can be given.",
    missingOut: () => "-o FILE.xlsx is missing.",
    outNotXlsx: () => "the result file must end in .xlsx.",
    missingFolder: () => "-o FOLDER is missing.",
    missingPeriod: () => "--period is missing, such as --period 2026-05 or --period 2026-Q2.",
    badPeriod: ({ value }) => `--period looks like 2026-05 or 2026-Q2, not “${value}”.`,
    missingYear: () => "--year is missing, such as --year 2026.",
    badYear: ({ value }) => `--year looks like 2026, not “${value}”.`,
    missingReference: () => "--reference FILE.xlsx or --reference FOLDER is missing.",
    badRule: ({ value }) => `no finding of a catalogue has the code “${value}”.`,
    ruleAndAll: () => "use --rule or --all, not both.",
    badScale: ({ value }) => `--scale is matrix, frames, levels or given, not “${value}”.`,
    badSet: ({ value }) => `--set must be NAME=VALUE, such as groupWeights.N3=1.6, not “${value}”.`,
    badSheetScale: ({ value }) =>
      `--sheet-scale is “sheet=scale” with matrix, frames, levels or given, not “${value}”.`,
    badStandardPoints: ({ value }) =>
      `--standard-points is such as frames=5 (matrix, frames or levels), not “${value}”.`,
    badDigits: ({ value }) => `--digits is a whole number from 0 to 6, not “${value}”.`,
  },
  unknownOption: ({ option }) => `there is no option “${option}”.`,
  missingValue: ({ option }) => `the option “${option}” needs a value.`,
  needlessValue: ({ option }) => `the option “${option}” takes no value.`,
  internal: ({ detail }) =>
    `Something unexpected went wrong (${detail}). Nothing was written; please report it with the file that caused it.`,
};
