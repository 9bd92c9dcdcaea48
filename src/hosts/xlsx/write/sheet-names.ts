/**
 * Defined names of sheets of ours: their markers, the names of their plans, what is printed and the rows that repeat
 * in print.
 */
import { parseSheetRangeReference, quoteSheetName, sheetRangeReference } from "../../../workbook/address";
import { ourNamePrefix, sheetMarkerName } from "../../../workbook/sheet-marker";
import { foldSheetName } from "../../../workbook/sheet-name";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { afterSheets } from "../parts/sheet-list";
import type { NameEntry, WorkbookPart } from "../parts/workbook-part";
import {
  element,
  elementsOf,
  ensureChild,
  keepChildren,
  nameLike,
  removeChild,
  type XmlElement,
} from "../xml/xml-tree";

/** Built-in names that a rewritten sheet sets anew or no longer has. */
const pageNames = new Set(["_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase"]);

/** A plan with the 0-based place of its sheet among all tabs. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly index: number;
}

/**
 * Brings the names in an open workbook part in line with the plans: those that an earlier writing left and the plans
 * lack disappear. The caller writes the part.
 */
export function writeSheetNames(workbook: WorkbookPart, placed: readonly PlacedPlan[]): void {
  const list = ensureChild(workbook.root, "definedNames", afterSheets.slice(afterSheets.indexOf("definedNames") + 1));
  const wanted = placed.map(({ plan }) => namesOf(plan));
  const written = {
    names: new Set(wanted.flatMap((names) => names.map(([name]) => name.toLowerCase()))),
    sheets: new Set(placed.map(({ plan }) => foldSheetName(plan.name))),
    places: new Set(placed.map(({ index }) => index)),
  };
  const stale = new Set<XmlElement>();
  for (const entry of workbook.names) if (isStale(entry, written)) stale.add(entry.node);
  keepChildren(list, (node) => !stale.has(node));
  const add = (attributes: Readonly<Record<string, string | number>>, reference: string): void => {
    list.children.push(element(nameLike(list, "definedName"), attributes, [reference]));
  };
  placed.forEach(({ plan, index }, place) => {
    for (const [name, reference] of wanted[place] ?? []) add({ name }, reference);
    const { area, titleRows: titles } = plan.print;
    if (area) add({ name: "_xlnm.Print_Area", localSheetId: index }, sheetRangeReference(plan.name, area));
    if (!titles) return;
    const reference = `${quoteSheetName(plan.name)}!$${titles.from}:$${titles.to}`;
    add({ name: "_xlnm.Print_Titles", localSheetId: index }, reference);
  });
  if (elementsOf(list).length === 0) removeChild(workbook.root, list);
}

/** Names of the whole workbook with what they refer to. */
function namesOf(plan: SheetPlan): [string, string][] {
  return [
    [sheetMarkerName(plan.marker), sheetRangeReference(plan.name, { top: 1, left: 1, bottom: 1, right: 1 })],
    ...plan.names.map(({ name, range }): [string, string] => [name, sheetRangeReference(plan.name, range)]),
  ];
}

interface Written {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** Folded. */
  readonly sheets: ReadonlySet<string>;
  readonly places: ReadonlySet<number>;
}

function isStale({ name, formula, scope }: NameEntry, { names, sheets, places }: Written): boolean {
  if (scope !== null) return places.has(scope) && pageNames.has(name);
  if (names.has(name.toLowerCase())) return true;
  if (!name.toUpperCase().startsWith(ourNamePrefix)) return false;
  const area = parseSheetRangeReference(formula);
  return area !== null && sheets.has(foldSheetName(area.sheet));
}
