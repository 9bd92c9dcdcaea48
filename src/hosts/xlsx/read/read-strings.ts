/**
 * The shared strings: texts that cells name by number. Runs of rich text are joined; phonetic
 * guides beside East Asian text are not part of it.
 */
import type { Slices } from "../../../workbook/slices";
import type { OfficePackage } from "../package/office-package";
import { partOfKind, type WorkbookPart } from "../parts/workbook-part";
import { scanXmlInSlices } from "../xml/xml-scan";
import { checkedText } from "./read-cell";
import { decodeCellText } from "../xml/xml-text";

/** Path of the part, `null` when the workbook has none. */
export function sharedStringsPath(pack: OfficePackage, workbook: WorkbookPart): string | null {
  const path = partOfKind(workbook, "sharedStrings");
  return path !== null && pack.has(path) ? path : null;
}

export function* readSharedStringsInSlices(xml: string): Slices<string[]> {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isPhonetic = false;
  yield* scanXmlInSlices(xml, {
    open(name) {
      if (name === "si") current = "";
      if (name === "rPh") isPhonetic = true;
      isText = name === "t";
    },
    close(name) {
      if (name === "si") strings.push(decodeCellText(checkedText(current)));
      if (name === "rPh") isPhonetic = false;
      isText = false;
    },
    text(raw) {
      if (isText && !isPhonetic) current += raw;
    },
  });
  return strings;
}
