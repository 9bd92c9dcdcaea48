/**
 * Adds sheets to a workbook and takes them out, with everything that names them.
 */
import { setContentType } from "./content-types";
import { dropSheetFromFormula } from "../formulas/formula-references";
import { mapFormulas } from "../formulas/map-formulas";
import { contentTypes, officeRelationships } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { addRelationship, readRelationships, relationshipsPath, removeRelationships } from "./relationships";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { childOf, element, elementsOf, ensureChild, nameLike, removeChild, writeXml } from "../xml/xml-tree";

/** Elements that follow the list of sheets (ECMA-376 part 1, 18.2.27). */
export const afterSheets = [
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
/** Parts that belong to one sheet alone and go with it. */
const ownParts = new Set(["comments", "vmlDrawing", "threadedComment", "printerSettings", "table"]);

/** Appends a sheet; the caller writes its part. */
export async function addSheet(pack: OfficePackage, name: string): Promise<SheetEntry> {
  const workbook = await readWorkbookPart(pack);
  const path = freePath(pack);
  const id = await addRelationship(pack, { part: workbook.path, type: relationshipType(workbook), target: path });
  await setContentType(pack, path, contentTypes.worksheet);
  const list = ensureChild(workbook.root, "sheets", afterSheets);
  const ids = elementsOf(list, "sheet").map(({ attributes }) => Number(attributes.get("sheetId")));
  const sheetId = Math.max(0, ...ids) + 1;
  list.children.push(element(nameLike(list, "sheet"), { name, sheetId, [idAttribute(workbook)]: id }));
  pack.setText(workbook.path, writeXml(workbook.root));
  const added = (await readWorkbookPart(pack)).sheets.find((sheet) => sheet.path === path);
  if (!added) throw new Error(`the sheet ${name} was not added`);
  return added;
}

/** Takes a sheet out; names and formulas that pointed into it become #REF!, names of ours disappear. */
export async function removeSheet(pack: OfficePackage, name: string): Promise<void> {
  const workbook = await readWorkbookPart(pack);
  const sheet = workbook.sheets.find((entry) => entry.name === name);
  if (!sheet) return;
  for (const { kind, target, isExternal } of await readRelationships(pack, sheet.path)) {
    if (isExternal || !ownParts.has(kind)) continue;
    pack.remove(target);
    await setContentType(pack, target, null);
  }
  pack.remove(relationshipsPath(sheet.path));
  pack.remove(sheet.path);
  await setContentType(pack, sheet.path, null);
  await removeRelationships(pack, workbook.path, ({ id }) => id === sheet.relationshipId);
  removeChild(ensureChild(workbook.root, "sheets", afterSheets), sheet.node);
  forgetInNames(workbook, sheet);
  forgetInViews(workbook, sheet.index);
  pack.setText(workbook.path, writeXml(workbook.root));
  await forgetInFormulas(pack, name);
}

async function forgetInFormulas(pack: OfficePackage, sheet: string): Promise<void> {
  for (const path of formulaParts(pack)) {
    const xml = await pack.text(path);
    const changed = mapFormulas(xml, (formula) => dropSheetFromFormula(formula, sheet));
    if (changed !== xml) pack.setText(path, changed);
  }
}

/** Parts in which formulas stand. */
export function formulaParts(pack: OfficePackage): string[] {
  return pack.paths().filter((path) => /^xl\/(worksheets|charts)\/[^/]+\.xml$/i.test(path));
}

function forgetInNames(workbook: WorkbookPart, sheet: SheetEntry): void {
  const list = childOf(workbook.root, "definedNames");
  if (!list) return;
  for (const { name, formula, scope, node } of workbook.names) {
    const kept = dropSheetFromFormula(formula, sheet.name);
    const isOurs = name.toUpperCase().startsWith("KPI_");
    if (scope === sheet.index || (isOurs && kept !== formula)) removeChild(list, node);
    else if (kept !== formula) node.children.splice(0, node.children.length, kept);
    if (scope !== null && scope > sheet.index) node.attributes.set("localSheetId", String(scope - 1));
  }
  if (elementsOf(list).length === 0) removeChild(workbook.root, list);
}

/** The tabs to the right move up by one; a workbook cannot be shown without a visible sheet. */
function forgetInViews(workbook: WorkbookPart, index: number): void {
  for (const view of elementsOf(childOf(workbook.root, "bookViews") ?? workbook.root, "workbookView")) {
    for (const key of ["activeTab", "firstSheet"]) {
      const tab = Number(view.attributes.get(key) ?? 0);
      if (tab > 0 && tab >= index) view.attributes.set(key, String(tab - 1));
    }
  }
  const tabs = elementsOf(childOf(workbook.root, "sheets") ?? workbook.root, "sheet");
  if (tabs.every(({ attributes }) => attributes.has("state"))) tabs[0]?.attributes.delete("state");
}

function freePath(pack: OfficePackage): string {
  for (let number = 1; ; number++) {
    const path = `xl/worksheets/sheet${number}.xml`;
    if (!pack.has(path)) return path;
  }
}

function relationshipType({ relationships }: WorkbookPart): string {
  return relationships.find(({ kind }) => kind === "worksheet")?.type ?? `${officeRelationships}/worksheet`;
}

/** "r:id" with whatever prefix the workbook bound to relationships; bound here when there is none. */
function idAttribute({ root }: WorkbookPart): string {
  const bound = [...root.attributes].find(
    ([key, value]) => key.startsWith("xmlns:") && /\/officeDocument\/(2006\/)?relationships$/.test(value),
  );
  if (bound) return `${bound[0].slice("xmlns:".length)}:id`;
  root.attributes.set("xmlns:r", officeRelationships);
  return "r:id";
}
