/**
 * The list of what each part of a package is (ECMA-376 part 2, 7.2.3).
 */
import type { OfficePackage } from "../package/office-package";
import { element, elementsOf, nameLike, parseXml, removeChild, writeXml } from "../xml/xml-tree";

const path = "[Content_Types].xml";

/** Says what a part is; `null` takes the part out of the list. */
export async function setContentType(pack: OfficePackage, part: string, type: string | null): Promise<void> {
  const root = parseXml(await pack.text(path));
  const partName = `/${part}`;
  for (const item of elementsOf(root, "Override")) {
    if (item.attributes.get("PartName")?.toLowerCase() === partName.toLowerCase()) removeChild(root, item);
  }
  if (type !== null) {
    root.children.push(element(nameLike(root, "Override"), { PartName: partName, ContentType: type }));
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
