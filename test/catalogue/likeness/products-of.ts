/** The words of a catalogue's products, each once, and how common they are: for whoever compares them in a way of its own. */
import type { ComparisonBasis, ProductWords } from "../../../src/catalogue/likeness/compare-products";
import { textsKey } from "../../../src/catalogue/likeness/distinct-texts";
import type { FindLikeRowsOptions } from "../../../src/catalogue/likeness/find-like-rows";
import { WordCounts, wordsOfProduct } from "../../../src/catalogue/likeness/product-words";
import { WordReader } from "../../../src/catalogue/likeness/read-words";

export interface Products {
  readonly products: readonly ProductWords[];
  readonly basis: ComparisonBasis;
}

export function productsOf({ rows, wording }: FindLikeRowsOptions): Products {
  const reader = new WordReader(wording);
  const counts = new WordCounts();
  const byKey = new Map(rows.map(({ row }) => [textsKey(row), row] as const).reverse());
  byKey.delete(null);
  const products = [...byKey.values()].reverse().map((row) => wordsOfProduct(row, reader));
  for (const product of products) counts.add(product);
  return { products, basis: { reader, ...counts.frequencies() } };
}
