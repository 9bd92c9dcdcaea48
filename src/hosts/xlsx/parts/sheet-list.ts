/**
 * Adds sheets to a workbook and takes them out, with everything that names them.
 */
import { ourNamePrefix } from "../../../workbook/sheet-marker";
import { foldSheetName } from "../../../workbook/sheet-name";
import { setContentTypes } from "./content-types";
import { dropSheetsFromFormula } from "../formulas/formula-references";
import { mapFormulas } from "../formulas/map-formulas";
import { contentTypes, officeRelationships } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { addRelationships, readRelationships, relationshipsPath, removeRelationships } from "./relationships";
import { formulaParts } from "./formula-parts";
import { readWorkbookPart, relationshipType, visibilityOf, type SheetEntry, type WorkbookPart } from "./workbook-part";
import {
  childOf,
  element,
  elementsOf,
  ensureChild,
  keepChildren,
  nameLike,
  removeChild,
  writeXml,
  type XmlElement,
} from "../xml/xml-tree";

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
/** Called between parts: pauses where it is time, and throws when the work was cancelled. */
export type Pace = () => Promise<void>;

/** Parts that belong to one sheet alone and go with it. */
const ownParts = new Set(["comments", "vmlDrawing", "threadedComment", "printerSettings", "table"]);

export interface AddedSheet {
  readonly name: string;
  readonly path: string;
  /** 0-based place among all tabs. */
  readonly index: number;
}

/** Appends sheets to the list of an open workbook part; the caller writes that part and those of the sheets. */
export async function addSheets(
  pack: OfficePackage,
  workbook: WorkbookPart,
  names: readonly string[],
): Promise<AddedSheet[]> {
  const paths = freePaths(pack, names.length);
  const type = relationshipType(workbook, "worksheet");
  const ids = await addRelationships(pack, { part: workbook.path, type, targets: paths });
  await setContentTypes(pack, paths, contentTypes.worksheet);
  const list = ensureChild(workbook.root, "sheets", afterSheets);
  const tabs = elementsOf(list, "sheet");
  const lastId = tabs.reduce((last, { attributes }) => Math.max(last, Number(attributes.get("sheetId"))), 0);
  const idKey = idAttribute(workbook);
  return names.map((name, offset) => {
    const attributes = { name, sheetId: lastId + 1 + offset, [idKey]: ids[offset] };
    list.children.push(element(nameLike(list, "sheet"), attributes));
    return { name, path: paths[offset] ?? "", index: tabs.length + offset };
  });
}

/** Takes sheets out; names and formulas that pointed into them become #REF!, names of ours disappear. */
export async function removeSheets(pack: OfficePackage, names: readonly string[], pace: Pace): Promise<void> {
  const workbook = await readWorkbookPart(pack);
  const gone = workbook.sheets.filter(({ name }) => names.includes(name));
  if (gone.length === 0) return;
  const parts: string[] = [];
  for (const { path } of gone) {
    for (const { kind, target, isExternal } of await readRelationships(pack, path)) {
      if (!isExternal && ownParts.has(kind)) parts.push(target);
    }
    pack.remove(relationshipsPath(path));
    parts.push(path);
  }
  for (const part of parts) pack.remove(part);
  await setContentTypes(pack, parts, null);
  const ids = new Set(gone.map(({ relationshipId }) => relationshipId));
  await removeRelationships(pack, workbook.path, ({ id }) => ids.has(id));
  const nodes = new Set(gone.map(({ node }) => node));
  keepChildren(ensureChild(workbook.root, "sheets", afterSheets), (node) => !nodes.has(node));
  forgetInNames(workbook, gone);
  // From the right, so that the places of those to the left stay as they were.
  for (const { index } of [...gone].reverse()) forgetInViews(workbook, index);
  pack.setText(workbook.path, writeXml(workbook.root));
  await forgetInFormulas(pack, foldedNames(gone), pace);
}

async function forgetInFormulas(pack: OfficePackage, sheets: ReadonlySet<string>, pace: Pace): Promise<void> {
  for (const path of await formulaParts(pack)) {
    await pace();
    const xml = await pack.text(path);
    const changed = mapFormulas(xml, (formula) => dropSheetsFromFormula(formula, sheets));
    if (changed !== xml) pack.setText(path, changed);
  }
}

function forgetInNames(workbook: WorkbookPart, gone: readonly SheetEntry[]): void {
  const list = childOf(workbook.root, "definedNames");
  if (!list) return;
  const folded = foldedNames(gone);
  const places = new Set(gone.map(({ index }) => index));
  const dropped = new Set<XmlElement>();
  for (const { name, formula, scope, node } of workbook.names) {
    const kept = dropSheetsFromFormula(formula, folded);
    const isOurs = name.toUpperCase().startsWith(ourNamePrefix);
    if ((scope !== null && places.has(scope)) || (isOurs && kept !== formula)) dropped.add(node);
    else if (kept !== formula) node.children.splice(0, node.children.length, kept);
    if (scope === null) continue;
    const before = gone.filter(({ index }) => index < scope).length;
    if (before > 0) node.attributes.set("localSheetId", String(scope - before));
  }
  keepChildren(list, (node) => !dropped.has(node));
  if (elementsOf(list).length === 0) removeChild(workbook.root, list);
}

function foldedNames(sheets: readonly SheetEntry[]): Set<string> {
  return new Set(sheets.map(({ name }) => foldSheetName(name)));
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
  const isShown = (tab: XmlElement): boolean => visibilityOf(tab) === "visible";
  if (tabs.some(isShown)) return;
  const first = tabs.find((tab) => visibilityOf(tab) === "hidden") ?? tabs[0];
  first?.attributes.delete("state");
}

function freePaths(pack: OfficePackage, count: number): string[] {
  const paths: string[] = [];
  for (let number = 1; paths.length < count; number++) {
    const path = `xl/worksheets/sheet${number}.xml`;
    if (!pack.has(path)) paths.push(path);
  }
  return paths;
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
