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

/** The text of the part may come in pieces. */
export function* readSharedStringsInSlices(xml: string | Iterable<string>): Slices<string[]> {
  const strings: string[] = [];
  let current = "";
  let isItem = false;
  let isText = false;
  let isPhonetic = false;
  yield* scanXmlInSlices(xml, {
    whole(text, start) {
      if (isItem || isPhonetic) return -1;
      const from = textStart(text, start);
      const end = from < 0 ? -1 : text.indexOf("<", from);
      if (end < 0 || !text.startsWith(itemEnd, end)) return -1;
      strings.push(decodeCellText(checkedText(text.slice(from, end))));
      return end + itemEnd.length;
    },
    open(name) {
      if (name === "si") {
        current = "";
        isItem = true;
      }
      if (name === "rPh") isPhonetic = true;
      isText = name === "t";
    },
    close(name) {
      if (name === "si") {
        strings.push(decodeCellText(checkedText(current)));
        isItem = false;
      }
      if (name === "rPh") isPhonetic = false;
      isText = false;
    },
    text(raw) {
      if (isText && !isPhonetic) current += raw;
    },
  });
  return strings;
}

const itemStarts = ["<si><t>", '<si><t xml:space="preserve">'];
const itemEnd = "</t></si>";

/** Behind the start of a plain item; -1 for any other. */
function textStart(xml: string, start: number): number {
  for (const begin of itemStarts) if (xml.startsWith(begin, start)) return start + begin.length;
  return -1;
}
