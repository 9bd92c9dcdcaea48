/**
 * The office's names as a catalogue sheet prints them at the top left (Nghị định 30/2020/NĐ-CP, Phụ lục I): the
 * superior office in the first line, the issuing one below it. The motto and the title are no names.
 */
import { normalizeText } from "../text/normalize";
import { searchKey } from "../text/search-key";
import { cellAt, findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Catalogue, CatalogueSheet } from "./catalogue-row";

export interface PrintedOffice {
  /** Empty where only one line is printed: that is the issuing office. */
  readonly parent: string;
  readonly office: string;
}

/** Longer lines are sentences. */
const longestName = 80;
const namesAtMost = 2;
/** Headings of the state, of the Party and of the form itself, as search keys. */
const noName = /^(?:cong hoa xa hoi|doc lap tu do|dang cong san viet nam$|mau\b|bieu\b|phu luc\b|so\b.*\d)/;
const title = /\b(?:danh muc|san pham|cong viec)\b|^(?:bang|ke hoach|tong hop|phan|muc)\b/;

/** From the first sheet that prints names; `null` when none does. */
export function readPrintedOffice(workbook: WorkbookSnapshot, { sheets }: Catalogue): PrintedOffice | null {
  for (const read of sheets) {
    const sheet = findSheet(workbook, read.name);
    const [first, second] = sheet ? namesAbove(sheet, read) : [];
    if (first !== undefined)
      return second === undefined ? { parent: "", office: first } : { parent: first, office: second };
  }
  return null;
}

function namesAbove(sheet: SheetSnapshot, { headerRow, columns }: CatalogueSheet): string[] {
  const lastColumn = Math.max(1, ...Object.values(columns));
  const names: string[] = [];
  for (let row = sheet.firstRow; row < headerRow; row++) {
    for (const line of leftLines(sheet, row, Math.ceil(lastColumn / 2))) {
      if (title.test(searchKey(line))) return names;
      if (isName(line)) names.push(line);
      if (names.length === namesAtMost) return names;
    }
  }
  return names;
}

/** Lines of the row's first filled cell, when it stands in the left half of the table. */
function leftLines(sheet: SheetSnapshot, row: number, lastColumn: number): string[] {
  for (let column = 1; column <= lastColumn; column++) {
    const value = cellAt(sheet, row, column);
    if (value === null || value === "") continue;
    return typeof value === "string" ? value.split(/[\r\n]+/).map(normalizeText) : [];
  }
  return [];
}

/** Offices print their names in capitals; a line in brackets is a form's request to fill it in. */
function isName(line: string): boolean {
  const isShort = line.length <= longestName && /\p{L}{2}/u.test(line);
  return isShort && line === line.toUpperCase() && !line.startsWith("(") && !noName.test(searchKey(line));
}
