/** What cannot go well: files that cannot be read, no catalogue, a person who changes their mind. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { stateNote } from "../../src/taskpane/control/saved-state";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
import { writeBook, type BookRow } from "../support/write-book";
import { browserPath, sample } from "./built-pages";
import { isFocused } from "./by-keyboard";
import { openWorkplace, type Workplace } from "./workbench-page";

/** So narrow that the pane stands alone: most troubles need no grid, which takes longest to open. */
const paneAlone = { viewport: { width: 400, height: 720 } };

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("trouble in the workbench", () => {
  let workplace: Workplace;
  let folder: string;
  beforeAll(async () => {
    workplace = await openWorkplace();
    folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-"));
  });
  afterAll(() => workplace.close());

  it("says in one sentence why a file cannot be opened, keeps the open workbook, and leads to the step that comes first", async () => {
    const bench = await workplace.open(paneAlone);
    const before = await bench.sentence();
    for (const [buffer, sentence] of [
      // Text that is named .xlsx, an empty file, half a zip.
      [Buffer.from("không phải là sổ tính"), /không phải là sổ tính \.xlsx/],
      [Buffer.alloc(0), /rỗng, không có nội dung/],
      [Buffer.from("PK\u0003\u0004 cắt ngang"), /bị hỏng hoặc chép chưa trọn vẹn/],
    ] as const) {
      await bench.openFile({ name: "hong.xlsx", mimeType: "application/octet-stream", buffer });
      await bench.page.getByText(sentence).waitFor();
      expect(await bench.sentence()).toBe(before);
      expect(await bench.page.getByText(/Error|undefined|at /).count()).toBe(0);
    }

    await bench.go("Chấm điểm");
    await bench.page.getByRole("heading", { name: "Chưa có danh mục quy đổi" }).waitFor();
    await bench.button("Đến bước Quy đổi").click();
    await bench.region("Quy đổi").waitFor();
    await bench.close();
  });

  it("offers a blank form where there is no catalogue", async () => {
    const bench = await workplace.open();
    const file = join(folder, "khong-co-danh-muc.xlsx");
    await writeBook(file, { "Trang 1": [["Lịch trực tuần"], ["Thứ hai", "Nguyễn Văn An"]] });
    await bench.openFile(file);
    await bench.page.getByRole("heading", { name: "Trang này chưa có danh mục" }).waitFor();
    await bench.showPlainTable();
    await bench.button("Tạo biểu mẫu trống").click();
    await bench.page.getByRole("tab", { name: "Danh mục công việc" }).waitFor();
    await bench.close();
  });

  it("keeps what is typed when the calculation breaks, and saves without waiting for it", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await page.addInitScript(keepWorkers);
    await page.addInitScript(countLooks);
    await page.reload();
    await bench.isReady();
    await bench.gridIsReady();
    await bench.typeInto("J40", "=1+1");
    await bench.goToCell("J41");
    await page.keyboard.type("đang gõ");
    await page.evaluate(() => {
      for (const worker of (window as unknown as KeptWorkers).workers) {
        worker.terminate();
        worker.dispatchEvent(new Event("error"));
      }
    });
    await page.getByText(/đang hiện bảng chỉ đọc/).waitFor();
    const looks = () => page.evaluate(() => (window as unknown as CountedLooks).looks);
    const before = await looks();
    const saved = findSheet(await (await openXlsx(await bench.save())).read(), "Danh mục");
    // Whoever waits for results looks for them some hundred times.
    expect((await looks()) - before).toBeLessThan(20);
    expect(saved && cellAt(saved, 41, 10)).toBe("đang gõ");
    expect(saved?.formulas.get("J40")).toBe("=1+1");
    await bench.close();
  });

  it("blocks writing while errors remain, unless a person insists", async () => {
    const bench = await workplace.open();
    await bench.go("Quy đổi");
    const write = bench.button("Ghi danh mục quy đổi vào trang mới");
    expect(await write.getAttribute("aria-disabled")).toBe("true");
    const consent = bench.page.getByRole("checkbox", { name: /^Vẫn ghi/ });
    await consent.check();
    // An error that came later is not what the person consented to.
    await bench.gridIsReady();
    await bench.goToCell("D13");
    await bench.page.keyboard.press("Delete");
    await expect.poll(() => consent.isChecked()).toBe(false);
    await consent.check();
    await write.click();
    await bench.page.getByText("Đã ghi:").waitFor();
    await bench.close();
  });

  it("stays smooth and walkable with thousands of findings, and stops a long write on demand", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    const file = join(folder, "nam-nghin-dong.xlsx");
    await writeBook(file, { "Danh mục": longCatalogue(5000) });
    await bench.openFile(file);
    await page.getByText(/5\.000 sản phẩm · 5\.000 lỗi/).waitFor();
    await bench.showPlainTable();
    const list = page.getByRole("list", { name: "Nội dung cần sửa" });
    // A group of thousands is folded until somebody wants it.
    await list.locator("[aria-expanded=false]").first().click();
    await expect.poll(() => list.getByRole("listitem").count()).toBeGreaterThan(8);
    expect(await list.getByRole("listitem").count()).toBeLessThan(40);
    const size = await list.getByRole("listitem").first().getAttribute("aria-setsize");
    expect(Number(size)).toBeGreaterThan(5000);

    await list.getByRole("button").first().focus();
    await page.keyboard.press("End");
    const last = list.locator(`[aria-posinset="${size}"]`).getByRole("button").first();
    await expect.poll(() => isFocused(last)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("gridcell", { selected: true }).count()).toBe(1);

    await bench.go("Quy đổi");
    await page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" }).getByRole("radio").first().click();
    await page.getByRole("region", { name: "Hệ số nếu chọn như trên" }).waitFor();
    await page.getByRole("checkbox", { name: /^Vẫn ghi/ }).check();
    const tabs = await page.getByRole("tab").allTextContents();
    // On a slow machine the write is long enough to be offered a stop; on this one it may end before.
    const slow = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await stopAsSoonAsOffered(page);
    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã dừng. Sổ tính vẫn như trước.").waitFor();
    expect(await page.getByRole("tab").allTextContents()).toEqual(tabs);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("walks steps and findings by keyboard alone", async () => {
    const bench = await workplace.open({ viewport: { width: 320, height: 640 } });
    const { page } = bench;
    const steps = page.getByRole("navigation", { name: "Các bước" });
    await steps.getByRole("button").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await bench.region("Quy đổi").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await bench.region("Rà soát").waitFor();

    const list = page.getByRole("list", { name: "Nội dung cần sửa" });
    await list.getByRole("button").first().focus();
    await page.keyboard.press("ArrowDown");
    const line = page.getByRole("button", { name: /^C51/ });
    await expect.poll(() => isFocused(line)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByText("Ô C51: 1 nội dung").waitFor();
    expect(await isFocused(line)).toBe(true);
    await bench.close();
  });

  it("remembers the view and the choices in the saved file", async () => {
    const bench = await workplace.open({ ...paneAlone, acceptDownloads: true });
    const { page } = bench;
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await bench.go("Cài đặt");
    const section = "Quy đổi: thang, số chữ số, điểm";
    const digitsLabel = /^Số chữ số thập phân của hệ số/;
    const digits = page.getByRole("textbox", { name: digitsLabel });
    await bench.button(section).click();
    await digits.fill("1");
    await digits.press("Enter");
    await bench.button("Trả về giá trị của bộ tham số").waitFor();
    // The note is kept a moment after the last change.
    const file = join(folder, "co-ghi-nho.xlsx");
    const save = async (): Promise<string | null> => {
      await (await bench.saveAs()).saveAs(file);
      return (await openXlsx(await readFile(file))).loadNote(stateNote);
    };
    await expect.poll(save).toContain('"digits":1');
    await bench.close();

    // A browser that knows nothing of the first: what it shows can only come from the file.
    const next = await workplace.open(paneAlone);
    await next.openFile(file);
    await next.region("Cài đặt").waitFor();
    await next.button(section).click();
    const kept = next.page.getByRole("textbox", { name: digitsLabel });
    await expect.poll(() => kept.inputValue()).toBe("1");
    await next.close();
  });
});

/** Clicks from inside the page: on a busy machine a click from outside may come after the write has ended. */
async function stopAsSoonAsOffered(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stop = () => [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Dừng");
    new MutationObserver(() => stop()?.click()).observe(document.body, { childList: true, subtree: true });
  });
}

