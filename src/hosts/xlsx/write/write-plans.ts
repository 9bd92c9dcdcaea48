/**
 * Writes sheet plans into a package: in place where a sheet carries the plan's marker, else as new tabs.
 */
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { UserError } from "../../../workbook/user-error";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { spreadsheetNamespace } from "../parts/namespaces";
import type { OfficePackage } from "../package/office-package";
import { openStyles } from "../parts/open-styles";
import { readMarkers } from "../read/read-snapshot";
import { removeRelationships } from "../parts/relationships";
import { addSheet } from "../parts/sheet-list";
import { writeSheetNames } from "./sheet-names";
import { splitSheet } from "../parts/sheet-text";
import { StyleBook } from "./style-book";
import { readWorkbookPart } from "../parts/workbook-part";
import { sheetXml } from "./write-sheet";
import { element, elementsOf, localName, write, writeXml, type XmlElement } from "../xml/xml-tree";

export interface WrittenSheet {
  readonly marker: string;
  readonly name: string;
  readonly created: boolean;
}

/** What people may have hung on a sheet of ours; it stays where it is. */
const keptElements = new Set(["drawing", "legacyDrawing"]);
const keptParts = new Set(["drawing", "vmlDrawing", "comments", "threadedComment"]);

export async function writePlans(
  pack: OfficePackage,
  plans: readonly SheetPlan[],
  { signal, onProgress }: WorkOptions,
): Promise<WrittenSheet[]> {
  if (plans.length === 0) return [];
  const styles = await openStyles(pack);
  const book = new StyleBook(styles.root);
  const written: WrittenSheet[] = [];
  for (const plan of plans) {
    // Lets a page redraw and a cancel arrive between sheets.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    written.push(await writePlan(pack, plan, book));
    onProgress?.({ done: written.length, total: plans.length, unit: "sheets" });
  }
  pack.setText(styles.path, writeXml(styles.root));
  return written;
}

async function writePlan(pack: OfficePackage, plan: SheetPlan, styles: StyleBook): Promise<WrittenSheet> {
  const workbook = await readWorkbookPart(pack);
  const markers = readMarkers(workbook);
  const known = workbook.sheets.find(({ name }) => markers.get(name) === plan.marker);
  if (known && known.name !== plan.name) throw new Error(`the plan for ${known.name} is named ${plan.name}`);
  if (!known && workbook.isStructureLocked) throw new UserError("workbookProtected");
  const { path } = known ?? (await addSheet(pack, plan.name));
  const kept = known ? await keepAdditions(pack, path) : "";
  const namespace = workbook.root.attributes.get("xmlns") ?? spreadsheetNamespace;
  pack.setText(path, sheetXml(plan, { styles, namespace, kept }));
  await writeSheetNames(pack, plan);
  return { marker: plan.marker, name: plan.name, created: !known };
}

/** Elements for pictures and comments of the sheet as it is; all else that the sheet named is let go. */
async function keepAdditions(pack: OfficePackage, path: string): Promise<string> {
  const { tail } = splitSheet(await pack.text(path));
  await removeRelationships(pack, path, ({ kind }) => !keptParts.has(kind));
  return elementsOf(tail)
    .filter(({ name }) => keptElements.has(localName(name)))
    .map((item) => write(element(localName(item.name), { "r:id": relationshipOf(item) })))
    .join("");
}

function relationshipOf({ attributes }: XmlElement): string | undefined {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
}
