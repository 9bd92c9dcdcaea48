/** `Đối chiếu hệ số`: old against new for an appraisal, with a column of people's own that a second write keeps. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { catalogueDifferences } from "../../src/app/catalogue-differences";
import { convertCatalogue } from "../../src/app/convert";
import { writeComparison } from "../../src/app/write-comparison";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { comparisonNames } from "../../src/sheets/names";
import { runAtOnce } from "../../src/workbook/slices";
import { noChange } from "../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet, findName } from "../../src/workbook/workbook-snapshot";

async function compared() {
  const host = await openXlsx(await readFile("assets/samples/danh-muc-van-phong-da-sua.xlsx"));
  const { assessment } = await convertCatalogue(host, { force: true });
  const [sheet] = assessment.catalogue.sheets;
  const [row] = assessment.catalogue.rows;
  await host.apply({
    ...noChange,
    edits: [
      {
        kind: "setCell",
        sheet: sheet?.name ?? "",
        row: row?.source.row ?? 0,
        column: sheet?.columns.group ?? 0,
        value: "N5",
      },
    ],
  });
  const write = async () => {
    const now = await assess(await host.read());
    const found = runAtOnce(catalogueDifferences({ assessment: now, untried: null, before: null }));
    await writeComparison(host, { assessment: now, rows: found?.rows ?? [], settings: [] });
    return findMarkedSheet(await host.read(), "comparison");
  };
  return { host, write };
}

describe("the comparison", () => {
  it("says old and new points, coefficient, difference and rank, and what changed", async () => {
    const { write } = await compared();
    const sheet = await write();
    expect(sheet?.name).toBe("Đối chiếu hệ số");
    const rows = sheet?.values.filter((values) => values[1] === "VP.001");
    expect(rows?.map((values) => values.slice(3, 9))).toEqual([["Phân nhóm: N1 → N5", 10, 25, 0.29, 0.71, 0.42]]);
    // From the 69th to the 61st place or so: up is above 0.
    expect(Number(rows?.[0]?.[11])).toBeGreaterThan(0);
  });

  it("keeps who changed a row and what was said to it", async () => {
    const { host, write } = await compared();
    await write();
    const author = findName(await host.read(), comparisonNames.author);
    if (!author) throw new Error("no column of authors");
    const { top: row, left: column } = author.range;
    await host.apply({
      ...noChange,
      edits: [{ kind: "setCell", sheet: author.sheet, row, column, value: "Bà Lan: đồng ý" }],
    });
    const sheet = await write();
    expect(sheet && cellAt(sheet, row, column)).toBe("Bà Lan: đồng ý");
  });
});
