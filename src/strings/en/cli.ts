import type { CliText } from "../vi/cli";
import { assignmentFields } from "./assignment-fields";

export const cli: CliText = {
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
  heading: {
    send: ({ file, period }) => `Sending ${period} · ${file}`,
    collect: ({ file }) => `Collecting returned sheets · ${file}`,
    check: ({ file }) => `Checking ${file}`,
    fix: ({ file }) => `Mending ${file}`,
    suggest: ({ file }) => `${file} beside approved catalogues`,
    convert: ({ file }) => `Converting ${file}`,
    compare: ({ file, later }) => `${file} beside ${later}`,
    review: ({ file }) => `Old and new coefficients of ${file}`,
    merge: ({ files }) => `Merging the catalogues of ${files} file${files === 1 ? "" : "s"}`,
    year: ({ file, year }) => `Rolling up ${year}: ${file}`,
    score: ({ file, period }) => `Scoring ${period} · ${file}`,
  },
  profile: ({ name }) => `Profile: ${name}`,
  sheetScale: ({ sheet, scale, reason }) => `Scale of “${sheet}”: ${scale} (${reason})`,
  scale: ({ scale, reason }) => `Scale: ${scale} (${reason})`,
  sheet: ({ name, rows, headerRow, skipped }) =>
    `Sheet “${name}”: ${rows} products, header in row ${headerRow}, ${skipped} rows skipped`,
  columns: {
    severity: "Severity",
    cell: "Cell",
    message: "Finding",
    code: "Code",
    old: "Now",
    mended: "Becomes",
    output: "Output",
    points: "Points",
    coefficient: "Coefficient",
    name: "Name",
    total: "Total",
    level: "Level",
  },
  summary: ({ rows, errors, warnings, hints }) =>
    `${rows} products · ${errors} errors · ${warnings} warnings · ${hints} hints`,
  fixed: {
    nothing: "Nothing was mended.",
    done: ({ count }) => `Mended (${count}):`,
    planned: ({ count }) => `To be mended (${count}):`,
    newRow: "(new row)",
    rowGone: "(row deleted)",
    left: {
      noFix: ({ count }) => `Left to mend by hand: ${count}.`,
      notSafe: ({ count }) => `Left, with a suggestion that a person must judge: ${count}. Use --rule CODE or --all.`,
      notAsked: ({ count }) => `Left, of other codes than those of --rule: ${count}.`,
      conflict: ({ count }) => `Left, because another fix came first in the cell: ${count}. Run again.`,
      protected: ({ count }) => `Left on protected sheets: ${count}. Unprotect them and run again.`,
    },
    written: ({ file }) => `Wrote ${file}`,
    dryRun: "Only shown: no file was written.",
  },
  suggested: {
    reference: ({ file, rows }) => `${file}: ${rows} products`,
    skipped: ({ reason }) => `Left out: ${reason}`,
    row: ({ place, product, measures }) =>
      measures === "" ? `${place}  ${product}` : `${place}  ${product} (${measures})`,
    columns: {
      score: "Like",
      group: "Group",
      band: "Time",
      coefficient: "k",
      product: "Approved product",
      place: "At",
    },
    summary: ({ rows, near, far, missing }) =>
      `${rows} products · ${near} with rows that resemble them · ${far} with a group or time far from theirs · ${missing} approved products without a row`,
  },
  compared: {
    kinds: { changed: "Changed", added: "Added", gone: "Gone" },
    columns: { kind: "Kind", place: "At", product: "Work, product", changes: "What changed" },
    fields: {
      unit: "Unit",
      position: "Position",
      task: "Task",
      detail: "Detail",
      output: "Output",
      group: "Group",
      band: "Time",
      minutes: "Minutes",
      hours: "Hours",
      points: "Points",
      level: "Level",
      coefficient: "Coefficient",
      frequency: "Frequency",
      people: "People",
      performers: "Performers",
      note: "Note",
    },
    summary: ({ changed, added, gone, moved, same }) =>
      `${changed} changed · ${added} added · ${gone} gone · ${moved} only moved · ${same} the same`,
  },
  reviewed: {
    tried: ({ label, old, now }) => `${label}: ${old} → ${now}`,
    columns: {
      code: "Code",
      product: "Product",
      old: "Old k",
      now: "New k",
      difference: "Diff.",
      oldRank: "Old rank",
      newRank: "New rank",
    },
    summary: ({ changed, same }) => `${changed} products change · ${same} stay`,
    person: ({ name, period, old, now }) => `${name}, ${period}: ${old} → ${now} points`,
    nothingTaken: "A preview: the catalogue and the score sheets are as they were.",
  },
  merged: {
    source: ({ file, rows }) => `${file}: ${rows} row${rows === 1 ? "" : "s"}`,
    skipped: ({ reason }) => `Not merged: ${reason}`,
    skippedCount: ({ count }) =>
      `${count} file${count === 1 ? "" : "s"} of the folder could not be merged (named above); the others were merged and written. Exit status 1.`,
    account: ({ source, kept, merged, rejected }) =>
      `${source} source row${source === 1 ? "" : "s"} = ${kept} kept + ${merged} merged + ${rejected} rejected`,
    parts: (parts) => `Part A: ${parts.A} · B.I (shared): ${parts["B.I"]} · B.II (own): ${parts["B.II"]}`,
    clusters: ({ clusters, near, inconsistent }) =>
      `${clusters} cluster${clusters === 1 ? "" : "s"} of duplicates (${near} near) · ${inconsistent} with different groups, times or points`,
    carried: ({ carried, lost }) =>
      `Decisions of the earlier merge: ${carried} carried over, ${lost} could not be carried over`,
    lost: ({ place, product, decision }) => `Not carried over: ${decision} · ${place} · ${product}`,
    unmeasured: ({ count, scale }) =>
      `${count} row${count === 1 ? "" : "s"} without a figure on the common scale (${scale}): their units use another one or left it blank. Type it into “Danh mục quy đổi”, or ask the unit for it.`,
    noStandard:
      "No common standard unit yet: none is marked, or units mark different ones. Choose its code in “Cấu hình KPI”; coefficients follow at once.",
    hint: ({ unit, hint }) => `To look at: ${unit} · ${hint}`,
    renamed: "renamed",
    columns: { score: "Like", kept: "Kept", place: "At", others: "Merged rows" },
  },
  ready: "READY TO SUBMIT",
  ruleOff: ({ code, title, count }) =>
    `Rule turned off: ${code} (${title}), ${count === 0 ? "nothing to report" : `${count} not reported`}.`,
  notReady: "NOT READY TO SUBMIT",
  noProducts: "The table has a header and no products yet. Fill them in below it and check again.",
  officeMissing:
    "The office has no name: the forms leave it blank. Write it at the top left of the catalogue's sheet, or beside “Cơ quan, đơn vị” on the sheet “Cấu hình KPI”.",
  standard: ({ code, output, points }) => `Standard unit: ${code} ${output} (${points} points, coefficient 1)`,
  proposals: "No standard unit yet. Choose one of these with --standard CODE:",
  written: ({ file, sheets }) => `Wrote ${file}: ${sheets}`,
  broughtFields: { ...assignmentFields, line: "the whole line" },
  brought: ({ person, place, kept, other, isTaken }) =>
    isTaken
      ? `${person}, ${place}: ${kept} as the file says (in the sheet: ${other})`
      : `${person}, ${place}: ${kept} as typed by hand is kept (in the file: ${other})`,
  nothingWritten: "Nothing was written, because errors remain. Correct them and run again, or add --force.",
  notCarried: ({ parts }) => `Could not be carried into the new file: ${parts}`,
  cap: ({ rated, literal, inclusive }) =>
    `Excellent at most: ${literal} (counted on good and better: ${inclusive}); people at 70 points or more: ${rated}`,
  over: ({ names }) => `Beyond the cap on excellent: ${names}`,
  confirmed: ({ by, at }) => `${by} confirmed on ${at} that it may be submitted.`,
  confirmationVoid: ({ by, at }) => `The catalogue was changed after ${by} confirmed it on ${at}: confirm it anew.`,
  tied: ({ names, excess }) => `Tied at the limit: ${names}; ${excess} of them too many, for a person to choose.`,
  sending: {
    done: ({ count, folder }) => `Wrote ${count} files into ${folder}. Take them back with kpi collect.`,
  },
  collecting: {
    changes: ({ count }) => `Cells taken: ${count}`,
    conflicts: ({ count }) =>
      `Cells changed here and in the returned sheet, left as they are here for somebody to decide: ${count}`,
    conflict: ({ sent, here, returned }) => `sent ${sent}, here ${here}, returned ${returned}`,
    fields: { ...assignmentFields, remark: "remarks", review: "review and confirmation" },
    remarks: {
      notSent: "No sheet in it was sent by kpi send: nothing was taken.",
      otherVersion: "Another version of this software sent it: nothing was taken. Send the sheet again.",
      noSheet: "The office's file has no sheet of this person and period: nothing was taken. Score the period first.",
      closed: "The period is closed: nothing was taken. Reopen it if something is still to be changed.",
      twice: ({ before }) =>
        `The same person as in ${before}: both were taken, and where they differ somebody has to decide.`,
      otherPeriod: ({ usual }) => `Its period is not that of most files (${usual}): it was taken into its own.`,
      renamed: ({ now }) => `The sheet is called “${now}” now: taken all the same.`,
      formulaChanged: ({ cells }) =>
        `Formulas were changed in cells or rows ${cells}: only inputs were taken, formulas stay as in the office's file.`,
      noRoom: ({ cells }) =>
        `There is no room for cells ${cells}: they were not taken. Score the period again for more lines, then collect again.`,
      notReviewed: ({ cells }) =>
        `Cells of the authority (${cells}) are filled while nobody signed as reviewer: they were not taken.`,
    },
  },
  closings: {
    headings: {
      closed: ({ file, period }) => `Closing ${period} · ${file}`,
      reopened: ({ file, period }) => `Reopening ${period} · ${file}`,
    },
    done: {
      closed: ({ period, people }) =>
        `Period ${period} is closed: the sheets of ${people} people and the summary keep these figures. Later changes of the catalogue or the settings do not touch it.`,
      reopened: ({ period, people }) =>
        `Period ${period} is open again: the sheets of ${people} people and the summary calculate by the present catalogue and settings.`,
    },
    moved: ({ people }) => `Totals that differ from the closed ones: ${people}`,
    same: "Totals as they were when it was closed.",
    /** What a new catalogue means for a closed and for an open period. */
    stays: ({ period }) => `Period ${period} is closed: it keeps its figures and coefficients.`,
    follows: ({ period, count, people }) =>
      `Period ${period} is open: the totals of ${count} people follow the new catalogue: ${people}`,
    /** The result file is the given one as it was. */
    copied: ({ file }) => `Wrote ${file}: as the input, no sheet was changed.`,
    /** Of a period whose scores are asked for. */
    stands: ({ period, at, by }) =>
      `Period ${period} was closed on ${at} by ${by}: its figures stay, and no sheet was written.`,
    changed: ({ names }) =>
      `The sheets of ${names} were changed after the closing; the totals are those of the closed summary. Reopen the period if the change is right.`,
  },
  yearly: {
    columns: { quarter: (quarter) => `Q${quarter}`, half: (half) => `H${half}`, scored: "Months" },
    nothingScored: "no month was scored",
    fewerThanSixMonths: ({ count }) => `only ${count} months were scored, six are needed`,
    periods: ({ periods }) => `Periods scored: ${periods}`,
  },
  notRated: "not rated",
  provisional: ({ level }) => `${level} (provisional)`,
  provisionalCap: ({ cap }) => `Provisional: ${cap}`,
  assumptions: {
    criteriaMissing: ({ count }) =>
      `Provisional: not all general criteria are marked (${count}); full marks are taken for the rest. Mark them before a level is told.`,
    linesLeftOut: ({ count }) =>
      `Not enough data: people with lines or cells that cannot be read have no total and no level (${count}).`,
    ratiosAssumed: ({ count }) => `Provisional: đ and e of leaders are not chosen, 100% assumed (${count}).`,
  },
  more: ({ count }) => `… and ${count} more`,
};
