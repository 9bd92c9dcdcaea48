/**
 * The command line's words → checked requests. Every mistake becomes one `badUsage` sentence.
 */
import { parseArgs } from "node:util";

import * as z from "zod";

import { scaleSchema, settingsSchema } from "../profiles/profile";
import type { StandardChoice } from "../conversion/conversion";
import type { CliText } from "../strings/vi/cli";
import { isMonth, type Month } from "../text/period";
import { UserError } from "../workbook/user-error";

const commonOptions = {
  profile: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;
const readingOptions = { sheet: { type: "string", multiple: true }, scale: { type: "string" } } as const;
const writingOptions = {
  out: { type: "string", short: "o" },
  overwrite: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
} as const;
const allOptions = {
  ...commonOptions,
  ...readingOptions,
  ...writingOptions,
  standard: { type: "string" },
  digits: { type: "string" },
  period: { type: "string" },
  assignments: { type: "string" },
} as const;

type OptionName = keyof typeof allOptions;

/** Options that each command takes; the order is that of `cli.md`. */
const optionsOf = {
  check: ["out", "sheet", "profile", "scale", "json", "overwrite"],
  convert: ["out", "sheet", "profile", "scale", "standard", "digits", "json", "overwrite", "force"],
  score: ["out", "period", "assignments", "json", "overwrite", "force"],
  template: ["out", "profile", "json", "overwrite"],
} as const satisfies Record<string, readonly OptionName[]>;

export type CommandName = keyof typeof optionsOf;

/** In the contract, not built yet. */
const plannedCommands: readonly string[] = ["merge"];

export interface CommandArguments {
  readonly command: CommandName;
  /** Absent only for `template`. */
  readonly file: string;
  readonly sheets: readonly string[] | undefined;
  readonly profile: string | undefined;
  readonly scale: z.infer<typeof scaleSchema> | undefined;
  readonly standard: StandardChoice | undefined;
  readonly digits: number | undefined;
  /** Empty for a `check` that writes nothing. */
  readonly out: string;
  readonly period: Month | "";
  readonly assignments: string | undefined;
  readonly json: boolean;
  readonly overwrite: boolean;
  readonly force: boolean;
}

export type ParsedCommandLine = { readonly kind: "help" } | ({ readonly kind: "command" } & CommandArguments);

/** @throws UserError `unknownCommand`, `badUsage`. */
export function parseCommandLine(words: readonly string[], text: CliText): ParsedCommandLine {
  const { values, positionals } = parseWords(words, text);
  const [command, ...files] = positionals;
  if (values.help) return { kind: "help" };
  if (command === undefined) throw badUsage(text.missingCommand);
  if (plannedCommands.includes(command)) throw badUsage(text.notYet);
  if (!isCommand(command)) throw new UserError("unknownCommand", { command });

  const allowed: readonly string[] = [...optionsOf[command], "help"];
  const stray = Object.entries(values).find(([name, value]) => value !== false && !allowed.includes(name));
  if (stray) throw badUsage(text.unknownOption({ option: `--${stray[0]}` }));

  const wantsFile = command !== "template";
  if (wantsFile && files.length === 0) throw badUsage(text.missingFile);
  if (files.length > (wantsFile ? 1 : 0)) throw badUsage(text.tooManyFiles);
  return {
    kind: "command",
    command,
    file: files[0] ?? "",
    // A sheet named twice is still one sheet.
    sheets: values.sheet && [...new Set(values.sheet)],
    profile: values.profile,
    scale: read(values.scale, scaleSchema, (value) => text.badScale({ value })),
    standard: values.standard === undefined ? undefined : standardChoice(values.standard),
    digits: read(values.digits, digitsText, (value) => text.badDigits({ value })),
    out: command === "check" && values.out === undefined ? "" : outFile(values.out, text),
    period: command === "score" ? period(values.period, text) : "",
    assignments: values.assignments,
    json: values.json,
    overwrite: values.overwrite,
    force: values.force,
  };
}

function parseWords(words: readonly string[], text: CliText) {
  try {
    return parseArgs({ args: [...words], options: allOptions, allowPositionals: true });
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

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(optionsOf, word);
}

function badUsage(detail: string): UserError {
  return new UserError("badUsage", { detail });
}

const digitsText = z.string().regex(/^\d$/).transform(Number).pipe(settingsSchema.shape.digits);

const periodText = z.custom<Month>(isMonth);

function read<Value>(
  value: string | undefined,
  schema: z.ZodType<Value>,
  complaint: (value: string) => string,
): Value | undefined {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw badUsage(complaint(value));
  return result.data;
}

function outFile(out: string | undefined, text: CliText): string {
  if (out === undefined || out === "") throw badUsage(text.missingOut);
  if (!/\.xlsx$/i.test(out)) throw badUsage(text.outNotXlsx);
  return out;
}

function period(value: string | undefined, text: CliText): Month {
  const result = read(value, periodText, (wrong) => text.badPeriod({ value: wrong }));
  if (result === undefined) throw badUsage(text.missingPeriod);
  return result;
}

/**
 * "VP.006" is a code, "Sheet2!15" a row; sheet names may hold "!" themselves, so the last one counts. As in
 * formulas, quotes may stand around the name, with its own quotes doubled, and a "$" before the row.
 */
function standardChoice(value: string): StandardChoice {
  const [, name, row] = /^(.+)!\$?(\d+)$/s.exec(value) ?? [];
  if (name === undefined || row === undefined) return { kind: "code", code: value };
  const quoted = /^'(.+)'$/s.exec(name)?.[1];
  return { kind: "row", sheet: quoted?.replaceAll("''", "'") ?? name, row: Number(row) };
}
