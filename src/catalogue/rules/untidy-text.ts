/**
 * W308, W309: texts are in whole letters of Unicode, with one regular space between words. Others look the same, and are
 * not found, sorted or held to be the same.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { straySpacesOf } from "../../text/tidy-spaces";
import { cellAddress } from "../../workbook/address";
import type { UntidyCell } from "../untidy-cells";
import type { CatalogueContext } from "./catalogue-context";

export const lettersNotUnicode = rule("W308", "warning", ({ untidyCells }: CatalogueContext) =>
  remarkOnEach(untidyCells, (cell) => {
    const { at, text, letters } = cell;
    if (!letters) return null;
    const { fault, mended } = letters;
    return {
      at,
      params: { cell: cellAddress(at.row, at.column), fault, text: excerpt(text), suggestion: excerpt(mended) },
      fix: setText(cell, mended),
    };
  }),
);

export const straySpaces = rule("W309", "warning", ({ untidyCells }: CatalogueContext) =>
  remarkOnEach(untidyCells, (cell) => {
    const { at, text, spaces } = cell;
    if (spaces === null) return null;
    return {
      at,
      params: { cell: cellAddress(at.row, at.column), kinds: straySpacesOf(text).join(" ") },
      fix: setText(cell, spaces),
    };
  }),
);

/** Nobody has to judge it: the text says what it said. */
function setText({ at, text }: UntidyCell, value: string): Fix {
  return { kind: "setText", value, isSafe: true, edits: [{ kind: "setCell", ...at, value }], mends: text };
}
