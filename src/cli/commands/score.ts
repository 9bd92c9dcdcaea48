import { rememberBrought } from "../../app/import-record";
import { scoreMonthly } from "../../app/score";
import type { ScoreReport } from "../../app/score-report";
import type { BroughtDifference } from "../../scoring/settle-lines";
import { ratioOf } from "../../scoring/ratios";
import { ratioKeys } from "../../scoring/ratio-keys";
import { defineCommand, oneFile } from "../command";
import { openFile, readTables, requireFreeOut, saveFile } from "../files";
import { scoreJson } from "../json";
import { findingLines } from "../lines";
import { anyText, flag, month, outFile } from "../options";
import { textTable } from "../text-table";
import type { Words } from "../words";

/** `kpi score`: writes a copy of the workbook with the month's score sheets and the office's summary. */
export const scoreCommand = defineCommand({
  name: "score",
  files: oneFile,
  options: { out: outFile, period: month, assignments: anyText, force: flag, overwrite: flag, json: flag },
  run: async ({ input, options: { out, period, assignments, force, overwrite } }, words) => {
    const target = { path: out, overwrite, inputs: assignments ? [input, assignments] : [input] };
    await requireFreeOut(target);
    const { host } = await openFile(input);
    const tables = assignments === undefined ? {} : await readTables(assignments);
    const { report, applied } = await scoreMonthly(host, { period, force, ...tables });
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
        "",
        ...findingLines(report.findings, words),
        ...broughtLines(report, words),
        ...peopleLines(report, words),
        "",
        ...capLines(report, words),
        applied ? text.written({ file: out, sheets: written.join(", ") }) : text.nothingWritten,
      ],
      // Written or not: a line that could not be read is still to be mended.
      status: report.findings.some(({ severity }) => severity === "error") ? 1 : 0,
    };
  },
});

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

function peopleLines({ people }: ScoreReport, { text, messages, number }: Words): string[] {
  const percent = (ratio: number | null) => (ratio === null ? "–" : `${number(round(ratio * 100, 1))}%`);
  const rows = people.map(({ work, ratios, total, level }) => [
    work.person.name,
    ...ratioKeys.map((key) => percent(ratioOf(ratios, key))),
    total === null ? "–" : number(round(total, 2)),
    level === null ? text.notRated : messages.terms.level[level],
  ]);
  return textTable(
    [[text.columns.name, ...ratioKeys, text.columns.total, text.columns.level], ...rows],
    [30, ...ratioKeys.map(() => 8), 8, 40],
  );
}

function capLines({ excellentCaps: { office } }: ScoreReport, { text }: Words): string[] {
  return [text.cap(office), ...(office.over.length > 0 ? [text.over({ names: office.over.join(", ") })] : [])];
}

/** For display only. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
