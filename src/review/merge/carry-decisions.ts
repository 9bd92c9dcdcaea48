/**
 * Decisions of an earlier merge on the rows of a later round: units submit anew, rows move and are reworded, files get
 * other names. What no row answers to any more is told, never dropped.
 */
import { textsKey } from "../../catalogue/likeness/distinct-texts";
import { wordsOfProduct } from "../../catalogue/likeness/product-words";
import { WordReader } from "../../catalogue/likeness/read-words";
import type { Wording } from "../../catalogue/likeness/wording";
import { eachInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { findNearest } from "../nearness/nearest-rows";
import { indexRows } from "../nearness/word-index";
import { isDecided, type Decision } from "./decision";
import type { EarlierLine } from "./earlier-line";
import type { SourceRow } from "./source-row";

export interface CarryOptions {
  /** Of the earlier merge, in the order of its sheet. */
  readonly lines: readonly EarlierLine[];
  readonly rows: readonly SourceRow[];
  readonly wording: Wording;
}

/** A person said that the row is one with another, whatever their words look like now. */
export interface AcceptedJoin {
  /** Places among the rows. */
  readonly place: number;
  readonly kept: number;
  /** Likeness when it was accepted. */
  readonly score: number;
}

export interface CarriedDecisions {
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly joins: readonly AcceptedJoin[];
  readonly carried: readonly EarlierLine[];
  readonly lost: readonly EarlierLine[];
}

/** A reworded row is the same from here on, as between two versions of a catalogue; less where it stands at its place still. */
const leastNearness = 0.6;
const leastAtPlace = 0.4;

export function* carryDecisions({ lines, rows, wording }: CarryOptions): Slices<CarriedDecisions> {
  const part = inParts({ words: 2, near: 3 });
  const wanted = linesOfDecidedClusters(lines);
  const files = filesNow(lines, rows);
  const claims = new Claims();
  yield* part("words", claimSameWords({ lines: wanted, rows, files, claims }));
  yield* part("near", claimReworded({ lines: wanted, rows, files, claims, wording }));
  const decisions = new Map<number, Decision>();
  const [carried, lost]: [EarlierLine[], EarlierLine[]] = [[], []];
  for (const line of wanted) {
    if (line.unread !== null) lost.push(line);
    if (!isDecided(line.decision)) continue;
    const place = claims.placeOf(line);
    if (place === undefined) {
      if (line.unread === null) lost.push(line);
    } else {
      decisions.set(place, line.decision);
      carried.push(line);
    }
  }
  return { decisions, joins: joinsOf(wanted, claims), carried, lost };
}

/** What was accepted as one needs the row that it was made one with. */
function linesOfDecidedClusters(lines: readonly EarlierLine[]): readonly EarlierLine[] {
  const isSaid = ({ decision, unread }: EarlierLine) => isDecided(decision) || unread !== null;
  const decided = new Set(lines.flatMap((line) => (isSaid(line) ? [line.cluster] : [])));
  return lines.filter((line) => (line.cluster === null ? isSaid(line) : decided.has(line.cluster)));
}

class Claims {
  readonly #places = new Map<EarlierLine, number>();
  readonly #taken = new Set<number>();

  placeOf(line: EarlierLine): number | undefined {
    return this.#places.get(line);
  }

  isTaken(place: number): boolean {
    return this.#taken.has(place);
  }

  claim(line: EarlierLine, place: number): void {
    this.#places.set(line, place);
    this.#taken.add(place);
  }
}

/** Which file of this round an earlier one is: that of its name, else the new one in which most of its rows stand. */
function filesNow(lines: readonly EarlierLine[], rows: readonly SourceRow[]): ReadonlyMap<string, string> {
  const now = new Set(rows.map(({ file }) => file));
  const before = new Set(lines.map(({ file }) => file));
  const files = new Map([...before].flatMap((file) => (now.has(file) ? [[file, file] as const] : [])));
  const gone = lines.filter(({ file }) => !now.has(file));
  if (gone.length === 0) return files;
  const newFilesByKey = new Map<string, Set<string>>();
  const wantedKeys = new Set(gone.map(textsKey));
  for (const { file, row } of rows) {
    if (before.has(file)) continue;
    const key = textsKey(row);
    if (key === null || !wantedKeys.has(key)) continue;
    newFilesByKey.set(key, (newFilesByKey.get(key) ?? new Set<string>()).add(file));
  }
  const votes = new Map<string, Map<string, number>>();
  for (const line of gone) {
    for (const file of newFilesByKey.get(textsKey(line) ?? "") ?? []) {
      const ofFile = votes.get(line.file) ?? new Map<string, number>();
      votes.set(line.file, ofFile.set(file, (ofFile.get(file) ?? 0) + 1));
    }
  }
  const taken = new Set<string>();
  const pairs = [...votes].flatMap(([old, found]) => [...found].map(([file, count]) => ({ old, file, count })));
  for (const { old, file } of pairs.sort((one, other) => other.count - one.count)) {
    if (files.has(old) || taken.has(file)) continue;
    files.set(old, file);
    taken.add(file);
  }
  return files;
}

interface ClaimOptions {
  readonly lines: readonly EarlierLine[];
  readonly rows: readonly SourceRow[];
  readonly files: ReadonlyMap<string, string>;
  readonly claims: Claims;
}

/** Of several rows with the same words in one file the one at its place, else in their order. */
function* claimSameWords({ lines, rows, files, claims }: ClaimOptions): Slices<void> {
  const byWords = new Map<string, number[]>();
  const wanted = new Set(lines.flatMap((line) => wordsIn(files.get(line.file), line) ?? []));
  yield* forEachInSlices(rows, ({ file, row }, place) => {
    const key = wordsIn(file, row);
    if (key === null || !wanted.has(key)) return;
    const places = byWords.get(key);
    if (places) places.push(place);
    else byWords.set(key, [place]);
  });
  const candidates = (line: EarlierLine) =>
    (byWords.get(wordsIn(files.get(line.file), line) ?? "") ?? []).filter((place) => !claims.isTaken(place));
  for (const line of lines) {
    const place = candidates(line).find((each) => standsAt(line, rows[each]));
    if (place !== undefined) claims.claim(line, place);
  }
  for (const line of lines) {
    if (claims.placeOf(line) !== undefined) continue;
    const [place] = candidates(line);
    if (place !== undefined) claims.claim(line, place);
  }
}

function wordsIn(file: string | undefined, texts: Parameters<typeof textsKey>[0]): string | null {
  const key = textsKey(texts);
  return file === undefined || key === null ? null : JSON.stringify([file, key]);
}

function standsAt({ sheet, row }: EarlierLine, now: SourceRow | undefined): boolean {
  return now?.row.source.sheet === sheet && now.row.source.row === row;
}

/** In the line's own file the nearest row that no other line is; the nearest of all first. */
function* claimReworded({ lines, rows, files, claims, wording }: ClaimOptions & Pick<CarryOptions, "wording">) {
  const open = new Map<string, EarlierLine[]>();
  for (const line of lines) {
    const file = files.get(line.file);
    if (file !== undefined && claims.placeOf(line) === undefined) open.set(file, [...(open.get(file) ?? []), line]);
  }
  const found: { readonly line: EarlierLine; readonly place: number; readonly score: number }[] = [];
  yield* eachInSlices([...open], function* ([file, left]): Slices<void> {
    const free = rows.flatMap(({ file: own, row }, place) =>
      own === file && !claims.isTaken(place) ? [{ place, task: row.task, detail: row.detail, output: row.output }] : [],
    );
    const part = inParts({ index: 2, nearest: 1 });
    const index = yield* part("index", indexRows({ rows: free, reader: new WordReader(wording) }));
    const nearest = yield* part("nearest", findNearest({ index, products: left }));
    for (const line of left) {
      for (const { reference, score } of nearest.of(wordsOfProduct(line, index.reader))) {
        const least = standsAt(line, rows[reference.place]) ? leastAtPlace : leastNearness;
        if (score >= least) found.push({ line, place: reference.place, score });
      }
    }
  });
  for (const { line, place } of found.sort((one, other) => other.score - one.score)) {
    if (claims.placeOf(line) === undefined && !claims.isTaken(place)) claims.claim(line, place);
  }
}

function joinsOf(lines: readonly EarlierLine[], claims: Claims): readonly AcceptedJoin[] {
  const keptOf = new Map<number, number>();
  for (const line of lines) {
    const place = claims.placeOf(line);
    if (line.cluster !== null && line.fate === "kept" && place !== undefined) keptOf.set(line.cluster, place);
  }
  return lines.flatMap((line): readonly AcceptedJoin[] => {
    const place = claims.placeOf(line);
    const kept = line.cluster === null ? undefined : keptOf.get(line.cluster);
    if (line.decision.kind !== "merge" || place === undefined || kept === undefined || place === kept) return [];
    return [{ place, kept, score: line.score }];
  });
}
