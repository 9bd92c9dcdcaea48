/**
 * Durations as people write them in catalogues: "30 phút", "1h30", "0,75 - 1,25 giờ", "Từ 5 ph đến dưới 15ph",
 * "Từ 5 ngày trở lên". A working day is 480 minutes (LC's bands).
 */
import { tokenizeDuration } from "./duration-tokens";
import type { DurationToken } from "./duration-tokens";
import { parseNumber } from "./parse-number";

export type Duration =
  | { readonly kind: "single"; readonly minutes: number }
  | {
      readonly kind: "range";
      readonly fromMinutes: number;
      readonly toMinutes: number;
      /** False for "5-15": minutes are then only assumed. */
      readonly hasUnit: boolean;
    }
  /** "Từ 5 ngày trở lên", "trên 5 ngày". */
  | { readonly kind: "from"; readonly fromMinutes: number }
  /** "Dưới 5 phút", "không quá 30 phút". */
  | { readonly kind: "under"; readonly toMinutes: number };

/** Longer texts are prose, not durations. */
const longestDuration = 200;

/**
 * The duration that the whole text says, or `null`. Text in brackets is a gloss, read only where nothing else stands.
 *
 * @param bareUnit minutes of a number without a unit: "1,5" with 480 is 720; 1 when absent
 */
export function parseDuration(text: string, bareUnit = 1): Duration | null {
  if (text.length > longestDuration) return null;
  const outside = text.replace(/\([^)]*\)/g, " ").trim();
  const tokens = tokenizeDuration(outside === "" ? text.replace(/[()]/g, " ") : outside);
  if (!tokens) return null;
  const cut = rangeCut(tokens);
  if (cut === -1) return parseOneSided(tokens, bareUnit);
  return parseRange(tokens.slice(0, cut), tokens.slice(cut + 1), bareUnit) ?? parseUpTo(tokens, cut, bareUnit);
}

/** Where the upper end begins: at "đến" or a dash, or at the "dưới" of "từ 5, dưới 15"; -1 where there is one end only. */
function rangeCut(tokens: readonly DurationToken[]): number {
  const to = tokens.findIndex((token) => token.kind === "to");
  if (to !== -1) return to;
  const below = tokens.findIndex((token) => token.kind === "below");
  return tokens.slice(0, Math.max(below, 0)).some((token) => token.kind === "number") && isBoundBelow(tokens[0])
    ? below
    : -1;
}

function isBoundBelow(token: DurationToken | undefined): boolean {
  return token?.kind === "from" || token?.kind === "atLeast";
}

function parseOneSided(tokens: readonly DurationToken[], bareUnit: number): Duration | null {
  const quantity = readQuantity(tokens, bareUnit);
  if (quantity === null) return null;
  const isLower = tokens.some((token) => token.kind === "atLeast" || token.kind === "from");
  const isUpper = tokens.some((token) => token.kind === "below");
  if (isLower && isUpper) return null;
  if (isLower) return { kind: "from", fromMinutes: quantity };
  if (isUpper) return { kind: "under", toMinutes: quantity };
  return { kind: "single", minutes: quantity };
}

/** "đến 30 phút": nothing but the upper end. */
function parseUpTo(tokens: readonly DurationToken[], cut: number, bareUnit: number): Duration | null {
  const [first, ...rest] = tokens;
  const upper = readQuantity(rest, bareUnit);
  return cut === 0 && first?.kind === "to" && first.isWord && upper !== null
    ? { kind: "under", toMinutes: upper }
    : null;
}

function parseRange(
  left: readonly DurationToken[],
  right: readonly DurationToken[],
  bareUnit: number,
): Duration | null {
  if (right.some((token) => token.kind === "to" || token.kind === "atLeast")) return null;
  if (left.some((token) => token.kind === "below")) return null;
  // "0,75 - 1,25 giờ": an end without a unit takes the other end's.
  const [leftUnit, rightUnit] = [firstUnit(left), firstUnit(right)];
  const fromMinutes = readQuantity(left, rightUnit ?? bareUnit);
  const toMinutes = readQuantity(right, leftUnit ?? bareUnit);
  if (fromMinutes === null || toMinutes === null || fromMinutes >= toMinutes) return null;
  return { kind: "range", fromMinutes, toMinutes, hasUnit: leftUnit !== null || rightUnit !== null };
}

function firstUnit(tokens: readonly DurationToken[]): number | null {
  for (const token of tokens) if (token.kind === "unit") return token.minutes;
  return null;
}

/** Minutes of "1 giờ 30 phút", "1h30", "1 giờ rưỡi", or a bare number counted in `bareUnit`; `null` when it is none. */
function readQuantity(tokens: readonly DurationToken[], bareUnit: number): number | null {
  const parts = tokens.filter(({ kind }) => kind === "number" || kind === "unit" || kind === "half");
  let total: number | null = null;
  let smallest = Infinity;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part?.kind === "half" && total !== null && Number.isFinite(smallest)) {
      total += smallest / 2;
      continue;
    }
    const amount = part?.kind === "number" ? parseNumber(part.text) : null;
    if (amount === null) return null;
    const next = parts[index + 1];
    // The bare number of "1h30" is minutes.
    const unit: number | null =
      next?.kind === "unit" ? next.minutes : total === null ? bareUnit : smallest === 60 ? 1 : null;
    if (unit === null || unit >= smallest) return null;
    if (next?.kind === "unit") index++;
    total = (total ?? 0) + amount * unit;
    smallest = unit;
  }
  return total;
}
