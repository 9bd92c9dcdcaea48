/**
 * What the grid's menus offer and a saved file would not carry, or what has no place in this job. A person finds no
 * button for something that would be lost.
 */
const hidden: readonly string[] = [];

export const hiddenMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  hidden.map((id) => [id, { hidden: true } as const]),
);
