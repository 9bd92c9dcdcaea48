import { userInfo } from "node:os";

import { closePeriod, type ClosingReport } from "../../app/close";
import { defineCommand, oneFile } from "../command";
import { closingJson } from "../closing-json";
import { openFile, requireFreeOut, saveFile } from "../files";
import { findingLines } from "../lines";
import { anyText, flag, outFile, scoredPeriod } from "../options";
import type { Words } from "../words";
import { assumptionLines, peopleLines } from "../score-lines";

/** `kpi close`: writes a copy of the workbook in which a period is closed, or with `--reopen` open again. */
export const closeCommand = defineCommand({
  name: "close",
  files: oneFile,
  options: { out: outFile, period: scoredPeriod, by: anyText, reopen: flag, force: flag, overwrite: flag, json: flag },
  run: async ({ input, options: { out, period, by, reopen, force, overwrite } }, words) => {
    const target = { path: out, overwrite, inputs: [input] };
    await requireFreeOut(target);
    const { host } = await openFile(input);
    const act = reopen ? "reopened" : "closed";
    const request = { period, act, by: nameOf(by), moment: new Date(), force } as const;
    const { report, applied } = await closePeriod(host, request);
    const written = applied?.written.map(({ name }) => name) ?? [];
    if (applied) await saveFile(host, target);
    const { text } = words;
    return {
      json: () => closingJson(report, words.messages, { isDone: applied !== null, written }),
      lines: () => [
        text.closings.headings[act]({ file: input, period }),
        "",
        ...findingLines(report.findings, words),
        ...peopleLines(report.scores, words),
        ...assumptionLines(report.scores, words),
        "",
        ...movedLines(report, words),
        ...(applied ? [text.closings.done[act]({ period, people: report.scores.length })] : []),
        applied ? text.written({ file: out, sheets: written.join(", ") }) : text.nothingWritten,
      ],
      status: report.findings.some(({ severity }) => severity === "error") ? 1 : 0,
    };
  },
});

/** As the sheets shall say it. */
function nameOf(by: string | undefined): string {
  const given = by?.trim() ?? "";
  return given === "" ? userInfo().username : given;
}

/** Of a reopening: whose totals are not what they were. */
function movedLines({ act, before, scores }: ClosingReport, { text, number }: Words): string[] {
  if (act === "closed") return [];
  const shown = (total: number | null) => (total === null ? "–" : number(Number(total.toFixed(2))));
  const moved = scores.flatMap(({ work, total }) => {
    const old = before.find((score) => score.work.person.id === work.person.id)?.total ?? null;
    const isSame = old === null || total === null ? old === total : Math.abs(old - total) < 1e-9;
    return isSame ? [] : [`${work.person.name} ${shown(old)} → ${shown(total)}`];
  });
  return [moved.length === 0 ? text.closings.same : text.closings.moved({ people: moved.join("; ") })];
}
