import type { AssessOptions, TriedChoices } from "../app/assessment";

export interface CatalogueOptions extends Pick<TriedChoices, "profile" | "scale" | "standard"> {
  readonly sheet?: readonly string[];
  readonly digits?: number;
}

/** What the command line says of reading a catalogue and of trying choices on it; a command's other options are no choices. */
export function assessOptionsOf({ sheet, digits, profile, scale, standard }: CatalogueOptions): AssessOptions {
  const settings = digits === undefined ? {} : { digits };
  return { reading: { sheets: sheet }, tried: { profile, scale, standard, settings } };
}
