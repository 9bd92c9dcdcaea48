import type { AssessOptions, TriedChoices, TriedSettings } from "../app/assessment";
import type { Settings } from "../profiles/profile";

export interface CatalogueOptions extends Pick<TriedChoices, "profile" | "scale" | "standard"> {
  readonly sheet?: readonly string[];
  readonly digits?: number;
  readonly "sheet-scale"?: Settings["sheetScales"];
  readonly "standard-points"?: Settings["standardPoints"];
}

/** What the command line says of reading a catalogue and of trying choices on it; a command's other options are no choices. */
export function assessOptionsOf(options: CatalogueOptions): AssessOptions {
  const { sheet, digits, profile, scale, standard } = options;
  const { "sheet-scale": sheetScales, "standard-points": standardPoints } = options;
  const settings: TriedSettings = {
    ...(digits === undefined ? {} : { digits }),
    ...(sheetScales === undefined ? {} : { sheetScales }),
    ...(standardPoints === undefined ? {} : { standardPoints }),
  };
  return { reading: { sheets: sheet }, tried: { profile, scale, standard, settings } };
}
