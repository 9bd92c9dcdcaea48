/**
 * The ratios of a form (ND Điều 12–17): those of the lines all divide by the assigned quantity A, others are entered.
 */
import type { Settings } from "../profiles/profile";
import type { ScoredLine } from "./monthly-score";
import type { Ratio, RatioKey } from "./ratio-keys";
import type { FormRatio, LineQuantity } from "./role-forms";

export interface MeasureOptions {
  /** Of the role's form. */
  readonly form: readonly FormRatio[];
  readonly lines: readonly ScoredLine[];
  /** Values of the ratios that are entered. */
  readonly entered: readonly Ratio[];
}

export interface Measured {
  /** A. */
  readonly assigned: number;
  /** In the order of the form; `null` when nothing was assigned, or a ratio that is entered was not. */
  readonly ratios: readonly Ratio[] | null;
}

/** Uncapped ratios; with k·h = 12.5 of A = 10, a is 1.25. */
export function measureRatios({ form, lines, entered }: MeasureOptions): Measured {
  const assigned = sumOf(lines, "assigned");
  const ratios = form.flatMap(({ key, from }): Ratio[] => {
    if (from.kind === "lines") return assigned > 0 ? [{ key, value: sumOf(lines, from.quantity) / assigned }] : [];
    return entered.filter((ratio) => ratio.key === key);
  });
  return { assigned, ratios: ratios.length === form.length ? ratios : null };
}

/** Each ratio at most 1 where the settings cap ratios; `block` caps only the points of the block. */
export function capRatios(ratios: readonly Ratio[], cap: Settings["cap"]): readonly Ratio[] {
  return cap === "ratio" ? ratios.map(({ key, value }) => ({ key, value: Math.min(1, value) })) : ratios;
}

/** R, the mean of the form's ratios: 0.9, 0.7 and 0.4 give 2 ÷ 3. */
export function meanOf(ratios: readonly Ratio[]): number {
  return ratios.reduce((sum, { value }) => sum + value, 0) / ratios.length;
}

/** The value of one ratio: 0.7 for "b" of a 0.9, b 0.7, c 0.4; `null` where the form has no such key, or no ratios. */
export function ratioOf(ratios: readonly Ratio[] | null, key: RatioKey): number | null {
  return ratios?.find((ratio) => ratio.key === key)?.value ?? null;
}

function sumOf(lines: readonly ScoredLine[], quantity: LineQuantity | "assigned"): number {
  return lines.reduce((sum, line) => sum + line[quantity], 0);
}
