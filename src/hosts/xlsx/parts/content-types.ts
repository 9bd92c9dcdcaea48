/**
 * The list of what each part of a package is (ECMA-376 part 2, 7.2.3).
 */
import type { OfficePackage } from "../package/office-package";
import {
  element,
  elementsOf,
  keepChildren,
  localName,
  nameLike,
  parseXml,
  writeXml,
  type XmlElement,
} from "../xml/xml-tree";

const path = "[Content_Types].xml";

/** Says what a part is; `null` takes the part out of the list. */
export async function setContentType(pack: OfficePackage, part: string, type: string | null): Promise<void> {
  await setContentTypes(pack, [part], type);
}

/** The same for parts of one type: the list is read and written once for all of them. */
export async function setContentTypes(
  pack: OfficePackage,
  parts: readonly string[],
  type: string | null,
): Promise<void> {
  if (parts.length === 0) return;
  const root = parseXml(await pack.text(path));
  const names = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const isOld = ({ name, attributes }: XmlElement): boolean =>
    localName(name) === "Override" && names.has(attributes.get("PartName")?.toLowerCase() ?? "");
  keepChildren(root, (item) => !isOld(item));
  if (type !== null) {
    for (const part of parts) {
      root.children.push(element(nameLike(root, "Override"), { PartName: `/${part}`, ContentType: type }));
    }
  }
  pack.setText(path, writeXml(root));
}

/** Type of a part that has an entry of its own, `null` otherwise. */
export async function contentTypeOf(pack: OfficePackage, part: string): Promise<string | null> {
  const root = parseXml(await pack.text(path));
  const item = elementsOf(root, "Override").find(
    ({ attributes }) => attributes.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  return item?.attributes.get("ContentType") ?? null;
}
