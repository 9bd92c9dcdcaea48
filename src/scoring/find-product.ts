/**
 * Products by their names, for tables without codes. Only a name that is the product's own, and no other's, is taken by
 * itself; of like ones people are asked.
 */
import { comparisonKey } from "../text/normalize";
import { searchKey } from "../text/search-key";
import type { Product } from "./product";

/** What a line calls its product: one of the two may be empty. */
export interface ProductWords {
  readonly title: string;
  readonly output: string;
}

/** Words that no product has as its name, or that several have. */
export interface ProductQuestion extends ProductWords {
  /** Under which the answer is kept. */
  readonly key: string;
  /** Codes of the products that come nearest, the nearest first; of an ambiguous name all that have it. */
  readonly candidates: readonly string[];
  readonly isAmbiguous: boolean;
}

export type FoundProduct =
  { readonly kind: "found"; readonly product: Product } | { readonly kind: "ask"; readonly question: ProductQuestion };

/** What people answered, by the key of the question: the code of the product. */
export type ProductAnswers = Readonly<Record<string, string>>;

/** More than these nobody reads through. */
const mostCandidates = 5;
/** Shared words of two names, 0–1, below which they have nothing to do with each other. */
const leastLikeness = 0.4;

/** Blind to case, spaces, Unicode form and what stands at the end, not to diacritics. */
function nameKey(text: string): string {
  return comparisonKey(text).replace(/[\s.,;:]+$/u, "");
}

/** The index of a catalogue, made once for all lines. */
export function productsByName(
  products: readonly Product[],
  answers: ProductAnswers,
): (words: ProductWords) => FoundProduct {
  const entries = products.map((product) => ({
    product,
    titles: [product.detail, product.task].map(nameKey).filter((name) => name !== ""),
    output: nameKey(product.output),
    tokens: new Set(searchKey(`${product.detail || product.task} ${product.output}`).split(" ")),
  }));
  const known = new Map<string, FoundProduct>();
  const find = ({ title, output }: ProductWords, key: string): FoundProduct => {
    const answer = products.find(({ code }) => code === answers[key]);
    if (answer) return { kind: "found", product: answer };
    const [wantedTitle, wantedOutput] = [nameKey(title), nameKey(output)];
    const isNamed = (entry: (typeof entries)[number]) =>
      (wantedTitle === "" || entry.titles.includes(wantedTitle) || entry.output === wantedTitle) &&
      (wantedOutput === "" || entry.output === wantedOutput);
    const named = entries.filter(isNamed).map(({ product }) => product);
    const [only] = named;
    if (only && named.length === 1) return { kind: "found", product: only };
    const like = named.length > 0 ? named : nearest(searchKey(`${title} ${output}`), entries);
    const candidates = like.slice(0, mostCandidates).map(({ code }) => code);
    return { kind: "ask", question: { key, title, output, candidates, isAmbiguous: named.length > 1 } };
  };
  return (words) => {
    const key = `${nameKey(words.title)}|${nameKey(words.output)}`;
    const found = known.get(key) ?? find(words, key);
    known.set(key, found);
    return found;
  };
}

function nearest(
  text: string,
  entries: readonly { readonly product: Product; readonly tokens: ReadonlySet<string> }[],
): readonly Product[] {
  const wanted = new Set(text.split(" "));
  return entries
    .map(({ product, tokens }) => ({ product, likeness: likenessOf(wanted, tokens) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ product }) => product);
}

/** Of the words of the shorter name those that the other has as well. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((token) => other.has(token)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
