/**
 * The style sheet of a workbook for adding to it; one without any gets it.
 */
import { setContentType } from "./content-types";
import { contentTypes, officeRelationships, spreadsheetNamespace } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { addRelationship } from "./relationships";
import { partOfKind, readWorkbookPart } from "./workbook-part";
import { readStyleSheet, styleSheetOf } from "./style-sheet";
import { element } from "../xml/xml-tree";

export async function openStyles(pack: OfficePackage) {
  const workbook = await readWorkbookPart(pack);
  const known = partOfKind(workbook, "styles");
  if (known !== null && pack.has(known)) return { path: known, sheet: readStyleSheet(await pack.text(known)) };
  const path = "xl/styles.xml";
  await addRelationship(pack, { part: workbook.path, type: `${officeRelationships}/styles`, target: path });
  await setContentType(pack, path, contentTypes.styles);
  return { path, sheet: styleSheetOf(element("styleSheet", { xmlns: spreadsheetNamespace })) };
}
