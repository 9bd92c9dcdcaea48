import { productName as nameOf } from "../../catalogue/product-name";
import type { ConvertedRow } from "../../conversion/converted-catalogue";

/** A product as the pane names it. */
export function productName({ row }: ConvertedRow): string {
  return nameOf(row, " — ");
}
