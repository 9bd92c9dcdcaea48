/** Files dropped on the page, and files of which a saved one cannot carry everything. */
import { readFile } from "node:fs/promises";

import type { JSHandle, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
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
    expect(await bench.fileState()).toMatch(/^Tệp: co-macro-kpi\.xlsx · đã lưu lúc \d\d:\d\d$/);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("are opened where they are dropped, and a wrong one leaves the open workbook as it is", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    await drop(bench.grid.locator("canvas").first(), "van-ban.pdf", Buffer.from("%PDF-1.7"));
    await page.getByText(/không phải là sổ tính \.xlsx/).waitFor();
    expect(await bench.fileState()).toContain("Đây là tệp mẫu (danh-muc-van-phong.xlsx)");
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

  it("can be dropped anywhere, which is shown while one is dragged over the page", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    const zone = page.getByText("Thả tệp .xlsx vào đây để mở");
    const main = page.getByRole("main");
    const dataTransfer = await transfer(page, "tha-vao.xlsx", Buffer.from(""));
    await main.dispatchEvent("dragenter", { dataTransfer });
    await zone.waitFor();
    await bench.picture("a file is dragged over the page");
    await page.getByRole("banner").first().dispatchEvent("dragenter", { dataTransfer });
    await main.dispatchEvent("dragleave", { dataTransfer });
    expect(await zone.count()).toBe(1);
    await page.getByRole("banner").first().dispatchEvent("dragleave", { dataTransfer });
    await zone.waitFor({ state: "detached" });
    // Words that are dragged from elsewhere are no file.
    await main.dispatchEvent("dragenter", { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
    expect(await zone.count()).toBe(0);
    await bench.close();
  });

  it("are saved and chosen by Ctrl+S and Ctrl+O, also from a cell that is being typed into", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.gridIsReady();
    await bench.goToCell("D18");
    const before = await page.getByRole("toolbar", { name: "Công cụ bảng tính" }).boundingBox();
    await page.keyboard.type("Sổ gửi văn bản");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("danh-muc-van-phong-kpi.xlsx");
    const saved = await openXlsx(new Uint8Array(await readFile(await download.path())));
    const sheet = findSheet(await saved.read(), "Danh mục");
    expect(sheet && cellAt(sheet, 18, 4)).toBe("Sổ gửi văn bản");
    await page.getByText("Đã lưu danh-muc-van-phong-kpi.xlsx").waitFor();
    expect(await bench.fileState()).toContain("Tệp: danh-muc-van-phong-kpi.xlsx · đã lưu");
    // What is told moves nothing on the page.
    expect(await page.getByRole("toolbar", { name: "Công cụ bảng tính" }).boundingBox()).toEqual(before);
    await bench.picture("saved, beside the grid");

    for (const place of ["pane", "grid"]) {
      if (place === "grid") await bench.goToCell("A1");
      else await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).focus();
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
      await chooser.setFiles(sample("danh-muc-van-phong-da-sua.xlsx"));
      await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
      await bench.gridIsReady();
      await expect.poll(() => bench.fileState()).toBe("Tệp: danh-muc-van-phong-da-sua.xlsx");
    }
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("that the system hands over are opened instead of the sample", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    const bytes = (await readFile(sample("danh-muc-van-phong-da-sua.xlsx"))).toString("base64");
    await page.addInitScript((content) => {
      const handed = new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], "tu-may.xlsx");
      const getFile = () => Promise.resolve(handed);
      const setConsumer = (consumer: (params: object) => void) =>
        void setTimeout(consumer, 0, { files: [{ getFile }] });
      Object.defineProperty(window, "launchQueue", { value: { setConsumer } });
    }, bytes);
    await page.reload();
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await expect.poll(() => bench.fileState()).toBe("Tệp: tu-may.xlsx");
    await bench.gridIsReady();
    expect(await bench.fileState()).toBe("Tệp: tu-may.xlsx");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

async function drop(place: Locator, name: string, content: Buffer): Promise<void> {
  await place.dispatchEvent("drop", { dataTransfer: await transfer(place.page(), name, content) });
}

/** What the browser brings along with a file that is dragged. */
function transfer(page: Page, name: string, content: Buffer): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ({ bytes, fileName }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], fileName));
      return data;
    },
    { bytes: content.toString("base64"), fileName: name },
  );
}
