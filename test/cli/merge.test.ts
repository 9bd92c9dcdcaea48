/** `kpi merge` as somebody would test it who has nothing but its description. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { findName } from "../../src/workbook/workbook-snapshot";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { merged } from "./json-contract";

const head = ["Mã CV", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const band2 = "Từ 5 phút đến dưới 15 phút";
const band4 = "Từ 25 phút đến dưới 45 phút";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(at("don-vi/y-te"), { recursive: true });
  await writeBook(at("don-vi/noi-vu.xlsx"), {
    "Danh mục": [
      head,
      ["VP.01", "Văn thư", "Vào sổ văn bản đến", "Sổ văn bản đến", "N1", band2],
      ["VP.02", "Thi đua", "Lập báo cáo thi đua khen thưởng", "Báo cáo", "N2", band4],
      ["VP.03", "Điều hành", "Chỉ đạo công tác văn phòng", "Kết luận", "N4", band4],
      ["VP.04", "Đất đai", "Cấp mới giấy phép xây dựng", "Giấy phép", "N3", band4],
    ],
  });
  await writeBook(at("don-vi/y-te/danh-muc.xlsx"), {
    S: [
      head,
      ["VP.01", "Văn thư", "Vào sổ văn bản đến", "Sổ văn bản đến", "N1", band4],
      ["VP.02", "Thi đua", "Xây dựng báo cáo thi đua khen thưởng", "Báo cáo", "N3", band4],
      ["VP.03", "Đất đai", "Cấp lại giấy phép xây dựng", "Giấy phép", "N3", band4],
    ],
  });
  await writeFile(at("don-vi/~$noi-vu.xlsx"), "khóa");
});

const units = () => [at("don-vi/noi-vu.xlsx"), at("don-vi/y-te/danh-muc.xlsx")];

describe("merge", () => {
  it("puts the catalogues of units together, with where each row comes from and what became of all", async () => {
    const { status, json } = await kpiJson(["merge", ...units(), "-o", at("gop.xlsx")]);
    const document = merged.parse(json);
    expect(status).toBe(0);
    expect(document.sources).toEqual([
      { file: "noi-vu.xlsx", sheet: "Danh mục", rows: 4 },
      { file: "danh-muc.xlsx", sheet: "S", rows: 3 },
    ]);
    expect(document.rows.map(({ part, file, row, detail, members }) => [part, file, row, detail, members])).toEqual([
      ["A", "noi-vu.xlsx", 4, "Chỉ đạo công tác văn phòng", 1],
      ["B.I", "noi-vu.xlsx", 2, "Vào sổ văn bản đến", 2],
      ["B.I", "noi-vu.xlsx", 3, "Lập báo cáo thi đua khen thưởng", 2],
      ["B.II", "noi-vu.xlsx", 5, "Cấp mới giấy phép xây dựng", 1],
      ["B.II", "danh-muc.xlsx", 4, "Cấp lại giấy phép xây dựng", 1],
    ]);
    expect(new Set(document.rows.map(({ code }) => code)).size).toBe(5);
    expect(document.clusters.map(({ kind, kept, members }) => [kind, kept.row, members.length])).toEqual([
      ["exact", 2, 2],
      ["near", 3, 2],
    ]);
    expect(document.inconsistencies.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ["band", [2, 4]],
      ["group", ["N2", "N3"]],
    ]);
    expect(document.account).toEqual({ source: 7, kept: 5, merged: 2, rejected: 0 });
    expect(document.written).toEqual(expect.arrayContaining(["Danh mục quy đổi", "Trùng lặp"]));
    const workbook = await (await openXlsx(await readFile(at("gop.xlsx")))).read();
    const sheet = workbook.sheets.find(({ name }) => name === "Danh mục quy đổi");
    const words = JSON.stringify(sheet?.values);
    for (const part of ['"A"', '"B.I"', '"B.II"']) expect(words).toContain(part);
    expect(words).toContain("noi-vu.xlsx · Danh mục!2 (+1 dòng)");
    expect([...(sheet?.formulas.values() ?? [])].some((formula) => formula.startsWith("=IF(ISNUMBER("))).toBe(true);
  });

  it("keeps what a person decided, also where rows have moved, and is the same when nothing changed", async () => {
    const host = await openXlsx(await readFile(at("gop.xlsx")));
    const workbook = await host.read();
    const decisions = findName(workbook, "KPI_TL_QuyetDinh");
    const { top, left: column } = decisions?.range ?? expect.fail("no decisions");
    // The report of the second unit stands by itself, and its register goes.
    const edits = [
      { row: top + 3, value: "Tách" },
      { row: top + 1, value: "Loại" },
    ];
    await host.editByHand(
      edits.map((edit) => ({ ...edit, kind: "setCell", sheet: "Trùng lặp", column, formula: null })),
    );
    await writeFile(at("da-quyet.xlsx"), await host.toBytes());
    const run = (out: string, earlier: string) =>
      kpiJson(["merge", ...units(), "-o", at(out), "--decisions", at(earlier)]);
    const second = merged.parse((await run("gop-2.xlsx", "da-quyet.xlsx")).json);
    expect(second.account).toEqual({ source: 7, kept: 6, merged: 0, rejected: 1 });
    expect(second.decisions.carried.map(({ file, decision }) => [file, decision])).toEqual([
      ["danh-muc.xlsx", "reject"],
      ["danh-muc.xlsx", "split"],
    ]);
    const third = merged.parse((await run("gop-3.xlsx", "gop-2.xlsx")).json);
    expect(third).toEqual(second);
    const [two, three] = await Promise.all(
      ["gop-2.xlsx", "gop-3.xlsx"].map(async (name) => (await openXlsx(await readFile(at(name)))).read()),
    );
    expect(three?.sheets).toEqual(two?.sheets);
  });

  it("reads a folder with all below it, passes over locks, and tells which files it could not read", async () => {
    await writeFile(at("don-vi/y-te/hong.xlsx"), "không phải sổ tính");
    const { status, stdout } = await kpi(["merge", at("don-vi"), "-o", at("don-vi/gop.xlsx")]);
    expect(status).toBe(1);
    expect(stdout).toContain("7 dòng nguồn = 5 giữ + 2 gộp + 0 loại");
    expect(stdout).toMatch(/Không gộp: Tệp “.*hong\.xlsx” không phải là sổ tính/);
    expect(stdout).not.toContain("~$");
    // The result stands in the folder now, and is no unit's catalogue.
    const again = await kpi(["merge", at("don-vi"), "-o", at("khac.xlsx")]);
    expect(again.stdout).toContain("7 dòng nguồn = 5 giữ");
    expect(again.stdout).toMatch(/gop\.xlsx” là kết quả của một lần gộp/);
  });

  it.each([
    { args: () => [at("don-vi/y-te/hong.xlsx"), ...units()], says: "hong.xlsx" },
    { args: () => [...units(), "--decisions", at("don-vi/noi-vu.xlsx")], says: "không có trang “Trùng lặp”" },
    { args: () => [], says: "thiếu tên tệp" },
  ])("writes nothing and says why: $says", async ({ args, says }) => {
    const { status, stderr } = await kpi(["merge", ...args(), "-o", at("khong-ghi.xlsx")]);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    await expect(readFile(at("khong-ghi.xlsx"))).rejects.toThrow();
  });
});
