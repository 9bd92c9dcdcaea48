/** What a catalogue that was approved already says itself: its printed coefficients, for holding new ones against them. */
import type { Conversion } from "./conversion";

/** `null` when the catalogue prints none. Its standard unit is not known by that, only what each product counted for. */
export function printedConversion(conversion: Conversion): Conversion | null {
  const rows = conversion.rows.map((row) => ({ ...row, coefficient: row.row.printedCoefficient }));
  return rows.some(({ coefficient }) => coefficient !== null) ? { ...conversion, standard: null, rows } : null;
}
