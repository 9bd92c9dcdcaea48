/** Chance that can be repeated: the same seed draws the same numbers on every machine. */
export interface Random {
  /** True in that share of the draws. */
  readonly chance: (share: number) => boolean;
  /** A whole number from 0 up to but without `end`. */
  readonly below: (end: number) => number;
  readonly pick: (words: readonly string[]) => string;
}

/** A linear congruential generator (Numerical Recipes' constants); the high bits, which are the better ones, count. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { chance: (share) => next() < share, below, pick: (words) => words[below(words.length)] ?? "" };
}
