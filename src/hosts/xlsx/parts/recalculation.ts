/**
 * After a change the workbook is recalculated when it is opened: cells of the user's may depend on ours. The
 * calculation chain is only a cache of Excel's, and a wrong one makes Excel offer a repair.
 */
import { setContentType } from "./content-types";
import type { OfficePackage } from "../package/office-package";
import { removeRelationships } from "./relationships";
import { afterSheets } from "./sheet-list";
import { partOfKind, readWorkbookPart } from "./workbook-part";
import { ensureChild, writeXml } from "../xml/xml-tree";

export async function askForRecalculation(pack: OfficePackage): Promise<void> {
  const workbook = await readWorkbookPart(pack);
  const calculation = ensureChild(workbook.root, "calcPr", afterSheets.slice(afterSheets.indexOf("calcPr") + 1));
  calculation.attributes.set("fullCalcOnLoad", "1");
  pack.setText(workbook.path, writeXml(workbook.root));
  const chain = partOfKind(workbook, "calcChain");
  if (chain === null) return;
  pack.remove(chain);
  await setContentType(pack, chain, null);
  await removeRelationships(pack, workbook.path, ({ kind }) => kind === "calcChain");
}
