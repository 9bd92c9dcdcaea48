/**
 * Whether two products are one in other words, as a person judges it who reads both: the words that are left when order,
 * synonyms and fillers are taken out must be the same, but for a slip of the keyboard or a word that adds nothing.
 * "Cấp mới" and "cấp lại", the same report about another matter, differ in a word on both sides and stay two products.
 */
import { isSyllable } from "../../text/legacy/syllable";
import { haveOtherNumbers, pairUp, type WordPair } from "./pair-words";
import type { ReadText, Word, WordReader } from "./read-words";

/** Task, detail and output, and what their words are together. */
export interface ProductWords {
  readonly fields: readonly ReadText[];
  /** Units of all fields as if they were bare, each once, rising. */
  readonly units: Int32Array;
}

/**
 * How common words are, in powers of two: one product more or less then changes next to none of them, and what was
 * found of others holds (like-row-search.ts).
 */
export interface ComparisonBasis {
  readonly reader: WordReader;
  /** The power of two that the number of products with this unit reaches: 0 for one, 1 for two and three … */
  readonly commonness: (unit: number) => number;
  /** How much a unit says of which product it is: rare words say most. */
  readonly weightOf: (unit: number) => number;
  /** How many products have a word with just these tones, in powers of two: 0 for none, 1 for one, 2 for two and three … */
  readonly usersOf: (toned: number) => number;
}

/** From this share of the words' weight on, with nothing in the others that tells, two products are one. */
const leastScore = 0.85;
/** More words that only one of the two has are not worth a second look; a slip makes seven of the longest phrase. */
const mostUnshared = 8;
/** A mistyped word is nearly the word. */
const slipWeight = 0.8;
/** Words of the other text's other fields: "Báo cáo" beside "Báo cáo cải cách hành chính" of the same work. */
const impliedWeight = 0.3;
/** Words that follow one another in both, at least, of those that two texts share. */
const leastOrder = 0.5;

/** 0–1 where they name one product; `null` where they do not. 1 = nothing but order, synonyms and fillers differs. */
export function likenessOf(one: ProductWords, other: ProductWords, basis: ComparisonBasis): number | null {
  if (!shareEnough(one.units, other.units)) return null;
  // Fields that are the same tell nothing apart, and are weighed last.
  const parts: (Tally | null)[] = [];
  for (const [place, field] of one.fields.entries()) {
    const otherField = other.fields[place];
    const isSame = !otherField || field === otherField;
    const part = isSame ? null : compareField({ field, otherField, one, other, basis });
    if (!isSame && !part) return null;
    parts.push(part);
  }
  const tally: Tally = { shared: 0, all: 0, slips: 0 };
  for (const [place, field] of one.fields.entries()) {
    const part = parts[place] ?? sameField(field, basis);
    tally.all += part.all;
    tally.shared += part.shared;
    tally.slips += part.slips;
  }
  if (tally.slips > mostSlips(one) || tally.all === 0) return null;
  const score = tally.shared / tally.all;
  return score < leastScore ? null : score;
}

interface Tally {
  shared: number;
  all: number;
  slips: number;
}

function count(tally: Tally, weight: number, share: number): void {
  tally.all += weight;
  tally.shared += weight * share;
}

function weightOf({ unit }: Word, basis: ComparisonBasis): number {
  return basis.weightOf(unit);
}

function mostSlips({ units }: ProductWords): number {
  return units.length < 15 ? 1 : 2;
}

/** Quickly tells nearly every pair apart. */
function shareEnough(one: Int32Array, other: Int32Array): boolean {
  let [left, right, onlyOne, onlyOther] = [0, 0, 0, 0];
  while (left < one.length && right < other.length) {
    const [here, there] = [one[left] ?? 0, other[right] ?? 0];
    if (here === there) {
      left++;
      right++;
    } else if (here < there) {
      left++;
      if (++onlyOne > mostUnshared) return false;
    } else {
      right++;
      if (++onlyOther > mostUnshared) return false;
    }
  }
  return onlyOne + one.length - left <= mostUnshared && onlyOther + other.length - right <= mostUnshared;
}

