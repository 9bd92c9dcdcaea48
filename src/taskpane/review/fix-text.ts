/** What a fix puts into its cell, as people of the pane's language write it. */
import type { Fix } from "../../findings/finding";
import type { NumberFormat } from "../shared/number-format";

export function fixText({ value, edits }: Fix, format: NumberFormat): string {
  const [edit] = edits;
  return edit?.kind === "setCell" && typeof edit.value === "number" ? format.typed(edit.value) : value;
}
