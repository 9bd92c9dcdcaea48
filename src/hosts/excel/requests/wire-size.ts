/** How large the data of one step may be, and how large it is on its way to Excel. */

/** Microsoft's library cuts arrays at 1,500 cells anyway; a step of that size can still travel alone. */
export const cellsPerArray = 1_500;

/** In bytes. */
export function wireBytes(data: unknown): number {
  return utf8Bytes(JSON.stringify(data));
}

/** A Vietnamese letter is two or three of them. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
