/**
 * Text in TCVN3 or VNI-Windows told from Unicode, by what its words cannot be in Unicode and must be in the legacy code:
 * "Phßng" is no syllable as it stands, and "Phòng" is one. A line that has a letter which only Unicode has is Unicode.
 */
import { marksOf, textMark } from "../text-marks";
import { isSyllable } from "./syllable";
import { decodeTcvn3, raiseCapitals } from "./tcvn3";
import { decodeVni } from "./vni";

export type LegacyEncoding = "tcvn3" | "vni";

/**
 * `sure` speaks for itself. `likely` is one telling word, which a foreign name may be ("Loïc"), and `possible` is text
 * that reads well both ways ("bé"): they are legacy text where all around them is.
 */
export type Certainty = "sure" | "likely" | "possible";

export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly certainty: Certainty;
}

/**
 * What a text of one or more lines is written in; `null` for Unicode. The surest line counts.
 *
 * @param only the one code that it might be in; absent = the one that suits it best
 */
export function legacyOf(text: string, only?: LegacyEncoding): LegacyText | null {
  const marks = marksOf(text);
  if ((marks & textMark.latin1) === 0 && !text.includes("\u00ad")) return null;
  const isOneLine = !/[\r\n]/.test(text);
  if (isOneLine && (marks & onlyUnicode) !== 0) return null;
  let surest: LegacyText | null = null;
  for (const line of linesOf(text)) {
    const found = legacyOfLine(line, only);
    if (found && (!surest || rank[found.certainty] > rank[surest.certainty])) surest = found;
  }
  return surest;
}

/** The text in Unicode; lines that have letters of Unicode stay as they are. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return text.replace(/[^\r\n]+/g, (line) => (isUnicodeLine(line) ? line : decodeLine(line, encoding)));
}

const onlyUnicode = textMark.vietnamese | textMark.apart;
const rank: Readonly<Record<Certainty, number>> = { possible: 0, likely: 1, sure: 2 };

function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/);
}

function isUnicodeLine(line: string): boolean {
  return (marksOf(line) & onlyUnicode) !== 0;
}

function decodeLine(line: string, encoding: LegacyEncoding): string {
  if (encoding === "vni") return decodeVni(line);
  const coded = withSoftHyphens(line);
  return raiseCapitals(coded, decodeTcvn3(coded)).normalize("NFC");
}

/** The soft hyphen, TCVN3's ư, often became a hyphen or minus on its way: "h-íng" is "hướng", "Hµ-Néi" stays. */
function withSoftHyphens(line: string): string {
  return line.replace(
    /([A-Za-z\u00a1-\u00ff]+)[-\u2010\u2212]([A-Za-z\u00a1-\u00ff]*)/g,
    (found, left: string, right: string) => {
      const isWord = (word: string) => isSyllable(decodeTcvn3(word), strictly);
      const joined = `${left}\u00ad${right}`;
      return isWord(joined) && !(isWord(left) && isWord(right)) && !/^[A-Z]+$/.test(left + right) ? joined : found;
    },
  );
}

const strictly = { isStrict: true };
const loosely = { isStrict: false };

interface Code {
  readonly encoding: LegacyEncoding;
  /** Words as the code writes them. */
  readonly words: RegExp;
  readonly decode: (word: string) => string;
}

const codes: readonly Code[] = [
  { encoding: "tcvn3", words: /[A-Za-z\u00a1-\u00ff]+/g, decode: decodeTcvn3 },
  { encoding: "vni", words: /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g, decode: decodeVni },
];

function legacyOfLine(line: string, only: LegacyEncoding | undefined): LegacyText | null {
  if (isUnicodeLine(line)) return null;
  let best: (Evidence & LegacyText) | null = null;
  for (const code of codes) {
    if (only !== undefined && code.encoding !== only) continue;
    const evidence = weigh(line, code);
    const certainty = certaintyOf(evidence);
    if (certainty === null) continue;
    const found = { ...evidence, encoding: code.encoding, certainty };
    if (!best || fit(found) > fit(best)) best = found;
  }
  return best && { encoding: best.encoding, certainty: best.certainty };
}

function fit({ certainty, telling, odd }: Evidence & LegacyText): number {
  return rank[certainty] * 10_000 + telling - odd;
}

/** Words of other languages that a code would make syllables of. */
const foreignWords: ReadonlySet<string> = new Set(
  "où dû sû mû crû loïc naïm aïm zoë daß naß laß muß tø sø lø nø bø hö nö lü tü mü nü sõ nõ".split(" "),
);

interface Evidence {
  /** No Vietnamese as they stand, syllables in the code. */
  readonly telling: number;
  /** Of these: by a character that no Unicode text has in such a place. */
  readonly certain: number;
  /** Syllables both ways. */
  readonly open: number;
  /** Syllables as they stand and none in the code. */
  readonly against: number;
  /** Neither. */
  readonly odd: number;
}

function weigh(line: string, { words, decode }: Code): Evidence {
  const evidence = { telling: 0, certain: 0, open: 0, against: 0, odd: 0 };
  for (const word of new Set(line.match(words))) {
    if (!/[\u00a1-\u00ff]/.test(word)) continue;
    const decoded = decode(word);
    const isLegacy = isSyllable(decoded, strictly);
    const { isPlain, isVietnamese } = asItStands(word);
    if (!isLegacy || foreignWords.has(word.toLowerCase())) evidence[isVietnamese ? "against" : "odd"] += 1;
    else if (decoded === word || isVietnamese || word.length === 1 || (isPlain && isUsualSign(word)))
      evidence.open += 1;
    else {
      // Two signs of the code in one word are as good as two words.
      evidence.telling += 1;
      if (isPlain || (word.match(/[\u00a1-\u00ff]/g) ?? []).length > 1) evidence.certain += 1;
    }
  }
  return evidence;
}

/** Whether the word has no letter above ASCII, and whether each of its parts that has one is Vietnamese in Unicode. */
function asItStands(word: string) {
  const parts = word.match(/[a-zÀ-ÖØ-öø-ÿ]+/gi) ?? [];
  const toned = parts.filter((part) => /[^a-z]/i.test(part));
  const isPlain = toned.length === 0;
  return { isPlain, isVietnamese: !isPlain && toned.every(isVietnamese) };
}

/** No syllable has a capital behind a small letter, as "dÉn" has. */
function isVietnamese(word: string): boolean {
  const letters = word.replace(/Ð/g, "Đ");
  return !/\p{Ll}\p{Lu}/u.test(letters) && isSyllable(letters, loosely);
}

/** Signs where Unicode text has them: «quoted», Acme®, footnote¹, µm, N·m, 1ª, hyphen­ation. */
const usualSigns: readonly RegExp[] = [
  /^[«§©¢£¤¥¦¬]?[a-z]*[»®©¹ªº]?$/i,
  /^µ[a-z]{1,3}$/i,
  /^[a-z]{1,3}[·×÷][a-z]{1,3}$/i,
  /^[a-z\u00ad]+$/i,
];

function isUsualSign(word: string): boolean {
  return usualSigns.some((sign) => sign.test(word));
}

function certaintyOf({ telling, certain, open, against }: Evidence): Certainty | null {
  if (telling < 2 * against) return null;
  if ((certain > 0 || telling > 1) && telling * 3 >= open) return "sure";
  if (against > 0) return null;
  if (telling > 0) return "likely";
  return open > 0 ? "possible" : null;
}
