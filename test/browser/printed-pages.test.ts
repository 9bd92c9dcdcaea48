/**
 * The forms on paper, as Chromium lays them out for its printer: the forms alone, whole, on the pages that the pane
 * promised, and everything as before when the print box is closed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { everyLook } from "./every-look";
import { openExcelPlace, type ExcelPlace } from "./excel-page";
import { fillViews } from "./inspect-look";
import { pictures } from "./pane-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

/** A4 across, in points. */
const paper = { width: 842, height: 595 };

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("forms on paper", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("are the pages of the preview, whole, each list with its heading again; the print box is opened once", async () => {
    const bench = await openForms(workplace);
    const { page } = bench;
    const forms = page.getByRole("combobox", { name: "Biểu mẫu" });
    // The catalogue, seven score sheets and the summary.
    expect(await forms.getByRole("option").count()).toBe(1 + 9);
    await bench.picture("print preview");

    for (const [name, title] of [
      ["Danh mục quy đổi", "DANH MỤC SẢN PHẨM/CÔNG VIỆC QUY ĐỔI"],
      ["T05-2026 Triệu Kim Oanh", "PHIẾU THEO DÕI, ĐÁNH GIÁ"],
      ["Tổng hợp T05-2026", "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ"],
    ] as const) {
      await forms.selectOption(name);
      const promised = await promisedPages(page);
      const printed = await printOut(page, name);
      expect(printed.sheets, name).toHaveLength(promised);
      expect(printed.pages, name).toEqual(printed.sheets.map(() => paper));
      expect(printed.strangers, name).toEqual([]);
      expect(printed.cut, name).toEqual([]);
      expect(printed.sheets[0], name).toContain(title);
      expect(printed.sheets.at(-1), name).toContain("(Ký, ghi rõ họ tên)");
      for (const [index, text] of printed.sheets.entries()) {
        expect(text, `${name}, page ${index + 1}`).toMatch(new RegExp(`${index + 1}/${promised}$`));
      }
      if (name === "Danh mục quy đổi") {
        for (const text of printed.sheets) expect(text).toContain("Khung điểm tối đa");
      }
    }

    await forms.selectOption("");
    const all = await promisedPages(page);
    await bench.button("In / lưu PDF").press("Enter");
    expect(await page.evaluate(() => Reflect.get(window, "printed"))).toEqual(["Biểu mẫu KPI"]);
    // Closed without printing: nothing of the paper is left, in the page and in its name.
    expect(await page.locator(".paper-copy").count()).toBe(0);
    expect(await page.title()).toBe("Bàn làm việc Danh mục KPI");
    expect(await promisedPages(page)).toBe(all);
    const printed = await printOut(page, "all forms");
    expect(printed.pages).toHaveLength(all);
    await bench.go("Tổng hợp");
    await page.emulateMedia({ media: "print" });
    expect(await bench.region("Tổng hợp").isVisible()).toBe(true);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

describe.skipIf(browserPath === null)("forms in Excel's pane", () => {
  let excel: ExcelPlace;
  beforeAll(async () => {
    excel = await openExcelPlace();
  });
  afterAll(() => excel.close());

  it("are shown as pages, and printed by Excel from the sheet that the pane opens", async () => {
    const { pane, bed } = await excel.open({ file: "danh-muc-van-phong-da-sua.xlsx" });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await page.evaluate(stubPrinter);
    await pane.go("Quy đổi");
    await pane.button("Xem bản in").click();
    await page.getByText("Trang này chưa ghi vào sổ tính.", { exact: false }).waitFor();
    await pane.go("Quy đổi");
    await pane.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    bed.workbook.active = "Danh mục";
    await pane.button("Xem bản in").click();
    await page.getByText("Rồi trong Excel chọn Tệp > In.", { exact: false }).waitFor();
    await pane.picture("excel print");
    await pane.button("Mở “Danh mục quy đổi” để in").press("Enter");
    await expect.poll(() => bed.workbook.active).toBe("Danh mục quy đổi");
    expect(await page.evaluate(() => Reflect.get(window, "printed"))).toEqual([]);
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });
});

/** With a month scored, and the preview open. */
async function openForms(workplace: Workplace): Promise<WorkbenchPage> {
  const bench = await workplace.open();
  const { page } = bench;
  await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
  await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
  await fillViews(bench, sample("giao-viec-2026-05.csv"));
  await page.evaluate(stubPrinter);
  await bench.go("Tổng hợp");
  await bench.button("Xem bản in").click();
  await page.getByRole("combobox", { name: "Biểu mẫu" }).waitFor();
  return bench;
}

/** Runs in the page: the print box of a person who lets it print at once, which keeps what the file would be called. */
function stubPrinter(): void {
  const printed: string[] = [];
  Object.assign(window, {
    printed,
    print: () => {
      window.dispatchEvent(new Event("beforeprint"));
      printed.push(document.title);
      window.dispatchEvent(new Event("afterprint"));
    },
  });
}

async function promisedPages(page: Page): Promise<number> {
  const sentence = await page.getByText(/Khoảng \d+ trang A4/).textContent();
  return Number(/\d+/.exec(sentence ?? "")?.[0]);
}

interface PrintedPaper {
  /** Sizes in points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** What is written on each sheet of paper. */
  readonly sheets: readonly string[];
  /** What is on paper beside the forms. */
  readonly strangers: readonly string[];
  /** Texts that do not fit into their cell, and pages whose table does not fit. */
  readonly cut: readonly string[];
}

/** What a printer would get. The file is kept for people to look at with EVERY_LOOK=1. */
async function printOut(page: Page, name: string): Promise<PrintedPaper> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (everyLook) {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, `print ${name}.pdf`), pdf);
  }
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const seen = await page.evaluate(lookAtPaper);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return {
    pages: boxes.map(([, width, height]) => ({ width: Math.round(Number(width)), height: Math.round(Number(height)) })),
    ...seen,
  };
}

/** Runs in the page. */
function lookAtPaper(): Omit<PrintedPaper, "pages"> {
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  const copy = document.querySelector(".paper-copy");
  const sheets = [...(copy?.children ?? [])];
  const cut = sheets.flatMap((sheet, index) => {
    const table = sheet.querySelector("table");
    const number = sheet.firstElementChild?.lastElementChild;
    const isWhole = table && number && table.getBoundingClientRect().bottom <= number.getBoundingClientRect().top;
    const cells = [...sheet.querySelectorAll("td")]
      .filter((cell) => getComputedStyle(cell).overflow !== "visible")
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
    return [...(isWhole ? [] : [`page ${index + 1}`]), ...cells.map(({ textContent }) => textContent)];
  });
  const strangers = [...document.body.children].filter((element) => element !== copy && isSeen(element));
  return {
    sheets: sheets.map(({ textContent }) => textContent),
    strangers: strangers.map(({ textContent }) => textContent),
    cut,
  };
}
