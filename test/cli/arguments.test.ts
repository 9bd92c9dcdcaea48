import { describe, expect, it } from "vitest";

import { parseCommandLine } from "../../src/cli/arguments";
import { UserError } from "../../src/workbook/user-error";
import { wordsOf } from "../../src/cli/words";
import { commandNames } from "../../src/cli/commands/commands";

const words = wordsOf("vi");
const parse = (line: string) => parseCommandLine(line.split(" ").filter(Boolean), words);

async function complaintOf(line: string): Promise<UserError> {
  try {
    await parse(line);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`"${line}" was accepted`);
}

/** "check, fix… hoặc template". */
const everyCommand = `${commandNames.slice(0, -1).join(", ")} hoặc ${commandNames.at(-1) ?? ""}`;

describe("the command line", () => {
  it("reads every option of convert", async () => {
    const line =
      "convert a.xlsx -o b.xlsx --sheet Một --sheet Hai --sheet Một --profile so-tay-bnv --scale frames --standard DC.01 --digits 1 --json --force --overwrite";
    expect(await parse(line)).toMatchObject({
      kind: "command",
      command: "convert",
      json: true,
      input: "a.xlsx",
      options: {
        out: "b.xlsx",
        sheet: ["Một", "Hai"],
        profile: "so-tay-bnv",
        scale: "frames",
        standard: { kind: "code", code: "DC.01" },
        digits: 1,
        json: true,
        force: true,
        overwrite: true,
      },
    });
  });

  it.each([
    ["VP.006", { kind: "code", code: "VP.006" }],
    ["Sheet2!15", { kind: "row", sheet: "Sheet2", row: 15 }],
    ["'Trang!2'!15", { kind: "row", sheet: "Trang!2", row: 15 }],
    ["'O''Brien'!15", { kind: "row", sheet: "O'Brien", row: 15 }],
    ["O'Brien!15", { kind: "row", sheet: "O'Brien", row: 15 }],
    ["Sheet2!$15", { kind: "row", sheet: "Sheet2", row: 15 }],
  ])("understands the standard unit %s", async (standard, expected) => {
    const line = ["convert", "a.xlsx", "-o", "b.xlsx", "--standard", standard];
    expect(await parseCommandLine(line, words)).toMatchObject({ options: { standard: expected } });
  });

  it("reads scales of sheets, and the standard unit's points on another scale", async () => {
    const scales = ["--sheet-scale", "Phòng A=B=frames", "--sheet-scale", "Phòng C= given"];
    const points = ["--standard-points", "frames=5", "--standard-points", "matrix=37,5"];
    const line = ["convert", "a.xlsx", "-o", "b.xlsx", ...scales, ...points];
    expect(await parseCommandLine(line, words)).toMatchObject({
      options: {
        "sheet-scale": [
          { sheet: "Phòng A=B", scale: "frames" },
          { sheet: "Phòng C", scale: "given" },
        ],
        "standard-points": { matrix: 37.5, frames: 5, levels: null },
      },
    });
  });

  it.each(["--help", "check --help", "-h"])("shows the help for “%s”", async (line) => {
    expect(await parse(line)).toEqual({ kind: "help" });
  });

  it.each([
    ["", "badUsage"],
    ["nope", "unknownCommand"],
    ["check a.xlsx --sheet", "badUsage"],
    ["check a.xlsx --json=1", "badUsage"],
    ["convert a.xlsx -o b.xlsx --digits -1", "badUsage"],
    ["merge a.xlsx b.xlsx", "badUsage"],
    ["year a.xlsx -o b.xlsx", "badUsage"],
    ["fix a.xlsx -o b.xlsx --rule W610", "badUsage"],
    ["check", "badUsage"],
    ["check a.xlsx b.xlsx", "badUsage"],
    ["check a.xlsx --standard VP.001", "badUsage"],
    ["check a.xlsx --nope", "badUsage"],
    ["check a.xlsx --scale hours", "badUsage"],
    ["convert a.xlsx", "badUsage"],
    ["convert a.xlsx -o b.xls", "badUsage"],
    ["convert a.xlsx -o b.xlsx --digits 7", "badUsage"],
    ["convert a.xlsx -o b.xlsx --digits two", "badUsage"],
    ["score a.xlsx -o b.xlsx", "badUsage"],
    ["score a.xlsx -o b.xlsx --period 2026-13", "badUsage"],
    ["score a.xlsx -o b.xlsx --period 5/2026", "badUsage"],
    ["template a.xlsx -o b.xlsx", "badUsage"],
  ])("refuses “%s”", async (line, key) => {
    expect((await complaintOf(line)).key).toBe(key);
  });

  it("names the commands that there are", async () => {
    const { params } = await complaintOf("chek a.xlsx");
    expect(params).toEqual({
      command: "chek",
      commands: everyCommand,
    });
  });

  it("names the option that it does not know", async () => {
    expect((await complaintOf("check a.xlsx --nope")).params["detail"]).toContain("--nope");
  });

  it.each([
    ["check a.xlsx --sheet", "tùy chọn “--sheet” thiếu giá trị."],
    ["convert a.xlsx -o b.xlsx --digits -1", "tùy chọn “--digits” thiếu giá trị."],
    ["convert a.xlsx -o", "tùy chọn “-o” thiếu giá trị."],
    ["check a.xlsx --json=1", "tùy chọn “--json” không nhận giá trị."],
    ["check a.xlsx --standard VP.001", "không có tùy chọn “--standard”."],
    ["check a.xlsx --scale hours", "--scale phải là matrix, frames, levels hoặc given, không phải “hours”."],
    [
      "check a.xlsx --sheet-scale A=hours",
      "--sheet-scale phải có dạng “tên trang=thang”, thang là matrix, frames, levels hoặc given, không phải “A=hours”.",
    ],
    [
      "convert a.xlsx -o b.xlsx --standard-points frames=0",
      "--standard-points phải có dạng frames=5 (matrix, frames hoặc levels), không phải “frames=0”.",
    ],
    ["convert a.xlsx -o b.xlsx --digits 7", "--digits phải là số nguyên từ 0 đến 6, không phải “7”."],
    ["fix a.xlsx -o b.xlsx --rule W110 --rule X9", "không có nội dung rà soát danh mục nào mang mã “X9”."],
    ["score a.xlsx -o b.xlsx --period 5/2026", "--period phải có dạng 2026-05 hoặc 2026-Q2, không phải “5/2026”."],
    ["score a.xlsx -o b.xlsx", "thiếu --period, ví dụ --period 2026-05 hoặc --period 2026-Q2."],
    ["convert a.xlsx", "thiếu -o TỆP.xlsx."],
    ["convert a.xlsx -o b.xls", "tệp kết quả phải có đuôi .xlsx."],
    ["check", "thiếu tên tệp."],
    ["check a.xlsx b.xlsx", "chỉ nhận một tệp."],
    ["template a.xlsx -o b.xlsx", "chỉ nhận một tệp."],
    ["", `thiếu tên lệnh (${everyCommand}).`],
  ])("says what is wrong in “%s”", async (line, detail) => {
    expect((await complaintOf(line)).params["detail"]).toBe(detail);
  });
});
