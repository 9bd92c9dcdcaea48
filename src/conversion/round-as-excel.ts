const significantDigits = 15;

/**
 * Rounds as Excel's ROUND: half away from zero, on the decimal that people see (15 significant digits, all
 * that Excel keeps), so that 1.005 gives 1.01 although its binary value lies below.
 * `roundAsExcel(2.675, 2)` is 2.68, `roundAsExcel(-0.5, 0)` is -1.
 *
 * @param digits decimals to keep, 0–15
 * @throws RangeError for a value that is not finite or digits out of range
 */
export function roundAsExcel(value: number, digits: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`);
  if (!Number.isInteger(digits) || digits < 0 || digits > significantDigits) {
    throw new RangeError(`cannot round to ${digits} digits`);
  }
  const [mantissa = "0", exponentText = "0"] = Math.abs(value)
    .toExponential(significantDigits - 1)
    .split("e");
  const exponent = Number(exponentText);
  // Nothing to cut: every digit that is seen stands left of the rounding place.
  if (exponent + digits >= significantDigits - 1) return Number(value.toPrecision(significantDigits));
  // Moving the point in the text instead of multiplying keeps ties exact.
  const rounded = Number(`${Math.round(Number(`${mantissa}e${exponent + digits}`))}e-${digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
