/**
 * Keys under which headings, labels and names are found however they were typed: without diacritics,
 * case, line breaks and punctuation.
 */
import { normalizeText } from "./normalize";
import { foldOfClean, isKeyOfPlain, keyOfPlain } from "./plain-text";

/** Lower case without diacritics (đ → d) and with regular spacing; punctuation stays. */
export function foldText(text: string): string {
  return foldOfClean(text) ?? foldPlainly(text);
}

function foldPlainly(text: string): string {
  // NFKD also takes full-width letters and the Roman numeral characters apart.
  const bare = normalizeText(text).normalize("NFKD").replace(/\p{M}/gu, "");
  return bare.toLowerCase().replaceAll("đ", "d");
}

/** Letters and digits of `foldText`, words parted by single spaces: "SP  Đầu-ra:" → "sp dau ra". */
export function searchKey(text: string): string {
  return (
    keyOfPlain(text) ??
    foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}

/** `searchKey(text) === key`, for texts of which hardly any has that key. */
export function hasSearchKey(text: string, key: string): boolean {
  return isKeyOfPlain(text, key) ?? searchKey(text) === key;
}
