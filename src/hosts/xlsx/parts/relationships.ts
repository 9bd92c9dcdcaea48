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
  /** It names a part that the package does not hold. */
  readonly isMissing: boolean;
}

const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package itself (""). */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export async function readRelationships(pack: OfficePackage, part: string): Promise<Relationship[]> {
  const root = await readRoot(pack, part);
  return root ? elementsOf(root, "Relationship").map((item) => toRelationship(item, part, pack)) : [];
}

export interface NewRelationship {
  readonly part: string;
  readonly type: string;
  readonly target: string;
}

export async function addRelationship(pack: OfficePackage, { part, type, target }: NewRelationship): Promise<void> {
  await addRelationships(pack, { part, type, targets: [target] });
}

/** Adds relationships of one type and gives their ids, in the order of the targets. */
export async function addRelationships(
  pack: OfficePackage,
  options: Omit<NewRelationship, "target"> & { readonly targets: readonly string[] },
): Promise<string[]> {
  const { part, type, targets } = options;
  if (targets.length === 0) return [];
  const root = (await readRoot(pack, part)) ?? element("Relationships", { xmlns: relationshipNamespace });
  const used = new Set(elementsOf(root).map((item) => item.attributes.get("Id")));
  const ids = targets.map((target) => {
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    used.add(id);
    const attributes = { Id: id, Type: type, Target: relativeTarget(part, target) };
    root.children.push(element(nameLike(root, "Relationship"), attributes));
    return id;
  });
  pack.setText(relationshipsPath(part), writeXml(root));
  return ids;
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
    if (isUnwanted(toRelationship(item, part, pack))) removeChild(root, item);
  }
  if (childOf(root, "Relationship")) pack.setText(relationshipsPath(part), writeXml(root));
  else pack.remove(relationshipsPath(part));
}

async function readRoot(pack: OfficePackage, part: string): Promise<XmlElement | null> {
  const path = relationshipsPath(part);
  return pack.has(path) ? parseXml(await pack.text(path)) : null;
}

function toRelationship(item: XmlElement, part: string, pack: OfficePackage): Relationship {
  const type = item.attributes.get("Type") ?? "";
  const named = item.attributes.get("Target") ?? "";
  const isExternal = item.attributes.get("TargetMode") === "External";
  const target = isExternal ? named : partNamed(pack, resolveTarget(part, named));
  return {
    id: item.attributes.get("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    type,
    target,
    isExternal,
    isMissing: !isExternal && !pack.has(target),
  };
}

/** "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" seen from "xl/workbook.xml". */
function resolveTarget(part: string, target: string): string {
  const words = target.replaceAll("\\", "/");
  const steps = words.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of words.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A target is an address, in which a blank is "%20"; archives have both forms. */
function partNamed(pack: OfficePackage, path: string): string {
  if (pack.has(path)) return path;
  const others = [encodeURI(path), path.replace(/(?:%[\da-f]{2})+/gi, decoded)];
  return others.find((other) => pack.has(other)) ?? path;
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

function relativeTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
