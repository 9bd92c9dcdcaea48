import { describe, expect, it } from "vitest";

import { linkWriter } from "../../../src/hosts/xlsx/write/write-hyperlinks";

describe("the links of a sheet", () => {
  it("stand in one element, each once and in their order, however many there are", () => {
    const links = linkWriter();
    const rows = Array.from({ length: 600 }, (_, index) => index + 1);
    for (const row of rows) links.add(`K${row}`, { sheet: "Danh mục", row: row + 1, column: 1 });
    const each = rows.map((row) => `<hyperlink ref="K${row}" location="'Danh mục'!A${row + 1}"/>`);
    expect([...links.pieces()].join("")).toBe(`<hyperlinks>${each.join("")}</hyperlinks>`);
  });

  it("are given some at a time, so that their text never lies in memory whole", () => {
    const links = linkWriter();
    for (let row = 1; row <= 10_000; row++) links.add(`K${row}`, { sheet: "A & B", row, column: 1 });
    const lengths = [...links.pieces()].map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(25_000);
  });

  it("leave no element where there are none", () => {
    expect([...linkWriter().pieces()]).toEqual([]);
  });
});
