/**
 * Numbers as people type them in Vietnam: a decimal comma, a point or a space between thousands, and also
 * the other way round, as English-language programs write them.
 */
import { normalizeText } from "./normalize";

/**
 * The number that the whole text says, or `null`. One comma is a decimal comma ("1,240" is 1.24); one point
 * before exactly three digits parts thousands ("1.240" is 1240), unless nothing but zero stands before it.
 */
export function parseNumber(text: string): number | null {
  const bare = normalizeText(text).replace(/^[\u2212\u2013]/, "-");
  const grouped = /^([+-]?)([1-9]\d{0,2})([., ])(\d{3}(?:\3\d{3})*)(?:([.,])(\d+))?$/.exec(bare);
  if (grouped) {
    const [, sign, head, separator, tail, decimalMark, decimals] = grouped;
    const isOneComma = separator === "," && tail?.length === 3 && decimalMark === undefined;
    if (!isOneComma && decimalMark !== separator) {
      return Number(`${sign}${head}${tail?.replace(/\D/g, "")}.${decimals ?? "0"}`);
    }
  }
  const plain = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(bare);
  return plain ? Number(bare.replace(",", ".")) : null;
}
