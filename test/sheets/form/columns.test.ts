import { describe, expect, it } from "vitest";

import { columns, putTitles, widthsOf } from "../../../src/sheets/form/columns";
import { createPlan } from "../../../src/sheets/form/plan-builder";

const table = columns({
  ordinal: { title: "STT", width: 5 },
  name: { title: "Họ và tên", width: 30 },
  note: { title: null, width: 20 },
});

describe("columns", () => {
  it("stand from left to right, each with its number, letters and ranges", () => {
    expect(table.fields).toEqual(["ordinal", "name", "note"]);
    expect(table.number).toEqual({ ordinal: 1, name: 2, note: 3 });
    expect(table.last).toBe(3);
    expect([table.at("name", 7), table.inColumn("name", 7), table.fixed("name", 7)]).toEqual(["B7", "$B7", "$B$7"]);
    expect([table.fixedRange("note", 7, 20), table.fixedRange("note", 7, 7)]).toEqual(["$C$7:$C$20", "$C$7:$C$7"]);
    expect(table.range("name", 7, 9)).toEqual({ top: 7, left: 2, bottom: 9, right: 2 });
    expect(table.range("name", 7)).toEqual({ top: 7, left: 2, bottom: 7, right: 2 });
  });

  it("follow when one is put before them, or when the table begins elsewhere", () => {
    const longer = columns({ code: { title: "Mã", width: 9 }, ...table.facts });
    expect(longer.inColumn("name", 7)).toBe("$C7");
    expect(columns(table.facts, 27).inColumn("name", 7)).toBe("$AB7");
  });

  it("are merged over several of the grid where the table shares it with another one", () => {
    const blocks = columns({ title: { title: "Nội dung", span: 5 }, rule: { title: "Cách tính", span: 2 } });
    expect(blocks.number).toEqual({ title: 1, rule: 6 });
    expect([blocks.lastOf("title"), blocks.lastOf("rule"), blocks.last]).toEqual([5, 7, 7]);
    const plan = createPlan({
      marker: "x",
      name: "x",
      tabColor: "#000000",
      columnWidths: Array.from({ length: 7 }, () => 9),
      print: { orientation: "portrait", titleRows: null },
    });
    putTitles(plan, 1, blocks);
    const { rows, merges } = plan.build();
    expect(rows[0]?.cells.map((cell) => cell?.value)).toEqual(["Nội dung", null, null, null, null, "Cách tính", null]);
    expect(merges.map(({ left, right }) => [left, right])).toEqual([
      [1, 5],
      [6, 7],
    ]);
  });

  it("have their widths, or those that depend on what stands in them", () => {
    expect(widthsOf(table)).toEqual([5, 30, 20]);
    expect(widthsOf(table, { name: 12 })).toEqual([5, 12, 20]);
  });
});
