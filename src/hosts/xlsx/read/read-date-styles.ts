/**
 * Which cell styles show a number as a date: the only thing of the styles that reading needs.
 */
import { isDateFormat } from "../../../workbook/date-format";
import type { OfficePackage } from "../package/office-package";
import { partOfKind, type WorkbookPart } from "../parts/workbook-part";
import { childOf, elementsOf, parseXml } from "../xml/xml-tree";

/** Built-in formats with a day, month or year, also those of East Asian locales (ECMA-376 part 1, 18.8.30). */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Indices of `cellXfs` whose number format is a date. */
export async function readDateStyles(pack: OfficePackage, workbook: WorkbookPart): Promise<ReadonlySet<number>> {
  const path = partOfKind(workbook, "styles");
  if (path === null || !pack.has(path)) return new Set();
  const root = parseXml(await pack.text(path));
  const custom = elementsOf(childOf(root, "numFmts") ?? root, "numFmt");
  const codes = new Map(
    custom.map(({ attributes }) => [attributes.get("numFmtId"), attributes.get("formatCode") ?? ""]),
  );
  const dates = new Set<number>();
  elementsOf(childOf(root, "cellXfs") ?? root, "xf").forEach(({ attributes }, index) => {
    const id = attributes.get("numFmtId") ?? "0";
    const code = codes.get(id);
    if (code === undefined ? builtInDates.has(Number(id)) : isDateFormat(code)) dates.add(index);
  });
  return dates;
}
