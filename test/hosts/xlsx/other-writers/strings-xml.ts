/** The shared strings of a book. */
import type { HeldSheet } from "./any-book";
import type { Words } from "./words";

export interface Strings {
  readonly indices: ReadonlyMap<string, number>;
  readonly xml: (words: Words) => string;
}

export function stringsOf(book: readonly HeldSheet[]): Strings {
  const indices = new Map<string, number>();
  for (const { rows } of book) {
    for (const { content } of [...rows.values()].flat()) {
      if (content.kind === "text" && !indices.has(content.value)) indices.set(content.value, indices.size);
    }
  }
  return {
    indices,
    xml: ({ root, tag, text }) =>
      root(
        "sst",
        [...indices.keys()].map((value) => tag("si", {}, tag("t", { "xml:space": "preserve" }, text(value)))),
      ),
  };
}
