/** Measures of the page as spreadsheets keep them. */
const millimetresPerInch = 25.4;

/** To a hundredth, as Excel shows and keeps margins: `inchesOf(20)` is 0.79. */
export function inchesOf(millimetres: number): number {
  return Math.round((millimetres / millimetresPerInch) * 100) / 100;
}
