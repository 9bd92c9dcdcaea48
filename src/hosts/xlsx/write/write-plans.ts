/**
 * Writes sheet plans into a package: in place where a sheet carries the plan's marker, else as new tabs. The parts that
 * list sheets and names are opened once for all plans: a month of 200 people names thousands of areas.
 */
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { startSliceClock } from "../../../workbook/slice-clock";
import { UserError } from "../../../workbook/user-error";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { namespaceOf } from "../parts/namespaces";
import type { OfficePackage } from "../package/office-package";
import { packText } from "../package/pack-text";
import { openStyles } from "../parts/open-styles";
import { setStyles } from "../parts/known-styles";
import { readMarkers } from "../read/read-snapshot";
import { relationshipsPath, removeRelationships } from "../parts/relationships";
import { addSheets } from "../parts/sheet-list";
import { writeSheetNames } from "./sheet-names";
import { splitSheet } from "../parts/sheet-text";
import { StyleBook } from "./style-book";
import { readWorkbookPart, type WorkbookPart } from "../parts/workbook-part";
import { sheetPieces } from "./write-sheet";
import { element, elementsOf, localName, write, writeXml, type XmlElement } from "../xml/xml-tree";

export interface WrittenSheet {
  readonly marker: string;
  readonly name: string;
  readonly created: boolean;
}

/** A plan with the place of its sheet. */
interface Target {
  readonly plan: SheetPlan;
  readonly path: string;
  /** 0-based place among all tabs. */
  readonly index: number;
  readonly isNew: boolean;
}

/** What people may have hung on a sheet of ours; it stays where it is. */
const keptElements = new Set(["drawing", "legacyDrawing"]);
const keptParts = new Set(["drawing", "vmlDrawing", "comments", "threadedComment"]);

/** Progress is told in rows. */
export async function writePlans(
  pack: OfficePackage,
  plans: readonly SheetPlan[],
  { signal, onProgress }: WorkOptions,
): Promise<WrittenSheet[]> {
  const [first] = plans;
  if (!first) return [];
  const styles = await openStyles(pack);
  const book = new StyleBook(styles.sheet);
  const workbook = await readWorkbookPart(pack);
  const { usesDates1904 } = workbook;
  if (workbook.sheets.length === 0) book.dressEmptyWorkbook(first.look);
  const namespace = namespaceOf(workbook.root);
  const targets = await findTargets(pack, workbook, plans);
  const total = plans.reduce((sum, { rows }) => sum + rows.length, 0);
  const clock = startSliceClock();
  let done = 0;
  for (const { plan, path, isNew } of targets) {
    const kept = isNew ? "" : await keepAdditions(pack, path);
    signal?.throwIfAborted();
    const text = packText(path);
    for (const { xml, rows } of sheetPieces(plan, { styles: book, namespace, usesDates1904, kept })) {
      await text.add(xml);
      done += rows;
      if (!clock.isDue()) continue;
      onProgress?.({ done, total, unit: "rows" });
      await clock.pause();
      signal?.throwIfAborted();
    }
    pack.setPacked(path, await text.finish());
    onProgress?.({ done, total, unit: "rows" });
    if (clock.isDue()) await clock.pause();
  }
  writeSheetNames(workbook, targets);
  pack.setText(workbook.path, writeXml(workbook.root));
  setStyles(pack, styles.path, styles.sheet);
  return targets.map(({ plan: { marker, name }, isNew }) => ({ marker, name, created: isNew }));
}

/** Adds the sheets that are not there yet. */
async function findTargets(
  pack: OfficePackage,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
): Promise<Target[]> {
  const markers = readMarkers(workbook);
  const known = new Map(workbook.sheets.map((entry) => [markers.get(entry.name), entry]));
  const missing = plans.filter(({ marker }) => !known.has(marker));
  if (missing.length > 0 && workbook.isStructureLocked) throw new UserError("workbookProtected");
  const added = await addSheets(
    pack,
    workbook,
    missing.map(({ name }) => name),
  );
  const places = new Map(missing.map(({ marker }, index) => [marker, added[index]]));
  return plans.map((plan) => {
    const place = known.get(plan.marker) ?? places.get(plan.marker);
    if (place?.name !== plan.name) throw new Error(`the plan ${plan.name} is for ${place?.name ?? "no sheet"}`);
    return { plan, path: place.path, index: place.index, isNew: !known.has(plan.marker) };
  });
}

/** Elements for pictures and comments of the sheet as it is; all else that the sheet named is let go. */
async function keepAdditions(pack: OfficePackage, path: string): Promise<string> {
  // They stand in parts of their own: a sheet that names none need not be unpacked.
  if (!pack.has(relationshipsPath(path))) return "";
  const { tail } = splitSheet(await pack.text(path));
  await removeRelationships(pack, path, ({ kind }) => !keptParts.has(kind));
  return elementsOf(tail)
    .filter(({ name }) => keptElements.has(localName(name)))
    .map((item) => write(element(localName(item.name), { "r:id": relationshipOf(item) })))
    .join("");
}

function relationshipOf({ attributes }: XmlElement): string | undefined {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
}
