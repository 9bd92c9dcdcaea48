import { broughtEarlier, isImportRecorded, rememberBrought } from "../../app/import-record";
import { scoreMonthly } from "../../app/score";
import type { ScoreReport } from "../../app/score-report";
import type { BroughtDifference, ImportDecisions } from "../../scoring/settle-lines";
import { isProvisional } from "../../scoring/provisional";
import type { ExcellentCap } from "../../scoring/monthly-score";
import type { WorkbookHost } from "../../workbook/workbook-host";
import { defineCommand, oneFile } from "../command";
import { openFile, readOwnTable, readTables, requireFreeOut, saveFile } from "../files";
import { scoreJson } from "../json";
import { findingLines } from "../lines";
import { anyText, flag, outFile, scoredPeriod } from "../options";
import { assumptionLines, peopleLines } from "../score-lines";
import type { Words } from "../words";

/** `kpi score`: writes a copy of the workbook with the score sheets of a month or quarter and the office's summary. */
export const scoreCommand = defineCommand({
  name: "score",
  files: oneFile,
  options: {
    out: outFile,
    period: scoredPeriod,
    assignments: anyText,
    roster: anyText,
    criteria: anyText,
    force: flag,
    overwrite: flag,
    json: flag,
  },
  run: async ({ input, options: { out, period, assignments, roster, criteria, force, overwrite } }, words) => {
    const target = {
      path: out,
      overwrite,
      inputs: [input, ...[assignments, roster, criteria].flatMap((file) => file ?? [])],
    };
    await requireFreeOut(target);
    const { host } = await openFile(input);
    // A file of its own goes before a sheet in the assignments file.
    const tables = {
      ...(assignments === undefined ? {} : await readTables(assignments)),
      ...(roster === undefined ? {} : { roster: await readOwnTable(roster, "roster") }),
      ...(criteria === undefined ? {} : { criteria: await readOwnTable(criteria, "criteria") }),
    };
    const decisions = await decisionsOf(host, period);
    const { report, applied } = await scoreMonthly(host, { period, force, decisions, ...tables });
    const written = applied?.written.map(({ name }) => name) ?? [];
    if (applied) {
      await rememberBrought(host, report);
      await saveFile(host, target);
    }

    const { text } = words;
    return {
      json: () => scoreJson(report, words.messages, written),
      lines: () => [
        text.heading.score({ file: input, period }),
        ...closedLines(report, words),
        "",
        ...findingLines(report.findings, words),
        ...broughtLines(report, words),
        ...peopleLines(report.people, words),
        ...assumptionLines(report.people, words),
        "",
        ...capLines(report, words),
        outcomeLine(report, { file: out, written, isWritten: applied !== null }, words),
      ],
      // Written or not: a line that could not be read is still to be mended.
      status: report.findings.some(({ severity }) => severity === "error") ? 1 : 0,
    };
  },
});

/**
 * Nobody is there to be asked: what a person typed stays. Where nothing tells it from what a table brought (an earlier
 * version kept no record), the table that was asked for counts, and what it replaces is told; the file itself stays as it is.
 */
async function decisionsOf(host: WorkbookHost, period: string): Promise<ImportDecisions> {
  return { ours: await broughtEarlier(host), taken: {}, tableDecides: !(await isImportRecorded(host, period)) };
}

/** Where a table that is brought again says something else than the sheets: which of the two counts. */
function broughtLines({ brought }: ScoreReport, { text, number }: Words): string[] {
  const shown = (value: BroughtDifference["inSheet"]) =>
    value === null || value === "" ? "–" : typeof value === "number" ? number(value) : String(value);
  return brought.map(({ person, about, field, row, inSheet, inTable, isTaken }) => {
    const cell = row === null ? "" : ` ${row}`;
    const place = `${about}${cell}, ${text.broughtFields[field]}`;
    const [kept, other] = isTaken ? [inTable, inSheet] : [inSheet, inTable];
    return text.brought({ person, place, kept: shown(kept), other: shown(other), isTaken });
  });
}

interface Outcome {
  readonly file: string;
  readonly written: readonly string[];
  readonly isWritten: boolean;
}

function outcomeLine({ closed }: ScoreReport, { file, written, isWritten }: Outcome, { text }: Words): string {
  if (!isWritten) return text.nothingWritten;
  return closed ? text.closings.copied({ file }) : text.written({ file, sheets: written.join(", ") });
}

/** That a period is closed, and whose sheets were changed in spite of it. */
function closedLines({ closed }: ScoreReport, { text: { closings } }: Words): string[] {
  if (!closed) return [];
  const { stamp, changed } = closed;
  const names = changed.map(({ name }) => name).join(", ");
  return [closings.stands(stamp), ...(changed.length > 0 ? [closings.changed({ names })] : [])];
}

function capLines({ people, excellentCaps: { office } }: ScoreReport, { text }: Words): string[] {
  const cap = text.cap(office);
  return [
    people.some(isProvisional) ? text.provisionalCap({ cap }) : cap,
    ...(office.over.length > 0 ? [text.over({ names: office.over.join(", ") })] : []),
    ...(office.tied.length > 0 ? [text.tied({ names: office.tied.join(", "), excess: tooMany(office) })] : []),
  ];
}

/** Of the people who are tied at the limit, so many are too many. */
function tooMany({ excess, over, tied }: ExcellentCap): number {
  return excess - (over.length - tied.length);
}
