import type { CommandArguments, CommandName } from "./arguments";
import { checkCommand } from "./commands/check";
import { convertCommand } from "./commands/convert";
import { scoreCommand } from "./commands/score";
import { templateCommand } from "./commands/template";
import type { CommandReport } from "./report";
import type { Words } from "./words";

const commands: Readonly<Record<CommandName, (args: CommandArguments, words: Words) => Promise<CommandReport>>> = {
  check: checkCommand,
  convert: convertCommand,
  score: scoreCommand,
  template: templateCommand,
};

/** Runs one command; throws `UserError`s, writes its result file only when all went well. */
export function runCommand(args: CommandArguments, words: Words): Promise<CommandReport> {
  return commands[args.command](args, words);
}
