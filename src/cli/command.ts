/**
 * A command as a record: its name, the files and options that it takes, and what it does with them. Everything that the
 * command line says about it (usage, complaints) comes from the record and from its words (`strings/…/cli`).
 */
import * as z from "zod";
import { checkedOnce } from "../profiles/profile";
import type { CliText } from "../strings/vi/cli";
import { UserError } from "../workbook/user-error";
import { says, type Complaint } from "./complaint";
import type { flag, OptionName } from "./options";
import type { CommandReport } from "./report";
import type { Words } from "./words";

export type CommandName = keyof CliText["commands"];

/** How many files stand behind the name of a command, and what the command gets of them. */
export interface FilesForm<Input> {
  readonly count: "none" | "one" | "two" | "several" | "places";
  readonly schema: z.ZodType<Input>;
}

export const noFile: FilesForm<undefined> = {
  count: "none",
  schema: z.tuple([], says("tooManyFiles")).transform(() => undefined),
};
export const oneFile: FilesForm<string> = {
  count: "one",
  schema: z
    .array(z.string())
    .min(1, says("missingFile"))
    .max(1, says("tooManyFiles"))
    .transform(([file = ""]) => file),
};
/** At least one, in the order in which they were given. */
export const severalFiles: FilesForm<readonly string[]> = {
  count: "several",
  schema: z.array(z.string()).min(1, says("missingFile")),
};

/** Files and folders, at least one. */
export const severalPlaces: FilesForm<readonly string[]> = { ...severalFiles, count: "places" };

interface CommandRecord<Name extends CommandName, Input, Shape extends z.ZodRawShape> {
  readonly name: Name;
  readonly files: FilesForm<Input>;
  /** Each option with what its value must be, in the order of the usage; one that may be absent says so itself. */
  readonly options: Shape & Readonly<Record<Exclude<keyof Shape, OptionName>, never>>;
  /** Throws `UserError`s; writes its result only when all went well. */
  readonly run: (given: Given<Input, z.output<z.ZodObject<Shape>>>, words: Words) => Promise<CommandReport>;
}

export interface Given<Input, Options> {
  readonly input: Input;
  readonly options: Options;
}

/** What stood on the command line, not yet checked. */
export interface RawWords {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

export interface CheckedCommand extends Given<unknown, unknown> {
  readonly run: (words: Words) => Promise<CommandReport>;
}

/** A record whose types are settled, so that different commands can stand in one list. */
export interface Command<Name extends CommandName = CommandName> {
  readonly name: Name;
  readonly files: FilesForm<unknown>["count"];
  readonly options: readonly { readonly name: string; readonly isRequired: boolean }[];
  /** @throws UserError `badUsage`. */
  readonly check: (raw: RawWords, text: CliText) => CheckedCommand;
}

/** Every command prints JSON when it is asked to. */
type JsonShape = z.ZodRawShape & { readonly json: typeof flag };

export function defineCommand<Name extends CommandName, Input, Shape extends JsonShape>({
  name,
  files,
  options,
  run,
}: CommandRecord<Name, Input, Shape>): Command<Name> {
  const shape: Shape = options;
  const schema = z.object(shape);
  return {
    name,
    files: files.count,
    options: Object.entries<z.core.$ZodType>(shape).map(([option, value]) => ({
      name: option,
      isRequired: !z.safeParse(value, undefined, checkedOnce).success,
    })),
    check: (raw, text) => {
      const input = checked(files.schema.safeParse(raw.files, checkedOnce), raw, text);
      const given = { input, options: checked(schema.safeParse(raw.values, checkedOnce), raw, text) };
      return { ...given, run: (words) => run(given, words) };
    },
  };
}

function checked<Value>(result: z.ZodSafeParseResult<Value>, { values }: RawWords, { wrong }: CliText): Value {
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue || !isComplaint(issue.message, wrong)) throw result.error;
  const [option, place] = issue.path;
  const given = values[String(option)];
  const value = String((Array.isArray(given) ? given[Number(place)] : given) ?? "");
  throw new UserError("badUsage", { detail: wrong[issue.message]({ value }) });
}

function isComplaint(key: string, wrong: CliText["wrong"]): key is Complaint {
  return Object.hasOwn(wrong, key);
}
