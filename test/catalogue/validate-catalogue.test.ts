import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import type { CatalogueRuleCode } from "../../src/catalogue/rules/catalogue-rules";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import type { FindingOf } from "../../src/findings/finding";
import { catalogueFindings as vietnamese } from "../../src/strings/vi/findings-catalogue";
import { cellAddress } from "../../src/workbook/address";
import type { SheetOptions } from "../support/snapshot";
import { dateCell, errorCell, sheetOf, workbookOf } from "../support/snapshot";
import { band2, header as columns } from "./read-one-sheet";
import type { Rows } from "./read-one-sheet";

type Scale = "matrix" | "frames" | "levels";

/** Columns A–G: the code is in G. */
const header = [...columns, "Mã CV"];

function check(rows: Rows, options: SheetOptions & { scale?: Scale; reservedCodes?: readonly string[] } = {}) {
  const workbook = workbookOf([sheetOf(rows, options)]);
  const { catalogue } = readCatalogue({ workbook });
  return validateCatalogue({
    catalogue,
    workbook,
    scale: options.scale ?? "matrix",
    reservedCodes: options.reservedCodes,
  });
}

/** "E103 D2" for each finding. */
function brief(findings: readonly FindingOf<CatalogueRuleCode>[]): string[] {
  return findings.map(({ code, at }) => `${code} ${cellAddress(at.row, at.column)}`);
}

function only(
  findings: readonly FindingOf<CatalogueRuleCode>[],
  code: CatalogueRuleCode,
): readonly FindingOf<CatalogueRuleCode>[] {
  return findings.filter((finding) => finding.code === code);
}

describe("missing (LC point 1: E101, E102, E103, E104, E107)", () => {
  it("names each empty cell", () => {
    const findings = check([
      header,
      [1, null, "b", "c", "N1", band2],
      [2, "A", null, "c", "N1", band2],
      [3, "A", "b", null, null, null],
    ]);
    expect(brief(findings)).toEqual(["E101 B2", "E102 C3", "E103 D4", "E104 E4", "E107 F4"]);
  });

  it("calls merged and filled-once tasks filled", () => {
    const rows = [
      header,
      [1, "A", "b", "c", "N1", band2],
      [null, null, "d", "e", "N1", band2],
      [null, null, "f", "g", "N1", band2],
    ];
    expect(check(rows, { merges: ["B2:B3"] })).toEqual([]);
  });

  it("names the first tick column where a choice is ticked, and the header where there is no column", () => {
    const titles = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "N1", "N2", "N3", "N4", "N5"];
    expect(brief(check([titles, ["A", "b", "c"]]))).toEqual(["E104 D2", "E107 C1"]);
  });

  it("asks no band and no output of support work measured in hours (TN)", () => {
    const titles = [...header.slice(0, 6), "Số giờ"];
    expect(check([titles, [1, "A", "b", null, "N1", null, 4], [2, "A", "d", "e", "N1", band2]])).toEqual([]);
  });

  it("asks no group where levels stand instead, also of a row without one: E512 asks for that (PL3)", () => {
    const titles = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Mức"];
    expect(brief(check([titles, ["A", "b", "c", 2], ["A", "d", "e", null]], { scale: "levels" }))).toEqual([]);
  });

  it.each([
    ["matrix", ["E107 F4"]],
    ["frames", ["E107 F4"]],
  ] as const)("asks for bands with the scale %s where most rows have one", (scale, expected) => {
    const rows = [
      header,
      [1, "A", "b", "c", "N1", band2],
      [2, "A", "d", "e", "N1", band2],
      [3, "A", "f", "g", "N1", null],
    ];
    expect(brief(check(rows, { scale }))).toEqual(expected);
  });

  it("asks for no bands with points, where few rows or none have one (ST)", () => {
    const rows = [
      header,
      [1, "A", "b", "c", "N1", "lâu"],
      [2, "A", "d", "e", "N1", null],
      [3, "A", "f", "g", "N1", null],
    ];
    expect(check(rows, { scale: "frames" })).toEqual([]);
    expect(brief(check(rows))).toEqual(["E107 F3", "E107 F4", "E108 F2"]);
  });
});

