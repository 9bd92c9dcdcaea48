/** Aligned columns of text. Widths count code points of NFC text, close enough for a terminal. */
export function textTable(rows: readonly (readonly string[])[], maxWidths: readonly number[]): string[] {
  const cut = rows.map((row) => row.map((cell, column) => shorten(cell, maxWidths[column] ?? Infinity)));
  const widths = maxWidths.map((_, column) => Math.max(0, ...cut.map((row) => lengthOf(row[column] ?? ""))));
  return cut.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))))
      .join("  ")
      .trimEnd(),
  );
}

function lengthOf(text: string): number {
  return [...text.normalize("NFC")].length;
}

function shorten(text: string, width: number): string {
  const flat = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const characters = [...flat];
  return characters.length <= width ? flat : `${characters.slice(0, width - 1).join("")}…`;
}
