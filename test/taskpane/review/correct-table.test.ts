import { describe, expect, it } from "vitest";

import type { ReadingChoices } from "../../../src/app/assessment";
import { assess } from "../../../src/app/assess";
import { chosen, type CatalogueSheet } from "../../../src/catalogue/catalogue-row";
import {
  areCorrected,
  correctedColumns,
  namedGroups,
  withColumn,
  withGroupName,
  withoutCorrections,
} from "../../../src/taskpane/review/correct-table";
import { sheetOf, workbookOf } from "../../support/snapshot";

const workbook = workbookOf([
  sheetOf(
    [
      ["TT", "Tên nhiệm vụ", "Nội dung", "Hồ sơ hình thành", "Nhóm", "Thời gian (phút)"],
      [1, "Văn thư", "Vào sổ", "Sổ", "C1", 10],
      [2, "Văn thư", "Phát hành", "Văn bản", "C2", 20],
      [3, "Tài vụ", "Chi", "Chứng từ", "C2", 60],
    ],
    { name: "PL" },
  ),
]);

async function read(reading: ReadingChoices): Promise<CatalogueSheet> {
  const { catalogue } = await assess(workbook, { reading });
  const [sheet] = catalogue.sheets;
  if (!sheet) throw new Error("no table");
  return sheet;
}

describe("a correction in the pane", () => {
  it("gives a field another column, takes it away, and goes back to the headings", async () => {
    const before = await read({});
    expect(before.columns.output).toBeUndefined();
    const corrected = withColumn(before, {}, { field: "output", column: 4 });
    const table = await read(corrected);
    expect(table.columns.output).toBe(4);
    expect(correctedColumns(table, corrected)).toEqual({ output: "ho so hinh thanh" });
    const less = withColumn(table, corrected, { field: "ordinal", column: 0 });
    expect((await read(less)).columns.ordinal).toBeUndefined();
    const back = withColumn(table, less, { field: "output", column: null });
    expect((await read(back)).columns.output).toBeUndefined();
    expect(areCorrected([table], back)).toBe(true);
    expect(areCorrected([table], withoutCorrections([table], back))).toBe(false);
  });

  it("takes over what an older note says by number", async () => {
    const older: ReadingChoices = { columns: { PL: { output: 4 }, Khác: { note: 1 } } };
    const table = await read(older);
    const now = withColumn(table, older, { field: "note", column: 0 });
    expect(now.columns).toEqual({ Khác: { note: 1 } });
    expect((await read(now)).columns.output).toBe(4);
  });

  it("asks once for each of the office's own groups, and changes or forgets an answer", async () => {
    const table = await read({});
    expect(namedGroups(table, {})).toMatchObject([
      { name: "C1", group: null, count: 1 },
      { name: "C2", group: null, count: 2 },
    ]);
    const said = withGroupName(table, withGroupName(table, {}, { name: "C1", group: "N1" }), {
      name: "C2",
      group: "N3",
    });
    const mapped = await read(said);
    expect(mapped.rows.map(({ group }) => chosen(group))).toEqual(["N1", "N3", "N3"]);
    expect(namedGroups(mapped, said).map(({ name, group }) => [name, group])).toEqual([
      ["C1", "N1"],
      ["C2", "N3"],
    ]);
    const less = withGroupName(mapped, said, { name: "C2", group: null });
    expect((await read(less)).rows.map(({ group }) => chosen(group))).toEqual(["N1", null, null]);
  });
});
