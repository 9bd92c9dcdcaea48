import type { Assessment } from "../../app/assessment";
import { convertCatalogue } from "../../app/convert";
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
    const lost = applied ? await lostParts() : [];

    const { text } = words;
    return {
      json: () => conversionJson(assessment, words.messages, written),
      lines: () => [
        text.heading.convert({ file: input }),
        ...assessmentLines(assessment, words),
        "",
        ...standardLines(assessment, words),
        applied ? text.written({ file: target.path, sheets: written.join(", ") }) : text.nothingWritten,
        ...(lost.length > 0 ? [text.notCarried({ parts: lost.join(", ") })] : []),
      ],
      status: assessment.summary.errors > 0 ? 1 : 0,
    };
  },
});

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
