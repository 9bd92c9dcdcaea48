/** The products of a catalogue by their codes; a code that several have names none of them. */
import { codeKey } from "../conversion/choose-standard";
import type { Product } from "./product";

export interface ProductIndex {
  /** @param code clean, whatever its case; `null` for one that no product has */
  readonly find: (code: string) => Product | "twice" | null;
}

export function indexProducts(products: Iterable<Product>): ProductIndex {
  const byKey = new Map<string, Product | "twice">();
  for (const product of products) {
    const key = codeKey(product.code);
    byKey.set(key, byKey.has(key) ? "twice" : product);
  }
  return { find: (code) => (code === "" ? null : (byKey.get(code.toUpperCase()) ?? null)) };
}