interface KeptWorkers {
  workers: Worker[];
}

/** Runs in the page, before its own scripts. */
function keepWorkers(): void {
  const kept: Worker[] = [];
  Object.assign(window, { workers: kept });
  window.Worker = class extends Worker {
    constructor(...options: ConstructorParameters<typeof Worker>) {
      super(...options);
      kept.push(this);
    }
  };
}

interface CountedLooks {
  readonly looks: number;
}

/** Runs in the page, before its own scripts: how often somebody looked whether the calculation is done. */
function countLooks(): void {
  const betweenLooks = 30;
  const counted = { looks: 0 };
  Object.defineProperty(window, "looks", { get: () => counted.looks });
  const wait = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (...[work, delay, ...values]: Parameters<typeof wait>) => {
      if (delay === betweenLooks) counted.looks += 1;
      return wait(work, delay, ...values);
    },
  });
}

/** A plain catalogue in which every product lacks its output. */
function longCatalogue(count: number): BookRow[] {
  const heading = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
  const rows = Array.from({ length: count }, (_row, index): BookRow => [
    index + 1,
    `Nhiệm vụ số ${Math.floor(index / 5) + 1}`,
    `Soạn văn bản thứ ${index + 1} của đơn vị`,
    null,
    `N${(index % 5) + 1}`,
    "Từ 25 phút đến dưới 45 phút",
  ]);
  return [["DANH MỤC SẢN PHẨM, CÔNG VIỆC"], heading, ...rows];
}
