/** A few words of a cell, as a sentence can quote them: one line, cut after 60 characters. */
export function excerpt(text: string): string {
  const longest = 60;
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
