/** `kpi suggest` as somebody would test it who has nothing but its description. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook, type BookRow } from "../support/write-book";
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
const at = (...names: readonly string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = await temporaryFolder();
  const approved: BookRow[] = [
    ["Cấp phép", "Thẩm định hồ sơ cấp lại giấy phép xây dựng", "Phiếu thẩm định", "N2", band, 1.7],
    ["Cấp phép", "Trả kết quả giải quyết thủ tục hành chính", "Sổ trả kết quả", "N1", band, 1],
  ];
  await writeBook(at("cua-toi.xlsx"), {
    S: [
      head,
      ["Công tác cấp phép", "Thẩm định hồ sơ cấp lại GP xây dựng", "Phiếu thẩm định", "N4", band, null],
      ["Bảo vệ", "Trực đêm", "Sổ trực", "N1", band, null],
      ["Cap phep", "Tra ket qua giai quyet TTHC", "So tra ket qua", "N1", band, null],
    ],
  });
  await writeBook(at("tinh.xlsx"), { DM: [head, ...approved] });
  await mkdir(at("duyet"));
  await mkdir(at("trong"));
  await writeBook(at("duyet", "b-huyen.xlsx"), {
    DM: [head, ["Lái xe", "Đưa đón lãnh đạo", "Chuyến xe", "N1", band, 1]],
  });
  await writeBook(at("duyet", "a-tinh.xlsx"), { DM: [head, ...approved] });
  await writeBook(at("duyet", "lich.xlsx"), { S: [["Thứ hai", "Họp giao ban"]] });
  await writeFile(at("duyet", "~$a-tinh.xlsx"), "khóa");
  await writeFile(at("duyet", "doc-them.txt"), "Không phải sổ tính");
  await writeFile(at("hong.xlsx"), "PK không trọn vẹn");
});

describe("suggest", () => {
  it("gives for each row the approved rows that are nearest, with group, time and coefficient, and changes nothing", async () => {
    const before = await readFile(at("cua-toi.xlsx"));
    const { status, json } = await kpiJson(["suggest", at("cua-toi.xlsx"), "--reference", at("tinh.xlsx")]);
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
    expect(document.missing).toEqual([]);
    expect(await readFile(at("cua-toi.xlsx"))).toEqual(before);
  });

  it("takes several files and folders, leaves out of a folder what is no catalogue, and says so", async () => {
    const { json } = await kpiJson(["suggest", at("cua-toi.xlsx"), "--reference", at("tinh.xlsx"), at("duyet")]);
    const { references, skipped, missing, rows } = suggested.parse(json);
    expect(references).toEqual([
      { file: at("tinh.xlsx"), rows: 2 },
      { file: at("duyet", "a-tinh.xlsx"), rows: 2 },
      { file: at("duyet", "b-huyen.xlsx"), rows: 1 },
    ]);
    expect(skipped.map(({ file }) => file)).toEqual([at("duyet", "lich.xlsx")]);
    expect(rows[0]?.near.map(({ file }) => file)).toEqual([at("tinh.xlsx"), at("duyet", "a-tinh.xlsx")]);
    expect(missing).toEqual([{ file: at("duyet", "b-huyen.xlsx"), sheet: "DM", row: 2 }]);
    const { stdout } = await kpi(["suggest", at("cua-toi.xlsx"), "--reference", at("duyet")]);
    expect(stdout).toContain("lich.xlsx");
  });

  it("is no reference of itself where it stands in the folder", async () => {
    const { json } = await kpiJson(["suggest", at("duyet", "a-tinh.xlsx"), "--reference", at("duyet")]);
    expect(suggested.parse(json).references.map(({ file }) => path.basename(file))).toEqual(["b-huyen.xlsx"]);
  });

  it("shows the same as a table that people read, in both languages", async () => {
    const vi = await kpi(["suggest", at("cua-toi.xlsx"), "--reference", at("tinh.xlsx")]);
    expect(vi.status).toBe(0);
    expect(vi.stdout).toContain("S!2  Thẩm định hồ sơ cấp lại GP xây dựng → Phiếu thẩm định (N4,");
    expect(vi.stdout).toMatch(/0,\d+ +N2 +Từ 25 phút đến dưới 45 phút +1,7 +Thẩm định hồ sơ cấp lại giấy phép/);
    expect(vi.stdout).toContain("3 sản phẩm · 2 có dòng gần giống");
    const en = await kpi(["suggest", at("cua-toi.xlsx"), "--reference", at("tinh.xlsx")], "en_GB.UTF-8");
    expect(en.stdout).toContain("3 products · 2 with rows that resemble them");
  });

  it.each([
    ["no reference", () => [], "thiếu --reference"],
    ["a file that is not there", () => ["--reference", at("khong-co.xlsx")], "khong-co.xlsx"],
    ["a damaged file", () => ["--reference", at("hong.xlsx")], "hong.xlsx"],
    ["a file without a catalogue", () => ["--reference", at("duyet", "lich.xlsx")], "không có bảng danh mục"],
    ["a folder without catalogues", () => ["--reference", at("trong")], "không có tệp .xlsx nào chứa bảng danh mục"],
  ])("ends with status 2 and one sentence for %s", async (_case, args, sentence) => {
    const { status, stdout, stderr } = await kpi(["suggest", at("cua-toi.xlsx"), ...args()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
