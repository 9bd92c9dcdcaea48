import type { CliText } from "../vi/cli";

export const cli: CliText = {
  usage: `Danh mục KPI — checks and converts product catalogues and writes monthly score sheets.

  kpi check   FILE [-o OUT.xlsx] [--sheet NAME]… [--profile ID] [--scale matrix|frames|levels] [--json]
  kpi convert FILE -o OUT.xlsx [--sheet NAME]… [--profile ID] [--scale …] [--standard CODE|SHEET!ROW] [--digits N] [--json]
  kpi score   FILE -o OUT.xlsx --period 2026-05 [--assignments FILE.csv|.xlsx] [--json]
  kpi template -o OUT.xlsx [--profile ID]

  -o, --out FILE        the result (.xlsx); check without -o only prints
  --sheet NAME          read this sheet only (repeatable); default: every visible sheet with a catalogue
  --profile ID          parameters: {profiles}
  --scale SCALE         matrix (group × time), frames (points within a frame), levels (four levels)
  --standard X          the standard unit: a product's code, or “sheet!row”
  --digits N            decimals of the coefficient, 0 to 6
  --period YEAR-MONTH   the month that is scored, such as 2026-05
  --assignments FILE    assigned work (.csv or .xlsx; a sheet “criteria” holds the general criteria)
  --force               write although findings of severity error remain
  --overwrite           replace a result file that exists
  --json                print exactly one JSON document

Exit status: 0 done (check: ready to submit) · 1 errors to correct · 2 bad usage or an unreadable file.
The input file is never changed.`,
  hints: {
    fileExists: "To replace it, add --overwrite.",
    noAssignments: "To bring assignments, add --assignments FILE.",
  },
  notYet: "this command is not available in this version.",
  missingCommand: "a command is missing (check, convert, score or template).",
  missingFile: "a file is missing.",
  tooManyFiles: "only one file can be given.",
  missingOut: "-o FILE.xlsx is missing.",
  outNotXlsx: "the result file must end in .xlsx.",
  missingPeriod: "--period is missing, such as --period 2026-05.",
  badPeriod: ({ value }) => `--period looks like 2026-05, not “${value}”.`,
  badScale: ({ value }) => `--scale is matrix, frames or levels, not “${value}”.`,
  badDigits: ({ value }) => `--digits is a whole number from 0 to 6, not “${value}”.`,
  unknownOption: ({ option }) => `there is no option “${option}”.`,
  missingValue: ({ option }) => `the option “${option}” needs a value.`,
  needlessValue: ({ option }) => `the option “${option}” takes no value.`,
  internal: ({ detail }) =>
    `Something unexpected went wrong (${detail}). Nothing was written; please report it with the file that caused it.`,
  heading: {
    check: ({ file }) => `Checking ${file}`,
    convert: ({ file }) => `Converting ${file}`,
    score: ({ file, period }) => `Scoring ${period} · ${file}`,
  },
  profile: ({ name }) => `Profile: ${name}`,
  scale: ({ scale, reason }) => `Scale: ${scale} (${reason})`,
  sheet: ({ name, rows, headerRow, skipped }) =>
    `Sheet “${name}”: ${rows} products, header in row ${headerRow}, ${skipped} rows skipped`,
  columns: {
    severity: "Severity",
    cell: "Cell",
    message: "Finding",
    code: "Code",
    output: "Output",
    points: "Points",
    coefficient: "Coefficient",
    name: "Name",
    total: "Total",
    level: "Level",
  },
  summary: ({ rows, errors, warnings, hints }) =>
    `${rows} products · ${errors} errors · ${warnings} warnings · ${hints} hints`,
  ready: "READY TO SUBMIT",
  notReady: "NOT READY TO SUBMIT",
  standard: ({ code, output, points }) => `Standard unit: ${code} ${output} (${points} points, coefficient 1)`,
  proposals: "No standard unit yet. Choose one of these with --standard CODE:",
  written: ({ file, sheets }) => `Wrote ${file}: ${sheets}`,
  nothingWritten: "Nothing was written, because errors remain. Correct them and run again, or add --force.",
  notCarried: ({ parts }) => `Could not be carried into the new file: ${parts}`,
  cap: ({ rated, literal, inclusive }) =>
    `Excellent at most: ${literal} (counted on good and better: ${inclusive}); people at 70 points or more: ${rated}`,
  over: ({ names }) => `Beyond the cap on excellent: ${names}`,
  notRated: "not rated",
  more: ({ count }) => `… and ${count} more`,
};
