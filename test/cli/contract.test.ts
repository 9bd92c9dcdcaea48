/**
 * The contract of the command line as somebody would test it who has nothing but its description: every field of
 * every JSON document by name and type, exit statuses, one line of complaint, languages, files in and out.
 */
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { checked, converted, scored } from "./json-contract";

const heading = [
  "STT",
  "Mã CV",
  "Nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Phân nhóm",
  "Định lượng thời gian",
];
const band = { short: "Từ 25 phút đến dưới 45 phút", day: "Từ 240ph đến dưới 480ph (4 - 8 giờ)" };

let folder = "";
const at = (name: string) => path.join(folder, name);
const exists = (name: string) =>
  stat(at(name)).then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBook(at("tot.xlsx"), {
    "Phòng A": [
      heading,
      ["I", null, "LĨNH VỰC VĂN THƯ"],
      [1, "A.1", "Văn thư", "Soạn công văn", "Công văn", "N1", band.short],
      [2, "A.2", null, "Soạn đề án", "Đề án", "N3", band.day],
    ],
    "Phòng B!": [heading, [1, "B.1", "Tài vụ", "Lập dự toán", "Dự toán", "N2", band.day]],
    "Ghi chú": [["không có bảng"]],
  });
  await writeBook(at("sai.xlsx"), {
    S: [
      heading,
      [1, "A.1", "Văn thư", "Soạn công văn", null, "II", "5-15"],
      [2, "A.1", null, "Soạn đề án", "Đề án", "N3", "lâu"],
      [3, null, "Văn thư", "Soạn đề án", "Đề án", "N1, N2", null],
    ],
  });
  await kpi(["convert", at("tot.xlsx"), "-o", at("quy-doi.xlsx"), "--standard", "A.1"]);
});

describe("check", () => {
  it("is ready, status 0, every sheet that has a header", async () => {
    const before = await readFile(at("tot.xlsx"));
    const { status, json } = await kpiJson(["check", at("tot.xlsx")]);
    const document = checked.parse(json);
    expect(status).toBe(0);
    expect(document.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["Phòng A", 2],
      ["Phòng B!", 1],
    ]);
    expect(document.sheets[0]).toMatchObject({
      headerRow: 1,
      columns: { task: "C", detail: "D", output: "E", group: "F", band: "G" },
      layout: { group: "text", band: "text" },
      skipped: [
        { row: 1, reason: "header" },
        { row: 2, reason: "section" },
      ],
    });
    expect(document.rows[1]).toEqual({
      ...{ sheet: "Phòng A", row: 4, code: "A.2", section: "I. LĨNH VỰC VĂN THƯ", task: "Văn thư" },
      ...{ detail: "Soạn đề án", output: "Đề án", group: "N3", band: 9, minutes: 360 },
      ...{ points: null, printedCoefficient: null },
    });
    expect(document.summary).toEqual({ rows: 3, errors: 0, warnings: 0, hints: 0, ready: true });
    expect(await readFile(at("tot.xlsx"))).toEqual(before);
  });

  it("has status 1 with errors, each with its cell, its fix and what it goes with", async () => {
    const { status, json } = await kpiJson(["check", at("sai.xlsx")]);
    const { findings, summary } = checked.parse(json);
    expect(status).toBe(1);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      ...["E103 E2", "W111 F2", "W110 G2", "E304 B3", "E108 G3", "E301 D4", "E106 F4", "E107 G4"],
    ]);
    expect(findings.find(({ code }) => code === "W110")?.fix).toEqual({
      kind: "setText",
      value: "Từ 5 phút đến dưới 15 phút",
      safe: true,
    });
    expect(findings.find(({ code }) => code === "E301")?.related).toEqual(["S!D3"]);
    expect(summary).toEqual({ rows: 3, errors: 6, warnings: 2, hints: 0, ready: false });
  });

  it("reads the sheets that are named, in any number", async () => {
    const { json } = await kpiJson(["check", at("tot.xlsx"), "--sheet", "Phòng B!", "--sheet", "Phòng A"]);
    expect(checked.parse(json).sheets.map(({ name }) => name)).toEqual(["Phòng B!", "Phòng A"]);
  });

  it("without --json prints a table and a summary for people", async () => {
    const { stdout } = await kpi(["check", at("sai.xlsx")]);
    expect(() => JSON.parse(stdout) as unknown).toThrow();
    expect(stdout).toContain("S!E2");
    expect(stdout).toContain("6 lỗi · 2 cảnh báo");
  });
});

