import { describe, expect, it } from "vitest";

import { likenessOf } from "../../../src/catalogue/likeness/compare-products";
import { defaultWording } from "../../../src/catalogue/likeness/default-wording";
import { differingWords } from "../../../src/catalogue/likeness/differing-words";
import { findLikeRows, type LikeRow } from "../../../src/catalogue/likeness/find-like-rows";
import { runAtOnce } from "../../../src/workbook/slices";
import { plantedCatalogue, type PlantedCatalogue } from "./planted-catalogue";
import { productsOf } from "./products-of";
import { sources, ways } from "./rewordings";

const wording = defaultWording;
const leastRecall = 0.98;
/** Of all rows. */
const mostWrong = 0.01;

function find({ rows }: Pick<PlantedCatalogue, "rows">): readonly LikeRow[] {
  return runAtOnce(findLikeRows({ rows, wording }));
}

/** What was found among the plants, by way, and how many rows were told to be what they are not. */
function judge({ rows, plants }: PlantedCatalogue) {
  const numbers = new Map(rows.map((place, number) => [place, number]));
  const rootOf = (number: number): number => {
    const plant = plants.get(number);
    return plant ? rootOf(plant.original) : number;
  };
  const right = new Set<number>();
  let wrong = 0;
  for (const { place, other } of find({ rows })) {
    const [number = -1, otherNumber = -1] = [numbers.get(place), numbers.get(other)];
    if (rootOf(number) === rootOf(otherNumber)) right.add(number);
    else wrong++;
  }
  const found = [...plants.keys()].filter((number) => right.has(number)).length;
  return { found, planted: plants.size, wrong, rows: rows.length, ways: [...plants.values()].map(({ way }) => way) };
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

describe("products in other words", () => {
  it.each([
    ...sources.heldOut.map((source, index) => ["not seen before", index, source, [1001, 1002]] as const),
    ...sources.tuning.map((source, index) => ["seen before", index, source, [11]] as const),
  ])("are found in texts %s (%i), and others are not taken for them", (_which, _index, source, seeds) => {
    const figures = seeds.map((seed) => judge(plantedCatalogue({ count: 3_000, seed, source })));
    const of = (key: "found" | "planted" | "wrong" | "rows") => sum(figures.map((each) => each[key]));
    expect(new Set(figures.flatMap((each) => each.ways))).toEqual(new Set(ways));
    expect(of("found") / of("planted")).toBeGreaterThanOrEqual(leastRecall);
    expect(of("wrong") / of("rows")).toBeLessThanOrEqual(mostWrong);
  });

  it("are nearly all that a comparison of every row with every other finds", () => {
    const [source = expect.fail("no texts")] = sources.heldOut;
    const { rows } = plantedCatalogue({ count: 1_000, seed: 5, source });
    const { products, basis } = productsOf({ rows, wording });
    let alike = 0;
    for (const [number, one] of products.entries()) {
      if (products.slice(0, number).some((other) => likenessOf(one, other, basis) !== null)) alike++;
    }
    expect(alike).toBeGreaterThan(50);
    expect(find({ rows }).length).toBeGreaterThanOrEqual(0.99 * alike);
  });
});

describe("differing words", () => {
  it.each([
    ["Soạn thảo báo cáo tuần", "Dự thảo báo cáo", "Soạn, tuần", "Dự"],
    ["Báo cáo, trình ký", "Trình ký báo cáo", "", ""],
    ["Kế hoạch 12/KH-UBND", "Kế hoạch", "12/KH-UBND", ""],
  ])("of %s and %s are %s and %s", (one, other, here, there) => {
    expect(differingWords(one, other)).toEqual({ here, there });
  });

  it("are cut where nobody would read on", () => {
    expect(differingWords("một hai ba bốn năm sáu bảy tám chín ".repeat(9), "").here).toMatch(/^.{50,60}…$/);
  });
});
