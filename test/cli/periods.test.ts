/**
 * A year of an office through files: a quarter scored in one piece, a roster and marks in files of their own, months in
 * two workbooks, and the roll-up.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { valuesOfName } from "../../src/workbook/workbook-snapshot";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { kpiHere } from "../support/kpi-here";
import { writeBook } from "../support/write-book";
import { convert, heading, read, typeInto } from "./job-files";

const figure = z.number().nullable();
const scoreDocument = z.object({
  period: z.string(),
  closed: z.literal(true).optional(),
  people: z.array(
    z.object({
      ...{ name: z.string(), role: z.string(), assigned: z.number(), general: z.number(), total: figure },
      ...{ a: figure, b: figure, c: figure, d: figure, dd: figure, e: figure, level: z.string().nullable() },
    }),
  ),
  findings: z.array(z.object({ code: z.string(), message: z.string() })),
  written: z.array(z.string()),
});
const yearDocument = z.object({
  year: z.number(),
  people: z.array(
    z.object({
      ...{ name: z.string(), role: z.string(), total: figure, rated: z.boolean(), reason: z.string().nullable() },
      ...{ months: z.record(z.string(), figure), quarters: z.record(z.string(), figure) },
      ...{ halves: z.record(z.string(), figure), level: z.string().nullable() },
    }),
  ),
  excellentCap: z.object({ rated: z.number(), literal: z.number() }),
  written: z.array(z.string()),
});

const roster = [
  "Mã;Họ và tên;Chức vụ;Đơn vị;Vai trò;Nhóm nhiệm vụ tương đồng;Người phụ trách",
  "NV01;Trần Thị Trưởng;Chánh Văn phòng;Văn phòng;Cấp trưởng;Lãnh đạo;",
  "NV02;Lê Văn Phó;Phó Chánh Văn phòng;Văn phòng;Cấp phó;Lãnh đạo;Trần Thị Trưởng",
  "NV03;Phạm Thị Viên;Chuyên viên;Phòng Tổng hợp;Chuyên viên;Tham mưu;Lê Văn Phó",
  "NV04;Vũ Văn Lái;Lái xe;Phòng Hành chính;Hỗ trợ phục vụ;Phục vụ;Trần Thị Trưởng",
].join("\n");
const assignments = [
  "Họ và tên;Mã CV;Loại;Hạn;SL giao;SL hoàn thành;Ngày hoàn thành;Số lần chưa đạt",
  "NV01;SP.1;kế hoạch;;10;10;;0",
  "NV02;SP.2;kế hoạch;;4;4;;0",
  "NV03;SP.1;kế hoạch;;10;4;;0",
].join("\n");
/** The member of staff gets 40 % of 70 and 9 of 30: below 50, so that both leaders have d = 50 %. */
const criteria = [
  "person,criterion,self,authority",
  ...["I.1", "I.2"].map((number) => `NV03,${number},5,4.5`),
  ...["II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4"].map((number) => `NV03,${number},,0`),
  ...["NV01", "NV02"].flatMap((person) => [`${person},đ,,50%`, `${person},e,,100%`]),
  ...["NV04,a,,90%", "NV04,b,,80%", "NV04,c,,100%"],
].join("\n");

