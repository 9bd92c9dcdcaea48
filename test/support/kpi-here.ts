/** Commands in the test's own process, for the many runs that need no process of their own: it costs more than they do. */
import { parseCommandLine } from "../../src/cli/arguments";
import { wordsOf } from "../../src/cli/words";
import { UserError } from "../../src/workbook/user-error";
import type { KpiRun } from "./kpi";

const words = wordsOf("vi");

/** What `kpi …args` prints and ends with, as the entry of the command line does it. */
export async function kpiHere(args: readonly string[]): Promise<KpiRun> {
  try {
    const request = await parseCommandLine(args, words);
    if (request.kind === "help") throw new RangeError("help is printed by the entry alone");
    const { json, lines, status } = await request.run(words);
    return { status, stdout: request.json ? JSON.stringify(json()) : lines().join("\n"), stderr: "" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: 2, stdout: "", stderr: words.messages.errors[error.key](error.params) };
  }
}
