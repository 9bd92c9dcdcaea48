/** Sudden work (đột xuất, khẩn, phát sinh) cannot be the standard unit (ST, TN, PL3: regular work only). */
import type { CatalogueRow } from "../catalogue/catalogue-row";
import { searchKey } from "../text/search-key";
import { type Frequency, readFrequency } from "../catalogue/frequency";

const suddenWords = /(?:^| )(?:dot xuat|khan cap|hoa toc|phat sinh)(?: |$)/;
/** "thường xuyên, đột xuất" names both: such work is not sudden as a whole. */
const regularWords = /(?:^| )(?:thuong xuyen|dinh ky|hang (?:ngay|tuan|thang|quy))(?: |$)/;

export function isSudden(row: CatalogueRow, frequency: Frequency = readFrequency(row.frequency)): boolean {
  if (frequency.isSudden) return !frequency.isRegular;
  const wording = searchKey(`${row.task} ${row.detail} ${row.output}`);
  return suddenWords.test(wording) && !regularWords.test(wording);
}
