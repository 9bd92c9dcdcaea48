/**
 * Which line of the office's sheet each line of a returned one is: lines may have come and gone here since it was sent. A
 * line is known by its product and its words, as they were when it was sent; one that its person began takes a free line.
 */
import type { InputCell, PlainValue } from "./input-cells";

/** "line.3.done" → 3 and "done"; `null` for a cell of no line. */
export function lineKeyOf(key: string): { readonly line: string; readonly field: string } | null {
  const [, line, field] = /^line\.(\d+)\.(\w+)$/.exec(key) ?? [];
  return line === undefined || field === undefined ? null : { line, field };
}

export interface LinePlacesOptions {
  readonly mine: ReadonlyMap<string, InputCell>;
  readonly theirs: ReadonlyMap<string, InputCell>;
  /** What a cell of the returned sheet held when it was sent. */
  readonly baseOf: (cell: InputCell) => PlainValue;
  /** What a cell here holds now. */
  readonly hereOf: (cell: InputCell) => PlainValue;
}

/** "lost" for a line that is not to be found here any more, or more than once; "full" where no line is free. */
export type LinePlace = { readonly line: string } | "lost" | "full";

export function linePlaces({ mine, theirs, baseOf, hereOf }: LinePlacesOptions): ReadonlyMap<string, LinePlace> {
  const here = linesOf(mine, hereOf);
  const then = linesOf(theirs, baseOf);
  const places = new Map<string, LinePlace>();
  const taken = new Set<string>();
  for (const [line, was] of then) {
    if (was === "") continue;
    const same = here.get(line) === was ? [line] : [...here].flatMap(([other, now]) => (now === was ? [other] : []));
    const isAlone = same.length === 1 && [...then.values()].filter((other) => other === was).length === 1;
    const [found] = here.get(line) === was || isAlone ? same : [];
    places.set(line, found === undefined ? "lost" : { line: found });
    if (found !== undefined) taken.add(found);
  }
  const began = linesOf(theirs, ({ value }) => value);
  for (const [line, was] of then) {
    const now = began.get(line) ?? "";
    if (was !== "" || now === "") continue;
    const others = [line, ...here.keys()].filter((other) => !taken.has(other));
    // A file that is taken a second time finds the line that it brought.
    const free = others.find((other) => here.get(other) === now) ?? others.find((other) => here.get(other) === "");
    places.set(line, free === undefined ? "full" : { line: free });
    if (free !== undefined) taken.add(free);
  }
  return places;
}

const fieldsThatTell: ReadonlySet<string> = new Set(["code", "title"]);

/** What each line is known by; "" for a line in which nothing stands. */
function linesOf(
  cells: ReadonlyMap<string, InputCell>,
  valueOf: (cell: InputCell) => PlainValue,
): ReadonlyMap<string, string> {
  const lines = new Map<string, { readonly telling: PlainValue[]; isBlank: boolean }>();
  for (const [key, cell] of cells) {
    const place = lineKeyOf(key);
    if (!place) continue;
    const line = lines.get(place.line) ?? { telling: [], isBlank: true };
    const value = valueOf(cell);
    if (fieldsThatTell.has(place.field)) line.telling.push(typeof value === "string" ? value.trim() : value);
    if (value !== null) line.isBlank = false;
    lines.set(place.line, line);
  }
  return new Map([...lines].map(([line, { telling, isBlank }]) => [line, isBlank ? "" : JSON.stringify(telling)]));
}
