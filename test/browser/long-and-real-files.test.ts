/** What people really bring: a catalogue of 2,000 products from the first look to the saved score, and an approved one. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { publishedProducts } from "../../src/app/published-products";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { resultValueOf } from "../../src/sheets/score/score-cells";
import { findMarkedSheet, findSheet } from "../../src/workbook/workbook-snapshot";
import { longCatalogue } from "../bench/long-catalogue";
import { expectNoNewErrors } from "../support/ooxml-validator";
import { browserPath } from "./built-pages";
import { everyStory } from "./every-story";
import { openWorkplace, type Workplace } from "./workbench-page";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The approved catalogue belongs to its commune and is no part of the project. */
const real = "../shared/real/nghialam-qd283-catalogue.xlsx";
if (!existsSync(real)) process.stderr.write(`SKIPPED: the real catalogue is not here (${real})\n`);

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("files of the size that people have", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it.runIf(everyStory)("takes 2,000 products from the opened file to a month's scores in the saved one", async () => {
    const original = await longCatalogue(2_000);
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.openFile(xlsx("danh-muc-2000.xlsx", original));
    await page.getByText("2.000 sản phẩm · 200 lỗi · 20 cảnh báo — chưa sẵn sàng nộp").waitFor();
    await bench.gridIsReady();

    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("30 phut");
    await bench.button("Sửa cả 20…").click();
    await bench.button("Sửa 20 ô").click();
    await page.getByText("Đã sửa 20 chỗ trong danh mục.").waitFor();
    await bench.typeInto("D10", "Tờ trình");
    await expect.poll(() => bench.sentence()).toContain("2.000 sản phẩm · 199 lỗi —");

    await bench.go("Quy đổi");
    await page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" }).getByRole("radio").first().click();
    await page.getByRole("region", { name: "Hệ số nếu chọn như trên" }).waitFor();
    await page.getByRole("checkbox", { name: /^Vẫn ghi/ }).check();
    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    const converted = await (await openXlsx(await bench.save())).read();
    const { products = [] } = (await publishedProducts(converted)) ?? {};
    expect(products).toHaveLength(2_000);
    const [product] = products;
    if (!product) throw new Error("the first product is gone");

    await bench.go("Chấm điểm");
    await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
    const lines = ["person,code,assigned,done", `Lò Minh Tâm,${product.code},4,3`];
    await bench.bringAssignments({
      name: "giao-viec.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(lines.join("\n")),
    });
    await bench.deskShows(1);
    await bench.confirmNewcomers();
    await bench.button("Ghi 1 phiếu đánh giá tháng 05/2026").click();
    await page.getByText("Đã ghi:").waitFor();

    const bytes = await bench.save();
    await expectNoNewErrors({ before: original, after: bytes });
    const saved = await (await openXlsx(bytes)).read();
    expect(findMarkedSheet(saved, "summary_2026_05")).not.toBeNull();
    const total = resultValueOf({ workbook: saved, period: "2026-05", personId: "NV01" }, "total");
    // All three ratios are 3 of 4, and nobody gave general marks: 30 + 0.75 × 70.
    expect(total).toBeCloseTo(82.5, 9);

    await bench.openFile(xlsx("danh-muc-2000-kpi.xlsx", bytes));
    await expect.poll(() => bench.fileState()).toContain("danh-muc-2000-kpi.xlsx");
    await page.getByText(/2\.000 sản phẩm · 199 lỗi/).waitFor();
    await bench.gridIsReady();
    expect(await bench.copied("D10")).toBe("Tờ trình");
    expect(bench.troubles).toEqual([]);
    expect(bench.foreign()).toEqual([]);
    await bench.close();
  });

  it.skipIf(!existsSync(real))("shows the approved catalogue of a commune and saves it with every cell", async () => {
    const before = new Uint8Array(readFileSync(real));
    const bench = await workplace.open({ acceptDownloads: true });
    await bench.openFile(real);
    // Nothing is wrong in it; its sheets just do not say whose catalogue it is.
    await bench.page.getByText("371 sản phẩm — chưa sẵn sàng nộp, thiếu: tên cơ quan").waitFor();
    await bench.gridIsReady();
    await bench.picture("real catalogue");
    const old = await (await openXlsx(before)).read();
    expect(await bench.sheetTabs()).toEqual(
      old.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])),
    );
    expect(await bench.fileState()).toBe(`Tệp: ${basename(real)}`);
    const after = await bench.save();
    const now = await (await openXlsx(after)).read();
    for (const sheet of old.sheets) expect(findSheet(now, sheet.name)).toEqual(sheet);
    await expectNoNewErrors({ before, after });
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

function xlsx(name: string, bytes: Uint8Array) {
  return { name, mimeType: xlsxType, buffer: Buffer.from(bytes) };
}
