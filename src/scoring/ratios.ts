/**
 * The ratios of a form (ND Điều 12–17): those of the lines all divide by the assigned quantity A, others are computed
 * from the people managed, chosen or entered.
 */
import type { Settings } from "../profiles/profile";
import type { LineResults, ScoredLine } from "./monthly-score";
import { halfRatio, type Ratio, type RatioKey } from "./ratio-keys";
import type { FormRatio, LineQuantity } from "./role-forms";

export interface MeasureOptions {
  /** Of the role's form. */
  readonly form: readonly FormRatio[];
  readonly lines: readonly ScoredLine[];
  /** Values that were given: of support staff a, b, c; of leaders đ, e, and d where it is not to be computed. */
  readonly entered: readonly Ratio[];
  /** Whether somebody managed has less than what completes the tasks: d is then 50 %. */
  readonly hasFailing: boolean;
  readonly cap: Settings["cap"];
}

export interface Measured {
  /** A. */
  readonly assigned: number;
  /** Before any cap, in the order of the form; `null` when nothing was assigned, or a ratio that must be entered was not. */
  readonly uncapped: readonly Ratio[] | null;
  /** As the settings cap them. */
  readonly ratios: readonly Ratio[] | null;
  /** Ratios that nobody chose, so that 100 % was assumed. */
  readonly assumed: readonly RatioKey[];
}

/** With k·h = 12.5 of A = 10, a is 1.25 before the cap, and 1 where ratios are capped. */
export function measureRatios({ form, lines, entered, hasFailing, cap }: MeasureOptions): Measured {
  const assigned = lines.reduce((sum, line) => sum + line.assigned, 0);
  const given = new Map(entered.map(({ key, value }) => [key, value]));
  const valueOf = ({ key, from }: FormRatio, results: readonly LineResults[]): number | null => {
    if (from.kind === "lines") return assigned > 0 ? sumOf(results, from.quantity) / assigned : null;
    const value = given.get(key) ?? null;
    if (value !== null || from.kind === "entered") return value;
    return from.kind === "managed" && hasFailing ? halfRatio : 1;
  };
  const measured = (results: readonly LineResults[]): readonly Ratio[] | null => {
    const ratios = form.flatMap((ratio): Ratio[] => {
      const value = valueOf(ratio, results);
      return value === null ? [] : [{ key: ratio.key, value }];
    });
    return ratios.length === form.length ? ratios : null;
  };
  const assumed = form.flatMap(({ key, from }) => (from.kind === "judged" && !given.has(key) ? [key] : []));
  const counted = measured(lines.map((line) => line.counted));
  return { assigned, uncapped: measured(lines), ratios: counted && capRatios(counted, cap), assumed };
}

/** Each ratio at most 1 where the settings cap ratios or lines; `block` caps only the points of the block. */
export function capRatios(ratios: readonly Ratio[], cap: Settings["cap"]): readonly Ratio[] {
  return cap === "block" ? ratios : ratios.map(({ key, value }) => ({ key, value: Math.min(1, value) }));
}

/** R, the mean of the form's ratios: 0.9, 0.7 and 0.4 give 2 ÷ 3. */
export function meanOf(ratios: readonly Ratio[]): number {
  return ratios.reduce((sum, { value }) => sum + value, 0) / ratios.length;
}

/** The value of one ratio: 0.7 for "b" of a 0.9, b 0.7, c 0.4; `null` where the form has no such key, or no ratios. */
export function ratioOf(ratios: readonly Ratio[] | null, key: RatioKey): number | null {
  return ratios?.find((ratio) => ratio.key === key)?.value ?? null;
}

function sumOf(results: readonly LineResults[], quantity: LineQuantity): number {
  return results.reduce((sum, result) => sum + result[quantity], 0);
}
