/** Texts as formulas look them up: what stands in a cell means itself, and the spaces around it nothing. */

/** A text as MATCH takes it for itself: its own "*", "?" and "~" stand for nothing else. */
export function literalKey(formula: string): string {
  return ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, formula);
}

/** Without spaces at its ends, no-break ones among them; a number as its digits. */
export function cleanText(address: string): string {
  return `TRIM(SUBSTITUTE(${address}&"","\u00a0"," "))`;
}
