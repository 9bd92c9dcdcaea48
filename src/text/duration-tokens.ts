/**
 * The words of a duration: numbers, units, bounds. Anything else makes the text no duration.
 */
import { foldText } from "./search-key";

export type DurationToken =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "unit"; readonly minutes: number }
  /** "rưỡi": half of the unit before it. */
  | { readonly kind: "half" }
  /** `isWord` for "đến", which may also open a text ("đến 30 phút"); a dash may not. */
  | { readonly kind: "to"; readonly isWord: boolean }
  | { readonly kind: "from" }
  /** "trở lên", "trên": open upwards. */
  | { readonly kind: "atLeast" }
  /** "dưới", "không quá": open downwards. */
  | { readonly kind: "below" };

interface TokenPattern {
  /** Sticky, over folded text. */
  readonly pattern: RegExp;
  /** `null` for words that change nothing. */
  readonly token: (match: string) => DurationToken | null;
}

const unit = (minutes: number) => () => ({ kind: "unit", minutes }) as const;

function decimalOf(fraction: string): string {
  const [numerator, denominator] = fraction.split("/").map(Number);
  return String((numerator ?? 0) / (denominator ?? 1));
}

/** Tried in this order at each place; word patterns end where no letter follows. */
const patterns: readonly TokenPattern[] = [
  { pattern: /\s+/y, token: () => null },
  // "1/2 ngày", "3/4 giờ"; any other slash is no part of a duration.
  { pattern: /(?:1\/[234]|[23]\/[34])(?!\d)/y, token: (text) => ({ kind: "number", text: decimalOf(text) }) },
  { pattern: /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)*/y, token: (text) => ({ kind: "number", text }) },
  { pattern: /(?:phut|ph|p|min|mins|minutes?)(?![a-z])\.?|['’]/y, token: unit(1) },
  { pattern: /(?:gio|g|h|tieng|hrs?|hours?)(?![a-z])\.?/y, token: unit(60) },
  { pattern: /buoi(?![a-z])/y, token: unit(240) },
  { pattern: /(?:ngay|days?|d)(?![a-z])/y, token: unit(480) },
  // Five working days.
  { pattern: /(?:tuan|weeks?)(?![a-z])/y, token: unit(2400) },
  { pattern: /ruoi(?![a-z])/y, token: () => ({ kind: "half" }) },
  { pattern: /nua(?![a-z])/y, token: () => ({ kind: "number", text: "0,5" }) },
  { pattern: /(?:tro len|it nhat|tren|hon)(?![a-z])|>=?|≥/y, token: () => ({ kind: "atLeast" }) },
  { pattern: /(?:tro xuong|khong qua|toi da|duoi)(?![a-z])|<=?|≤/y, token: () => ({ kind: "below" }) },
  { pattern: /tu(?![a-z])/y, token: () => ({ kind: "from" }) },
  { pattern: /(?:den|toi)(?![a-z])/y, token: () => ({ kind: "to", isWord: true }) },
  { pattern: /[-→÷~]+>?|[.…]{2,}/y, token: () => ({ kind: "to", isWord: false }) },
  { pattern: /(?:khoang|chung|trung binh|binh quan|lam viec|va|cong|thoi gian)(?![a-z])/y, token: () => null },
  { pattern: /[.;:]+$/y, token: () => null },
];

/** "30 phút/văn bản" is a time for one product; "5 ngày/tháng" is none. */
const perProduct = /^(.*[a-z])\s*\/\s*(?!thang|nam|quy|tuan|ngay|gio|phut)[^/]*$/;

/** The tokens of the whole text, or `null` when some of it is no part of a duration. */
export function tokenizeDuration(text: string): readonly DurationToken[] | null {
  const folded = foldText(text)
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/^[~≈]+/, "");
  const source = perProduct.exec(folded)?.[1] ?? folded;
  const tokens: DurationToken[] = [];
  let position = 0;
  while (position < source.length) {
    const length = readToken(source, position, tokens);
    if (length === 0) return null;
    position += length;
  }
  return tokens;
}

/** Length of the token at the position, 0 when there is none; adds it to `tokens`. */
function readToken(source: string, position: number, tokens: DurationToken[]): number {
  for (const { pattern, token } of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(source)?.[0];
    if (!match) continue;
    const read = token(match);
    if (read) tokens.push(read);
    return match.length;
  }
  return 0;
}
