/** Files dropped on the page, and files of which a saved one cannot carry everything. */
import { readFile } from "node:fs/promises";

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import { withMacros } from "../support/macro-book";
import { browserPath, sample } from "./built-pages";
import { isFocused } from "./by-keyboard";
import { openWorkplace, type Workplace } from "./workbench-page";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("files in the workbench", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("with macros are saved without them only after a person said so", async () => {
    const bench = await workplace.open({ acceptDownloads: true, viewport: { width: 400, height: 720 } });
    const { page } = bench;
    const buffer = Buffer.from(await withMacros(await readFile(sample("danh-muc-van-phong-da-sua.xlsx"))));
    await bench.openFile({ name: "co-macro.xlsm", mimeType: "application/octet-stream", buffer });
    const warning = page.getByText("Tệp lưu ra sẽ không mang theo được: macro.");
    await warning.waitFor();
    await bench.picture("warning of macros at 400 px");
    await bench.button("Đóng thông báo").press("Escape");
    await warning.waitFor({ state: "detached" });
    const save = bench.button("Lưu .xlsx");
    await expect.poll(() => isFocused(save)).toBe(true);

    await page.keyboard.press("Enter");
    const anyway = bench.button("Vẫn lưu");
    await anyway.waitFor();
    await bench.picture("question before macros are lost at 400 px");
    await anyway.press("Escape");
    await anyway.waitFor({ state: "detached" });
    await expect.poll(() => isFocused(save)).toBe(true);

    await page.keyboard.press("Enter");
    const [download] = await Promise.all([page.waitForEvent("download"), anyway.press("Enter")]);
    expect(download.suggestedFilename()).toBe("co-macro-kpi.xlsx");
    expect(openPackage(await readFile(await download.path()), "").has("xl/vbaProject.bin")).toBe(false);
    await page.getByText("Đã lưu co-macro-kpi.xlsx. Tệp gốc không bị sửa.").waitFor();
    expect(await isFocused(save)).toBe(true);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("are opened where they are dropped, and a wrong one leaves the open workbook as it is", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    await drop(bench.grid.locator("canvas").first(), "van-ban.pdf", Buffer.from("%PDF-1.7"));
    await page.getByText(/không phải là sổ tính \.xlsx/).waitFor();
    expect(await bench.fileState()).toBe("Tệp: danh-muc-van-phong.xlsx");
    await bench.typeInto("D18", "Sổ gửi văn bản");
    await expect.poll(() => bench.sentence()).toContain("10 lỗi");
    await drop(page.getByRole("main"), "tha-vao.xlsx", await readFile(sample("danh-muc-van-phong-da-sua.xlsx")));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    expect(await bench.fileState()).toBe("Tệp: tha-vao.xlsx");
    // What was not saved of the first one is not lost.
    await page.getByText(/^Còn bản đang làm dở của danh-muc-van-phong\.xlsx/).waitFor();
    await bench.picture("unfinished work offered beside the grid");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

async function drop(place: Locator, name: string, content: Buffer): Promise<void> {
  const page = place.page();
  const dataTransfer = await page.evaluateHandle(
    ({ bytes, fileName }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], fileName));
      return data;
    },
    { bytes: content.toString("base64"), fileName: name },
  );
  await place.dispatchEvent("drop", { dataTransfer });
}
