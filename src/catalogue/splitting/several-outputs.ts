/**
 * Several outputs in one cell (W201), told as an appraiser would: a list is several, two documents joined by "và" are
 * two, one document about two things is one, and "Báo cáo/Tờ trình" names one output whose form varies.
 */
import { comparisonKey } from "../../text/normalize";
import { isMarked, listItems, partsOutside } from "./list-items";
import { outputReader, type OutputKind, type OutputReader } from "./output-kind";
import { defaultOutputWords, type OutputWords } from "./output-words";

/**
 * The outputs that a cell names, each with a capital; empty where it names one, or none.
 *
 * @param text as `normalizeLines` leaves it
 * @example
 * severalOutputs("Báo cáo kết quả kiểm tra; quyết định xử phạt") // ["Báo cáo kết quả kiểm tra", "Quyết định xử phạt"]
 * severalOutputs("Báo cáo kết quả và đề xuất, kiến nghị") // []
 */
export function severalOutputs(text: string, words: OutputWords = defaultOutputWords): readonly string[] {
  if (!mayBeSeveral.test(text) && !mayBeStroked(text)) return [];
  const reader = readerOf(words);
  const list = withoutLabel(text, reader);
  if (list === null) return [];
  const begins = (line: string) => /^\p{Lu}/u.test(line) && reader.kindOf(line) !== null;
  const items = mayBeList.test(list) ? listItems(list, begins) : [list.replace(/[\s,;.]+$/, "")];
  const outputs = withQualifiers(items, reader).flatMap((item) => joinedOutputs(item, reader));
  const each = new Map(outputs.map((output) => [comparisonKey(output), capitalised(output)]));
  return each.size > 1 ? [...each.values()] : [];
}

const readers = new WeakMap<OutputWords, OutputReader>();

function readerOf(words: OutputWords): OutputReader {
  const known = readers.get(words);
  if (known) return known;
  const reader = outputReader(words);
  readers.set(words, reader);
  return reader;
}

/** Nearly every output is one: a look tells most of them. */
const mayBeSeveral = /[;\n,+&]| [vV][àÀaA] |\d[.)]\s/;

const mayBeList = /[;\n]|\d[.)]\s|^\s*[-–+*•(]/;

/** Fewer words behind a kind only tell which form it has. */
const leastWords = 3;

/** Strokes part alternatives in a few words each; whole products have more on every side. */
function mayBeStroked(text: string): boolean {
  return text.includes("/") && text.split("/").every((part) => part.trim().split(" ").length > leastWords);
}

/** What follows a label such as "Sản phẩm:"; `null` for a whole that names its parts, such as "Hồ sơ gồm: …". */
function withoutLabel(text: string, reader: OutputReader): string | null {
  if (/(?:^|\s)(?:gồm|kèm)(?=\s|:)/iu.test(text) && !reader.isLabel(text.split(":")[0] ?? "")) return null;
  const colon = text.indexOf(":");
  if (colon < 0) return text;
  const label = text.slice(0, colon);
  if (reader.isLabel(label)) return text.slice(colon + 1).trim();
  return reader.isContainer(label) ? null : text;
}

/** An item that only says more about the one before it goes with it. */
function withQualifiers(items: readonly string[], reader: OutputReader): string[] {
  const outputs: string[] = [];
  for (const item of items) {
    const isOwn = outputs.length === 0 || isMarked(item) || reader.kindOf(item) !== null || !reader.isQualifier(item);
    if (isOwn) outputs.push(item);
    else outputs.push(`${outputs.pop() ?? ""}; ${item}`);
  }
  return outputs;
}

const conjunction = /( v[àa] | \+ | & |, )/iu;

/** The outputs that "và", commas or a stroke join in one item of a list. */
function joinedOutputs(item: string, reader: OutputReader): string[] {
  const joined = partsByWords(item);
  const outputs: string[] = [];
  let current = "";
  for (const { text, joint } of joined) {
    const isOther = current !== "" && beginsOther({ before: current, joint, text }, reader);
    if (isOther) outputs.push(current);
    current = isOther || current === "" ? text : current + joint + text;
  }
  outputs.push(current);
  return outputs.length > 1 ? outputs.map((output) => output.trim()) : strokedOutputs(item, reader);
}

interface Part {
  readonly text: string;
  /** What stands between it and the one before. */
  readonly joint: string;
}

/** What stands in brackets is part of what stands before them. */
function partsByWords(item: string): Part[] {
  const parts: Part[] = [];
  let [joint, open] = ["", ""];
  for (const [index, piece] of item.split(conjunction).entries()) {
    if (index % 2 === 1) {
      joint = piece;
      continue;
    }
    if (open !== "") open += joint + piece;
    else parts.push({ text: piece, joint });
    const whole = open === "" ? piece : open;
    const isOpen = count(whole, /[([“«]/g) > count(whole, /[)\]”»]/g);
    if (!isOpen && open !== "") parts.push({ text: open, joint: parts.pop()?.joint ?? "" });
    open = isOpen ? whole : "";
  }
  return parts;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

interface Joining extends Part {
  readonly before: string;
}

/** Whether a part is another output than the one before it. */
function beginsOther({ before, joint, text }: Joining, reader: OutputReader): boolean {
  const other = reader.kindOf(text);
  const one = other && reader.kindOf(before);
  if (!one || reader.areOne(one, other)) return false;
  // "Phiếu thu, phiếu chi": one form, filled for the one or the other.
  if (one.kind === other.kind && (joint === ", " || other.about.length === 0 || one.about.length === 0)) return false;
  // "Báo cáo thực hiện kế hoạch và quyết định": both may be what the report is about.
  if (reader.namesKind(one.about)) return false;
  if (!other.isAmbiguous || one.about.length === 0 || /^\p{Lu}/u.test(text)) return true;
  // "Bảng lương và bảng chấm công": the kind said once more. "Biên bản họp và thông báo": one word leaves no room for both.
  if (one.kind === other.kind || (!one.isAmbiguous && one.about.length < 2)) return true;
  return sharesWord(one, other);
}

/** "Kế hoạch kiểm tra và báo cáo kết quả kiểm tra": about the same thing, so neither is about the other. */
function sharesWord(one: OutputKind, other: OutputKind): boolean {
  const words = new Set(one.about.filter((word) => word.length > 2));
  return other.about.some((word) => words.has(word));
}

/** A stroke parts alternatives, unless whole products of different kinds about different things stand on its sides. */
function strokedOutputs(item: string, reader: OutputReader): string[] {
  if (!mayBeStroked(item)) return [item];
  const parts = partsOutside(item, /\//).map((part) => part.trim());
  const kinds = parts.map((part) => reader.kindOf(part));
  const areApart = kinds.every((kind, index) => {
    if (!kind || kind.about.length < leastWords) return false;
    return kinds.slice(0, index).every((other) => other && other.kind !== kind.kind && !sharesWord(other, kind));
  });
  return parts.length > 1 && areApart ? parts : [item];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
