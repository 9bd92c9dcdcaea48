/**
 * The state that document systems print beside a line: "Đã hoàn thành đúng hạn", "Đang xử lý 60%", "Quá hạn 8 ngày",
 * "Hoàn thành trễ hạn", "Chưa hoàn thành".
 */
import { lineOf } from "../catalogue/cell-text";
import { parseNumber } from "../text/parse-number";
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";

export interface LineStatus {
  /** What of the work is done, 0–1; `null` where the words do not say: of "Quá hạn 3 ngày" the date of completion does. */
  readonly done: number | null;
  /** True for work that is late, or was. */
  readonly isLate: boolean;
  /** Days that it is late; `null` where the words do not say. */
  readonly daysLate: number | null;
}

const unfinished =
  /\b(?:chua|khong (?:hoan thanh|thuc hien)|dang|moi|cho|tam dung|con han|con lai|sap den han|sap het han|in progress|open|pending|not)\b/;
const finished =
  /\b(?:hoan thanh|hoan tat|xong|da xu ly|da giai quyet|da thuc hien|ket thuc|da tra ket qua|done|completed|closed)\b/;
const late = /\b(?:qua han|tre|cham|muon|late|overdue)\b/;
const notLate = /\b(?:khong|chua|ko) (?:bi )?(?:tre|cham|qua han|muon)\b/;
const inTime = /\b(?:dung han|truoc han|trong han|som|on time)\b/;
const days = /\b(\d{1,3}) (?:ngay|days?)\b/;
const percent = /(\d{1,3}(?:[.,]\d+)?)\s*%/;

/** `null` for words that say nothing of the kind. */
export function readStatus(value: CellValue): LineStatus | null {
  const text = lineOf(value);
  const key = searchKey(text);
  const isTimely = notLate.test(key);
  const isUnfinished = unfinished.test(key.replace(notLate, ""));
  const isFinished = !isUnfinished && finished.test(key);
  const isLate = late.test(key) && !isTimely;
  const part = partOf(text);
  if (!isUnfinished && !isFinished && !isLate && !isTimely && !inTime.test(key) && part === null) return null;
  const count = isLate ? days.exec(key)?.[1] : undefined;
  return {
    done: part ?? (isFinished ? 1 : isUnfinished ? 0 : null),
    isLate,
    daysLate: count === undefined ? null : Number(count),
  };
}

/** "Đang xử lý 60%" is 0.6 of it. */
function partOf(text: string): number | null {
  const found = percent.exec(text)?.[1];
  const share = found === undefined ? null : parseNumber(found);
  return share !== null && share <= 100 ? share / 100 : null;
}
