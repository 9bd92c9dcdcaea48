/**
 * Heading rows inside a catalogue, and the part of the catalogue that they or the sheet's title open:
 * A leaders' work, B.I shared and B.II a unit's own professional work (LCP), C and D (KH).
 */
import { searchKey } from "../text/search-key";

/** "section": letters, Roman numerals, "Phần", "Mục"… "task": Arabic numbers; "plain": no number at all. */
export type HeadingKind = "section" | "task" | "plain";

export interface Heading {
  readonly kind: HeadingKind;
  /** As printed, number first: "I. LĨNH VỰC TỔNG HỢP". */
  readonly text: string;
  /** Without its number. */
  readonly title: string;
}

const sectionNumber = /^(?:[A-ZĐ]|[IVXL]+)(?:[.-]?(?:[IVX]+|\d{1,2}))?$/;
const leadingSectionNumber = /^((?:[A-ZĐ]|[IVXL]+)(?:[.-](?:[IVX]+|\d{1,2}))?)\s*[.):–-]\s*(.*)$/s;
const sectionWord = /^(?:phan|muc|chuong|nhom|linh vuc|phu luc|bo phan)\b/;
const taskNumber = /^\d+(?:\.\d+)*$/;
const leadingTaskNumber = /^(\d+(?:\.\d+)*)\s*[.)]?\s+(.*)$/s;

/** Reads a heading row's number cell and text; either may be empty, and the text may begin with the number. */
export function readHeading(ordinal: string, text: string): Heading {
  const number = ordinal.replace(/[.)\s]+$/, "");
  if (text === "" && !sectionNumber.test(number)) return readHeadingText(ordinal);
  if (sectionNumber.test(number)) return { kind: "section", text: joined(number, text), title: text };
  const inner = readHeadingText(text);
  if (!taskNumber.test(number)) return inner;
  return { kind: inner.kind === "section" ? "section" : "task", text: joined(number, text), title: inner.title };
}

function readHeadingText(text: string): Heading {
  const section = leadingSectionNumber.exec(text);
  if (section || sectionWord.test(searchKey(text)) || positionOf(text) !== null)
    return { kind: "section", text, title: section?.[2] ?? text };
  const task = leadingTaskNumber.exec(text);
  return task ? { kind: "task", text, title: task[2] ?? text } : { kind: "plain", text, title: text };
}

function joined(number: string, text: string): string {
  return text === "" ? number : `${number}. ${text}`;
}

const positionName =
  /^(?:vị trí việc làm|vtvl|(?:vị trí(?: công tác)?|chức danh)(?=\s*:))(?:\s*\d{1,2}(?=\s*[.:)]))?[\s.:)–-]+(\S.*)$/isu;

/** "Vị trí việc làm: Kế toán viên", "VTVL Văn thư": whose work stands below; `null` for any other title. */
export function positionOf(title: string): string | null {
  return positionName.exec(title.normalize("NFC").trim())?.[1]?.trim() ?? null;
}

/** Ways to name a part outright; group 1 is the letter, group 2 the division of part B. */
const partNames = [
  /\bphan ([a-d])\b(?: muc)?(?: (ii?|[12])\b)?/,
  /\bnhom ([a-d])\b/,
  /^(?:muc )?([a-d])(?: muc)?(?: (ii?|[12]))?(?: |$)/,
];

/** Words that tell a part without naming it. */
const partWords: readonly (readonly [RegExp, string])[] = [
  [/\blanh dao quan ly\b|\blanh dao ql\b|\bcua lanh dao\b/, "A"],
  [/\bdung chung\b/, "B.I"],
  [/\brieng (?:theo|cua|tung|phong)\b|\bdac thu\b/, "B.II"],
];

/** The part that a title or section opens; `null` when it speaks of none. `current` is the part it stands in. */
export function partOf(text: string, current: string | null): string | null {
  const key = searchKey(text);
  for (const pattern of partNames) {
    const match = pattern.exec(key);
    const letter = match?.[1]?.toUpperCase();
    if (letter) return letter === "B" && match?.[2] ? `B.${divisionOf(match[2])}` : letter;
  }
  const division = /^muc (ii?|[12])\b/.exec(key)?.[1];
  if (division && current?.startsWith("B")) return `B.${divisionOf(division)}`;
  return partWords.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

function divisionOf(text: string): "I" | "II" {
  return text === "ii" || text === "2" ? "II" : "I";
}

/** The part that a sheet holds as a whole, by its titles, else by its name. */
export function partOfSheet(titles: readonly string[], sheetName: string): string | null {
  for (const text of [...titles, sheetName]) {
    const part = partOf(text, null);
    if (part) return part;
  }
  return null;
}
