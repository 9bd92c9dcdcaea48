/**
 * The command line's words → a checked command. Every mistake becomes one `badUsage` sentence.
 */
import { parseArgs, type ParseArgsConfig } from "node:util";

import type { Language } from "../strings/language";
import type { CliText } from "../strings/vi/cli";
import { UserError } from "../workbook/user-error";
import type { CheckedCommand, CommandName } from "./command";
import { commandNames, commands, isCommand } from "./commands/commands";
import { optionForms } from "./options";
import type { Words } from "./words";

export type ParsedCommandLine =
  | { readonly kind: "help" }
  | ({ readonly kind: "command"; readonly command: CommandName; readonly json: boolean } & CheckedCommand);

/** @throws UserError `unknownCommand`, `badUsage`. */
export async function parseCommandLine(
  words: readonly string[],
  { text, language }: Pick<Words, "text" | "language">,
): Promise<ParsedCommandLine> {
  const { values, positionals } = parseWords(words, text);
  const [name, ...files] = positionals;
  if (values["help"] === true) return { kind: "help" };
  if (name === undefined) throw badUsage(text.missingCommand({ commands: listOf(commandNames, language) }));
  if (!isCommand(name)) {
    throw new UserError("unknownCommand", { command: name, commands: listOf(commandNames, language) });
  }

  const command = await commands[name]();
  const stray = Object.keys(values).find((given) => !command.options.some((option) => option.name === given));
  if (stray !== undefined) throw badUsage(text.unknownOption({ option: `--${stray}` }));
  return {
    kind: "command",
    command: name,
    json: values["json"] === true,
    ...command.check({ files, values }, text),
  };
}

const help = { type: "boolean", short: "h" } as const;

function parseWords(words: readonly string[], text: CliText) {
  const known = Object.entries(optionForms).map(([name, { takes, short }]) => {
    const type: "boolean" | "string" = takes === "nothing" ? "boolean" : "string";
    return [name, { type, multiple: takes === "values", ...(short === undefined ? {} : { short }) }] as const;
  });
  const options: NonNullable<ParseArgsConfig["options"]> = { ...Object.fromEntries(known), help };
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // parseArgs names the offending option in quotes inside an English sentence: '-o, --out <value>'.
    const option = error instanceof Error ? /'([^',\s]+)/.exec(error.message)?.[1] : undefined;
    if (option === undefined) throw error;
    throw new UserError("badUsage", { detail: optionComplaint(error, option, text) }, { cause: error });
  }
}

function optionComplaint(error: unknown, option: string, text: CliText): string {
  const isKnown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
  if (!isKnown) return text.unknownOption({ option });
  return error.message.includes("does not take") ? text.needlessValue({ option }) : text.missingValue({ option });
}

/** "a, b hoặc c". */
function listOf(names: readonly string[], language: Language): string {
  const place = language === "vi" ? "vi-VN" : "en-GB";
  return new Intl.ListFormat(place, { type: "disjunction" }).format(names);
}

function badUsage(detail: string): UserError {
  return new UserError("badUsage", { detail });
}
