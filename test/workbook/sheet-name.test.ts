import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSheetNames, foldSheetName, freeSheetName, safeSheetName } from "../../src/workbook/sheet-name";

describe("a name that Excel takes", () => {
  it.each([
    ["T05-2026 Nguyễn Văn An", "T05-2026 Nguyễn Văn An"],
    ["T05/2026: [Hoa] a*b?c\\d", "T05-2026- -Hoa- a-b-c-d"],
    ["'Danh mục'", "Danh mục"],
    ["history", "history_"],
    ["  Danh \n mục\t", "Danh mục"],
    ["", "Sheet"],
    ["''", "Sheet"],
    ["Danh mục sản phẩm của Văn phòng Ủy ban", "Danh mục sản phẩm của Văn phòng"],
    ["a".repeat(30) + "😀", "a".repeat(30)],
  ])("%j becomes %j", (wanted, name) => {
    expect(safeSheetName(wanted)).toBe(name);
  });

  it("holds for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (wanted) => {
        const name = safeSheetName(wanted);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$/);
        expect(name.toLowerCase()).not.toBe("history");
        expect(name).not.toMatch(/\p{Cs}/u);
        expect(safeSheetName(name)).toBe(name);
      }),
    );
  });
});

describe("a name that is free", () => {
  it.each([
    [["Danh mục"], "Danh mục", "Danh mục (2)"],
    [["DANH MỤC", "danh mục (2)"], "Danh mục", "Danh mục (3)"],
    [["Danh mục".normalize("NFD")], "Danh mục", "Danh mục (2)"],
    [["a".repeat(31)], "a".repeat(31), `${"a".repeat(27)} (2)`],
    [[], "Danh mục", "Danh mục"],
  ])("beside %j, %j becomes %j", (taken, wanted, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it("never clashes, whatever is taken", () => {
    const names = fc.array(fc.constantFrom("A", "a", "A (2)", "Á", "Á", "b'", "History"), { maxLength: 12 });
    fc.assert(
      fc.property(names, (wanted) => {
        const given: string[] = [];
        for (const name of wanted) given.push(freeSheetName(name, given));
        expect(new Set(given.map(foldSheetName)).size).toBe(given.length);
        for (const name of given) expect(name.length).toBeLessThanOrEqual(31);
      }),
    );
  });
});

describe("names for many sheets", () => {
  it("count on where everybody is called the same, whatever the case, and fill gaps that were left", () => {
    const names = createSheetNames(["An", "an (3)"]);
    expect(["An", "AN", "Bình", "An", "bình"].map(names.give)).toEqual([
      "An (2)",
      "AN (4)",
      "Bình",
      "An (5)",
      "bình (2)",
    ]);
  });

  it("are those that come one at a time, whatever is wanted", () => {
    const names = fc.array(fc.constantFrom("A", "a", "A (2)", "Á", "b'", "History", "x".repeat(40)), { maxLength: 30 });
    fc.assert(
      fc.property(names, names, (taken, wanted) => {
        const given: string[] = [];
        for (const name of wanted) given.push(freeSheetName(name, [...taken, ...given]));
        expect(wanted.map(createSheetNames(taken).give)).toEqual(given);
      }),
    );
  });
});
