/**
 * What an .xlsx file may hold. Macros and signatures cannot come along: a file named .xlsx with macros in it
 * is refused by Excel, and a signature does not cover what was changed.
 */
import { contentTypeOf, setContentType } from "./content-types";
import { contentTypes } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { readRelationships, relationshipsPath, removeRelationships } from "./relationships";
import { readWorkbookPart } from "./workbook-part";

/** What is left behind, for telling the user. */
export type LostPart = "macros" | "signatures";

const lostKinds: Readonly<Record<string, LostPart>> = {
  vbaProject: "macros",
  origin: "signatures",
};

/** A copy of the package without what an .xlsx cannot hold. */
export async function packageForSaving(source: OfficePackage): Promise<OfficePackage> {
  const pack = source.copy();
  const { path, sheets } = await readWorkbookPart(pack);
  if (sheets.length === 0) throw new Error("a workbook without sheets cannot be saved");
  for (const owner of ["", path]) {
    for (const { kind, target } of await readRelationships(pack, owner)) {
      if (kind in lostKinds) await removePart(pack, target);
    }
    await removeRelationships(pack, owner, ({ kind }) => kind in lostKinds);
  }
  if ((await contentTypeOf(pack, path)) !== contentTypes.workbook)
    await setContentType(pack, path, contentTypes.workbook);
  return pack;
}

/** Takes a part out with those that only it names. */
async function removePart(pack: OfficePackage, part: string): Promise<void> {
  if (!pack.has(part)) return;
  const named = await readRelationships(pack, part);
  pack.remove(part);
  pack.remove(relationshipsPath(part));
  await setContentType(pack, part, null);
  for (const { target, isExternal } of named) if (!isExternal) await removePart(pack, target);
}

/** What the saved file will lack of this one; empty for an ordinary workbook. */
export async function findLostParts(pack: OfficePackage): Promise<LostPart[]> {
  const { path } = await readWorkbookPart(pack);
  const relationships = [...(await readRelationships(pack, "")), ...(await readRelationships(pack, path))];
  return [...new Set(relationships.flatMap(({ kind }) => lostKinds[kind] ?? []))];
}
