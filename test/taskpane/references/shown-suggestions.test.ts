import { describe, expect, it } from "vitest";

import { defaultWords } from "../../../src/catalogue/rules/rule-settings";
import { openReference, compareWithReferences, productsOf } from "../../../src/app/suggest";
import { namesToOpen } from "../../../src/taskpane/references/names-to-open";
import { ownCounts, shownRows, type OwnFilter } from "../../../src/taskpane/references/shown-suggestions";
import { noReferences, reduceReferences } from "../../../src/taskpane/state/references-state";
import type { CellValue } from "../../../src/workbook/cell-value";
import { sheetOf, workbookOf } from "../../support/snapshot";

const head = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const band = "Từ 25 phút đến dưới 45 phút";
const book = (...rows: readonly (readonly CellValue[])[]) => workbookOf([sheetOf([head, ...rows], { name: "S" })]);
const workbook = book(
  ["Cấp phép", "Thẩm định hồ sơ cấp phép xây dựng", "Phiếu thẩm định", "N4", band],
  ["Lái xe", "Đưa đón lãnh đạo", "Chuyến xe", "N1", band],
  ["Bảo vệ", "Trực đêm", "Sổ trực", "N1", band],
);
const reference = book(
  ["Một cửa", "Thẩm định hồ sơ cấp phép xây dựng", "Phiếu thẩm định", "N2", band],
  ["Hành chính", "Đưa đón lãnh đạo", "Chuyến xe", "N1", band],
);

async function rows() {
  const products = await productsOf(workbook);
  const catalogues = [await openReference({ workbook: reference, file: "tinh.xlsx" })];
  return (await compareWithReferences({ products, catalogues, words: defaultWords })).rows;
}

describe("the own rows that are shown", () => {
  it.each<[string, OwnFilter, string, readonly number[]]>([
    ["all", "all", "", [2, 3, 4]],
    ["far from their neighbours", "far", "", [2]],
    ["with neighbours", "near", "", [2, 3]],
    ["alone", "alone", "", [4]],
    ["with a word, without diacritics", "all", "truc dem", [4]],
    ["with a word of a neighbour", "all", "mot cua", [2]],
    ["with a word that the filter leaves out", "near", "truc dem", []],
  ])("are those %s", async (_which, filter, search, found) => {
    const shown = shownRows({ rows: await rows(), filter, search });
    expect(shown.map(({ own }) => own.row.source.row)).toEqual(found);
  });

  it("are counted by filter", async () => {
    expect(ownCounts(await rows())).toEqual({ all: 3, far: 1, near: 2, alone: 1 });
  });
});

describe("the catalogues that are open", () => {
  const opened = (file: string) => ({ file, rows: [] });
  const read = (...files: readonly string[]) =>
    ({ type: "referencesRead", opened: files.map(opened), failed: [] }) as const;

  it("are remembered by name from the moment on when one is opened, and asked for until they are", () => {
    const remembered = { ...noReferences, names: ["a.xlsx", "b.xlsx"] };
    expect(namesToOpen(remembered)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(reduceReferences(remembered, read()).names).toEqual(["a.xlsx", "b.xlsx"]);
    const state = reduceReferences(remembered, read("c.xlsx"));
    expect([state.names, namesToOpen(state)]).toEqual([["c.xlsx"], []]);
    expect(reduceReferences(remembered, { type: "referencesForgotten" }).names).toEqual([]);
  });

  it("are there once, by the file that was opened last", () => {
    const twice = reduceReferences(reduceReferences(noReferences, read("a.xlsx", "b.xlsx")), read("a.xlsx"));
    expect(twice.opened.map(({ file }) => file)).toEqual(["b.xlsx", "a.xlsx"]);
    const closed = reduceReferences(twice, { type: "referenceClosed", file: "b.xlsx" });
    expect(closed.names).toEqual(["a.xlsx"]);
  });
});
