import { describe, expect, it } from "vitest";
import { fingerprintSheet } from "../../src/workbook/fingerprint";
import { dateCell, errorCell, sheetOf } from "../support/snapshot";

const rows = [
  ["Nhiệm vụ", "Số"],
  ["Soạn thảo", 3],
];
const dateOne = { kind: "date", serial: 1 } as const;
const base = fingerprintSheet(sheetOf(rows));

describe("the fingerprint of a sheet", () => {
  it("is the same for the same content, wherever the used block is said to end", () => {
    const padded = [["Nhiệm vụ", "Số", null], ["Soạn thảo", 3, ""], [null]];
    expect(fingerprintSheet(sheetOf(padded))).toBe(base);
    expect(
      fingerprintSheet(
        sheetOf(
          [
            [null, "Nhiệm vụ", "Số"],
            [null, "Soạn thảo", 3],
          ],
          { firstColumn: 0 },
        ),
      ),
    ).toBe(base);
  });

  it("does not depend on the order in which merged areas and hidden rows are told", () => {
    const told = (merges: readonly string[], hiddenRows: readonly number[]) =>
      fingerprintSheet(sheetOf(rows, { merges, hiddenRows }));
    expect(told(["A1:B1", "A2:B2"], [2, 10])).toBe(told(["A2:B2", "A1:B1"], [10, 2]));
  });

  it("keeps texts, numbers, yes and no, days and errors apart that look the same", () => {
    const kinds = [sheetOf([["1"]]), sheetOf([[1]]), sheetOf([[true]]), sheetOf([["true"]]), sheetOf([[dateOne]])];
    const errors = [sheetOf([[errorCell("#N/A")]]), sheetOf([["#N/A"]]), sheetOf([[errorCell("#REF!")]])];
    expect(new Set([...kinds, ...errors].map(fingerprintSheet)).size).toBe(8);
  });

  it("is sixteen digits, also of an empty sheet", () => {
    for (const sheet of [sheetOf(rows), sheetOf([])]) expect(fingerprintSheet(sheet)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    [
      "a text",
      sheetOf([
        ["Nhiệm vụ", "Số"],
        ["Soạn thảo ", 3],
      ]),
    ],
    [
      "a number that became text",
      sheetOf([
        ["Nhiệm vụ", "Số"],
        ["Soạn thảo", "3"],
      ]),
    ],
    [
      "a number that became a date",
      sheetOf([
        ["Nhiệm vụ", "Số"],
        ["Soạn thảo", dateCell(1900, 1, 2)],
      ]),
    ],
    [
      "an error",
      sheetOf([
        ["Nhiệm vụ", "Số"],
        ["Soạn thảo", errorCell("#N/A")],
      ]),
    ],
    ["a row inserted above", sheetOf(rows, { firstRow: 2 })],
    [
      "swapped neighbours",
      sheetOf([
        ["Nhiệm vụ", "Số"],
        [3, "Soạn thảo"],
      ]),
    ],
    ["a merged area", sheetOf(rows, { merges: ["A1:B1"] })],
    ["a hidden row", sheetOf(rows, { hiddenRows: [2] })],
  ])("differs after %s", (_what, sheet) => {
    expect(fingerprintSheet(sheet)).not.toBe(base);
  });

  it("tells neighbours apart whose joined text is the same", () => {
    expect(fingerprintSheet(sheetOf([["ab", "c"]]))).not.toBe(fingerprintSheet(sheetOf([["a", "bc"]])));
  });
});
