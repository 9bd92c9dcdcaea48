/**
 * Decimals that a catalogue itself prints (domain point 2): where every printed coefficient is its points ratio rounded to
 * d digits, d is the catalogue's, and saying so once is better than calling each coefficient wrong.
 */
import { forEachInSlices, type Slices } from "../workbook/slices";
import { roundAsExcel } from "./round-as-excel";
import type { StandardPoints } from "./standard-points";
import { isTyped } from "./typed-values";
import type { CandidateRow } from "./use-standard";

export interface InferDigitsOptions {
  readonly rows: readonly CandidateRow[];
  /** What counts as 1 on each scale. */
  readonly pointsByScale: StandardPoints;
  /** What would be used. */
  readonly digits: number;
}

const mostDigits = 6;
/** Fewer agree by chance. */
const leastPrinted = 3;

/**
 * The digits that are printed; `null` where those in use agree already, or no number of digits does.
 *
 * @example 1; 2.7; 3.7 printed for 30, 80 and 110 points, 2 digits in use → 1
 */
export function* inferDigits({ rows, pointsByScale, digits }: InferDigitsOptions): Slices<number | null> {
  const pairs: { printed: number; ratio: number }[] = [];
  let printedDigits = 0;
  yield* forEachInSlices(rows, ({ row, points, basis, typed }) => {
    const printed = row.printedCoefficient;
    if (printed === null || points === null || basis === "given" || basis === "hours" || isTyped(typed)) return;
    const standard = pointsByScale[basis];
    if (!standard) return;
    pairs.push({ printed, ratio: points / standard.points });
    printedDigits = Math.max(printedDigits, decimalsOf(printed));
  });
  const agrees = (wanted: number) => pairs.every(({ printed, ratio }) => roundAsExcel(ratio, wanted) === printed);
  if (pairs.length < leastPrinted || printedDigits > mostDigits || printedDigits === digits) return null;
  return !agrees(digits) && agrees(printedDigits) ? printedDigits : null;
}

/** Decimals as they are written: 3 for 1.125, none for 8; more than any catalogue keeps for what needs an exponent. */
export function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes("e-") ? mostDigits : (text.split(".")[1]?.length ?? 0);
}
