import type { Assessment } from "../../app/assessment";
import { check } from "../../app/check";
import { confirmationOf, type HeldConfirmation } from "../../app/confirmation";
import { writeFindings } from "../../app/write-findings";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { findingWords } from "../../strings/finding-words";
import { runAtOnce } from "../../workbook/slices";
import { assessOptionsOf } from "../assess-options";
import { defineCommand, oneFile } from "../command";
import { openFile, requireFreeOut, saveFile, type Target } from "../files";
import { assessmentJson } from "../json";
import { assessmentLines } from "../lines";
import { anyText, flag, outFile, scale, sheetNames, sheetScales } from "../options";
import type { Words } from "../words";

/** `kpi check`: ready to submit, or what is not; with `-o` also as a sheet in a copy of the workbook. */
export const checkCommand = defineCommand({
  name: "check",
  files: oneFile,
  options: {
    out: outFile.optional(),
    sheet: sheetNames,
    profile: anyText,
    scale,
    "sheet-scale": sheetScales,
    overwrite: flag,
    json: flag,
  },
  run: async ({ input, options }, words) => {
    const { out, overwrite } = options;
    const target = out === undefined ? null : { path: out, overwrite, inputs: [input] };
    if (target) await requireFreeOut(target);
    const { host } = await openFile(input);
    const assessment = await check(host, assessOptionsOf(options));
    const confirmation = runAtOnce(confirmationOf(assessment));
    const written = target ? [await writeReport({ host, assessment, confirmation, target, words })] : [];
    return {
      json: () => assessmentJson(assessment, words.messages),
      lines: () => [
        words.text.heading.check({ file: input }),
        ...assessmentLines(assessment, words),
        ...confirmationLines(confirmation, words),
        ...written,
      ],
      status: assessment.summary.ready ? 0 : 1,
    };
  },
});

function confirmationLines(confirmation: HeldConfirmation | null, { text }: Words): string[] {
  if (!confirmation) return [];
  return [confirmation.holds ? text.confirmed(confirmation) : text.confirmationVoid(confirmation)];
}

interface ReportRequest {
  readonly host: XlsxHost;
  readonly assessment: Assessment;
  readonly confirmation: HeldConfirmation | null;
  readonly target: Target;
  readonly words: Words;
}

async function writeReport({ host, assessment, confirmation, target, words }: ReportRequest): Promise<string> {
  const wordsOf = (finding: Assessment["findings"][number]) => findingWords(finding, words.messages);
  // A word that holds stays; one that was given for another state goes.
  const held = confirmation?.holds === true ? confirmation : null;
  const { written } = await writeFindings(host, { assessment, wordsOf, confirmation: held });
  await saveFile(host, target);
  return words.text.written({ file: target.path, sheets: written.map(({ name }) => name).join(", ") });
}
