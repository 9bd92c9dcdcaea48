/**
 * Entry of the command line: parse, run, print, and end with the contract's exit status.
 */
import { languageOfLocale } from "../strings/language";
import { UserError, type UserErrorKey } from "../workbook/user-error";
import { parseCommandLine } from "./arguments";
import { helpLines } from "./help";
import { wordsOf, type Words } from "./words";

async function run(args: readonly string[], words: Words): Promise<number> {
  const request = await parseCommandLine(args, words);
  if (request.kind === "help") {
    process.stdout.write(`${(await helpLines(words.text)).join("\n")}\n`);
    return 0;
  }
  const { json, lines, status } = await request.run(words);
  process.stdout.write(request.json ? `${JSON.stringify(json(), null, 2)}\n` : `${lines().join("\n")}\n`);
  return status;
}

/** One line for people, whatever happened; a bug of ours shows its stack only when asked for. */
function complaint(error: unknown, words: Words): string {
  if (error instanceof UserError) {
    const hints: Partial<Record<UserErrorKey, string>> = words.text.hints;
    return [words.messages.errors[error.key](error.params), hints[error.key]].filter(Boolean).join(" ");
  }
  const detail = !(error instanceof Error) ? String(error) : wantsStack() ? String(error.stack) : error.message;
  return words.text.internal({ detail });
}

function wantsStack(): boolean {
  return process.env["KPI_DEBUG"] !== undefined;
}

const words = wordsOf(languageOfLocale(process.env["LANG"]));
try {
  // exitCode, not exit(): a pipe must get the whole JSON document.
  process.exitCode = await run(process.argv.slice(2), words);
} catch (error) {
  const sentence = complaint(error, words);
  process.stderr.write(`${wantsStack() ? sentence : sentence.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}
