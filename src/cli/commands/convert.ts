import type { Assessment } from "../../app/assessment";
import { convertCatalogue } from "../../app/convert";
import { proposeStandard } from "../../conversion/propose-standard";
import type { CommandArguments } from "../arguments";
import { assessOptionsOf } from "../assess-options";
import { openFile, requireFreeOut, saveFile } from "../files";
import { conversionJson } from "../json";
import { assessmentLines } from "../lines";
import type { CommandReport } from "../report";
import { textTable } from "../text-table";
import type { Words } from "../words";

/** `kpi convert`: writes a copy of the workbook with its converted catalogue and settings. */
export async function convertCommand(args: CommandArguments, words: Words): Promise<CommandReport> {
  await requireFreeOut(args);
  const { host, lost } = await openFile(args.file);
  const { assessment, applied } = await convertCatalogue(host, { ...assessOptionsOf(args), force: args.force });
  const written = applied?.written.map(({ name }) => name) ?? [];
  if (applied) await saveFile(host, args);

  const { text } = words;
  return {
    json: conversionJson(assessment, words.messages, written),
    lines: [
      text.heading.convert({ file: args.file }),
      ...assessmentLines(assessment, words),
      "",
      ...standardLines(assessment, words),
      applied ? text.written({ file: args.out, sheets: written.join(", ") }) : text.nothingWritten,
      ...(applied && lost.length > 0 ? [text.notCarried({ parts: lost.join(", ") })] : []),
    ],
    status: assessment.summary.errors > 0 ? 1 : 0,
  };
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
