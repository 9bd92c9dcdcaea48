/** `kpi review` as somebody would test it who has nothing but its description. */
import { readFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { reviewed } from "./json-contract";

const head = [
  "Mã CV",
  "Nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Phân nhóm",
  "Định lượng thời gian",
  "Ghi chú",
];
const band4 = "Từ 25 phút đến dưới 45 phút";
const band9 = "Từ 240 phút đến dưới 480 phút (4 - 8 giờ)";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBook(at("nguon.xlsx"), {
    S: [
      head,
      ["VP.01", "Văn thư", "Vào sổ văn bản đến", "Sổ văn bản đến", "N1", band4, "Sản phẩm chuẩn"],
      ["VP.02", "Thi đua", "Lập báo cáo thi đua", "Báo cáo", "N3", band9, ""],
      ["VP.03", "Thi đua", "Lập kế hoạch thi đua", "Kế hoạch", "N2", band4, ""],
    ],
  });
  await kpi(["convert", at("nguon.xlsx"), "-o", at("quy-doi.xlsx"), "--force"]);
});

describe("review", () => {
  it.each<{ args: readonly string[]; rows: readonly (readonly unknown[])[] }>([
    // 35, 540 and 42 points: against N1 and then against the plan of 42.
    {
      args: ["--standard", "VP.03"],
      rows: [
        [1, 0.83, -0.17],
        [15.43, 12.86, -2.57],
        [1.2, 1, -0.2],
      ],
    },
    {
      args: ["--set", "groupWeights.N3=2"],
      rows: [
        [1, 1, 0],
        [15.43, 20.57, 5.14],
        [1.2, 1.2, 0],
      ],
    },
    {
      args: ["--set", "KPI_TrongSo.3=2,0", "--set", "digits=0"],
      rows: [
        [1, 1, 0],
        [15.43, 21, 5.57],
        [1.2, 1, -0.2],
      ],
    },
    {
      args: ["--set", "bandMinutes.9=240"],
      rows: [
        [1, 1, 0],
        [15.43, 10.29, -5.14],
        [1.2, 1.2, 0],
      ],
    },
    {
      args: [],
      rows: [
        [1, 1, 0],
        [15.43, 15.43, 0],
        [1.2, 1.2, 0],
      ],
    },
  ])("of $args shows old, new and difference of every row, to the last digit", async ({ args, rows }) => {
    const { status, json } = await kpiJson(["review", at("quy-doi.xlsx"), ...args]);
    const document = reviewed.parse(json);
    expect(status).toBe(0);
    expect(document.rows.map(({ old, new: now, difference }) => [old, now, difference])).toEqual(rows);
    expect(document.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect([document.before.standard?.code, document.written]).toEqual(["VP.01", []]);
  });

  it("writes the comparison alone into a copy, and nothing into the catalogue", async () => {
    const args = ["review", at("quy-doi.xlsx"), "--standard", "VP.03", "-o", at("doi-chieu.xlsx")];
    const { status, stdout } = await kpi(args);
    expect(status).toBe(0);
    expect(stdout).toContain("Sản phẩm chuẩn: VP.01 - Sổ văn bản đến → VP.03 - Kế hoạch");
    expect(stdout).toContain("3 sản phẩm đổi hệ số");
    const [before, after] = await Promise.all(
      ["quy-doi.xlsx", "doi-chieu.xlsx"].map(async (name) => (await openXlsx(await readFile(at(name)))).read()),
    );
    const valuesOf = (name: string, workbook = after) => workbook?.sheets.find((sheet) => sheet.name === name)?.values;
    for (const name of ["Danh mục quy đổi", "Cấu hình KPI"]) expect(valuesOf(name)).toEqual(valuesOf(name, before));
    const words = JSON.stringify(valuesOf("Đối chiếu hệ số"));
    expect(words).toContain("Sản phẩm chuẩn: VP.01 - Sổ văn bản đến → VP.03 - Kế hoạch");
  });

  it("tells whose scores would move", async () => {
    const lines = [
      ["person", "code", "assigned", "done"],
      ["An", "VP.02", 1, 1],
      ["An", "VP.03", 4, 0],
      ["Bình", "VP.03", 2, 1],
    ];
    await writeBook(at("giao-viec.xlsx"), { S: lines });
    const score = ["score", at("quy-doi.xlsx"), "-o", at("phieu.xlsx"), "--period", "2026-05"];
    await kpi([...score, "--assignments", at("giao-viec.xlsx"), "--force"]);
    const { json } = await kpiJson(["review", at("phieu.xlsx"), "--set", "groupWeights.N3=3"]);
    const { people } = reviewed.parse(json);
    // An did 15,43 of 20,23, then 30,86 of 35,66; Bình's one product has the same coefficient.
    expect(people.map(({ name, period }) => [name, period])).toEqual([["An", "2026-05"]]);
    expect(people[0]?.old).toBeCloseTo(30 + (70 * 15.43) / 20.23, 6);
    expect(people[0]?.new).toBeCloseTo(30 + (70 * 30.86) / 35.66, 6);

    await kpi(["close", at("phieu.xlsx"), "-o", at("chot.xlsx"), "--period", "2026-05", "--force"]);
    const closed = await kpiJson(["review", at("chot.xlsx"), "--set", "groupWeights.N3=3"]);
    expect(reviewed.parse(closed.json).people).toEqual([]);
  });

  it.each([
    { args: ["--set", "trongSo=1"], says: "Không có tham số như" },
    { args: ["--set", "groupWeights.N3=-1"], says: "Giá trị “-1” không dùng được" },
    { args: ["--set", "digits"], says: "--set phải có dạng" },
    { args: ["--standard", "VP.99"], says: "VP.99" },
  ])("refuses $args", async ({ args, says }) => {
    const { status, stdout, stderr } = await kpi(["review", at("quy-doi.xlsx"), ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});
