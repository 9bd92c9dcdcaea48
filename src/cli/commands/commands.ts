/** Every command, in the order of the help; a run loads only its own. */
import type { Command, CommandName } from "../command";

type Loaders = { readonly [Name in CommandName]: () => Promise<Command<Name>> };

export const commands: Loaders = {
  check: async () => (await import("./check")).checkCommand,
  fix: async () => (await import("./fix")).fixCommand,
  suggest: async () => (await import("./suggest")).suggestCommand,
  convert: async () => (await import("./convert")).convertCommand,
  review: async () => (await import("./review")).reviewCommand,
  compare: async () => (await import("./compare")).compareCommand,
  merge: async () => (await import("./merge")).mergeCommand,
  score: async () => (await import("./score")).scoreCommand,
  send: async () => (await import("./send")).sendCommand,
  collect: async () => (await import("./collect")).collectCommand,
  close: async () => (await import("./close")).closeCommand,
  year: async () => (await import("./year")).yearCommand,
  template: async () => (await import("./template")).templateCommand,
};

export const commandNames = Object.keys(commands);

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
