/** What changed from one text to another, word by word. */
export interface TextChange {
  /** 0-based characters of the text before: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly text: string;
}

/** Words, runs of blanks, and other characters one by one. */
const piece = /\s+|[\p{L}\p{M}\p{N}]+|./gsu;

/** More work than a cell is worth: two whole pages that have hardly a word in common. */
const mostComparisons = 1_000_000;

/** In their order; none for equal texts. "a  b" → "a c": the blanks and the word are two changes. */
export function textChanges(before: string, after: string): TextChange[] {
  const old = before.match(piece) ?? [];
  const now = after.match(piece) ?? [];
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top += 1;
  let bottom = 0;
  while (bottom < Math.min(old.length, now.length) - top && old.at(-1 - bottom) === now.at(-1 - bottom)) bottom += 1;
  const changes: TextChange[] = [];
  let start = old.slice(0, top).join("").length;
  for (const { gone, come, kept } of runsOf(old.slice(top, old.length - bottom), now.slice(top, now.length - bottom))) {
    const end = start + gone.length;
    if (gone !== come) changes.push({ start, end, text: come });
    start = end + kept.length;
  }
  return changes;
}

interface Run {
  readonly gone: string;
  readonly come: string;
  /** What both have after it. */
  readonly kept: string;
}

function runsOf(old: readonly string[], now: readonly string[]): Run[] {
  if (old.length * now.length > mostComparisons) return [{ gone: old.join(""), come: now.join(""), kept: "" }];
  const common = commonLengths(old, now);
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [fromRow, fromColumn] = [row, column];
    while ((row < old.length || column < now.length) && (row >= old.length || old[row] !== now[column])) {
      const skipsOld = (common[row + 1]?.[column] ?? -1) >= (common[row]?.[column + 1] ?? -1);
      if (row < old.length && (column >= now.length || skipsOld)) row += 1;
      else column += 1;
    }
    const [toRow, toColumn] = [row, column];
    while (row < old.length && old[row] === now[column]) {
      row += 1;
      column += 1;
    }
    runs.push({
      gone: old.slice(fromRow, toRow).join(""),
      come: now.slice(fromColumn, toColumn).join(""),
      kept: old.slice(toRow, row).join(""),
    });
  }
  return runs;
}

/** `lengths[i][j]`: how many pieces the rest of `old` from i on and of `now` from j on have in common, in their order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let row = old.length - 1; row >= 0; row--) {
    const [line, below] = [lengths[row], lengths[row + 1]];
    if (!line || !below) continue;
    for (let column = now.length - 1; column >= 0; column--) {
      line[column] =
        old[row] === now[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, line[column + 1] ?? 0);
    }
  }
  return lengths;
}
