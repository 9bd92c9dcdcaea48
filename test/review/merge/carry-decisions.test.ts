import { describe, expect, it } from "vitest";

import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import type { EarlierLine } from "../../../src/review/merge/earlier-line";
import { mergeCatalogues } from "../../../src/review/merge/merge-rows";
import type { SourceRow } from "../../../src/review/merge/source-row";
import { runAtOnce } from "../../../src/workbook/slices";
import { unitRows, type UnitLine } from "./unit-rows";

const report: UnitLine = ["Hành chính", "Lập báo cáo thi đua khen thưởng", "Báo cáo", "N2"];
const other: UnitLine = ["Hành chính", "Xây dựng báo cáo thi đua khen thưởng", "Báo cáo", "N3"];
const register: UnitLine = ["Văn thư", "Vào sổ văn bản đến", "Sổ văn bản đến", "N1"];
const first = unitRows({ "a.xlsx": [register, report], "b.xlsx": [other] });

function lineOf(row: SourceRow | undefined, line: Partial<EarlierLine>): EarlierLine {
  if (!row) throw new Error("no such row");
  const { task, detail, output, source } = row.row;
  const decision = { kind: null, detail: null, output: null };
  return {
    cluster: 1,
    file: row.file,
    ...source,
    task,
    detail,
    output,
    score: 1,
    fate: null,
    decision,
    unread: null,
    ...line,
  };
}

const said = (kind: EarlierLine["decision"]["kind"]) => ({ kind, detail: null, output: null });
const kept = lineOf(first[1], { fate: "kept" });
const splitLine = lineOf(first[2], { fate: "merged", decision: said("split") });

function again(rows: readonly SourceRow[], earlier: readonly EarlierLine[]) {
  return runAtOnce(mergeCatalogues({ rows, wording, leading: { leading: [], operating: [] }, earlier }));
}

describe("a decision of an earlier merge", () => {
  it.each<{ says: string; rows: readonly SourceRow[] }>([
    { says: "nothing changed", rows: first },
    { says: "rows moved", rows: unitRows({ "a.xlsx": [report, register], "b.xlsx": [register, register, other] }) },
    {
      says: "the unit submitted another file",
      rows: unitRows({ "a.xlsx": [register, report], "b lần 2.xlsx": [register, other] }),
    },
    {
      says: "the unit reworded the row",
      rows: unitRows({
        "a.xlsx": [register, report],
        "b.xlsx": [["Hành chính", "Xây dựng báo cáo thi đua, khen thưởng toàn xã", "Báo cáo", "N3"]],
      }),
    },
  ])("holds where $says", ({ rows }) => {
    const { merged, carried } = again(rows, [kept, splitLine]);
    expect(carried).toMatchObject({ carried: [splitLine], lost: [] });
    const ofB = rows.findIndex(({ file, row }) => file.startsWith("b") && row.detail.startsWith("Xây dựng"));
    expect(merged.products.find(({ members }) => members.includes(ofB))?.members).toEqual([ofB]);
  });

  it("is told where no row is left that it could be said of", () => {
    const { carried, merged } = again(unitRows({ "a.xlsx": [register, report], "b.xlsx": [register] }), [
      kept,
      splitLine,
    ]);
    expect(carried).toMatchObject({ carried: [], lost: [splitLine] });
    expect(merged.account).toEqual({ source: 3, kept: 2, merged: 1, rejected: 0 });
  });

  it("that is no decision is told, and nothing is done for it", () => {
    const unread = lineOf(first[2], { fate: "merged", unread: "Bỏ" });
    const { carried, merged } = again(first, [kept, unread]);
    expect(carried).toMatchObject({ carried: [], lost: [unread] });
    expect(merged.account).toEqual({ source: 3, kept: 2, merged: 1, rejected: 0 });
  });

  it("goes to each of two rows with the same words by their places", () => {
    const rows = unitRows({ "a.xlsx": [register, report, report], "b.xlsx": [other] });
    const rejected = lineOf(rows[2], { fate: "merged", decision: said("reject") });
    const { merged } = again(rows, [kept, rejected]);
    expect(merged.clusters[0]?.members.map(({ place, fate }) => [place, fate])).toEqual([
      [1, "kept"],
      [2, "rejected"],
      [3, "merged"],
    ]);
  });

  it("to merge holds also where the words have moved too far apart to be proposed again", () => {
    const reworded: UnitLine = [
      "Hành chính",
      "Xây dựng báo cáo thi đua khen thưởng chuyên đề đột xuất",
      "Báo cáo",
      "N3",
    ];
    const rows = unitRows({ "a.xlsx": [register, report], "b.xlsx": [reworded] });
    expect(again(rows, []).merged.account.merged).toBe(0);
    const accepted = lineOf(first[2], { fate: "merged", score: 0.91, decision: said("merge") });
    const { merged } = again(rows, [kept, accepted]);
    expect(merged.products.find(({ members }) => members.length > 1)).toMatchObject({
      kept: 1,
      members: [1, 2],
      score: 0.91,
    });
  });
});
