/**
 * Defined names of a sheet of ours: its marker, the names of its plan, and the rows that repeat in print.
 */
import { parseSheetRangeReference, quoteSheetName, sheetRangeReference } from "../../../workbook/address";
import { sheetMarkerName } from "../../../workbook/sheet-marker";
import { foldSheetName } from "../../../workbook/sheet-name";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import type { OfficePackage } from "../package/office-package";
import { afterSheets } from "../parts/sheet-list";
import { readWorkbookPart, type NameEntry } from "../parts/workbook-part";
import { element, elementsOf, ensureChild, nameLike, removeChild, writeXml } from "../xml/xml-tree";

const ourPrefix = "KPI_";
/** Built-in names that a rewritten sheet sets anew or no longer has. */
const pageNames = new Set(["_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase"]);

/** Brings the names in line with the plan: those that an earlier writing left and the plan lacks disappear. */
export async function writeSheetNames(pack: OfficePackage, plan: SheetPlan): Promise<void> {
  const workbook = await readWorkbookPart(pack);
  const index = workbook.sheets.find(({ name }) => name === plan.name)?.index;
  if (index === undefined) throw new Error(`the sheet ${plan.name} is missing`);
  const wanted = new Map<string, string>([
    [sheetMarkerName(plan.marker), sheetRangeReference(plan.name, { top: 1, left: 1, bottom: 1, right: 1 })],
    ...plan.names.map(({ name, range }): [string, string] => [name, sheetRangeReference(plan.name, range)]),
  ]);
  const wantedNames = new Set([...wanted.keys()].map((name) => name.toLowerCase()));
  const list = ensureChild(workbook.root, "definedNames", afterSheets.slice(afterSheets.indexOf("definedNames") + 1));
  for (const entry of workbook.names) {
    const isReplaced = entry.scope === null && wantedNames.has(entry.name.toLowerCase());
    if (isReplaced || isStale(entry, plan.name, index)) removeChild(list, entry.node);
  }
  for (const [name, reference] of wanted)
    list.children.push(element(nameLike(list, "definedName"), { name }, [reference]));
  const titles = plan.print.titleRows;
  if (titles) {
    const reference = `${quoteSheetName(plan.name)}!$${titles.from}:$${titles.to}`;
    const attributes = { name: "_xlnm.Print_Titles", localSheetId: index };
    list.children.push(element(nameLike(list, "definedName"), attributes, [reference]));
  }
  if (elementsOf(list).length === 0) removeChild(workbook.root, list);
  pack.setText(workbook.path, writeXml(workbook.root));
}

function isStale({ name, formula, scope }: NameEntry, sheet: string, index: number): boolean {
  if (scope === index && pageNames.has(name)) return true;
  const area = parseSheetRangeReference(formula);
  const isInside = area !== null && foldSheetName(area.sheet) === foldSheetName(sheet);
  return isInside && scope === null && name.toUpperCase().startsWith(ourPrefix);
}
