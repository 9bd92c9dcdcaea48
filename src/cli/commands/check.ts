import type { Assessment } from "../../app/assessment";
import { check } from "../../app/check";
import { writeFindings } from "../../app/write-findings";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { findingWords } from "../../strings/finding-words";
import type { CommandArguments } from "../arguments";
import { assessOptionsOf } from "../assess-options";
import { openFile, requireFreeOut, saveFile } from "../files";
import { assessmentJson } from "../json";
import { assessmentLines } from "../lines";
import type { CommandReport } from "../report";
import type { Words } from "../words";

/** `kpi check`: ready to submit, or what is not; with `-o` also as a sheet in a copy of the workbook. */
export async function checkCommand(args: CommandArguments, words: Words): Promise<CommandReport> {
  const writes = args.out !== "";
  if (writes) await requireFreeOut(args);
  const { host } = await openFile(args.file);
  const assessment = await check(host, assessOptionsOf(args));
  return {
    json: assessmentJson(assessment, words.messages),
    lines: [
      words.text.heading.check({ file: args.file }),
      ...assessmentLines(assessment, words),
      ...(writes ? [await writeReport({ host, assessment, args, words })] : []),
    ],
    status: assessment.summary.ready ? 0 : 1,
  };
}

interface ReportRequest {
  readonly host: XlsxHost;
  readonly assessment: Assessment;
  readonly args: CommandArguments;
  readonly words: Words;
}

async function writeReport({ host, assessment, args, words }: ReportRequest): Promise<string> {
  const wordsOf = (finding: Assessment["findings"][number]) => findingWords(finding, words.messages);
  const { written } = await writeFindings(host, { assessment, wordsOf });
  await saveFile(host, args);
  return words.text.written({ file: args.out, sheets: written.map(({ name }) => name).join(", ") });
}
