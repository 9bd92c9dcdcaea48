import type { AssessOptions } from "../app/assessment";
import type { CommandArguments } from "./arguments";

/** What the command line says of reading and trying. */
export function assessOptionsOf(
  args: Pick<CommandArguments, "sheets" | "profile" | "scale" | "standard" | "digits">,
): AssessOptions {
  const { sheets, profile, scale, standard, digits } = args;
  return { reading: { sheets }, tried: { profile, scale, standard, settings: digits === undefined ? {} : { digits } } };
}
