/**
 * Recognising where a sheet itself marks its standard unit (đơn vị sản phẩm/công việc chuẩn, k = 1).
 */
import { searchKey } from "../text/search-key";

/** A whole statement that begins with the name: not "chuẩn bị", "tiêu chuẩn", "gấp đôi sản phẩm chuẩn". */
const standardName =
  /^(?:la )?(?:(?:don vi|dv|san pham|sp|cong viec|cv|spcv)(?: (?:don vi|san pham|sp|cong viec|cv))* chuan\b|chuan$|chuan (?:k|he so) 1\b)(?! (?:bi|hoa|muc|xac|chi|dau|y)\b)/;
/** Longer texts are descriptions. */
const longestMark = 300;

/** True for "Sản phẩm chuẩn", "đơn vị chuẩn", "SP chuẩn (k = 1)", "chuẩn". */
export function namesStandard(text: string): boolean {
  if (text.length > longestMark || !/chu/i.test(text)) return false;
  return text.split(/[;,.\n()–—-]/).some((statement) => standardName.test(searchKey(statement)));
}
