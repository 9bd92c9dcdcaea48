/**
 * Which cell styles show a number as a date: the only thing of the styles that reading needs.
 */
import { isDateFormat } from "../../../workbook/date-format";
import type { OfficePackage } from "../package/office-package";
import { partOfKind, type WorkbookPart } from "../parts/workbook-part";
import { stylesOf } from "../parts/known-styles";
import { idOf, type CutStyles } from "../parts/style-sheet";
import { childOf, elementsOf, parseXml } from "../xml/xml-tree";

/** Built-in formats with a day, month or year, also those of East Asian locales (ECMA-376 part 1, 18.8.30). */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

const known = new WeakMap<CutStyles, ReadonlySet<number>>();

/** Indices of `cellXfs` whose number format is a date. */
export async function readDateStyles(pack: OfficePackage, workbook: WorkbookPart): Promise<ReadonlySet<number>> {
  const path = partOfKind(workbook, "styles");
  const styles = path === null ? null : await stylesOf(pack, path);
  if (!styles) return new Set();
  const dates = known.get(styles) ?? datesAmong(styles);
  known.set(styles, dates);
  return dates;
}

function datesAmong({ rest, formats }: CutStyles): ReadonlySet<number> {
  const root = parseXml(rest);
  const custom = elementsOf(childOf(root, "numFmts") ?? root, "numFmt");
  const codes = new Map(
    custom.map(({ attributes }) => [Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? ""]),
  );
  const isDate = (id: number): boolean => {
    const code = codes.get(id);
    return code === undefined ? builtInDates.has(id) : isDateFormat(code);
  };
  const shown = new Map<number, boolean>();
  const dates = new Set<number>();
  for (const [index, format] of formats.entries()) {
    const id = idOf(format, "numFmtId");
    let shows = shown.get(id);
    if (shows === undefined) shown.set(id, (shows = isDate(id)));
    if (shows) dates.add(index);
  }
  return dates;
}