describe("a year through files", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);
  const score = async (file: string, out: string, period: string, ...more: readonly string[]) => {
    const args = ["score", at(file), "-o", at(out), "--overwrite", "--period", period, ...more, "--json"];
    const { status, stdout } = await kpiHere(args);
    return { status, ...scoreDocument.parse(JSON.parse(stdout)) };
  };
  const year = async (files: readonly string[], out: string) => {
    const { status, json } = await kpiJson(["year", ...files.map(at), "-o", at(out), "--year", "2026"]);
    return { status, ...yearDocument.parse(json) };
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeBook(at("nguon.xlsx"), {
      S: [
        [...heading.slice(0, 4), "Mã CV", "Điểm chấm"],
        ["Văn bản", "Công văn mẫu", "Công văn", "N1", "SP.1", 10],
        ["Báo cáo", "Báo cáo quý", "Báo cáo", "N2", "SP.2", 27],
      ],
    });
    await convert(at("nguon.xlsx"), at("quy-doi.xlsx"), "--standard", "SP.1");
    await writeFile(at("nhan-su.csv"), roster);
    await writeFile(at("giao-viec.csv"), assignments);
    await writeFile(at("tieu-chi.csv"), criteria);
  });

  it("scores a quarter of every role from a table, a roster and marks in files of their own", async () => {
    const files = ["--assignments", at("giao-viec.csv"), "--roster", at("nhan-su.csv")];
    const more = ["--criteria", at("tieu-chi.csv")];
    const out = ["-o", at("q2.xlsx"), "--period", "2026-q2"];
    const run = await kpiJson(["score", at("quy-doi.xlsx"), ...out, ...files, ...more]);
    const { people, period, written } = scoreDocument.parse(run.json);
    expect([run.status, period]).toEqual([0, "2026-Q2"]);
    expect(written).toEqual([
      "Nhân sự",
      ...["Q2-2026 Trần Thị Trưởng", "Q2-2026 Lê Văn Phó", "Q2-2026 Phạm Thị Viên", "Q2-2026 Vũ Văn Lái"],
      "Tổng hợp Q2-2026",
    ]);
    const [head, deputy, staff, support] = people;
    expect(staff).toMatchObject({ role: "staff", general: 9, d: null, dd: null, e: null, level: "incomplete" });
    expect(staff?.total).toBeCloseTo(9 + 0.4 * 70, 9);
    expect(head).toMatchObject({ role: "head", d: 0.5, dd: 0.5, e: 1 });
    expect(deputy).toMatchObject({ role: "deputy", d: 0.5, dd: 0.5, e: 1 });
    expect(head?.total).toBeCloseTo(30 + (70 * (3 + 0.5 + 0.5 + 1)) / 6, 9);
    expect(support).toMatchObject({ role: "support", a: 0.9, b: 0.8, c: 1 });
    expect(support?.total).toBeCloseTo(30 + 70 * 0.9, 9);
  });

  it("keeps people, lines and marks of a quarter when it is scored again without any file", async () => {
    const again = await score("q2.xlsx", "q2-lai.xlsx", "2026-Q2");
    expect(again.people.map(({ total }) => total)).toHaveLength(4);
    expect(await read(at("q2-lai.xlsx"))).toEqual(await read(at("q2.xlsx")));
  });

  it("means a quarter scored in one piece as three months, and takes months of other workbooks", async () => {
    const files = ["--assignments", at("giao-viec.csv"), "--roster", at("nhan-su.csv")];
    const months = ["2026-01", "2026-02", "2026-03"];
    await Promise.all(months.map((month) => score("quy-doi.xlsx", `${month}.xlsx`, month, ...files)));
    const books = ["q2.xlsx", ...months.map((month) => `${month}.xlsx`)];
    const { status, people, written, excellentCap } = await year(books, "nam.xlsx");
    expect([status, written]).toEqual([0, ["Tổng hợp 2026"]]);
    const [head, , staff, support] = people;
    // Without marks, staff have 30 + 28; leaders' d is 100 %, so that theirs are 100.
    for (const month of ["01", "02", "03"]) expect(staff?.months[month]).toBeCloseTo(58, 9);
    expect(staff?.months).toMatchObject({ "04": null, "12": null });
    expect(staff?.quarters["1"]).toBeCloseTo(58, 9);
    expect(staff?.quarters["2"]).toBeCloseTo(37, 9);
    expect(staff?.halves["1"]).toBeCloseTo((58 + 37) / 2, 9);
    expect(staff).toMatchObject({ rated: true, reason: null, level: "incomplete" });
    expect(head?.total).toBeCloseTo((100 * 3 + (30 + (70 * 5) / 6) * 3) / 6, 9);
    // Nobody marked the driver in the first quarter: three months are too few for a level.
    expect(support).toMatchObject({ total: null, rated: false, level: null });
    expect(support?.reason).toContain("3 tháng");
    expect(excellentCap).toMatchObject({ rated: 2, literal: 0 });
    const shown = valuesOfName(await read(at("nam.xlsx")), "KPI_year_2026_Ma")?.flat();
    expect(shown).toEqual(["NV01", "NV02", "NV03", "NV04"]);
  });

  it("closes a quarter, keeps its figures whatever is asked of it, and opens it again", async () => {
    const args = (file: string, out: string) => ["close", at(file), "-o", at(out), "--period", "2026-Q2"];
    const close = (file: string, out: string, ...more: readonly string[]) => kpiHere([...args(file, out), ...more]);
    const [before, { status, stdout }] = await Promise.all([
      score("q2.xlsx", "q2-mo.xlsx", "2026-Q2"),
      kpi([...args("q2.xlsx", "q2-chot.xlsx"), "--by", "Trần Thị Trưởng"]),
    ]);
    expect([status, before.closed]).toEqual([0, undefined]);
    expect(stdout).toContain("Đã chốt kỳ 2026-Q2: phiếu của 4 người");
    const [after, again, brought, opened, wrong] = await Promise.all([
      score("q2-chot.xlsx", "q2-xem.xlsx", "2026-Q2"),
      close("q2-chot.xlsx", "khong-chot.xlsx"),
      kpiHere([
        "score",
        at("q2-chot.xlsx"),
        "-o",
        at("khong-chot.xlsx"),
        "--period",
        "2026-Q2",
        "--criteria",
        at("tieu-chi.csv"),
      ]),
      close("q2-chot.xlsx", "q2-mo-lai.xlsx", "--reopen", "--json"),
      close("q2.xlsx", "khong-chot.xlsx", "--reopen"),
    ]);
    expect(after).toMatchObject({ status: 0, closed: true, people: before.people, written: [] });
    expect(await read(at("q2-xem.xlsx"))).toEqual(await read(at("q2-chot.xlsx")));
    expect([again.status, brought.status, wrong.status]).toEqual([2, 2, 2]);
    expect(again.stderr).toMatch(/Kỳ 2026-Q2 đã chốt ngày .* bởi Trần Thị Trưởng/);
    expect(brought.stderr).toContain("mở lại kỳ");
    expect(wrong.stderr).toContain("đang mở");
    await expect(readFile(at("khong-chot.xlsx"))).rejects.toThrow("ENOENT");
    expect(JSON.parse(opened.stdout)).toMatchObject({ period: "2026-Q2", closed: false, moved: [], findings: [] });
    const sheets = async (file: string) => (await read(at(file))).sheets.filter(({ marker }) => marker !== "closings");
    expect(await sheets("q2-mo-lai.xlsx")).toEqual(await sheets("q2.xlsx"));
  });

  it("sends each person's sheet out and takes back what is typed in it", async () => {
    const { status, json } = await kpiJson(["send", at("q2.xlsx"), "-o", at("gui"), "--period", "2026-Q2"]);
    const { sent } = z.object({ sent: z.array(z.object({ id: z.string(), file: z.string() })) }).parse(json);
    expect([status, sent.map(({ id }) => id)]).toEqual([0, ["NV01", "NV02", "NV03", "NV04"]]);
    const staff = sent.find(({ id }) => id === "NV03")?.file ?? "";
    await typeInto(staff, "KPI_score_2026_q2_nv03_NX", "Chủ động trong công việc", at("vien.xlsx"));
    const [again, missing, back] = await Promise.all([
      kpiHere(["send", at("q2.xlsx"), "-o", at("gui"), "--period", "2026-Q2"]),
      kpiHere(["collect", at("q2.xlsx"), at("nguon.xlsx"), "-o", at("khong-nhan.xlsx")]),
      kpi(["collect", at("q2.xlsx"), at("vien.xlsx"), at("nguon.xlsx"), "-o", at("nhan.xlsx")]),
    ]);
    expect([again.status, missing.status, back.status]).toEqual([2, 2, 1]);
    expect(missing.stderr).toContain("nguon.xlsx");
    expect(back.stdout).toMatch(/Phạm Thị Viên, .*ưu điểm.*: – → Chủ động trong công việc/);
    expect(back.stdout).toContain("Không có phiếu nào do lệnh gửi phiếu ghi ra");
    expect(valuesOfName(await read(at("nhan.xlsx")), "KPI_score_2026_q2_nv03_NX")?.[0]?.[0]).toBe(
      "Chủ động trong công việc",
    );
  });

  it("says which file or figure a roll-up lacks, and writes nothing", async () => {
    const runs = await Promise.all([
      kpiHere(["year", at("quy-doi.xlsx"), "-o", at("khong.xlsx"), "--year", "2026"]),
      kpiHere(["year", at("q2.xlsx"), "-o", at("khong.xlsx"), "--year", "2025"]),
      kpiHere(["year", at("q2.xlsx"), "-o", at("khong.xlsx"), "--year", "26"]),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2]);
    const [without, other, short] = runs.map(({ stderr }) => stderr);
    expect(without).toContain("2026");
    expect(other).toContain("2025");
    expect(short).toContain("--year");
    await expect(readFile(at("khong.xlsx"))).rejects.toThrow("ENOENT");
  });

  it("refuses marks and a roster that lack a column, or name nobody, with their file", async () => {
    await writeFile(at("thieu.csv"), "person;self\nNV03;5");
    await writeFile(at("la.csv"), "person;criterion;self;authority\nNgười Lạ;I.1;5;5\nNV03;IX.9;5;5");
    const base = ["--period", "2026-Q2", "-o", at("hong.xlsx")];
    const [lacks, stranger] = await Promise.all([
      kpiHere(["score", at("q2.xlsx"), ...base, "--criteria", at("thieu.csv")]),
      score("q2.xlsx", "la.xlsx", "2026-Q2", "--criteria", at("la.csv")),
    ]);
    expect(lacks).toMatchObject({ status: 2 });
    expect(lacks.stderr).toContain("thieu.csv");
    expect(stranger.findings.map(({ message }) => message).join(" ")).toMatch(/IX\.9/);
  });
});
