import { describe, expect, it } from "vitest";

import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { findLikeRows, LikeRowFinder, type LikeRow } from "../../../src/catalogue/likeness/find-like-rows";
import type { PlacedRow } from "../../../src/catalogue/placed-row";
import { runAtOnce } from "../../../src/workbook/slices";
import { createRandom, type Random } from "../../bench/random";
import { drawWork } from "../../bench/work-texts";
import { plantedCatalogue } from "./planted-catalogue";
import { sources } from "./rewordings";

/** Edits of one catalogue, one after another; EDITS makes them more. */
const edits = Number(process.env["EDITS"] ?? 12);

type Texts = Pick<PlacedRow["row"], "task" | "detail" | "output">;

function withTexts(place: PlacedRow, texts: Partial<Texts>): PlacedRow {
  return { ...place, row: { ...place.row, ...texts } };
}

/** Places are numbered from 0, so that answers of two searches can be held against one another. */
function answer(rows: readonly PlacedRow[], found: readonly LikeRow[]) {
  const numbers = new Map(rows.map((place, number) => [place, number]));
  return found.map(({ place, other, score }) => [numbers.get(place), numbers.get(other), score]);
}

/** One row or a few say what another says, a word less, something new, nothing; rows come and go. */
function edited(rows: readonly PlacedRow[], random: Random): readonly PlacedRow[] {
  const at = random.below(rows.length);
  const [here, there] = [rows[at], rows[random.below(rows.length)]];
  if (!here || !there) return rows;
  const replaced = (texts: Partial<Texts>) => rows.map((row, place) => (place === at ? withTexts(row, texts) : row));
  const kinds: readonly (() => readonly PlacedRow[])[] = [
    () => replaced(textsOf(there)),
    () => replaced({ detail: there.row.detail }),
    () => replaced({ detail: here.row.detail.replace(/^\S+\s/, "") }),
    () => replaced({ detail: `${here.row.detail} lần ${random.below(3)}` }),
    () => replaced({ detail: "", output: "" }),
    () => replaced(drawWork(random)),
    () => [...rows, withTexts(here, drawWork(random))],
    () => [...rows, withTexts(here, textsOf(there))],
    () => rows.slice(0, -1),
    () => rows.filter((_row, place) => place !== at),
    () => rows.map((row, place) => (place % 97 === at % 97 ? withTexts(row, { output: there.row.output }) : row)),
    () => replaced({ detail: `Xylô${random.below(9)} hồ sơ ${here.row.detail}` }),
  ];
  return kinds[random.below(kinds.length)]?.() ?? rows;
}

function textsOf({ row: { task, detail, output } }: PlacedRow): Texts {
  return { task, detail, output };
}

describe("a search that is kept", () => {
  it.each([
    ["works of offices", 400, 3, sources.heldOut[0] ?? drawWork],
    ["the same few words again and again", 600, 4, drawWork],
    ["a number of rows about a power of two", 252, 5, drawWork],
  ])("finds after each edit what a new one finds: %s", (_what, count, seed, source) => {
    const random = createRandom(seed);
    let { rows } = plantedCatalogue({ count, seed, source });
    const finder = new LikeRowFinder();
    let found = 0;
    for (let edit = 0; edit < edits; edit++) {
      const kept = runAtOnce(finder.find({ rows, wording }));
      expect(answer(rows, kept), `after edit ${edit}`).toEqual(
        answer(rows, runAtOnce(findLikeRows({ rows, wording }))),
      );
      found += kept.length;
      rows = edited(rows, random);
    }
    expect(found).toBeGreaterThan(edits);
  });

  it("looks at few rows again after one cell", () => {
    const { rows } = plantedCatalogue({ count: 2_000, seed: 6, source: drawWork });
    const finder = new LikeRowFinder();
    const [place] = rows;
    const after = rows.map((row) => (row === place ? withTexts(row, { detail: "Soạn thảo văn bản khác hẳn" }) : row));
    const [whole, none, one] = [stops(finder, rows), stops(finder, rows), stops(finder, after)];
    expect(whole - none).toBeGreaterThan(40);
    expect(one - none).toBeLessThan(8);
  });

  it("begins anew after a search that was stopped in the middle, and with other words", () => {
    const { rows } = plantedCatalogue({ count: 600, seed: 7, source: drawWork });
    const finder = new LikeRowFinder();
    runAtOnce(finder.find({ rows, wording }));
    const edited = rows.map((row, place) => (place === 5 ? withTexts(row, { detail: "Việc khác" }) : row));
    const stopped = finder.find({ rows: edited, wording });
    for (let each = 0; each < 3; each++) stopped.next();
    const whole = runAtOnce(findLikeRows({ rows: edited, wording }));
    expect(answer(edited, runAtOnce(finder.find({ rows: edited, wording })))).toEqual(answer(edited, whole));
    const bare = { synonyms: [], abbreviations: {}, fillers: [], telling: [] };
    expect(answer(rows, runAtOnce(finder.find({ rows, wording: bare })))).toEqual(
      answer(rows, runAtOnce(findLikeRows({ rows, wording: bare }))),
    );
  });
});

/** How often a search stops: once for every fifty rows that it looks at, and as it goes over them all. */
function stops(finder: LikeRowFinder, rows: readonly PlacedRow[]): number {
  let count = 0;
  // A table that was read anew says the same.
  const slices = finder.find({ rows, wording: structuredClone(wording) });
  while (!slices.next().done) count++;
  return count;
}
