/**
 * The shared strings: texts that cells name by number. Runs of rich text are joined; phonetic
 * guides beside East Asian text are not part of it.
 */
import type { OfficePackage } from "../package/office-package";
import { partOfKind, type WorkbookPart } from "../parts/workbook-part";
import { scanXml } from "../xml/xml-scan";
import { checkedText } from "./read-cell";
import { decodeCellText } from "../xml/xml-text";

export async function readSharedStrings(pack: OfficePackage, workbook: WorkbookPart): Promise<string[]> {
  const path = partOfKind(workbook, "sharedStrings");
  if (path === null || !pack.has(path)) return [];
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isPhonetic = false;
  scanXml(await pack.text(path), {
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
