/**
 * The style sheet of a workbook, cut once however often it is read, looked at and added to: one of 60,000 formats is as
 * long as a large sheet.
 */
import type { OfficePackage } from "../package/office-package";
import { cutOfStyleSheet, cutStyles, writeStyleSheet, type CutStyles, type StyleSheet } from "./style-sheet";

const known = new WeakMap<object, CutStyles>();

/** `null` for a part that is missing; throws `PackageError` when it is not well-formed. */
export async function stylesOf(pack: OfficePackage, path: string): Promise<CutStyles | null> {
  const state = pack.stateOf(path);
  if (!state) return null;
  const cut = known.get(state) ?? cutStyles(await pack.text(path));
  known.set(state, cut);
  return cut;
}

export function setStyles(pack: OfficePackage, path: string, sheet: StyleSheet): void {
  pack.setText(path, writeStyleSheet(sheet));
  const state = pack.stateOf(path);
  if (state) known.set(state, cutOfStyleSheet(sheet));
}
