/**
 * From a filled sheet to scores, through files only, as an office does it.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { timeBands } from "../../src/catalogue/time-band";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAddress } from "../../src/workbook/address";
import { noChange } from "../../src/workbook/workbook-change";
import { resultValueOf } from "../../src/sheets/score/score-cells";
import { findName, findSheet, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { writeBook } from "../support/write-book";
import { convert, heading, read, rows, shownCoefficients, typeInto } from "./job-files";

const scoreDocument = z.object({
  people: z.array(
    z.object({
      name: z.string(),
      assigned: z.number(),
      a: z.number().nullable(),
      b: z.number().nullable(),
      c: z.number().nullable(),
      general: z.number(),
      total: z.number().nullable(),
      level: z.string().nullable(),
      rated: z.boolean(),
    }),
  ),
  findings: z.array(z.object({ code: z.string(), row: z.number(), message: z.string() })),
});

describe("the main job on files", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeBook(at("nguon.xlsx"), { "Danh mục phòng": [heading, ...rows], "Trang khác": [["giữ nguyên"]] });
  });

  it("converts by the matrix: weight × minutes against the standard unit", async () => {
    const { rows: converted } = await convert(at("nguon.xlsx"), at("ra.xlsx"), "--standard", "VP.001");
    expect(converted.map(({ points, coefficient }) => [points, coefficient])).toEqual([
      [35, 1],
      [1.2 * 360, 12.34],
      [2 * 2400, 137.14],
      [1.5 * 187.5, 8.04],
      [90, 2.57],
    ]);
  });

  it.skipIf(!hasLibreOffice)(
    "gives after a recalculation what convert gives, for another standard unit and another weight",
    async () => {
      await convert(at("nguon.xlsx"), at("goc.xlsx"), "--standard", "VP.001");
      await typeInto(at("goc.xlsx"), "KPI_MaChuan", "VP.005", at("doi.xlsx"));
      // N3, the third of the five weights.
      await typeInto(at("doi.xlsx"), "KPI_TrongSo", 1.75, at("doi.xlsx"), 2);
      const recalculated = await (await openXlsx(await recalculate(await readFile(at("doi.xlsx"))))).read();

      const { standard, rows: converted } = await convert(at("doi.xlsx"), at("doi-lai.xlsx"));
      expect(standard).toMatchObject({ code: "VP.005" });
      const expected = Object.fromEntries(converted.map(({ code, coefficient }) => [code, coefficient]));
      expect(expected).toMatchObject({ "VP.001": 0.39, "VP.004": 3.65 });
      expect(shownCoefficients(recalculated)).toEqual(expected);
    },
  );

  it("changes nothing when it is run on its own result", async () => {
    await convert(at("nguon.xlsx"), at("mot.xlsx"), "--standard", "VP.001");
    await convert(at("mot.xlsx"), at("hai.xlsx"));
    expect(await read(at("hai.xlsx"))).toEqual(await read(at("mot.xlsx")));
  });

  it("keeps codes when rows are deleted, inserted and re-sorted, and uses none twice", async () => {
    const [letter, report, project, plan, minutes] = rows.map((row) => ["Văn phòng", ...row.slice(1)]);
    if (!letter || !report || !project || !plan || !minutes) throw new Error("five rows expected");
    const fresh = ["Văn phòng", "Trả lời cử tri", "Văn bản trả lời", "N2", timeBands[6]?.label ?? null];
    await writeBook(at("truoc.xlsx"), { S: [heading, letter, report, project, plan, minutes] });
    await convert(at("truoc.xlsx"), at("truoc-ra.xlsx"), "--standard", "VP.001");

    const host = await openXlsx(await readFile(at("truoc-ra.xlsx")));
    const edits = [minutes, fresh, letter, plan].flatMap((row, index) =>
      row.map((value, column) => ({ kind: "setCell", sheet: "S", row: index + 2, column: column + 1, value }) as const),
    );
    await host.apply({ ...noChange, edits: [...edits, { kind: "deleteRows", sheet: "S", row: 6, count: 1 }] });
    await writeFile(at("sau.xlsx"), await host.toBytes());
    const first = await convert(at("sau.xlsx"), at("sau-ra.xlsx"));
    expect(first.rows.map(({ code, detail }) => [code, detail])).toEqual([
      ["VP.005", "Viết biên bản"],
      ["VP.006", "Trả lời cử tri"],
      ["VP.001", "Soạn công văn"],
      ["VP.004", "Lập kế hoạch"],
    ]);

    await writeBook(at("moi.xlsx"), { S: [heading, letter] });
    const second = await openXlsx(await readFile(at("sau-ra.xlsx")));
    await second.apply({
      ...noChange,
      edits: [
        { kind: "setCell", sheet: "S", row: 3, column: 2, value: "Việc mới" },
        { kind: "setCell", sheet: "S", row: 3, column: 3, value: "Tờ trình" },
      ],
    });
    await writeFile(at("sau2.xlsx"), await second.toBytes());
    const again = await convert(at("sau2.xlsx"), at("sau2-ra.xlsx"));
    expect(again.rows.map(({ code }) => code)).toEqual(["VP.005", "VP.007", "VP.001", "VP.004"]);
  });

  it("leaves the user's other sheets as they are", async () => {
    await convert(at("nguon.xlsx"), at("ra2.xlsx"), "--standard", "VP.001");
    const [before, after] = [await read(at("nguon.xlsx")), await read(at("ra2.xlsx"))];
    for (const { name } of before.sheets) expect(findSheet(after, name)).toEqual(findSheet(before, name));
  });

  it("writes nothing while errors remain, unless it is told to", async () => {
    await writeBook(at("loi.xlsx"), { S: [heading, ["Nhiệm vụ", "Chi tiết", null, "N9", "lâu"]] });
    const refused = await kpi(["convert", at("loi.xlsx"), "-o", at("loi-ra.xlsx")]);
    expect(refused.status).toBe(1);
    await expect(readFile(at("loi-ra.xlsx"))).rejects.toThrow("ENOENT");
    const forced = await kpi(["convert", at("loi.xlsx"), "-o", at("loi-ra.xlsx"), "--force"]);
    expect(forced.status).toBe(1);
    expect((await read(at("loi-ra.xlsx"))).sheets.map(({ marker }) => marker)).toEqual([null, "catalogue", "settings"]);
  });

  it("writes the findings as a sheet when the check is given a place for it", async () => {
    await writeBook(at("ra-soat.xlsx"), {
      S: [["PHÒNG TỔNG HỢP"], heading, ["=Nhiệm vụ", "Chi tiết", null, "II", timeBands[0]?.label ?? null]],
    });
    const { status } = await kpi(["check", at("ra-soat.xlsx"), "-o", at("ra-soat-ra.xlsx")]);
    expect(status).toBe(1);
    const workbook = await read(at("ra-soat-ra.xlsx"));
    const report = workbook.sheets.find(({ marker }) => marker === "findings");
    const text = report?.values.flat().filter((value) => typeof value === "string");
    expect(text).toEqual(expect.arrayContaining(["E103", "W111", "C3", "D3", "Ghi “N2”"]));
    expect(text?.join(" ")).toContain("CHƯA SẴN SÀNG NỘP");
    expect(text).toContain("PHÒNG TỔNG HỢP");
  });

  it("will not overwrite a result unless it is told to", async () => {
    await writeFile(at("co-roi.xlsx"), "giữ");
    const { status, stderr } = await kpi([
      "convert",
      at("nguon.xlsx"),
      "-o",
      at("co-roi.xlsx"),
      "--standard",
      "VP.001",
    ]);
    expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(await readFile(at("co-roi.xlsx"), "utf8")).toBe("giữ");
  });
});

describe("the handbook's golden score (ST, tables 1–3) through files", () => {
  const assignments = [
    "Họ và tên;Mã CV;Loại;Hạn;SL giao;SL hoàn thành;Ngày hoàn thành;Số lần chưa đạt",
    "Chuyên viên Một;SP.1;kế hoạch;10/05/2026;5;4;14/05/2026;0",
    "Chuyên viên Một;SP.2;kế hoạch;12/05/2026;3;3;14/05/2026;1",
    "Chuyên viên Một;SP.3;kế hoạch;20/05/2026;1;0,8;19/05/2026;2",
  ].join("\n");
  let folder = "";
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await temporaryFolder();
    const points = [...heading.slice(0, 4), "Mã CV", "Điểm chấm"];
    await writeBook(at("nguon.xlsx"), {
      S: [
        points,
        ["Văn bản", "Công văn mẫu", "Công văn", "N1", "SP.1", 10],
        ["Báo cáo", "Báo cáo quý", "Báo cáo", "N2", "SP.2", 27],
        ["Kế hoạch", "Kế hoạch năm", "Kế hoạch", "N3", "SP.3", 37],
      ],
    });
    await convert(at("nguon.xlsx"), at("quy-doi.xlsx"), "--standard", "SP.1");
    await writeFile(at("giao-viec.csv"), assignments);
  });

  it("is 76.70138… in the document and in the recalculated sheet, and follows a changed quantity", async () => {
    const { status, json } = await kpiJson([
      "score",
      at("quy-doi.xlsx"),
      "-o",
      at("phieu.xlsx"),
      "--period",
      "2026-05",
      "--assignments",
      at("giao-viec.csv"),
    ]);
    expect(status).toBe(0);
    const [person] = scoreDocument.parse(json).people;
    const total = 30 + (70 * (15.06 + 11.555 + 7.01)) / 16.8 / 3;
    expect(total).toBeCloseTo(76.70138888, 7);
    expect(person).toMatchObject({ name: "Chuyên viên Một", general: 30, level: "good", rated: true });
    expect(person?.assigned).toBeCloseTo(16.8, 12);
    expect(person?.a).toBeCloseTo(15.06 / 16.8, 12);
    expect(person?.b).toBeCloseTo(11.555 / 16.8, 12);
    expect(person?.c).toBeCloseTo(7.01 / 16.8, 12);
    expect(person?.total).toBeCloseTo(total, 12);
    if (!hasLibreOffice) return;

    const scoreCell = (workbook: WorkbookSnapshot) =>
      resultValueOf({ workbook, period: "2026-05", personId: "NV01" }, "total");
    const recalculated = await (await openXlsx(await recalculate(await readFile(at("phieu.xlsx"))))).read();
    expect(scoreCell(recalculated)).toBeCloseTo(total, 10);

    // Four letters of five become five of five, four days late: a = 16.06, b = 12.555, c = 7.01 over 16.8.
    const host = await openXlsx(await readFile(at("phieu.xlsx")));
    const workbook = await host.read();
    const lines = findName(workbook, "KPI_score_2026_05_nv01_Dong");
    const sheet = lines && findSheet(workbook, lines.sheet);
    if (!lines || !sheet) throw new Error("no lines");
    const row = lines.range.top;
    const column = Array.from({ length: 21 }, (_, index) => index + 1).find(
      (candidate) =>
        sheet.values[row - sheet.firstRow]?.[candidate - sheet.firstColumn] === 4 &&
        !sheet.formulas.has(cellAddress(row, candidate)),
    );
    if (column === undefined) throw new Error("no quantity of 4");
    await host.apply({ ...noChange, edits: [{ kind: "setCell", sheet: sheet.name, row, column, value: 5 }] });
    const changed = await (await openXlsx(await recalculate(await host.toBytes()))).read();
    expect(scoreCell(changed)).toBeCloseTo(30 + (70 * (16.06 + 12.555 + 7.01)) / 16.8 / 3, 10);
  });

  it("says that a level without marks for the general criteria is provisional, and with them not", async () => {
    const criteria = ["I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4"];
    await writeBook(at("da-cham.xlsx"), {
      assignments: assignments.split("\n").map((line) => line.split(";")),
      criteria: [
        ["person", "criterion", "self", "authority"],
        ...criteria.map((criterion) => ["Chuyên viên Một", criterion, 2.5, 2.5]),
      ],
    });
    const score = (file: string) =>
      kpi([
        ...["score", at("quy-doi.xlsx"), "-o", at(`phieu-${file}.xlsx`), "--period", "2026-05"],
        ...["--assignments", at(file)],
      ]);
    const [without, withMarks] = await Promise.all([score("giao-viec.csv"), score("da-cham.xlsx")]);
    expect(without.stdout).toContain("76,7");
    expect(without.stdout).toMatch(/\(tạm tính\)\n/);
    expect(without.stdout).toContain("Tạm tính: 1 người chưa chấm đủ tiêu chí chung");
    // 10 criteria of 2.5: 25 instead of 30.
    expect(withMarks).toMatchObject({ status: 0, stderr: "" });
    expect(withMarks.stdout).toContain("71,7");
    expect(withMarks.stdout.toLowerCase()).not.toContain("tạm tính");
  });

  it("names the line of an unknown code and writes nothing", async () => {
    await writeFile(at("sai.csv"), `${assignments}\nChuyên viên Một;SP.9;kế hoạch;;1;1;;0`);
    const { status, json } = await kpiJson([
      "score",
      at("quy-doi.xlsx"),
      "-o",
      at("sai.xlsx"),
      "--period",
      "2026-05",
      "--assignments",
      at("sai.csv"),
    ]);
    expect(status).toBe(1);
    expect(scoreDocument.parse(json).findings).toContainEqual(expect.objectContaining({ code: "E601", row: 5 }));
    await expect(readFile(at("sai.xlsx"))).rejects.toThrow("ENOENT");
  });

  it("asks for a converted catalogue first", async () => {
    const { status, stderr } = await kpi([
      "score",
      at("nguon.xlsx"),
      "-o",
      at("x.xlsx"),
      "--period",
      "2026-05",
      "--assignments",
      at("giao-viec.csv"),
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Danh mục quy đổi")]);
  });
});
