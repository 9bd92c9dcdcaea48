/** What `--help` prints, from the records of the commands and the forms of their options. */
import { profiles } from "../profiles/profiles";
import type { CliText } from "../strings/vi/cli";
import type { Command } from "./command";
import { commands } from "./commands/commands";
import { optionForms } from "./options";

interface OptionWords {
  /** Absent for an option without a value. */
  readonly value?: string;
  readonly about: string | ((facts: { readonly profiles: string }) => string);
}

interface HelpOption extends OptionWords {
  readonly name: string;
  readonly short?: string;
  readonly isRepeatable: boolean;
}

export async function helpLines(text: CliText): Promise<string[]> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const words = new Map<string, OptionWords>(Object.entries(text.options));
  const options = Object.entries(optionForms).flatMap(([name, { takes, ...form }]): HelpOption[] => {
    const own = words.get(name);
    return own ? [{ name, ...form, ...own, isRepeatable: takes === "values" }] : [];
  });
  const width = Math.max(...all.map(({ name }) => name.length));
  return [
    text.title,
    "",
    ...all.flatMap((command) => [
      `  kpi ${command.name.padEnd(width)} ${usageOf(command, options, text)}`,
      `      ${" ".repeat(width)} ${text.commands[command.name]}`,
    ]),
    "",
    ...optionLines(options),
    "",
    ...text.closing,
  ];
}

/** "FILE -o OUT.xlsx [--sheet NAME]… [--json]". */
function usageOf({ files, options }: Command, known: readonly HelpOption[], text: CliText): string {
  const places = files === "none" ? [] : [text.files[files]];
  const uses = options.flatMap(({ name, isRequired }) => {
    const option = known.find((one) => one.name === name);
    if (!option) return [];
    const written = [option.short ? `-${option.short}` : `--${name}`, option.value].filter(Boolean).join(" ");
    return `${isRequired ? written : `[${written}]`}${option.isRepeatable ? "…" : ""}`;
  });
  return [...places, ...uses].join(" ");
}

function optionLines(options: readonly HelpOption[]): string[] {
  const facts = { profiles: profiles.map(({ id }) => id).join(", ") };
  const left = options.map(({ name, short, value }) =>
    [short ? `-${short},` : "", `--${name}`, value].filter(Boolean).join(" "),
  );
  const width = Math.max(...left.map((words) => words.length));
  return options.map(({ about }, index) => {
    const sentence = typeof about === "string" ? about : about(facts);
    return `  ${(left[index] ?? "").padEnd(width)}  ${sentence}`;
  });
}
