/**
 * Units side by side: how they spread their rows over the groups, how long their work takes, how high they rate what others
 * do as well. Figures and hints for whoever appraises; a unit may well have harder work than the others.
 */
import { complexityGroups, groupIndex, type ComplexityGroup } from "../../catalogue/complexity-group";
import type { MergedProduct } from "../merge/merged-catalogue";
import { fencesOf, mediansOfOthers, quartilesOf, type Quartiles } from "./quantiles";

/** A row as it counts in the comparison. */
export interface ComparedRow {
  readonly unit: string;
  readonly group: ComplexityGroup | null;
  /** Of hands-on time. */
  readonly minutes: number | null;
  /** Coefficient or points, by one scale for all units. */
  readonly measure: number | null;
}

export interface UnitFigures {
  readonly unit: string;
  readonly rows: number;
  /** Shares of N1…N5 in the rows that have a group, 0–1; zeros where none has. */
  readonly groups: readonly number[];
  readonly minutes: Quartiles | null;
  readonly measure: Quartiles | null;
  /** Products that others have too and that both measure. */
  readonly shared: number;
  /** Middle of own measure ÷ median of the others' for these products; 1 = as the others. */
  readonly ratio: number | null;
  readonly hints: readonly UnitHint[];
}

export type UnitHint =
  | { readonly kind: "sharedHigh" | "sharedLow"; readonly ratio: number; readonly products: number }
  | {
      readonly kind: "groupsHigh" | "minutesFar" | "measureFar";
      readonly value: number;
      /** The middle half of all units. */
      readonly low: number;
      readonly high: number;
    };

export interface CompareUnitsOptions {
  readonly rows: readonly ComparedRow[];
  /** Members are places among the rows. */
  readonly products: readonly Pick<MergedProduct, "members">[];
}

/** From here on, and below its inverse, a unit's measures of shared products are far from the others'. */
const farRatio = 1.25;
/** So many shared products at least say something of a unit. */
const leastShared = 3;
/** So many units at least make a distribution. */
const leastUnits = 5;

/** In the order in which the units come first. */
export function compareUnits({ rows, products }: CompareUnitsOptions): readonly UnitFigures[] {
  const byUnit = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const known = byUnit.get(row.unit);
    if (known) known.push(row);
    else byUnit.set(row.unit, [row]);
  }
  const ratios = ratiosOfShared(rows, products);
  const figures = [...byUnit].map(([unit, own]): Omit<UnitFigures, "hints"> => {
    const shared = ratios.get(unit) ?? [];
    return {
      ...{ unit, rows: own.length, groups: groupShares(own) },
      minutes: quartilesOf(known(own, ({ minutes }) => minutes)),
      measure: quartilesOf(known(own, ({ measure }) => measure)),
      ...{ shared: shared.length, ratio: quartilesOf(shared)?.middle ?? null },
    };
  });
  const ranges = {
    groups: rangeOf(figures.map(hardShare)),
    minutes: rangeOf(known(figures, ({ minutes }) => minutes?.middle ?? null)),
    measure: rangeOf(known(figures, ({ measure }) => measure?.middle ?? null)),
  };
  return figures.map((each) => ({ ...each, hints: hintsOf(each, ranges) }));
}

function known<Item>(items: readonly Item[], valueOf: (item: Item) => number | null): number[] {
  return items.flatMap((item) => valueOf(item) ?? []);
}

function groupShares(rows: readonly ComparedRow[]): readonly number[] {
  const counts = complexityGroups.map(() => 0);
  for (const { group } of rows) if (group !== null) counts[groupIndex(group)] = (counts[groupIndex(group)] ?? 0) + 1;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all === 0 ? 0 : count / all));
}

/** Share of N4 and N5. */
function hardShare({ groups }: Pick<UnitFigures, "groups">): number {
  return (groups[3] ?? 0) + (groups[4] ?? 0);
}

/** By unit: for each product that others measure too, how many times as high as they do it. */
function ratiosOfShared(
  rows: readonly ComparedRow[],
  products: CompareUnitsOptions["products"],
): ReadonlyMap<string, readonly number[]> {
  const ratios = new Map<string, number[]>();
  for (const { members } of products) {
    const byUnit = new Map<string, number[]>();
    for (const place of members) {
      const row = rows[place];
      if (!row || row.measure === null || row.measure <= 0) continue;
      byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row.measure]);
    }
    if (byUnit.size < 2) continue;
    const own = [...byUnit].map(([unit, values]) => ({ unit, value: quartilesOf(values)?.middle ?? 0 }));
    const others = mediansOfOthers(own.map(({ value }) => value));
    own.forEach(({ unit, value }, place) => {
      const ratio = value / (others[place] ?? value);
      const found = ratios.get(unit);
      if (found) found.push(ratio);
      else ratios.set(unit, [ratio]);
    });
  }
  return ratios;
}

type Range = Quartiles & { readonly from: number; readonly to: number };

/** `null` of so few units that none can be said to be far from the others. */
function rangeOf(values: readonly number[]): Range | null {
  const quartiles = values.length < leastUnits ? null : quartilesOf(values);
  return quartiles && { ...quartiles, ...fencesOf(quartiles) };
}

function hintsOf(
  figures: Omit<UnitFigures, "hints">,
  ranges: Readonly<Record<"groups" | "minutes" | "measure", Range | null>>,
): readonly UnitHint[] {
  const hints: UnitHint[] = [];
  const { ratio, shared, minutes, measure } = figures;
  if (ratio !== null && shared >= leastShared && (ratio >= farRatio || ratio <= 1 / farRatio)) {
    hints.push({ kind: ratio > 1 ? "sharedHigh" : "sharedLow", ratio, products: shared });
  }
  const far = (kind: "groupsHigh" | "minutesFar" | "measureFar", value: number | null, range: Range | null): void => {
    if (value === null || range === null) return;
    const isOutside = value > range.to || (kind !== "groupsHigh" && value < range.from);
    if (isOutside && isFarFrom(range, value)) hints.push({ kind, value, low: range.low, high: range.high });
  };
  // Where units hardly differ, a little is outside of the fences, and nobody would call it far.
  far("groupsHigh", hardShare(figures), ranges.groups);
  far("minutesFar", minutes?.middle ?? null, ranges.minutes);
  far("measureFar", measure?.middle ?? null, ranges.measure);
  return hints;
}

function isFarFrom({ middle }: Quartiles, value: number): boolean {
  return value >= middle * farRatio || value <= middle / farRatio;
}
