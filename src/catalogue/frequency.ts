/**
 * Reads a frequency (Tần suất) as times per year: "5 văn bản/tháng" is 60, "02 VB/năm" is 2, "hằng ngày" is
 * 250. Words without a figure ("thường xuyên") are regular; their count stays unknown.
 */
import { parseNumber } from "../text/parse-number";
import { foldText } from "../text/search-key";

export interface Frequency {
  /** `null` when no count can be read. */
  readonly perYear: number | null;
  /** True for "thường xuyên" and the like. */
  readonly isRegular: boolean;
  /** True for "đột xuất", "khi phát sinh" and the like. */
  readonly isSudden: boolean;
}

/** How often each period comes in a year; days are the 250 working days of a five-day week. */
const timesPerYear: ReadonlyMap<string, number> = new Map([
  ["nam", 1],
  ["quy", 4],
  ["thang", 12],
  ["tuan", 52],
  ["ngay", 250],
]);

/** Number words of "một lần", "nửa tháng"; "năm" is left out, because it also means year. */
const numberWords: ReadonlyMap<string, string> = new Map([
  ["mot", "1"],
  ["hai", "2"],
  ["ba", "3"],
  ["nua", "0,5"],
]);

const number = String.raw`\d+(?:[.,]\d+)*`;
const count = String.raw`(?<count>${number})(?: ?(?:-|den) ?(?<upTo>${number}))?`;
const period = String.raw`(?:(?<periods>${number}) ?)?(?<period>${[...timesPerYear.keys()].join("|")})(?![a-z])`;

/** Tried in this order; all matches of the first that fits are added up. */
const patterns: readonly RegExp[] = [
  // "5 văn bản/tháng", "20-30 hồ sơ mỗi ngày", "1 lần/6 tháng", "2 lần 1 tuần"
  new RegExp(String.raw`${count}[^\d/;]{0,60}?(?:/|moi|trong|tren|hang| (?=1 )) ?${period}`, "g"),
  // "3 tháng/lần", "6 tháng 1 lần", "mỗi quý 2 báo cáo", "hằng tháng: 3 văn bản"
  new RegExp(
    String.raw`(?<![a-z\d])${period}(?:/lan| ?[:,]? ?(?<count>\d{1,3})(?: ?(?:-|den) ?(?<upTo>\d{1,3}))? ?[a-z])`,
    "g",
  ),
  // "hằng ngày", "mỗi tuần", "định kỳ quý"
  new RegExp(String.raw`(?:hang|moi|dinh ky|theo) ?${period}`, "g"),
  // "tháng", "6 tháng"
  new RegExp(String.raw`^${period}$`, "g"),
];

const regularWords = /thuong xuyen|lien tuc|hang gio/;
const suddenWords = /dot xuat|phat sinh|khan cap|bat thuong|khi co yeu cau|theo yeu cau/;

/** Longer texts are no frequencies. */
const longestText = 200;

/** Of a row that says nothing of it. */
const unsaid: Frequency = { perYear: null, isRegular: false, isSudden: false };

export function readFrequency(text: string | null): Frequency {
  if (text === null || text === "") return unsaid;
  const folded = foldText(text)
    .slice(0, longestText)
    .replace(/\p{Pd}/gu, "-")
    .replace(/[a-z]+/g, (word) => numberWords.get(word) ?? word);
  return {
    perYear: readCount(folded),
    isRegular: regularWords.test(folded),
    isSudden: suddenWords.test(folded),
  };
}

function readCount(folded: string): number | null {
  for (const pattern of patterns) {
    const times = [...folded.matchAll(pattern)].map(({ groups }) => timesOf(groups ?? {}));
    if (times.length > 0) return times.reduce((sum, one) => sum + one, 0);
  }
  return null;
}

/** Times per year of one match; a range counts as its middle. */
function timesOf(groups: Readonly<Record<string, string | undefined>>): number {
  const from = readOr(groups["count"], 1);
  const to = readOr(groups["upTo"], from);
  const perYear = timesPerYear.get(groups["period"] ?? "") ?? 0;
  return ((from + to) / 2 / (readOr(groups["periods"], 1) || 1)) * perYear;
}

function readOr(text: string | undefined, fallback: number): number {
  return (text === undefined ? null : parseNumber(text)) ?? fallback;
}
