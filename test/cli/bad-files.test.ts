/**
 * Files that people send by mistake: one clear sentence, no stack trace, nothing written.
 */
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { kpi, temporaryFolder } from "../support/kpi";
import { oleFile } from "../support/ole-file";
import { writeBook, type BookRow } from "../support/write-book";

describe("files that hold no catalogue", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeBook(at("khac.xlsx"), { "Lịch tuần": [["Thứ hai", "Họp giao ban"]] });
    const blank: BookRow[] = Array.from({ length: 100_000 }, () => [null, ""]);
    await writeBook(at("trang.xlsx"), { S: blank });
    await writeBook(at("du.xlsx"), { S: [["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra"]] });
    await writeFile(at("rong.xlsx"), "");
    await writeFile(at("chu.xlsx"), "Stt;Nhiệm vụ;Sản phẩm\n1;Soạn thảo;Công văn\n");
    await writeFile(at("cut.xlsx"), "PK\u0003\u0004 không trọn vẹn");
    await writeFile(at("mat-khau.xlsx"), oleFile("EncryptedPackage"));
    await writeFile(at("cu.xls"), oleFile("Workbook"));
  });

  it.each([
    ["khong-co.xlsx", "Không tìm thấy tệp"],
    ["rong.xlsx", "rỗng"],
    ["chu.xlsx", "không phải là sổ tính .xlsx"],
    ["cut.xlsx", "hỏng"],
    ["mat-khau.xlsx", "mật khẩu"],
    ["cu.xls", "kiểu cũ (.xls)"],
    ["khac.xlsx", "Không tìm thấy bảng danh mục"],
    ["trang.xlsx", "Không tìm thấy bảng danh mục"],
  ])("%s: %s", async (file, sentence) => {
    const before = await readdir(folder);
    const { status, stdout, stderr } = await kpi(["convert", at(file), "-o", at("ra.xlsx")]);
    expect(stderr).toContain(sentence);
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
    expect(await readdir(folder)).toEqual(before);
  });

  it.each([
    [["check"], "bảng danh mục"],
    [["score", "-o", "ra.xlsx", "--period", "2026-05"], "Danh mục quy đổi"],
  ])("%s says so too", async ([command = "", ...options], sentence) => {
    const { status, stderr } = await kpi([command, at("khac.xlsx"), ...options]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it("a catalogue without products is not ready to submit", async () => {
    const { status, stdout } = await kpi(["check", at("du.xlsx"), "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: [], summary: { rows: 0, ready: false } });
  });

  it("speaks English where the machine does", async () => {
    const { stderr } = await kpi(["check", at("khong-co.xlsx")], "en_US.UTF-8");
    expect(stderr).toContain("was not found");
  });

  it("names the sheets when one is asked for that is not there", async () => {
    const { status, stderr } = await kpi(["check", at("khac.xlsx"), "--sheet", "Sheet2"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Lịch tuần")]);
  });

  it("refuses assignments that are no table of assignments", async () => {
    await writeFile(at("sai.csv"), "a;b\n1;2\n");
    const { status, stderr } = await kpi([
      "score",
      at("khac.xlsx"),
      "-o",
      at("ra.xlsx"),
      "--period",
      "2026-05",
      "--assignments",
      at("sai.csv"),
    ]);
    expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
  });
});
