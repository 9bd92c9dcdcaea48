/**
 * Whether a number format shows a date. In a file and in Excel's object model a date is only a
 * number; its format is what tells "15/05/2026" from 46157.
 */

/** True when the format shows a day, month or year; a mere time of day or a duration stays a number. */
export function isDateFormat(format: string): boolean {
  const positive = format.split(";", 1)[0] ?? "";
  const letters = positive
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/general/gi, "")
    .replace(/e[+-]/gi, "")
    .toLowerCase();
  if (/[yd]/.test(letters)) return true;
  // A lone "m" is a month, except beside hours or seconds, where it means minutes.
  return letters.includes("m") && !/[hs]/.test(letters) && !/\[(h+|m+|s+)\]/i.test(positive);
}
