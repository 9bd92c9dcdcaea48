/**
 * Relationships: how one part of a package names another (ECMA-376 part 2, 6.5).
 */
import type { OfficePackage } from "../package/office-package";
import {
  childOf,
  element,
  elementsOf,
  nameLike,
  parseXml,
  removeChild,
  writeXml,
  type XmlElement,
} from "../xml/xml-tree";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "styles"; strict and transitional files agree about it. */
  readonly kind: string;
  readonly type: string;
  /** Path of the part, or the address of something outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package itself (""). */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export async function readRelationships(pack: OfficePackage, part: string): Promise<Relationship[]> {
  const root = await readRoot(pack, part);
  return root ? elementsOf(root, "Relationship").map((item) => toRelationship(item, part)) : [];
}

/** Adds a relationship and gives its id. */
export async function addRelationship(
  pack: OfficePackage,
  options: { readonly part: string; readonly type: string; readonly target: string },
): Promise<string> {
  const root = (await readRoot(pack, options.part)) ?? element("Relationships", { xmlns: relationshipNamespace });
  const used = new Set(elementsOf(root).map((item) => item.attributes.get("Id")));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const Id = `rId${number}`;
  root.children.push(
    element(nameLike(root, "Relationship"), {
      Id,
      Type: options.type,
      Target: relativeTarget(options.part, options.target),
    }),
  );
  pack.setText(relationshipsPath(options.part), writeXml(root));
  return Id;
}

/** Takes out the relationships that `isUnwanted` says; a part left without any loses its list. */
export async function removeRelationships(
  pack: OfficePackage,
  part: string,
  isUnwanted: (relationship: Relationship) => boolean,
): Promise<void> {
  const root = await readRoot(pack, part);
  if (!root) return;
  for (const item of elementsOf(root, "Relationship")) {
    if (isUnwanted(toRelationship(item, part))) removeChild(root, item);
  }
  if (childOf(root, "Relationship")) pack.setText(relationshipsPath(part), writeXml(root));
  else pack.remove(relationshipsPath(part));
}

async function readRoot(pack: OfficePackage, part: string): Promise<XmlElement | null> {
  const path = relationshipsPath(part);
  return pack.has(path) ? parseXml(await pack.text(path)) : null;
}

function toRelationship(item: XmlElement, part: string): Relationship {
  const type = item.attributes.get("Type") ?? "";
  const target = item.attributes.get("Target") ?? "";
  const isExternal = item.attributes.get("TargetMode") === "External";
  return {
    id: item.attributes.get("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    type,
    target: isExternal ? target : resolveTarget(part, target),
    isExternal,
  };
}

/** "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" seen from "xl/workbook.xml". */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relativeTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
