import { describe, expect, it } from "vitest";

import { farFromNeighbours, type RowMeasures } from "../../../src/review/references/far-from-neighbours";
import type { NearApproved } from "../../../src/review/references/reference-catalogue";
import { neighbours } from "./references";

const row = (group: RowMeasures["group"], band: RowMeasures["band"] = null): RowMeasures => ({ group, band });

describe("a row far from what was approved for rows like it", () => {
  it("is told with its figures", () => {
    expect(farFromNeighbours(row("N4"), neighbours(0.6, "N2", "N2", "N1", "N2", "N2"))).toEqual([
      { measure: "group", here: "N4", there: "N2", count: 4, of: 5, least: "N1", greatest: "N2" },
    ]);
    expect(farFromNeighbours(row(null, 9), neighbours(0.6, "N2|4", "N2|4", "N2|5"))).toEqual([
      { measure: "band", here: 9, there: 4, count: 2, of: 3, least: 4, greatest: 5 },
    ]);
    expect(
      farFromNeighbours(row("N1", 2), neighbours(0.6, "N3|6", "N3|6", "N3|6")).map(({ measure }) => measure),
    ).toEqual(["group", "band"]);
  });

  it.each<[string, RowMeasures, readonly NearApproved[]]>([
    ["one group away", row("N3"), neighbours(0.6, "N2", "N2", "N2", "N2", "N2")],
    ["a band away", row("N2", 5), neighbours(0.6, "N2|4", "N2|4", "N2|4")],
    ["between its neighbours", row("N3"), neighbours(0.6, "N1", "N1", "N1", "N5")],
    ["as one of its neighbours", row("N4"), neighbours(0.6, "N2", "N2", "N2", "N4")],
    ["beside two neighbours only", row("N4"), neighbours(0.6, "N2", "N2")],
    ["beside rows that hardly resemble it", row("N4"), neighbours(0.35, "N2", "N2", "N2", "N2", "N2")],
    ["without a group of its own", row(null), neighbours(0.6, "N2", "N2", "N2")],
    ["beside rows without groups", row("N4"), neighbours(0.6, "", "", "")],
  ])("is none %s", (_case, measures, near) => {
    expect(farFromNeighbours(measures, near)).toEqual([]);
  });

  it("needs one neighbour only where that is the very product", () => {
    expect(farFromNeighbours(row("N4"), neighbours(0.9, "N2"))).toMatchObject([{ there: "N2", count: 1, of: 1 }]);
    expect(farFromNeighbours(row("N4"), neighbours(0.8, "N2"))).toEqual([]);
  });

  it("is far from most of its neighbours, and from the one in the middle", () => {
    expect(farFromNeighbours(row("N5"), neighbours(0.6, "N1", "N1", "N4", "N4", "N4"))).toEqual([]);
    expect(farFromNeighbours(row("N5"), neighbours(0.6, "N1", "N1", "N3", "N3", "N3"))).toMatchObject([
      { there: "N3", count: 3, of: 5, least: "N1", greatest: "N3" },
    ]);
  });

  it("counts time by how many times as long it is: an hour beside a quarter of one, not four days beside two", () => {
    const measures = (here: RowMeasures["band"], there: number) =>
      farFromNeighbours(row(null, here), neighbours(0.6, ...Array.from({ length: 3 }, () => `N2|${there}`)));
    expect(measures(6, 3)).toHaveLength(1);
    expect(measures(13, 11)).toEqual([]);
    expect(measures(14, 10)).toEqual([]);
    expect(measures(14, 9)).toHaveLength(1);
  });
});