describe("groups and bands (E105, E106, E108, E109, W110, W111)", () => {
  it("offers the nearest reading of what it cannot read", () => {
    const findings = check([
      header,
      [1, "A", "b", "c", "M3", "Từ 5 phúr đến dưới 15 phúr"],
      [2, "A", "d", "e", "khó", "theo yêu cầu"],
      [3, "A", "f", "g", "N1", dateCell(2026, 5, 15)],
    ]);
    expect(findings.map(({ code, params, fix }) => [code, params["suggestion"], fix?.value ?? null])).toEqual([
      ["E105", "N3", "N3"],
      ["E105", "", null],
      ["E108", band2, band2],
      ["E108", "", null],
      ["E108", band2, band2],
    ]);
    expect(findings[4]?.params).toMatchObject({ text: "15/05/2026", reason: "date" });
    expect(findings[0]?.fix?.edits).toEqual([{ kind: "setCell", sheet: "Sheet2", row: 2, column: 5, value: "N3" }]);
  });

  it("offers the template's label for what it can read (W110, W111)", () => {
    const findings = check([
      header,
      [1, "A", "b", "c", "II", "5-15"],
      [2, "A", "d", "e", 2, "30 phút"],
      [3, "A", "f", "g", "nhóm 2", "TỪ 5PH ĐẾN DƯỚI 15PH"],
    ]);
    expect(brief(findings)).toEqual(["W110 F2", "W110 F3", "W111 E2", "W111 E3"]);
    expect(findings.map(({ fix }) => fix?.value)).toEqual([band2, "Từ 25 phút đến dưới 45 phút", "N2", "N2"]);
  });

  it("writes the fix where a merged cell is typed", () => {
    const rows = [header, [1, "A", "b", "c", "II", band2], [2, "A", "d", "e", null, band2]];
    const findings = check(rows, { merges: ["E2:E3"] });
    expect(brief(findings)).toEqual(["W111 E2", "W111 E3"]);
    expect(findings[1]?.fix?.edits).toEqual([{ kind: "setCell", sheet: "Sheet2", row: 2, column: 5, value: "N2" }]);
  });

  it("keeps explicit minutes of the open band when its label is written, or leaves the cell to people", () => {
    const open = "Từ 2400 phút trở lên (từ 5 ngày trở lên)";
    const titles = [...header.slice(0, 6), "Số phút"];
    const [moved] = check([titles, [1, "A", "b", "c", "N1", "7 ngày", null]]);
    expect(moved?.fix).toEqual({
      kind: "setText",
      value: open,
      isSafe: true,
      edits: [
        { kind: "setCell", sheet: "Sheet2", row: 2, column: 6, value: open },
        { kind: "setCell", sheet: "Sheet2", row: 2, column: 7, value: 3360 },
      ],
    });
    const [left] = check([header, [1, "A", "b", "c", "N1", "7 ngày"]]);
    expect(left).toMatchObject({ code: "W110", fix: null });
    const [exact] = check([header, [1, "A", "b", "c", "N1", "5 ngày"]]);
    expect(exact?.fix?.value).toBe(open);
  });

  it("reports several ticks, and ticks what an unclear mark stands under", () => {
    const titles = [
      "Nhiệm vụ",
      "Công việc chi tiết",
      "Sản phẩm đầu ra",
      "N1",
      "N2",
      "N3",
      "N4",
      "N5",
      "Dưới 5 phút",
      "5-15",
      "15-25",
    ];
    const findings = check([
      titles,
      ["A", "b", "c", "x", "x", null, null, null, "x", null, 1],
      ["A", "d", "e", null, null, "?", null, null, null, "chọn", null],
      ["A", "g", "h", null, "x", null, "x", null, null, "x", "x"],
    ]);
    expect(brief(findings)).toEqual(["E105 D3", "E106 D2", "E106 E4", "E108 I3", "E109 I2", "E109 J4"]);
    expect(findings.map(({ params }) => params["choices"])).toEqual([
      ...[undefined, "N1, N2", "N2, N4", undefined],
      "Dưới 5 phút; Từ 15 phút đến dưới 25 phút",
      "Từ 5 phút đến dưới 15 phút; Từ 15 phút đến dưới 25 phút",
    ]);
    expect(findings[0]?.fix).toEqual({
      kind: "setText",
      value: "N3",
      isSafe: false,
      edits: [{ kind: "setCell", sheet: "Sheet2", row: 3, column: 6, value: "x" }],
    });
  });
});

