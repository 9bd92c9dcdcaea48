import type { AssessOptions, TriedChoices } from "../app/assessment";

export interface CatalogueOptions extends Pick<TriedChoices, "profile" | "scale" | "standard"> {
  readonly sheet?: readonly string[];
  readonly digits?: number;
}

/** What the command line says of reading a catalogue and of trying choices on it. */
export function assessOptionsOf({ sheet, digits, ...tried }: CatalogueOptions): AssessOptions {
  return { reading: { sheets: sheet }, tried: { ...tried, settings: digits === undefined ? {} : { digits } } };
}
