/** `kpi fix` as somebody would test it who has nothing but its description. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { checked, mended } from "./json-contract";

let folder = "";
const at = (name: string) => path.join(folder, name);
const exists = (name: string) =>
  stat(at(name)).then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBook(at("sai.xlsx"), {
    S: [
      ["STT", "Mã CV", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
      [1, "A.1", "Văn thư", "Soạn công văn", null, "II", "5-15"],
      [2, "A.1", null, "Soạn đề án", "Đề án", "N3", "lâu"],
      [3, null, "Văn thư", "Soạn đề án", "Đề án", "N1, N2", null],
    ],
  });
});

describe("fix", () => {
  const codesAndCells = (entries: readonly { readonly code: string; readonly cell: string }[]) =>
    entries.map(({ code, cell }) => `${code} ${cell}`);

  it("mends what needs no judgement in a copy, and says why it leaves the rest", async () => {
    const before = await readFile(at("sai.xlsx"));
    const { status, json } = await kpiJson(["fix", at("sai.xlsx"), "-o", at("sua.xlsx")]);
    const document = mended.parse(json);
    expect(status).toBe(0);
    expect(document.applied).toEqual([
      { code: "W111", sheet: "S", row: 2, cell: "F2", old: "II", new: "N2" },
      { code: "W110", sheet: "S", row: 2, cell: "G2", old: "5-15", new: "Từ 5 phút đến dưới 15 phút" },
    ]);
    expect(document.left.map(({ code, cell, reason }) => `${code} ${cell} ${reason}`)).toEqual([
      ...["E103 E2 noFix", "E304 B3 notSafe", "E108 G3 noFix", "E301 D4 notSafe", "E106 F4 noFix", "E107 G4 noFix"],
    ]);
    expect(document.summary).toMatchObject({ errors: 6, warnings: 0 });
    expect(document.written).toBe(at("sua.xlsx"));
    expect(await readFile(at("sai.xlsx"))).toEqual(before);
    const again = checked.parse((await kpiJson(["check", at("sua.xlsx")])).json);
    expect(again.findings).toEqual(document.findings);
  });

  it("mends the rules that are named, and leaves the others unasked", async () => {
    const { json } = await kpiJson(["fix", at("sai.xlsx"), "-o", at("ma.xlsx"), "--rule", "e304", "--rule", "W110"]);
    const { applied, left } = mended.parse(json);
    expect(codesAndCells(applied)).toEqual(["W110 G2", "E304 B3"]);
    expect(left.filter(({ reason }) => reason === "notAsked")).toHaveLength(6);
  });

  it("mends all that has a fix when told; a row that goes becomes null", async () => {
    const { json } = await kpiJson(["fix", at("sai.xlsx"), "-o", at("het.xlsx"), "--all"]);
    const { applied, left, summary } = mended.parse(json);
    expect(codesAndCells(applied)).toEqual(["W111 F2", "W110 G2", "E304 B3", "E301 D4"]);
    expect(applied.at(-1)).toMatchObject({ row: 4, old: "3 | Văn thư | Soạn đề án | Đề án | N1, N2", new: null });
    expect(left.every(({ reason }) => reason === "noFix")).toBe(true);
    expect(summary.rows).toBe(2);
  });

  it("tells the cells of new rows with no old text, where they stand in the file that it wrote", async () => {
    const columns = ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
    const band = "Từ 5 phút đến dưới 15 phút";
    await writeBook(at("tach.xlsx"), {
      S: [
        columns,
        [1, "Văn thư", "Phát hành", "Công văn; phiếu gửi; sổ", "N1", band],
        [2, "Văn thư", "Phát hành", "Công văn; phiếu gửi; sổ", "N1", band],
        [3, "Họp", "Tổ chức họp giao ban", "Cuộc họp", "N3", "Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)"],
      ],
    });
    const safe = mended.parse((await kpiJson(["fix", at("tach.xlsx"), "-o", at("an-toan.xlsx")])).json);
    expect(safe.applied).toEqual([]);
    expect(safe.left.map(({ code, reason }) => `${code} ${reason}`)).toEqual([
      ...["W201 notSafe", "E301 notSafe", "W201 notSafe", "W202 notSafe"],
    ]);
    const { applied } = mended.parse((await kpiJson(["fix", at("tach.xlsx"), "-o", at("da-tach.xlsx"), "--all"])).json);
    expect(applied.slice(0, 7)).toEqual([
      { code: "W201", sheet: "S", row: 2, cell: "D2", old: "Công văn; phiếu gửi; sổ", new: "Công văn" },
      { code: "W201", sheet: "S", row: 3, cell: "B3", old: null, new: "Văn thư" },
      { code: "W201", sheet: "S", row: 3, cell: "C3", old: null, new: "Phát hành" },
      { code: "W201", sheet: "S", row: 3, cell: "D3", old: null, new: "Phiếu gửi" },
      { code: "W201", sheet: "S", row: 3, cell: "E3", old: null, new: "N1" },
      { code: "W201", sheet: "S", row: 3, cell: "F3", old: null, new: band },
      { code: "W201", sheet: "S", row: 4, cell: "B4", old: null, new: "Văn thư" },
    ]);
    // The second of the same rows goes, and the rows that it would have become never come.
    const gone = applied.filter((entry) => entry.new === null);
    expect(gone.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["E301 C3", "W201 D3"]);
    const written = checked.parse((await kpiJson(["check", at("da-tach.xlsx")])).json);
    expect(written.rows.map(({ row, output }) => `${row} ${output}`).slice(0, 4)).toEqual([
      ...["2 Công văn", "3 Phiếu gửi", "4 Sổ", "5 Kế hoạch tổ chức họp giao ban"],
    ]);
    const news = applied.filter(({ code, old }) => code === "W202" && old === null);
    expect(new Set(news.map(({ row }) => row))).toEqual(new Set([6, 7, 8, 9, 10]));
  });

  it("writes nothing on a dry run, with or without a file to write to", async () => {
    const asked = ["fix", at("sai.xlsx"), "--dry-run"];
    const runs = await Promise.all([kpiJson(asked), kpiJson([...asked, "-o", at("xem.xlsx")])]);
    for (const { status, json } of runs) {
      expect(status).toBe(0);
      expect(mended.parse(json)).toMatchObject({ applied: [{ code: "W111" }, { code: "W110" }], written: null });
    }
    expect(await exists("xem.xlsx")).toBe(false);
  });

  it("finds nothing left to mend in what it wrote, and copies it as it is", async () => {
    await kpi(["fix", at("sai.xlsx"), "-o", at("mot.xlsx"), "--all"]);
    const { status, json } = await kpiJson(["fix", at("mot.xlsx"), "-o", at("hai.xlsx")]);
    expect([status, mended.parse(json).applied]).toEqual([0, []]);
    expect(await exists("hai.xlsx")).toBe(true);
  });

  it("without --json shows what was and what is, and what is left", async () => {
    const { status, stdout } = await kpi(["fix", at("sai.xlsx"), "-o", at("chu.xlsx")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/W110\s+S!G2\s+5-15\s+Từ 5 phút đến dưới 15 phút/);
    expect(stdout).toContain("Còn 2 nội dung có gợi ý sửa nhưng cần người xem");
    expect(stdout).toContain("6 lỗi · 0 cảnh báo");
  });
});