describe("exact duplicates (E301)", () => {
  it("are found whatever the case, spaces and Unicode form, not across diacritics or tasks", () => {
    const findings = check([
      header,
      [1, "Văn thư", "Soạn báo cáo", "Báo cáo", "N1", band2],
      [2, "VĂN\u00a0THƯ", " soạn  báo cáo".normalize("NFD"), "Báo\ncáo", "N1", band2],
      [3, "Văn thư", "Soạn bào cáo", "Báo cáo", "N1", band2],
      [4, "Văn thư khác", "Soạn báo cáo", "Báo cáo", "N1", band2],
    ]);
    expect(brief(findings)).toEqual(["E301 C3", "W302 C4", "W308 C3", "W309 B3", "W309 C3"]);
    expect(findings[0]?.related).toEqual([{ sheet: "Sheet2", row: 2, column: 3 }]);
    expect(findings[0]?.fix).toEqual({
      kind: "deleteRow",
      value: "",
      isSafe: false,
      edits: [{ kind: "deleteRows", sheet: "Sheet2", row: 3, count: 1 }],
    });
  });

  it("are told from rows that say nearly the same at length", () => {
    const long = (word: string) => `${"Soạn thảo văn bản ".repeat(10)}${word} ${"trình lãnh đạo duyệt ".repeat(10)}.`;
    const words = ["trả", "TRẢ", "trà", "trá", "trạ", "tra", "İt", "i\u0307t"];
    const rows = words.map((word, index) => [index + 1, "A", long(word), "c", "N1", band2]);
    expect(brief(check([header, ...rows]))).toEqual(["E301 C3", "E301 C9"]);
  });

  it("are found across sheets", () => {
    const rows = [header, [1, "A", "b", "c", "N1", band2]];
    const workbook = workbookOf([sheetOf(rows, { name: "Phòng 1" }), sheetOf(rows, { name: "Phòng 2" })]);
    const [finding, ...more] = validateCatalogue({
      catalogue: readCatalogue({ workbook }).catalogue,
      workbook,
      scale: "matrix",
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ at: { sheet: "Phòng 2", row: 2 }, related: [{ sheet: "Phòng 1", row: 2 }] });
    expect(finding && vietnamese.E301.message(finding.params)).toContain("dòng 2 trang “Phòng 1”");
  });

  it("are not deleted where rows below take their task from them", () => {
    const rows = [
      header,
      [1, "A", "b", "c", "N1", band2],
      [2, "A", "b", "c", "N1", band2],
      [null, null, "d", "e", "N1", band2],
      [null, null, "d", "e", "N1", band2],
    ];
    const fixes = only(check(rows), "E301").map(({ at, fix }) => [at.row, fix?.kind ?? null]);
    expect(fixes).toEqual([
      [3, null],
      [5, "deleteRow"],
    ]);
  });
});

describe("codes (E304)", () => {
  it("get the next free number of their prefix, with as many digits", () => {
    const findings = check(
      [
        header,
        [1, "A", "b", "c", "N1", band2, "VP.009"],
        [2, "A", "d", "e", "N1", band2, "vp.009"],
        [3, "A", "f", "g", "N1", band2, "VP.009"],
        [4, "A", "h", "i", "N1", band2, "HC"],
        [5, "A", "k", "l", "N1", band2, "hc"],
      ],
      { reservedCodes: ["VP.011"] },
    );
    expect(brief(findings)).toEqual(["E304 G3", "E304 G4", "E304 G6"]);
    expect(findings.map(({ fix }) => fix?.value ?? null)).toEqual(["vp.012", "VP.013", null]);
    expect(findings[1]?.related).toEqual([{ sheet: "Sheet2", row: 2, column: 7 }]);
  });
});

describe("Excel errors (E307)", () => {
  it("are named once, and never called empty cells", () => {
    const rows = [
      header,
      [1, "A", errorCell("#REF!"), "c", errorCell("#N/A"), errorCell("#VALUE!")],
      [2, errorCell("#NAME?"), "d", "e", "N1", band2],
    ];
    const findings = check(rows);
    expect(brief(findings)).toEqual(["E307 C2", "E307 E2", "E307 F2", "E307 B3"]);
    expect(findings[0]?.params).toEqual({ cell: "C2", text: "#REF!" });
  });

  it("in a merged cell are named once for all its rows", () => {
    const rows = [header, [1, errorCell("#REF!"), "b", "c", "N1", band2], [2, null, "d", "e", "N1", band2]];
    expect(brief(check(rows, { merges: ["B2:B3"] }))).toEqual(["E307 B2"]);
    expect(brief(check(rows))).toEqual(["E307 B2"]);
  });
});

describe("many rows", () => {
  it("are all checked, each once", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [index + 1, "A", `b ${index % 5000}`, "c", "N1", band2]);
    expect(only(check([header, ...rows]), "E301")).toHaveLength(5000);
  });
});
