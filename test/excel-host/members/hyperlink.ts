/** What the parts of a hyperlink say. */

export function withoutText(link: unknown): unknown {
  if (typeof link !== "object" || link === null) return link;
  const fields = Object.entries(link).filter(([key]) => key !== "textToDisplay");
  return Object.fromEntries(fields);
}

function fieldOfLink(link: unknown, name: string): string | undefined {
  if (typeof link !== "object" || link === null) return undefined;
  const found: unknown = Object.entries(link).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : undefined;
}

export const textOfLink = (link: unknown): string | undefined => fieldOfLink(link, "textToDisplay");
export const placeOfLink = (link: unknown): string | null =>
  fieldOfLink(link, "documentReference") ?? fieldOfLink(link, "address") ?? null;