describe("convert", () => {
  it("takes a row of a sheet for the standard unit, also of one with “!” in its name", async () => {
    const args = ["convert", at("tot.xlsx"), "-o", at("dong.xlsx"), "--standard", "Phòng B!!2", "--digits", "3"];
    const { status, json } = await kpiJson(args);
    const document = converted.parse(json);
    expect(status).toBe(0);
    expect(document).toMatchObject({ scale: "matrix", digits: 3, written: ["Danh mục quy đổi", "Cấu hình KPI"] });
    expect(document.standard).toEqual({ sheet: "Phòng B!", row: 2, code: "B.1", points: 432 });
    expect(document.rows.map(({ points: each, coefficient }) => [each, coefficient])).toEqual([
      [35, 0.081],
      [540, 1.25],
      [432, 1],
    ]);
  });

  it("writes nothing while there are errors, unless forced, and overwrites only when told", async () => {
    const args = ["convert", at("sai.xlsx"), "-o", at("loi.xlsx")];
    const refused = await kpiJson(args);
    expect([refused.status, converted.parse(refused.json).written, await exists("loi.xlsx")]).toEqual([1, [], false]);
    const forced = await kpiJson([...args, "--force"]);
    expect([forced.status, converted.parse(forced.json).written.length, await exists("loi.xlsx")]).toEqual([
      1,
      2,
      true,
    ]);
    expect((await kpi([...args, "--force"])).status).toBe(2);
    expect((await kpi([...args, "--force", "--overwrite"])).status).toBe(1);
  });
});

describe("score", () => {
  const score = (file: string, out: string, ...more: readonly string[]) =>
    kpiJson(["score", at("quy-doi.xlsx"), "-o", at(out), "--period", "2026-05", "--assignments", at(file), ...more]);

  it.each([
    ["comma.csv", "person,code,kind,assigned,done,failed,delays\nLê A,A.1,planned,4,3.5,1,2\n"],
    [
      "semicolon.csv",
      "\uFEFFghi chú;SL hoàn thành;Họ và tên;Mã CV;SL giao;Số lần chưa đạt;Số ngày chậm\r\n;3,5;Lê A;a.1;4;1;2\r\n",
    ],
    ["tab.csv", "person\tcode\tassigned\tdone\tfailed\tdue\tdoneDate\nLê A\tA.1\t4\t3.5\t1\t10/05/2026\t2026-05-12\n"],
    ["quoted.csv", 'person,code,assigned,done,failed,delays\n"Lê A","A.1","4","3,5",1,2\n'],
  ])("reads %s alike", async (name, text) => {
    await writeFile(at(name), text);
    const { status, json } = await score(name, `${name}.xlsx`);
    const document = scored.parse(json);
    const [a, b, c] = [3.5 / 4, (3.5 * 0.75) / 4, (3.5 * 0.5) / 4];
    expect(status).toBe(0);
    expect(document.people).toHaveLength(1);
    expect(document.people[0]).toMatchObject({ name: "Lê A", role: "staff", assigned: 4, a, b, c, d: null, dd: null });
    expect(document.people[0]?.total).toBeCloseTo(30 + (70 * (a + b + c)) / 3, 10);
    expect(document.written).toEqual(["Nhân sự", "T05-2026 Lê A", "Tổng hợp T05-2026"]);
    expect(document.findings.map(({ code }) => code)).toEqual(["W604", "W605"]);
  });

  it("counts line kinds, shares and objective causes as the domain says", async () => {
    const lines = [
      "person,code,kind,assigned,done,failed,failedObjective,delays,delaysObjective,share",
      'Lê A,A.1,planned,5,"4,5",1,x,4,true,50%',
      "Lê A,A.2,returned,1,0,0,,,,",
      "Lê A,B.1,sudden,,1,0,,,,",
      "Lê A,A.1,takenOver,9,1,0,,0,,",
      "Trần B,A.1,sudden,,1,0,,,,",
    ];
    await writeFile(at("loai.csv"), lines.join("\n"));
    const { people, excellentCap } = scored.parse((await score("loai.csv", "loai.xlsx")).json);
    const [k2, k3] = [15.43, 12.34];
    expect(people[0]?.assigned).toBeCloseTo(2.5 + k2, 10);
    for (const key of ["a", "b", "c"] as const) expect(people[0]?.[key]).toBeCloseTo((2.25 + k3 + 1) / (2.5 + k2), 10);
    expect(people[1]).toMatchObject({ assigned: 0, a: null, result: null, total: null, level: null, rated: false });
    expect(excellentCap).toEqual({ rated: 1, literal: 0, inclusive: 0, over: ["Lê A"] });
  });

  it("takes general criteria from a second sheet, and names the line of an unknown code", async () => {
    await writeBook(at("giao.xlsx"), {
      Giao: [
        ["person", "code", "assigned", "done"],
        ["Lê A", "A.1", 1, 1],
        ["Lê A", "X.9", 1, 1],
      ],
      criteria: [
        ["person", "criterion", "self", "authority"],
        ["Lê A", "I.1", 5, 3],
        ["Lê A", "II.1", 1, null],
      ],
    });
    const { status, json } = await score("giao.xlsx", "giao-ra.xlsx");
    const document = scored.parse(json);
    expect([status, document.written, await exists("giao-ra.xlsx")]).toEqual([1, [], false]);
    expect(document.findings.find(({ code }) => code === "E601")).toMatchObject({ row: 3, sheet: "Giao" });
    expect(document.people[0]?.general).toBe(26.5);
  });
});

