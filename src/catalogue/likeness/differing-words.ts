/** The words in which two texts differ, whatever their order: what a person looks at to judge whether they say the same. */

const word = /[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*/gu;
/** More than this nobody reads in a sentence. */
const longest = 60;

export interface DifferingWords {
  /** "soạn thảo, tuần"; empty where the text has nothing of its own. */
  readonly here: string;
  readonly there: string;
}

export function differingWords(here: string, there: string): DifferingWords {
  return { here: wordsWithout(here, there), there: wordsWithout(there, here) };
}

/** Words that stand beside one another stay together. */
function wordsWithout(text: string, other: string): string {
  const known = new Map<string, number>();
  for (const each of other.match(word) ?? []) known.set(each.toLowerCase(), (known.get(each.toLowerCase()) ?? 0) + 1);
  const runs: string[] = [];
  let isRun = false;
  for (const each of text.match(word) ?? []) {
    const left = known.get(each.toLowerCase()) ?? 0;
    if (left > 0) known.set(each.toLowerCase(), left - 1);
    else if (isRun) runs.push(`${runs.pop() ?? ""} ${each}`);
    else runs.push(each);
    isRun = left === 0;
  }
  const all = runs.join(", ");
  return all.length > longest ? `${all.slice(0, longest).trimEnd()}…` : all;
}
