/** Rounding errors of sums that were added up in another order are smaller. */
const tolerance = 1e-9;

/** Whether two totals, or figures that stand in a sheet, are one; no figure (`null`) is only like none. */
export function isSameFigure(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= tolerance;
}
