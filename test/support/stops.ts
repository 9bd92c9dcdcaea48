/** How work in slices behaves, counted and never timed. */
import type { Slices } from "../../src/workbook/slices";

/** The shares that it tells at its stops, in their order. */
export function sharesOf(slices: Slices<unknown>): number[] {
  const shares: number[] = [];
  for (;;) {
    const { done, value } = slices.next();
    if (done) return shares;
    shares.push(value);
  }
}
