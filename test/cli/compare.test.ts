/** `kpi compare` as somebody would test it who has nothing but its description. */
import { readFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { compared } from "./json-contract";

const head = ["Mã CV", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const band = "Từ 25 phút đến dưới 45 phút";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBook(at("cu.xlsx"), {
    S: [
      head,
      ["VP.01", "Văn thư", "Vào sổ văn bản đến", "Sổ công văn đến", "N1", band],
      ["VP.02", "Văn thư", "Trình ký văn bản đi", "Văn bản đã ký", "N2", band],
      ["VP.03", "Thi đua", "Lập hồ sơ khen thưởng", "Hồ sơ khen thưởng", "N3", band],
      ["VP.04", "Tài chính", "Chấm công", "Bảng chấm công", "N1", band],
    ],
  });
  await writeBook(at("moi.xlsx"), {
    S: [
      head,
      ["VP.03", "Thi đua", "Lập hồ sơ khen thưởng", "Hồ sơ khen thưởng", "N4", band],
      ["VP.01", "Văn thư", "Vào sổ văn bản đến", "Sổ công văn đến", "N1", band],
      ["VP.02", "Văn thư", "Trình ký và đóng dấu văn bản đi", "Văn bản đã ký", "N2", band],
      ["VP.05", "Tiếp dân", "Ghi chép buổi tiếp công dân", "Biên bản tiếp công dân", "N2", band],
    ],
  });
});

describe("compare", () => {
  it("tells which rows were added, removed, changed and moved, and how", async () => {
    const { json } = await kpiJson(["compare", at("cu.xlsx"), at("moi.xlsx"), "--json"]);
    const { added, removed, changed, moved, same, written } = compared.parse(json);
    expect(added.map(({ row, code }) => [row, code])).toEqual([[5, "VP.05"]]);
    expect(removed.map(({ row, code }) => [row, code])).toEqual([[5, "VP.04"]]);
    expect(changed).toEqual([
      {
        old: { sheet: "S", row: 4, code: "VP.03" },
        new: { sheet: "S", row: 2, code: "VP.03" },
        fields: { group: ["N3", "N4"] },
      },
      {
        old: { sheet: "S", row: 3, code: "VP.02" },
        new: { sheet: "S", row: 4, code: "VP.02" },
        fields: { detail: ["Trình ký văn bản đi", "Trình ký và đóng dấu văn bản đi"] },
      },
    ]);
    expect({ moved, same, written }).toEqual({ moved: 0, same: 1, written: [] });
  });

  it("writes a sheet beside the later version, in a copy of it", async () => {
    const { status, stdout } = await kpi(["compare", at("cu.xlsx"), at("moi.xlsx"), "-o", at("so-sanh.xlsx")]);
    expect(status).toBe(0);
    expect(stdout).toContain("Sửa 2 dòng · thêm 1 · bỏ 1 · chỉ đổi chỗ 0 · giữ nguyên 1");
    const { sheets } = await (await openXlsx(await readFile(at("so-sanh.xlsx")))).read();
    const sheet = sheets.find(({ name }) => name === "So sánh phiên bản");
    const words = JSON.stringify(sheet?.values);
    expect(words).toContain("(Bản cũ: cu.xlsx · Bản mới: moi.xlsx)");
    expect(words).toContain("Phân nhóm: N3 → N4");
    expect(words).toContain("Công việc: Trình ký văn bản đi → Trình ký và đóng dấu văn bản đi");
  });

  it.each([
    { args: ["cu.xlsx"], says: "cần hai tệp" },
    { args: ["cu.xlsx", "moi.xlsx", "cu.xlsx"], says: "chỉ nhận hai tệp" },
    { args: ["cu.xlsx", "khong-co.xlsx"], says: "khong-co.xlsx" },
  ])("refuses $args", async ({ args, says }) => {
    const { status, stderr } = await kpi(["compare", ...args.map(at)]);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});
