import { describe, expect, it } from "vitest";

import { tableFinder } from "../../../src/catalogue/catalogue-row";
import { readCatalogue } from "../../../src/catalogue/read-catalogue";
import { takeOverCells, type TakenPart } from "../../../src/review/references/take-over";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell-value";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { approved } from "./references";

const head = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const band = "Từ 25 phút đến dưới 45 phút";
const wanted = "Văn thư | Soạn thảo công văn | Công văn đã ký | N2 | 5";

interface Case {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly row?: number;
  readonly line?: string;
}

/** "B2 = Soạn thảo công văn". */
function taken(part: TakenPart, { rows, merges = [], row = 2, line = wanted }: Case): readonly string[] {
  const snapshot = sheetOf(rows, { name: "S", merges });
  const { catalogue } = readCatalogue({ workbook: workbookOf([snapshot]) });
  const own = catalogue.rows.find(({ source }) => source.row === row);
  const sheet = own && tableFinder(catalogue)(own.source);
  const [reference] = approved("duyet.xlsx", line).rows;
  if (!own || !sheet || !reference) throw new Error("the sheet was not read as the case wants it");
  return takeOverCells({ place: { row: own, sheet }, snapshot, reference, part }).map(
    ({ row: at, column, value }) => `${cellAddress(at, column)} = ${value ?? ""}`,
  );
}

const plain = [head, ["Công tác văn thư", "Soạn CV", "Công văn", "N4", band]];

describe("taking over an approved row", () => {
  it("takes detail and output as the wording, and leaves the office's own task", () => {
    expect(taken("wording", { rows: plain })).toEqual(["B2 = Soạn thảo công văn", "C2 = Công văn đã ký"]);
  });

  it("takes group and time in the template's words", () => {
    expect(taken("group", { rows: plain })).toEqual(["D2 = N2"]);
    expect(taken("band", { rows: plain })).toEqual(["E2 = Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)"]);
  });

  it("ticks the choice and takes the other tick away", () => {
    const ticks = [
      ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "N1", "N2", "N3", "N4", "N5"],
      ["Văn thư", "Soạn công văn", "Công văn", null, null, null, "x", null],
    ];
    expect([...taken("group", { rows: ticks })].sort()).toEqual(["E2 = x", "G2 = "]);
  });

  it("takes nothing that the row says already, that the approved one does not say, or that has no column", () => {
    expect(taken("group", { rows: plain, line: "A | B | C | N4" })).toEqual([]);
    expect(taken("group", { rows: plain, line: "A | B | C" })).toEqual([]);
    expect(taken("band", { rows: plain, line: "A | B | C | N4 | 4" })).toEqual([]);
    expect(taken("wording", { rows: plain, line: "A | Soạn CV | Công văn" })).toEqual([]);
    const groupless = [head.slice(0, 3), ["Văn thư", "Soạn công văn", "Công văn"]];
    expect([taken("group", { rows: groupless }), taken("band", { rows: groupless })]).toEqual([[], []]);
  });

  it("takes the name into the task where that is the only text beside the output", () => {
    const oneText = [
      ["Tên nhiệm vụ", "Sản phẩm đầu ra", "Phân nhóm"],
      ["Soạn CV", "Công văn", "N1"],
    ];
    expect(taken("wording", { rows: oneText })).toEqual(["A2 = Soạn thảo công văn", "B2 = Công văn đã ký"]);
  });

  it("leaves a cell that speaks for other rows, too", () => {
    const rows = [...plain, ["Công tác văn thư", "Ký số", null, "N1", band]];
    const merged = { rows, merges: ["C2:C3"] };
    expect(taken("wording", merged)).toEqual(["B2 = Soạn thảo công văn"]);
    expect(taken("wording", { ...merged, row: 3 })).toEqual(["B3 = Soạn thảo công văn"]);
  });
});
