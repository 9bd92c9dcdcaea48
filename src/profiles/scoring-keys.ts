/** What scores and levels rest on; everything else of the settings belongs to the conversion. */
import type { ParameterKey } from "./profile";

export const scoringKeys = [
  "delayUnit",
  "failurePenalty",
  "delayPenalty",
  "cap",
  "resultMax",
  "generalCriteria",
  "levels",
  "excellentShare",
  "excellentReading",
] as const satisfies readonly ParameterKey[];

const known: ReadonlySet<string> = new Set(scoringKeys);

export function isScoringKey(key: string): boolean {
  return known.has(key);
}
