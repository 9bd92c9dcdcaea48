/**
 * The style sheet of a workbook for adding to it: one without any gets it, one that lacks lists gets them.
 */
import { setContentType } from "./content-types";
import { contentTypes, namespaceOf } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { completeStyles } from "./base-styles";
import { addRelationship } from "./relationships";
import { partOfKind, relationshipType, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { readStyleSheet, type StyleSheet } from "./style-sheet";

export interface OpenStyles {
  readonly path: string;
  readonly sheet: StyleSheet;
}

export async function openStyles(pack: OfficePackage): Promise<OpenStyles> {
  const workbook = await readWorkbookPart(pack);
  const named = partOfKind(workbook, "styles");
  const path = named ?? freePath(pack);
  const isThere = named !== null && pack.has(named);
  if (named === null) {
    await addRelationship(pack, { part: workbook.path, type: relationshipType(workbook, "styles"), target: path });
  }
  if (!isThere) await setContentType(pack, path, contentTypes.styles);
  const sheet = readStyleSheet(isThere ? await pack.text(path) : `<styleSheet xmlns="${namespaceOf(workbook.root)}"/>`);
  await completeStyles(sheet, () => lastFormat(pack, workbook));
  return { path, sheet };
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
