/** What scores and levels rest on, and what only the check goes by; everything else of the settings moves coefficients. */
import { checkingValues, scoringValues, type CheckingKey, type ScoringKey } from "./profile";

export const scoringKeys: readonly ScoringKey[] = Object.keys(scoringValues).filter(isScoringKey);

export function isScoringKey(key: string): key is ScoringKey {
  return Object.hasOwn(scoringValues, key);
}

export function isCheckingKey(key: string): key is CheckingKey {
  return Object.hasOwn(checkingValues, key);
}

/** True for what a published catalogue rests on. */
export function movesCoefficients(key: string): boolean {
  return !isScoringKey(key) && !isCheckingKey(key);
}
