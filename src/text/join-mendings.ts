/**
 * Several mended forms of one text joined into one: each says what it changed, and what they changed in different places
 * goes together. "Gửi  cv" mended to "Gửi cv" and to "Gửi  công văn" gives "Gửi công văn".
 */
import { textChanges, type TextChange } from "./text-changes";

/** `null` when two of the forms change the same place in different ways. */
export function joinMendings(before: string, forms: readonly string[]): string | null {
  const changes = new Map<string, TextChange>();
  for (const form of forms) {
    for (const change of textChanges(before, form)) changes.set(JSON.stringify(change), change);
  }
  const inOrder = [...changes.values()].sort((one, other) => one.start - other.start || one.end - other.end);
  let joined = "";
  let end = 0;
  let previous: TextChange | undefined;
  for (const change of inOrder) {
    if (previous && meets(previous, change)) return null;
    joined += before.slice(end, change.start) + change.text;
    end = change.end;
    previous = change;
  }
  return joined + before.slice(end);
}

/** Two insertions at one place leave open which comes first. */
function meets(one: TextChange, other: TextChange): boolean {
  return other.start < one.end || (other.start === one.start && other.end === one.end);
}
