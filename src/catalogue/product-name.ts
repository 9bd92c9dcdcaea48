/** A product as people tell it from others: what is done, and what comes out of it. */
import type { CatalogueRow } from "./catalogue-row";

export type NamedProduct = Pick<CatalogueRow, "task" | "detail" | "output">;

/**
 * The detail stands for the task where there is one; a blank half leaves no mark behind.
 *
 * @example
 * productName({ task: "Văn thư", detail: "Soạn thảo công văn", output: "Công văn" }, " — "); // "Soạn thảo công văn — Công văn"
 */
export function productName({ task, detail, output }: NamedProduct, between: string): string {
  return [detail === "" ? task : detail, output].filter((part) => part !== "").join(between);
}