interface FieldPair {
  readonly field: ReadText;
  readonly otherField: ReadText;
  readonly one: ProductWords;
  readonly other: ProductWords;
  readonly basis: ComparisonBasis;
}

function sameField({ words }: ReadText, basis: ComparisonBasis): Tally {
  const tally: Tally = { shared: 0, all: 0, slips: 0 };
  for (const word of words) count(tally, weightOf(word, basis), 1);
  return tally;
}

/** `null` where the field names something else. A slip may be in a phrase, which is then another or none: word by word it shows. */
function compareField({ field, otherField, one, other, basis }: FieldPair): Tally | null {
  const areBare = isBare(field, one) || isBare(otherField, other);
  const compare = (words: readonly Word[], others: readonly Word[]) =>
    haveOtherNumbers(words, others) ? null : compareWords({ words, others, areBare, one, other, basis });
  const [words, others] = areBare ? [field.bareWords, otherField.bareWords] : [field.words, otherField.words];
  const tally = compare(words, others);
  const arePlain = words === field.plainWords && others === otherField.plainWords;
  if (arePlain || (tally && tally.shared === tally.all)) return tally;
  const plain = compare(field.plainWords, otherField.plainWords);
  return tally && plain ? likerOf(tally, plain) : (tally ?? plain);
}

function likerOf(one: Tally, other: Tally): Tally {
  return other.shared * one.all > one.shared * other.all ? other : one;
}

interface WordsPair extends Pick<FieldPair, "one" | "other" | "basis"> {
  readonly words: readonly Word[];
  readonly others: readonly Word[];
  readonly areBare: boolean;
}

/** Nearly every pair ends at "a word on each side": nothing is weighed before that. */
function compareWords({ words, others, areBare, one, other, basis }: WordsPair): Tally | null {
  if ((words.length === 0) !== (others.length === 0)) return null;
  const { shared, here, there } = pairUp(words, others);
  const slips = slipsOf(here, there, basis);
  // A word on each side: another product, and not the same with a word more.
  if (slips.here.length > 0 && slips.there.length > 0) return null;
  const tally: Tally = { shared: 0, all: 0, slips: 0 };
  for (const [word, same] of shared) {
    if (word.toned === same.toned || areBare) count(tally, weightOf(word, basis), 1);
    else if (isSlip(word, same, basis)) {
      count(tally, weightOf(word, basis), slipWeight);
      tally.slips++;
    } else return null;
  }
  for (const [word, slip] of slips.pairs) {
    count(tally, Math.min(weightOf(word, basis), weightOf(slip, basis)), slipWeight);
    tally.slips++;
  }
  const without = slips.here.length > 0 ? other : one;
  for (const word of [...slips.here, ...slips.there]) {
    const isImplied = without.units.includes(word.unit);
    if (!isImplied && basis.reader.isTelling(word)) return null;
    count(tally, weightOf(word, basis) * (isImplied ? impliedWeight : 1), 0);
  }
  return keepsOrder(words, others) ? tally : null;
}

/** Typed without diacritics; a short text may have none of its own accord, and goes by the longer ones beside it. */
function isBare(field: ReadText, { fields }: ProductWords): boolean {
  return field.isBare && (isLongBare(field) || fields.some(isLongBare) || fields.every((each) => each.isBare));
}

/** Of more words than chance leaves without diacritics: whoever typed it typed the row's short texts in the same way. */
function isLongBare({ isBare: hasNone, plainWords }: ReadText): boolean {
  return hasNone && plainWords.length > 2;
}

interface Slips {
  readonly pairs: readonly WordPair[];
  /** Words that are nobody's slip. */
  readonly here: readonly Word[];
  readonly there: readonly Word[];
}

