/** Whether writing would change anything: told cell by cell, so that nobody writes the same again. */
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";

import { isConversionWritten } from "../../src/app/as-written";
import { assess } from "../../src/app/assess";
import { convertCatalogue } from "../../src/app/convert";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { runAtOnce } from "../../src/workbook/slices";
import { noChange } from "../../src/workbook/workbook-change";
import { findName } from "../../src/workbook/workbook-snapshot";

let host: XlsxHost;
beforeAll(async () => {
  host = await openXlsx(await readFile("assets/samples/danh-muc-van-phong-da-sua.xlsx"));
});

async function isWritten(): Promise<boolean> {
  return runAtOnce(isConversionWritten(await assess(await host.read())));
}

describe("a conversion", () => {
  it("is not written before it was, and is right after it", async () => {
    expect(await isWritten()).toBe(false);
    await convertCatalogue(host, { force: true });
    expect(await isWritten()).toBe(true);
  });

  it("is not any more once a heading was typed over, which no product tells", async () => {
    const place = findName(await host.read(), "KPI_DM_SanPham");
    const { sheet = "", range } = place ?? {};
    const edit = { kind: "setCell", sheet, row: (range?.top ?? 0) - 1, column: range?.left ?? 0, value: "Gõ" } as const;
    await host.apply({ ...noChange, edits: [edit] });
    expect(await isWritten()).toBe(false);
  });
});
