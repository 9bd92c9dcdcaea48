import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { convertCatalogue } from "../../src/app/convert";
import { removeOutput } from "../../src/app/remove-output";
import { writeTemplate } from "../../src/app/template";
import { emptyWorkbook, openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { laoCai } from "../../src/profiles/lao-cai";

async function markersOf(host: WorkbookHost) {
  return (await host.read()).sheets.map(({ marker }) => marker);
}

describe("taking the results out again", () => {
  it("leaves the form that people fill, and its guide", async () => {
    const host = await openXlsx(await readFile("assets/samples/danh-muc-van-phong-da-sua.xlsx"));
    const before = await host.read();
    await writeTemplate(host, { profile: laoCai });
    await convertCatalogue(host, { force: true });
    expect(await markersOf(host)).toEqual(expect.arrayContaining(["template", "lists", "catalogue", "settings"]));

    const removed = await removeOutput(host);
    expect([...(removed?.removed ?? [])].sort()).toEqual(["catalogue", "settings"]);
    const after = await host.read();
    expect(after.sheets.filter(({ marker }) => marker === null)).toEqual(before.sheets);
    expect(after.sheets.flatMap(({ marker }) => marker ?? []).sort()).toEqual(["lists", "template"]);
  });

  it("finds nothing to remove beside a blank form alone", async () => {
    const host = await emptyWorkbook();
    await writeTemplate(host, { profile: laoCai });
    expect(await removeOutput(host)).toBeNull();
  });
});
