/** Tells findings apart: which rule, in which cell. */
import type { Finding } from "./finding";

export function findingKey({ code, at: { sheet, row, column } }: Finding): string {
  return JSON.stringify([code, sheet, row, column]);
}
