/**
 * How the workbook of a package looks. Sheet by sheet, so that a page can draw in between.
 */
import { foldSheetName } from "../../../workbook/sheet-name";
import { runWithPauses, startSliceClock } from "../../../workbook/slice-clock";
import { lastRowOf, type WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import type { SheetLooks, WorkbookLooks } from "./looks";
import type { OfficePackage } from "../package/office-package";
import { readStyleLooks } from "./read-cell-looks";
import { colorReader } from "./read-colors";
import { readSheetLooksInSlices } from "./read-sheet-looks";
import { readWorkbookPart } from "../parts/workbook-part";

/** Painted rows below the content that are still shown. */
const shownBelow = 30;

/** `only` names the sheets to look at; all when it is left out. */
export async function readLooks(
  pack: OfficePackage,
  snapshot: WorkbookSnapshot,
  only?: ReadonlySet<string>,
): Promise<WorkbookLooks> {
  const workbook = await readWorkbookPart(pack);
  const color = await colorReader(pack, workbook);
  const styles = await readStyleLooks(pack, workbook, color);
  const sheets = new Map<string, SheetLooks>();
  const contents = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const clock = startSliceClock();
  for (const { name, path } of workbook.sheets) {
    if (only && !only.has(name)) continue;
    const content = contents.get(name);
    const lastRow = (content ? lastRowOf(content) : 0) + shownBelow;
    const looks = readSheetLooksInSlices(await pack.text(path), { styles, color, lastRow });
    sheets.set(name, await runWithPauses(looks, { clock }));
    if (clock.isDue()) await clock.pause();
  }
  const scopes = new Map(workbook.sheets.map(({ index, name }) => [index, name]));
  const names = workbook.names.flatMap(({ name, formula, scope }) => {
    if (foldSheetName(name).startsWith("_xlnm.")) return [];
    const sheet = scope === null ? null : (scopes.get(scope) ?? null);
    return [{ name, formula, sheet }];
  });
  return { cells: styles.cells, sheets, names };
}
