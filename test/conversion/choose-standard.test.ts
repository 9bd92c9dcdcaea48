import { describe, expect, it } from "vitest";
import { chooseStandard } from "../../src/conversion/choose-standard";
import { rowOf } from "./build-catalogue";

const rows = ["DC.01", "DC.02", "DC.03"].map((code, index) => ({
  code,
  basis: "matrix" as const,
  row: rowOf({ code, isMarkedStandard: code === "DC.03" }, index),
}));
const [first, second, third] = rows;
const nothing = { rows, option: null, storedCode: null, scale: "matrix" as const };

describe("chooseStandard", () => {
  it("takes the user's code before the workbook's, whatever its case and spacing", () => {
    const decision = chooseStandard({ ...nothing, option: { kind: "code", code: " dc.02 " }, storedCode: "DC.01" });
    expect(decision).toEqual({ kind: "chosen", row: second, origin: "option" });
  });

  it("takes the user's row", () => {
    const decision = chooseStandard({ ...nothing, option: { kind: "row", sheet: "Sheet2", row: 6 } });
    expect(decision).toEqual({ kind: "chosen", row: first, origin: "option" });
  });

  it("takes the user's row whatever the case and Unicode form of the sheet's name", () => {
    const named = rows.map(({ code, row }) => ({
      code,
      basis: "matrix" as const,
      row: { ...row, source: { ...row.source, sheet: "Bảng Một" } },
    }));
    for (const sheet of ["BẢNG MỘT", "Bảng Một".normalize("NFD")]) {
      const decision = chooseStandard({ ...nothing, rows: named, option: { kind: "row", sheet, row: 6 } });
      expect(decision).toMatchObject({ kind: "chosen", row: { code: "DC.01" } });
    }
  });

  it("takes the row of the sheet that the user names, where another sheet has one with that number", () => {
    const other = rows.map(({ code, basis, row }) => ({
      code,
      basis,
      row: { ...row, source: { ...row.source, sheet: "Khác" } },
    }));
    const option = { kind: "row", sheet: "Khác", row: 7 } as const;
    expect(chooseStandard({ ...nothing, rows: [...rows, ...other], option })).toEqual({
      kind: "chosen",
      row: other[1],
      origin: "option",
    });
  });

  it("takes the workbook's code before the sheet's mark", () => {
    expect(chooseStandard({ ...nothing, storedCode: "DC.01" })).toEqual({
      kind: "chosen",
      row: first,
      origin: "workbook",
    });
  });

  it("takes the sheet's mark last", () => {
    expect(chooseStandard(nothing)).toEqual({ kind: "chosen", row: third, origin: "mark" });
  });

  it("finds none where nothing is said or marked", () => {
    expect(chooseStandard({ ...nothing, rows: rows.slice(0, 2) })).toEqual({ kind: "none" });
  });

  it("finds several marks", () => {
    const marked = rows.slice(0, 2).map((coded) => ({ ...coded, row: { ...coded.row, isMarkedStandard: true } }));
    expect(chooseStandard({ ...nothing, rows: marked })).toEqual({ kind: "several", rows: marked, origin: "mark" });
  });

  it("finds several rows of one code (E304)", () => {
    const twice = [...rows, ...rows.slice(0, 1)];
    expect(chooseStandard({ ...nothing, rows: twice, storedCode: "DC.01" }).kind).toBe("several");
  });

  it.each([
    [{ option: { kind: "code", code: "DC.99" } }, "DC.99", "option"],
    [{ option: { kind: "row", sheet: "Sheet2", row: 99 } }, "Sheet2!99", "option"],
    [{ option: { kind: "row", sheet: "Khác", row: 6 } }, "Khác!6", "option"],
    [{ storedCode: "DC.99" }, "DC.99", "workbook"],
  ] as const)("says which choice no row answers to: %o", (said, choice, origin) => {
    expect(chooseStandard({ ...nothing, ...said })).toEqual({ kind: "unknown", choice, origin });
  });
});