/** Pairs off words that are slips of one another; the others, of either side, are left. */
function slipsOf(here: readonly Word[], there: readonly Word[], basis: ComparisonBasis): Slips {
  if (here.length === 0 || there.length === 0) return { pairs: [], here, there };
  const pairs: WordPair[] = [];
  const left = [...there];
  const alone: Word[] = [];
  for (const word of here) {
    const place = left.findIndex((each) => isSlip(word, each, basis));
    const [slip] = place < 0 ? [] : left.splice(place, 1);
    if (slip) pairs.push([word, slip]);
    else alone.push(word);
  }
  return { pairs, here: alone, there: left };
}

const shortestSlip = 3;
const longWord = 4;
/** In powers of two: among a hundred thousand rows the same slip is made a second time. */
const farRarer = 6;

/** One key wrong, and one of the two a word that there is not, or that nobody else uses. */
function isSlip(one: Word, other: Word, basis: ComparisonBasis): boolean {
  if (one.isNumber || other.isNumber || one.isPhrase || other.isPhrase) return false;
  if (one.unit !== other.unit) {
    if (Math.min(one.fold.length, other.fold.length) < shortestSlip - 1) return false;
    if (Math.max(one.fold.length, other.fold.length) < shortestSlip) return false;
    if (!isOneKeyApart(one.fold, other.fold)) return false;
  }
  return isOdd(one, other, basis) || isOdd(other, one, basis);
}

function isOdd(word: Word, beside: Word, { usersOf }: ComparisonBasis): boolean {
  if (!isSyllable(word.text, { isStrict: word.isMarked })) return true;
  const [users, others] = [usersOf(word.toned), usersOf(beside.toned)];
  return others - users >= farRarer || (users === 1 && (others > 1 || beside.fold.length >= longWord));
}

/** A letter more, less, other, or two of them the other way round. */
export function isOneKeyApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let place = 0;
  while (place < short.length && short[place] === long[place]) place++;
  if (long.length > short.length) return short.slice(place) === long.slice(place + 1);
  if (short.slice(place + 1) === long.slice(place + 1)) return true;
  return (
    short[place] === long[place + 1] &&
    short[place + 1] === long[place] &&
    short.slice(place + 2) === long.slice(place + 2)
  );
}

/** "Thu hồi đất, giao rừng" has the words of "giao đất, thu hồi rừng", and names something else. */
function keepsOrder(words: readonly Word[], others: readonly Word[]): boolean {
  const [here, there] = [unitSet(words), unitSet(others)];
  const [moved, otherMoved] = withoutSameEnds(
    words.filter(({ unit }) => there.has(unit)),
    others.filter(({ unit }) => here.has(unit)),
  );
  const steps = stepsOf(moved);
  const otherSteps = stepsOf(otherMoved);
  const most = Math.max(steps.size, otherSteps.size);
  if (most < 3) return true;
  let shared = 0;
  for (const step of steps) if (otherSteps.has(step)) shared++;
  return shared >= most * leastOrder;
}

/** What both begin and end with says nothing about what moved between. */
function withoutSameEnds(words: readonly Word[], others: readonly Word[]): readonly [readonly Word[], readonly Word[]] {
  const most = Math.min(words.length, others.length);
  let top = 0;
  while (top < most && words[top]?.unit === others[top]?.unit) top++;
  let bottom = 0;
  while (bottom < most - top && words.at(-1 - bottom)?.unit === others.at(-1 - bottom)?.unit) bottom++;
  return [words.slice(top, words.length - bottom), others.slice(top, others.length - bottom)];
}

function unitSet(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.map(({ unit }) => unit));
}

/** Units that follow one another, as one number each. */
function stepsOf(words: readonly Word[]): ReadonlySet<number> {
  const steps = new Set<number>();
  for (let place = 1; place < words.length; place++) {
    steps.add((words[place - 1]?.unit ?? 0) * 2 ** 26 + (words[place]?.unit ?? 0));
  }
  return steps;
}
