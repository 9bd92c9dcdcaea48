/** `kpi suggest` as somebody would test it who has nothing but its description. */
import { readFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { suggested } from "./json-contract";

const head = [
  "Nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Phân nhóm",
  "Định lượng thời gian",
  "Hệ số quy đổi",
];
const band = "Từ 25 phút đến dưới 45 phút";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBook(at("cua-toi.xlsx"), {
    S: [
      head,
      ["Cấp phép", "Thẩm định hồ sơ cấp lại GP xây dựng", "Phiếu thẩm định", "N4", band, null],
      ["Bảo vệ", "Trực đêm", "Sổ trực", "N1", band, null],
      ["Cap phep", "Tra ket qua giai quyet TTHC", "So tra ket qua", "N4", band, null],
    ],
  });
  await writeBook(at("tinh.xlsx"), {
    DM: [
      head,
      ["Cấp phép", "Thẩm định hồ sơ cấp lại giấy phép xây dựng", "Phiếu thẩm định", "N2", band, 1.7],
      ["Cấp phép", "Trả kết quả giải quyết thủ tục hành chính", "Sổ trả kết quả", "N1", band, 1],
    ],
  });
  await writeBook(at("huyen.xlsx"), { DM: [head, ["Lái xe", "Đưa đón lãnh đạo", "Chuyến xe", "N1", band, 1]] });
});

describe("suggest", () => {
  it("gives for each row the approved rows that are nearest, with group, time and coefficient, and changes nothing", async () => {
    const before = await readFile(at("cua-toi.xlsx"));
    const { status, json } = await kpiJson([
      "suggest",
      at("cua-toi.xlsx"),
      "--reference",
      at("tinh.xlsx"),
      at("huyen.xlsx"),
    ]);
    const document = suggested.parse(json);
    expect(status).toBe(0);
    expect(document.rows.map(({ sheet, row, near }) => [sheet, row, near.map((each) => each.row)])).toEqual([
      ["S", 2, [2]],
      ["S", 3, []],
      ["S", 4, [3]],
    ]);
    expect(document.rows[0]?.near[0]).toMatchObject({
      ...{ file: at("tinh.xlsx"), sheet: "DM", row: 2, task: "Cấp phép", output: "Phiếu thẩm định" },
      detail: "Thẩm định hồ sơ cấp lại giấy phép xây dựng",
      ...{ group: "N2", band: 4, coefficient: 1.7 },
    });
    // Told with its figures where the neighbour is the very product.
    expect(document.far).toMatchObject([
      { sheet: "S", row: 4, measure: "group", here: "N4", there: "N1", count: 1, of: 1 },
    ]);
    expect(document.missing).toEqual([{ file: at("huyen.xlsx"), sheet: "DM", row: 2 }]);
    expect(document.references).toEqual([
      { file: at("tinh.xlsx"), rows: 2 },
      { file: at("huyen.xlsx"), rows: 1 },
    ]);
    expect(await readFile(at("cua-toi.xlsx"))).toEqual(before);
  });

  it("shows the same as a table that people read, in both languages", async () => {
    const args = ["suggest", at("cua-toi.xlsx"), "--reference", at("tinh.xlsx")];
    const [vi, en] = await Promise.all([kpi(args), kpi(args, "en_GB.UTF-8")]);
    expect([vi.status, en.status]).toEqual([0, 0]);
    expect(vi.stdout).toContain("S!2  Thẩm định hồ sơ cấp lại GP xây dựng → Phiếu thẩm định (N4,");
    expect(vi.stdout).toMatch(/0,\d+ +N2 +Từ 25 phút đến dưới 45 phút +1,7 +Thẩm định hồ sơ cấp lại giấy phép/);
    expect(vi.stdout).toContain("! Nhóm N4, trong khi dòng gần nhất đã duyệt là N1.");
    expect(vi.stdout).toContain("3 sản phẩm · 2 có dòng gần giống");
    expect(en.stdout).toContain("3 products · 2 with rows that resemble them");
  });

  it.each([
    ["without a reference", [], "thiếu --reference"],
    ["with one that is not there", ["--reference", "khong-co.xlsx"], "khong-co.xlsx"],
  ])("ends with status 2 and one sentence %s", async (_case, args, sentence) => {
    const { status, stdout, stderr } = await kpi(["suggest", at("cua-toi.xlsx"), ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
