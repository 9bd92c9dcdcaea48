import type { ConvertedRow } from "../../conversion/converted-catalogue";

/** A product as people tell it from others: what is done and what comes of it. */
export function productName({ row }: ConvertedRow): string {
  return [row.detail || row.task, row.output].filter((part) => part !== "").join(" — ");
}
