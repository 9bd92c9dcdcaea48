/**
 * The ground of a forced level (ND Điều 20): a text that says something. Blank typed with the space bar is none, and
 * "không" or a bare figure is no ground but a misunderstanding that somebody should look at.
 */
import { trimAsExcel } from "../../scoring/line-trouble";
import { forms } from "../../strings/vi/forms";
import type { CellValue } from "../../workbook/cell-value";

export type Ground =
  { readonly kind: "none" } | { readonly kind: "given"; readonly text: string } | { readonly kind: "unclear" };

const leastLength = 4;
/** What people write for "there is none". */
const denials = ["không", "không có", "chưa có"];

export function groundOf(value: CellValue): Ground {
  if (value === null) return { kind: "none" };
  if (typeof value !== "string") return { kind: "unclear" };
  const text = trimAsExcel(value);
  if (text === "") return { kind: "none" };
  if (text.length < leastLength || denials.includes(text.toLowerCase())) return { kind: "unclear" };
  return { kind: "given", text };
}

function cleaned(address: string): string {
  return `TRIM(SUBSTITUTE(${address}&"","\u00a0"," "))`;
}

/** True while there is a ground, or something that looks like one. */
export function hasGround(address: string): string {
  return `IFERROR(${cleaned(address)}<>"",TRUE)`;
}

/** The words of the check beside it, or "". */
export function groundCheckFormula(address: string): string {
  const clean = cleaned(address);
  const isDenial = denials.map((word) => `${clean}="${word}"`).join(",");
  const isUnclear = `OR(NOT(ISTEXT(${address})),LEN(${clean})<${leastLength},${isDenial})`;
  const { ground } = forms.score.checks;
  return `=IFERROR(IF(ISBLANK(${address}),"",IF(${clean}="","",IF(${isUnclear},"${ground}",""))),"${ground}")`;
}