describe("template, and what is refused", () => {
  it.each(["lao-cai", "so-tay-bnv", "phu-luc-3", "khanh-hoa", "thai-nguyen"])(
    "writes a blank form of %s that reads as an empty catalogue",
    async (profile) => {
      expect((await kpi(["template", "-o", at(`${profile}.xlsx`), "--profile", profile])).status).toBe(0);
      const { status, json } = await kpiJson(["check", at(`${profile}.xlsx`), "--profile", profile]);
      expect([status, checked.parse(json).summary]).toEqual([
        1,
        { rows: 0, errors: 0, warnings: 0, hints: 0, ready: false },
      ]);
    },
  );

  it.each([
    [["merge", "a.xlsx", "b.xlsx", "-o", "c.xlsx"]],
    [["review", "khong-co.xlsx"]],
    [["convert", "tot.xlsx"]],
    [["score", "tot.xlsx", "-o", "c.xlsx", "--period", "2026-05"]],
    [["check", "khong-co.xlsx"]],
    [["fix", "tot.xlsx"]],
    [["fix", "tot.xlsx", "-o", "c.xlsx", "--all", "--rule", "W110"]],
    [["fix", "tot.xlsx", "-o", "tot.xlsx", "--overwrite"]],
    [["check", "tot.xlsx", "--sheet", "Không có"]],
    [["check", "tot.xlsx", "--sheet", "Ghi chú"]],
    [["convert", "tot.xlsx", "-o", "c.xlsx", "--standard", "Phòng A!99"]],
    [["lạ"]],
    [["check", "hai\ndòng"]],
    [[]],
  ])("%j: status 2, one line in each language, nothing on stdout", async (args) => {
    const files = args.map((word) => (word.endsWith(".xlsx") ? at(word) : word));
    const [vietnamese, english] = await Promise.all([kpi(files), kpi(files, "en_US.UTF-8")]);
    for (const { status, stdout, stderr } of [vietnamese, english]) {
      expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    }
    expect(vietnamese.stderr).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i);
    expect(english.stderr).not.toBe(vietnamese.stderr);
    expect(await exists("c.xlsx")).toBe(false);
  });
});
