/** What changed from one text to another, word by word. */
import { diffArrays, type ChangeObject } from "diff";

export interface TextChange {
  /** 0-based characters of the text before: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly text: string;
}

/** Words, runs of blanks, and other characters one by one. */
const piece = /\s+|[\p{L}\p{M}\p{N}]+|./gsu;

/** More edits than a cell is worth: two whole pages that have hardly a word in common become one change. */
const mostEdits = 1_000;

/** In their order; none for equal texts. "a  b" → "a c": the blanks and the word are two changes. */
export function textChanges(before: string, after: string): TextChange[] {
  const old = before.match(piece) ?? [];
  const now = after.match(piece) ?? [];
  // What both begin and end with stays: else "cv đi" → "công văn đi" might keep the first blank and not the last.
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top += 1;
  let bottom = 0;
  while (bottom < Math.min(old.length, now.length) - top && old.at(-1 - bottom) === now.at(-1 - bottom)) bottom += 1;
  const [gone, come] = [old.slice(top, old.length - bottom), now.slice(top, now.length - bottom)];
  return changesFrom(old.slice(0, top).join("").length, runsOf(gone, come));
}

type Run = Pick<ChangeObject<string[]>, "value" | "added" | "removed">;

function runsOf(old: string[], now: string[]): readonly Run[] {
  const whole = [
    { value: old, added: false, removed: true },
    { value: now, added: true, removed: false },
  ];
  return diffArrays(old, now, { maxEditLength: mostEdits }) ?? whole;
}

/** `start`: 0-based character of the text before at which the runs begin. */
function changesFrom(start: number, runs: readonly Run[]): TextChange[] {
  const changes: TextChange[] = [];
  let end = start;
  let [gone, come] = ["", ""];
  const finish = () => {
    if (gone !== come) changes.push({ start: end - gone.length, end, text: come });
    [gone, come] = ["", ""];
  };
  for (const { value, added, removed } of runs) {
    const text = value.join("");
    if (added) {
      come += text;
      continue;
    }
    if (removed) gone += text;
    else finish();
    end += text.length;
  }
  finish();
  return changes;
}
