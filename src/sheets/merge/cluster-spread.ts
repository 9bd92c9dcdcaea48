/** In words how the rows of a cluster differ in group, time and points: each value with how many rows say it. */
import { timeBands } from "../../catalogue/time-band";
import type { Inconsistency, SharedMeasure } from "../../review/merge/merged-catalogue";
import { forms } from "../../strings/vi/forms";

const words = forms.duplicates;

/** "135 - 240 phút"; a number that is no band as it is. */
export function shortBand(number: string | number): string {
  const band = timeBands.find((each) => each.number === number);
  if (!band) return String(number);
  const { fromMinutes, toMinutes } = band;
  if (fromMinutes === 0) return words.minutes.below(toMinutes);
  return toMinutes === Infinity ? words.minutes.from(fromMinutes) : words.minutes.between(fromMinutes, toMinutes);
}

/** "Nhóm: N2 ×3, N3" and a line for each other measure; the value that most rows have comes first. */
export function spreadText(inconsistencies: readonly Inconsistency[], ties: readonly SharedMeasure[]): string {
  return inconsistencies
    .map(({ field, values }) => {
      const counts = new Map<string | number, number>();
      for (const { value } of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      const said = [...counts]
        .sort(([one, many], [other, few]) => few - many || compare(one, other))
        .map(([value, count]) => words.counted(shown(field, value), count));
      return words.spread(words.measures[field], said.join(", "), ties.includes(field));
    })
    .join("\n");
}

function shown(field: SharedMeasure, value: string | number): string {
  return field === "band" ? shortBand(value) : String(value).replace(".", ",");
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : 1;
}
