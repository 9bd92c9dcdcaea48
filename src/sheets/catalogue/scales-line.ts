/** The line of `Danh mục quy đổi` that stands there where sheets have different scales. */
import type { Conversion } from "../../conversion/conversion";
import { forms } from "../../strings/vi/forms";

/** Which sheets have which scale, for the reader of the form. */
export function scalesLine({ rows, scales }: Conversion): string {
  const sheetsOf = (scale: Conversion["scale"]) =>
    [...new Set(rows.filter((row) => row.scale === scale).map(({ row }) => row.source.sheet))].join(", ");
  const parts = scales.map((scale) => `${sheetsOf(scale)}: ${forms.settings.choices.scale[scale].toLowerCase()}`);
  return `${forms.catalogue.scalesLine}${parts.join("; ")}`;
}
