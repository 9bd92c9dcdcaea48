import type { Assessment } from "../../app/assessment";
import { convertCatalogue } from "../../app/convert";
import { movedPeriods, type PeriodOfCatalogue } from "../../app/moved-periods";
import { proposeStandard } from "../../conversion/propose-standard";
import { assessOptionsOf } from "../assess-options";
import { defineCommand, oneFile } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { conversionJson } from "../json";
import { assessmentLines } from "../lines";
import { anyText, digits, flag, outFile, scale, sheetNames, sheetScales, standard, standardPoints } from "../options";
import { textTable } from "../text-table";
import type { Words } from "../words";

/** `kpi convert`: writes a copy of the workbook with its converted catalogue and settings. */
export const convertCommand = defineCommand({
  name: "convert",
  files: oneFile,
  options: {
    out: outFile,
    sheet: sheetNames,
    profile: anyText,
    scale,
    "sheet-scale": sheetScales,
    standard,
    "standard-points": standardPoints,
    digits,
    force: flag,
    overwrite: flag,
    json: flag,
  },
  run: async ({ input, options }, words) => {
    const target = { path: options.out, overwrite: options.overwrite, inputs: [input] };
    await requireFreeOut(target);
    const { host, lost: lostParts } = await openFile(input);
    const request = { ...assessOptionsOf(options), force: options.force };
    const { assessment, applied } = await convertCatalogue(host, request);
    const written = applied?.written.map(({ name }) => name) ?? [];
    if (applied) await saveFile(host, target);
    const periods = await movedPeriods(assessment);
    const lost = applied ? await lostParts() : [];

    const { text } = words;
    return {
      json: () => ({ ...conversionJson(assessment, words.messages, written), ...periodsJson(periods) }),
      lines: () => [
        text.heading.convert({ file: input }),
        ...assessmentLines(assessment, words),
        "",
        ...standardLines(assessment, words),
        ...periodLines(periods, words),
        applied ? text.written({ file: target.path, sheets: written.join(", ") }) : text.nothingWritten,
        ...(lost.length > 0 ? [text.notCarried({ parts: lost.join(", ") })] : []),
      ],
      status: assessment.summary.errors > 0 ? 1 : 0,
    };
  },
});

/** Only where something was scored. */
function periodsJson(periods: readonly PeriodOfCatalogue[]) {
  if (periods.length === 0) return {};
  return {
    periods: periods.map(({ period, isClosed, moved }) => ({
      ...{ period, closed: isClosed },
      moved: moved.map(({ name, old, now }) => ({ name, old, new: now })),
    })),
  };
}

/** Which open periods follow the new catalogue, with whose totals, and which closed ones stay. */
function periodLines(periods: readonly PeriodOfCatalogue[], { text: { closings }, number }: Words): string[] {
  const shown = (total: number | null) => (total === null ? "–" : number(Number(total.toFixed(2))));
  return periods.flatMap(({ period, isClosed, moved }) => {
    if (isClosed) return [closings.stays({ period })];
    if (moved.length === 0) return [];
    const people = moved.map(({ name, old, now }) => `${name} ${shown(old)} → ${shown(now)}`).join("; ");
    return [closings.follows({ period, count: moved.length, people })];
  });
}

function standardLines({ conversion }: Assessment, { text, number }: Words): string[] {
  const { standard } = conversion;
  if (standard) {
    return [
      text.standard({ code: standard.row.code, output: standard.row.row.output, points: number(standard.points) }),
    ];
  }
  const proposals = proposeStandard(conversion).map(({ row }) => [row.code, row.row.output, row.row.detail]);
  return [text.proposals, ...textTable(proposals, [14, 40, 70]), ""];
}
