/** What another standard unit or other figures do to the coefficients, in the few numbers that people ask for. Pure. */
import { compareConversions } from "../../conversion/compare";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";

export interface ChangedProduct {
  readonly row: ConvertedRow;
  readonly before: number;
  readonly after: number;
}

export interface WhatChanges {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** The standard unit before; `null` when it stays. */
  readonly oldStandard: ConvertedRow | null;
  /** Those that change most, by their ratio. */
  readonly most: readonly ChangedProduct[];
}

/** Enough to see the direction; the map below shows the rest. */
const mostShown = 5;

export function whatChanges(before: Conversion, after: Conversion): WhatChanges {
  const known = compareConversions(before, after).flatMap(({ before: old, after: row, difference }) => {
    const [was, is] = [old?.coefficient ?? null, row?.coefficient ?? null];
    return row && was !== null && is !== null ? [{ row, before: was, after: is, difference: difference ?? 0 }] : [];
  });
  const changed = known.filter(({ difference }) => difference !== 0);
  const up = changed.filter(({ difference }) => difference > 0).length;
  const [oldStandard, newStandard] = [before.standard?.row ?? null, after.standard?.row ?? null];
  return {
    up,
    down: changed.length - up,
    same: known.length - changed.length,
    oldStandard: oldStandard?.id === newStandard?.id ? null : oldStandard,
    most: changed.sort((left, right) => strength(right) - strength(left)).slice(0, mostShown),
  };
}

/** From 1 to 2 is as strong as from 2 to 1; what was or becomes nothing is the strongest. */
function strength({ before, after }: Pick<ChangedProduct, "before" | "after">): number {
  return before > 0 && after > 0 ? Math.abs(Math.log(after / before)) : Infinity;
}
