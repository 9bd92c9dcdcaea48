/** What scores and levels rest on; everything else of the settings belongs to the conversion. */
import { scoringValues, type ScoringKey } from "./profile";

export const scoringKeys: readonly ScoringKey[] = Object.keys(scoringValues).filter(isScoringKey);

export function isScoringKey(key: string): key is ScoringKey {
  return Object.hasOwn(scoringValues, key);
}
