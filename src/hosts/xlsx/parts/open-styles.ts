/**
 * The style sheet of a workbook for adding to it: one without any gets it, one that lacks lists gets them.
 */
import { setContentType } from "./content-types";
import { contentTypes, namespaceOf } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { completeStyles } from "./base-styles";
import { addRelationship } from "./relationships";
import { partOfKind, relationshipType, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { stylesOf } from "./known-styles";
import { readStyleSheet, styleSheetOfCut, type StyleSheet } from "./style-sheet";

export interface OpenStyles {
  readonly path: string;
  readonly sheet: StyleSheet;
}

/** `setStyles` writes what was added. */
export async function openStyles(pack: OfficePackage): Promise<OpenStyles> {
  const workbook = await readWorkbookPart(pack);
  const named = partOfKind(workbook, "styles");
  const path = named ?? freePath(pack);
  if (named === null) {
    await addRelationship(pack, { part: workbook.path, type: relationshipType(workbook, "styles"), target: path });
  }
  if (!pack.has(path)) await setContentType(pack, path, contentTypes.styles);
  const sheet = await wholeStyles(pack, workbook, path);
  await completeStyles(sheet, () => lastFormat(pack, workbook));
  return { path, sheet };
}

/** The styles as they show: with the entries that a file without them leaves to the program. */
export async function readStyles(pack: OfficePackage, workbook: WorkbookPart): Promise<StyleSheet> {
  const sheet = await wholeStyles(pack, workbook, partOfKind(workbook, "styles"));
  await completeStyles(sheet, () => Promise.resolve(0));
  return sheet;
}

async function wholeStyles(pack: OfficePackage, { root }: WorkbookPart, path: string | null): Promise<StyleSheet> {
  const cut = path === null ? null : await stylesOf(pack, path);
  return cut ? styleSheetOfCut(cut) : readStyleSheet(`<styleSheet xmlns="${namespaceOf(root)}"/>`);
}

/** A part of that name that the workbook does not name stays. */
function freePath(pack: OfficePackage): string {
  let path = "xl/styles.xml";
  for (let number = 2; pack.has(path); number++) path = `xl/styles${number}.xml`;
  return path;
}

const formatIndex = /\ss\s*=\s*["'](\d{1,5})["']/g;

/** Highest index of a format that any row or cell names. */
async function lastFormat(pack: OfficePackage, { sheets }: WorkbookPart): Promise<number> {
  let last = 0;
  for (const { path } of sheets) {
    for (const [, index] of (await pack.text(path)).matchAll(formatIndex)) last = Math.max(last, Number(index));
  }
  return last;
}
