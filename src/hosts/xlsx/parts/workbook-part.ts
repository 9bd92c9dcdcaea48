/**
 * The workbook part: its sheets, where the other parts lie, and the date system.
 */
import type { OfficePackage } from "../package/office-package";
import { PackageError } from "../package/package-error";
import { officeRelationships } from "./namespaces";
import { readRelationships, type Relationship } from "./relationships";
import { childOf, elementsOf, parseXml, textOf, type XmlElement } from "../xml/xml-tree";

export interface SheetEntry {
  readonly name: string;
  /** 0-based place among all tabs, chart sheets included; sheet-bound names count so. */
  readonly index: number;
  readonly path: string;
  readonly relationshipId: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** The `sheet` element, for changing it in place. */
  readonly node: XmlElement;
}

export interface NameEntry {
  readonly name: string;
  /** What it refers to, without "=". */
  readonly formula: string;
  /** Index of the only sheet that knows the name; `null` for a name of the whole workbook. */
  readonly scope: number | null;
  readonly node: XmlElement;
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** Some tab is a chart or a dialog sheet. */
  readonly hasOtherTabs: boolean;
  /** Worksheets in tab order; chart and dialog sheets are not among them. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly usesDates1904: boolean;
  /** Structure is protected: sheets may not be added or removed. */
  readonly isStructureLocked: boolean;
  /** 0-based index of the tab in front. */
  readonly activeTab: number;
}

/** Throws `PackageError` when there is no workbook. */
export async function readWorkbookPart(pack: OfficePackage): Promise<WorkbookPart> {
  const path = (await readRelationships(pack, "")).find(({ kind }) => kind === "officeDocument")?.target;
  if (path === undefined) throw new PackageError("no main document");
  const root = parseXml(await pack.text(path));
  const relationships = await readRelationships(pack, path);
  const tabs = elementsOf(childOf(root, "sheets") ?? root, "sheet");
  return {
    path,
    root,
    relationships,
    hasOtherTabs: tabs.some((node) => !["worksheet", undefined].includes(relationshipOf(node, relationships)?.kind)),
    sheets: tabs.flatMap((node, index) => sheetEntry(node, index, relationships)),
    names: readNames(root),
    usesDates1904: isOn(childOf(root, "workbookPr")?.attributes.get("date1904")),
    isStructureLocked: isOn(childOf(root, "workbookProtection")?.attributes.get("lockStructure")),
    activeTab: Number(childOf(childOf(root, "bookViews") ?? root, "workbookView")?.attributes.get("activeTab") ?? 0),
  };
}

/** Path of the part of that kind ("styles", "sharedStrings"), `null` when the workbook names none; it may be missing. */
export function partOfKind(workbook: WorkbookPart, kind: string): string | null {
  const named = workbook.relationships.filter((item) => item.kind === kind && !item.isExternal);
  return (named.find(({ isMissing }) => !isMissing) ?? named[0])?.target ?? null;
}

/** Type of a new relationship of that kind, in the words of those that are there: strict files have others. */
export function relationshipType({ relationships }: WorkbookPart, kind: string): string {
  const known = relationships.find((item) => item.kind === kind) ?? relationships.find(isOfSheet);
  return known ? known.type.slice(0, known.type.lastIndexOf("/") + 1) + kind : `${officeRelationships}/${kind}`;
}

function isOfSheet({ kind }: Relationship): boolean {
  return kind === "worksheet" || kind === "chartsheet";
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function sheetEntry(node: XmlElement, index: number, relationships: readonly Relationship[]): SheetEntry[] {
  const relationship = relationshipOf(node, relationships);
  if (relationship?.kind !== "worksheet") return [];
  return [
    {
      name: node.attributes.get("name") ?? "",
      index,
      path: relationship.target,
      relationshipId: relationship.id,
      visibility: visibilityOf(node),
      node,
    },
  ];
}

function relationshipOf({ attributes }: XmlElement, relationships: readonly Relationship[]): Relationship | undefined {
  const named = [...attributes].find(([key]) => key.endsWith(":id"))?.[1];
  return relationships.find(({ id }) => id === named);
}

/** How a tab is shown; writers leave the usual state out or say "visible". */
export function visibilityOf({ attributes }: XmlElement): SheetEntry["visibility"] {
  const state = attributes.get("state")?.trim().toLowerCase();
  return state === "hidden" ? "hidden" : state === "veryhidden" ? "veryHidden" : "visible";
}

function readNames(root: XmlElement): NameEntry[] {
  const list = childOf(root, "definedNames");
  return elementsOf(list ?? root, "definedName").map((node) => {
    const scope = node.attributes.get("localSheetId");
    return {
      name: node.attributes.get("name") ?? "",
      formula: textOf(node).trim(),
      scope: scope === undefined ? null : Number(scope),
      node,
    };
  });
}
