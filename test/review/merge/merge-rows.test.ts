import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { clusterRows } from "../../../src/review/merge/cluster-rows";
import { decisionKinds, type Decision, type Decisions } from "../../../src/review/merge/decision";
import type { MergedCatalogue } from "../../../src/review/merge/merged-catalogue";
import { mergeRows } from "../../../src/review/merge/merge-rows";
import type { SourceRow } from "../../../src/review/merge/source-row";
import { runAtOnce } from "../../../src/workbook/slices";
import { plantedUnits } from "./planted-units";
import { unitRows } from "./unit-rows";

const leading = { leading: ["chỉ đạo", "phê duyệt"], operating: [] };
const band4 = "Từ 25 phút đến dưới 45 phút";
const band5 = "Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)";

function merge(rows: readonly SourceRow[], decisions: Decisions = new Map()): MergedCatalogue {
  const clusters = runAtOnce(clusterRows({ rows, wording }));
  return runAtOnce(mergeRows({ rows, clusters, decisions, leading }));
}

function decided(kind: Decision["kind"], words: Partial<Decision> = {}): Decision {
  return { kind, detail: null, output: null, ...words };
}

/** The same product of three units, the second in other words; and what each has of its own. */
const rows = unitRows({
  a: [
    ["Hành chính", "Lập báo cáo thi đua", "Báo cáo", "N2", band4, 4],
    ["Điều hành", "Chỉ đạo công tác văn phòng", "Kết luận", "N4", band5, 9],
  ],
  b: [["Hành chính", "Xây dựng báo cáo thi đua", "Báo cáo", "N3", band5, 6]],
  c: [
    ["Hành chính", "Lập báo cáo thi đua", "Báo cáo", "N2", band5, 6],
    ["Nội vụ", "Chấm công", "Bảng chấm công", "N1", band4, 2],
    ["Nội vụ", "Chấm công", "Bảng chấm công", "N1", band4, 2],
  ],
});

describe("a merged catalogue", () => {
  it("has part A, what several units do in B.I, and each unit's own in B.II", () => {
    const { products, account } = merge(rows);
    expect(products.map(({ part, detail, members }) => [part, detail, members])).toEqual([
      ["A", "Chỉ đạo công tác văn phòng", [1]],
      ["B.I", "Lập báo cáo thi đua", [0, 2, 3]],
      // Twice in one unit is one product and still its own.
      ["B.II", "Chấm công", [4, 5]],
    ]);
    expect(account).toEqual({ source: 6, kept: 3, merged: 3, rejected: 0 });
  });

  it("takes the wording, group, time and points that most rows have, from a row that has them all where there is one", () => {
    const [, shared] = merge(rows).products;
    expect(shared).toMatchObject({ kept: 3, group: "N2", band: 5, points: 6, ties: [], isExact: false });
  });

  it("tells what is said equally often, and lists what differs with every row that says it", () => {
    const pair = rows.filter((_row, place) => place === 0 || place === 2);
    const { products, clusters } = merge(pair);
    expect(products[0]).toMatchObject({ kept: 0, group: "N2", band: 4, points: 4, ties: ["group", "band", "points"] });
    expect(clusters[0]?.inconsistencies).toEqual([
      {
        field: "group",
        values: [
          { place: 0, value: "N2" },
          { place: 1, value: "N3" },
        ],
      },
      {
        field: "band",
        values: [
          { place: 0, value: 4 },
          { place: 1, value: 5 },
        ],
      },
      {
        field: "points",
        values: [
          { place: 0, value: 4 },
          { place: 1, value: 6 },
        ],
      },
    ]);
  });

  it.each<{ says: string; decisions: [number, Decision][]; left: unknown[]; account: number[] }>([
    {
      says: "keep takes that row's words and measures",
      decisions: [[2, decided("keep")]],
      left: ["Xây dựng báo cáo thi đua", "N3", 5, 6, [0, 2, 3]],
      account: [3, 3, 0],
    },
    {
      says: "split lets a row stand by itself",
      decisions: [[2, decided("split")]],
      left: ["Lập báo cáo thi đua", "N2", 4, 4, [0, 3]],
      account: [4, 2, 0],
    },
    {
      says: "reject takes a row out",
      decisions: [[0, decided("reject")]],
      left: ["Lập báo cáo thi đua", "N2", 5, 6, [2, 3]],
      account: [3, 2, 1],
    },
    {
      says: "rename names the common row",
      decisions: [[2, decided(null, { detail: "Báo cáo công tác thi đua" })]],
      left: ["Báo cáo công tác thi đua", "N2", 5, 6, [0, 2, 3]],
      account: [3, 3, 0],
    },
  ])("$says", ({ decisions, left: [detail, group, band, points, members], account: [kept, merged, rejected] }) => {
    const result = merge(rows, new Map(decisions));
    const shared = result.products.find(({ part }) => part === "B.I");
    expect(shared).toMatchObject({ detail, group, band, points, members });
    expect(result.account).toEqual({ source: 6, kept, merged, rejected });
  });

  it("has a place for every row and no row twice, whatever people decide", () => {
    const planted = plantedUnits({ units: 4, rowsOfUnit: 40, seed: 3 });
    const clusters = runAtOnce(clusterRows({ rows: planted.rows, wording }));
    const kind = fc.constantFrom(...decisionKinds, null);
    fc.assert(
      fc.property(fc.array(kind, { minLength: 160, maxLength: 160 }), (kinds) => {
        const decisions = new Map(kinds.map((each, place) => [place, decided(each)]));
        const { products, account } = runAtOnce(mergeRows({ rows: planted.rows, clusters, decisions, leading }));
        const standing = products.flatMap(({ members }) => members);
        const out = kinds.flatMap((each, place) => (each === "reject" ? [place] : []));
        expect([...standing, ...out].sort((one, other) => one - other)).toEqual([...planted.rows.keys()]);
        expect(account).toMatchObject({ source: 160, kept: products.length, rejected: out.length });
        expect(account.kept + account.merged + account.rejected).toBe(account.source);
      }),
      { numRuns: 30 },
    );
  });
});
