/**
 * What the command line says about files that strangers made: layouts, tables with mistakes, people not on the roster.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { timeBands } from "../../src/catalogue/time-band";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { findSheet } from "../../src/workbook/workbook-snapshot";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";

const checked = z.object({
  sheets: z.array(z.object({ columns: z.record(z.string(), z.string()), layout: z.record(z.string(), z.string()) })),
});
const scored = z.object({
  people: z.array(z.object({ name: z.string(), general: z.number(), rated: z.boolean() })),
  findings: z.array(z.object({ code: z.string(), sheet: z.string(), row: z.number(), message: z.string() })),
  written: z.array(z.string()),
});

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await temporaryFolder();
});

it("names the first column of ticked groups and bands", async () => {
  const titles = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "N1", "N2", "N3", "N4", "N5"];
  const header = [...titles, ...timeBands.map(({ label }) => label)];
  await writeBook(at("tich.xlsx"), { "Sheet 2": [header, ["A", "b", "c", null, "×", null, null, null, "x"]] });
  const { status, json } = await kpiJson(["check", at("tich.xlsx")]);
  expect(status).toBe(0);
  expect(checked.parse(json).sheets).toEqual([
    {
      columns: { task: "A", detail: "B", output: "C", group: "D", band: "I" },
      layout: { group: "ticks", band: "ticks" },
    },
  ]);
});

it("points at the group of a product whose four criteria sum to more than its frame", async () => {
  const criteria = ["Độ khó, sáng tạo", "Quy trình, khối lượng, thời gian", "Phối hợp", "Phạm vi, cấp duyệt"];
  const titles = ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", ...criteria];
  await writeBook(at("tieu-chi-diem.xlsx"), { S: [titles, [1, "A", "b", "c", "N1", 50, 50, 1, 1]] });
  const { json } = await kpiJson(["check", at("tieu-chi-diem.xlsx"), "--scale", "frames"]);
  const { findings } = z.object({ findings: z.array(z.object({ code: z.string(), cell: z.string() })) }).parse(json);
  expect(findings).toEqual([{ code: "E504", cell: "E2" }]);
});

describe("score", () => {
  const converted = () => at("quy-doi.xlsx");
  const score = (assignments: string, out: string, ...options: readonly string[]) =>
    kpiJson(["score", converted(), "-o", at(out), "--period", "2026-05", "--assignments", at(assignments), ...options]);

  beforeAll(async () => {
    const header = ["Mã CV", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Điểm chấm"];
    await writeBook(at("nguon.xlsx"), {
      "Danh mục": [header, ["A1", "Văn thư", "Soạn công văn", "Công văn", "N1", 10]],
    });
    await kpi(["convert", at("nguon.xlsx"), "-o", converted(), "--standard", "A1"]);
  });

  it("ends with 1 while a line cannot be read, written or not", async () => {
    await writeFile(at("sai-ma.csv"), "person,code,assigned,done\nLê A,A1,2,2\nLê A,A9,1,1\n");
    const refused = await score("sai-ma.csv", "sai-ma.xlsx");
    expect([refused.status, scored.parse(refused.json).written, existsSync(at("sai-ma.xlsx"))]).toEqual([1, [], false]);
    expect(scored.parse(refused.json).findings[0]).toMatchObject({ code: "E601", row: 3 });

    const forced = await score("sai-ma.csv", "sai-ma.xlsx", "--force");
    expect(forced.status).toBe(1);
    expect(scored.parse(forced.json).written).toContain("T05-2026 Lê A");
  });

  it("adds and reports somebody whom only the criteria name", async () => {
    await writeBook(at("tieu-chi.xlsx"), {
      "Giao việc": [
        ["person", "code", "assigned", "done"],
        ["Lê A", "A1", 1, 1],
      ],
      criteria: [
        ["person", "criterion", "self", "authority"],
        ["Lê A", "I.1", 5, 4],
        ["Trần B", "I.1", 5, 3],
      ],
    });
    const { status, json } = await score("tieu-chi.xlsx", "tieu-chi-ra.xlsx");
    const { people, findings } = scored.parse(json);
    expect(status).toBe(0);
    expect(people).toEqual([
      { name: "Lê A", general: 29, rated: true },
      { name: "Trần B", general: 28, rated: false },
    ]);
    expect(findings.filter(({ code }) => code === "W604").map(({ sheet, row }) => [sheet, row])).toEqual([
      ["Giao việc", 2],
      ["criteria", 3],
    ]);
  });

  it("marks work outside the catalogue for proposal, in the document and in the score sheet", async () => {
    const lines = [
      "person,code,title,coefficient,assigned,done,note",
      "Lê A,A1,,,1,1,",
      "Lê A,,Đón đoàn kiểm tra,2,1,1,",
    ];
    await writeFile(at("phat-sinh.csv"), lines.join("\n"));
    const { status, json } = await score("phat-sinh.csv", "phat-sinh.xlsx");
    const { findings } = scored.parse(json);
    expect(status).toBe(0);
    expect(findings.find(({ code }) => code === "W608")).toMatchObject({
      sheet: "T05-2026 Lê A",
      message: expect.stringContaining("“Đón đoàn kiểm tra”") as string,
    });
    const workbook = await (await openXlsx(await readFile(at("phat-sinh.xlsx")))).read();
    const cells = findSheet(workbook, "T05-2026 Lê A")?.values.flat() ?? [];
    expect(cells.filter((cell) => cell === "Đề xuất bổ sung vào danh mục")).toHaveLength(1);
  });

  it("names missing columns in the reader's words", async () => {
    await writeFile(at("thieu-cot.csv"), "code,done\nA1,1\n");
    const args = [
      "score",
      converted(),
      "-o",
      at("x.xlsx"),
      "--period",
      "2026-05",
      "--assignments",
      at("thieu-cot.csv"),
    ];
    const { status, stderr } = await kpi(args);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("thiếu cột họ và tên; đã nhận ra các cột “code”, “done”."),
    ]);
  });
});
