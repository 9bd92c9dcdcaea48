/**
 * Rows of a catalogue sheet that are no products: column numbers, totals, the signature block.
 */
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import { isEmptyCell, lineOf } from "./cell-text";

/** "(1)", "2", "(5a)", "(7)=(5)x(6)", "(6=5b/10)", "(10) = (6)+…+(9)", "[3] = max(1; 2)", "A". */
const columnNumber =
  /^(?:[([]?\d{1,2}[a-d]?[)\]]?(?:\s*=(?:\d[a-d]?|[\d\s()[\]x×*+/:=.,;…%–-]|max|min|sum|tong|tổng|den|đến)+)?|[a-h])$/i;
const leastColumnNumbers = 3;

/** A cheap look before the texts are cleaned: column numbers are short. */
export const longestColumnNumber = 60;

/** True for the row of (1) (2) (3) that official forms print under their header. */
export function isColumnNumbers(values: readonly CellValue[]): boolean {
  if (values.some((value) => typeof value === "string" && value.length > longestColumnNumber)) return false;
  const texts = values.filter((value) => !isEmptyCell(value)).map(lineOf);
  if (texts.length < leastColumnNumbers || !texts.every((text) => columnNumber.test(text))) return false;
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN))
    .filter((each) => !Number.isNaN(each));
  // (5a) (5b) (6): the parts of one column share its number.
  const rises = numbers.every((each, index) => index === 0 || each >= (numbers[index - 1] ?? 0));
  return new Set(texts).size === texts.length && numbers.length >= 2 && rises;
}

const total =
  /^(?:tong|cong|tong cong|tong so|tong diem|cong tong|tong so diem|tong cong diem)(?: \d+.*)?$|^tong so diem\b|^(?:tong cong|tong so|cong) (?:muc|phan|nhom|chung|toan|danh muc|san pham|cong viec|nhiem vu|[ivx]+|[a-d])\b/;

/** True for "Tổng cộng", "Cộng mục I", "Tổng số: 62"; "Tổng hợp…" is work. */
export function namesTotal(text: string): boolean {
  return text.length < 100 && total.test(searchKey(text));
}

/** Longer lines are work. */
const longestSignature = 120;

const signature = [
  /^noi nhan\b/,
  /^(?:nguoi|can bo|cong chuc|don vi) (?:lap|tong hop|de xuat)(?: (?:bieu|bang|danh muc))?$/,
  /^(?:lap bieu|xac nhan|phe duyet|nguoi phe duyet|nguoi duyet)(?: [a-z]+){0,5}$/,
  /^(?:q |quyen )?(?:pho )?(?:truong|chanh van|thu truong|giam doc|chu tich|bi thu|to truong|cuc truong|chi cuc truong|tong giam doc|chanh)(?: [a-z]+){0,6}$/,
  /^lanh dao (?:phong|don vi|co quan|van phong|ubnd|uy ban)(?: [a-z]+){0,4}$/,
  /^(?:tm|kt|tl|tuq|thua lenh|thay mat) /,
  /^ky (?:ten|ghi ro)\b/,
  /\bngay(?: \d{1,2})? thang(?: \d{1,2})? nam\b/,
];

/**
 * True for a text that stands at the foot of official papers: "Nơi nhận:", "TRƯỞNG PHÒNG", "KT. CHÁNH VĂN PHÒNG".
 * The first line of a cell says it: below stand addressees, "(Ký, ghi rõ họ tên)" or the name.
 */
export function namesSignature(text: string): boolean {
  const [line = ""] = text.trim().split(/[\r\n\v\f\u2028\u2029]/, 1);
  if (line.length > longestSignature) return false;
  const keys = [line, line.replace(/\([^)]*\)/g, " ")].map(searchKey);
  return signature.some((pattern) => keys.some((key) => pattern.test(key)));
}
