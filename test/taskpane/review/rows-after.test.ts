/** What a fix that moves rows shows before it is pressed. */
import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../../src/catalogue/read-catalogue";
import { validateCatalogue } from "../../../src/catalogue/validate-catalogue";
import { rowsAfter } from "../../../src/taskpane/review/rows-after";
import { band2, header, type Rows } from "../../catalogue/read-one-sheet";
import { sheetOf, workbookOf } from "../../support/snapshot";

function shown(rows: Rows): string[][] {
  const snapshot = sheetOf([header, ...rows]);
  const workbook = workbookOf([snapshot]);
  const { catalogue } = readCatalogue({ workbook });
  const [table = expect.fail("no table")] = catalogue.sheets;
  return validateCatalogue({ catalogue, workbook, scale: "matrix" }).flatMap(({ fix }) =>
    fix
      ? [rowsAfter({ fix, table, snapshot }).map(({ row, change, texts }) => `${row} ${change} ${texts.join(" → ")}`)]
      : [],
  );
}

const band11 = "Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)";

describe("the rows of a fix", () => {
  it("are told by what tells them apart: only the outputs of a row that is split", () => {
    expect(
      shown([
        [1, "Họp", "Chuẩn bị họp", "Giấy mời; tài liệu", "N1", band2],
        [null, null, "Họp", "Biên bản", "N1", band2],
      ]),
    ).toEqual([["2 old Giấy mời; tài liệu", "2 changed Giấy mời", "3 new Tài liệu"]]);
  });

  it("are told by work and output where they are steps", () => {
    const [steps] = shown([[1, "Kiểm tra công vụ", "Kiểm tra công vụ", "Báo cáo", "N3", band11]]);
    expect(steps?.slice(0, 3)).toEqual([
      "2 old Kiểm tra công vụ → Báo cáo",
      "2 changed Nắm tình hình, xây dựng kế hoạch kiểm tra công vụ → Kế hoạch kiểm tra công vụ",
      "3 new Soạn thảo quyết định thành lập đoàn kiểm tra công vụ → Dự thảo quyết định thành lập đoàn kiểm tra công vụ",
    ]);
  });

  it("say what goes, and nothing where only cells are set", () => {
    const row = [1, "A", "b", "Sổ", "N1", band2];
    expect(shown([row, row, [2, "A", "c", "Sổ", "II", band2]])).toEqual([[], ["3 gone A → b → Sổ"]]);
  });
});
