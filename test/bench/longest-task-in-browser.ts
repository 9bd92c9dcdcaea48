/**
 * How long the production build holds the page at a time, step by step, from its start over 5,000 products to the score
 * sheets of 200 people: `npm run bench:tasks`; several builds after one another: `npm run bench:tasks -- before/ after/`. In
 * processor time of the main thread. A slice of our own lasts 30 ms; what is far above is mostly the spreadsheet engine's.
 * Prints, never fails.
 */
import { basename, resolve } from "node:path";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { openWorkplace, type Workplace } from "../browser/workbench-page";
import { longCatalogue } from "./long-catalogue";
import { longMonth } from "./long-month";
import { felt, MainThread } from "./main-thread";

const products = 5_000;
const people = 200;
/** Milliseconds after a step in which what it left behind still counts: drawing, calculating. */
const aftermath = 2_000;
const longWait = { timeout: 300_000 };
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const thousands = (count: number): string => count.toLocaleString("de");

const folders = process.argv.slice(2);
for (const folder of folders.length > 0 ? folders : ["dist"]) await measure(folder);
process.exit(0);

async function measure(folder: string): Promise<void> {
  process.stdout.write(`${basename(folder)}\n`);
  const workplace = await openWorkplace(resolve(folder));
  try {
    await work(workplace);
  } finally {
    await workplace.close();
  }
}

async function work(workplace: Workplace): Promise<void> {
  const bench = await workplace.open({ acceptDownloads: true });
  const { page } = bench;
  const thread = await MainThread.of(page);
  const step = async <Result>(what: string, act: () => Promise<Result>): Promise<Result> => {
    await thread.begin();
    const start = performance.now();
    const result = await act();
    const whole = performance.now() - start;
    await page.waitForTimeout(aftermath);
    const stretches = await thread.end();
    const columns = [
      what.padEnd(28),
      `longest ${stretches.longest.toFixed(0).padStart(6)} ms`,
      `over ${felt} ms ${String(stretches.felt).padStart(4)}`,
      `task ${stretches.total.toFixed(0).padStart(7)} ms`,
      `whole ${whole.toFixed(0).padStart(7)} ms`,
    ];
    process.stdout.write(`${columns.join("  ")}\n`);
    return result;
  };

  await bench.gridIsReady();
  await step("start again", async () => {
    await page.reload();
    await bench.isReady();
    await bench.gridIsReady();
  });
  const catalogue = { name: "danh-muc.xlsx", mimeType: xlsxType, buffer: Buffer.from(await longCatalogue(products)) };
  await step("open and check", async () => {
    await bench.openFile(catalogue);
    await page.getByText(new RegExp(`${thousands(products)} sản phẩm`)).waitFor(longWait);
    await bench.gridIsReady();
  });
  await bench.go("Rà soát");
  await bench.goToCell("D10");
  const sentence = page.getByRole("main").getByRole("status").first();
  const before = (await sentence.textContent()) ?? "";
  await step("type into a cell", async () => {
    await page.keyboard.type("Văn bản");
    await page.keyboard.press("Enter");
    // "… · Trang tính vừa được sửa" behind the old figures is not yet the answer.
    while ((await sentence.textContent())?.startsWith(before) !== false) await page.waitForTimeout(20);
  });
  for (const view of ["Tổng hợp", "Rà soát", "Quy đổi"] as const) await step(`look at ${view}`, () => bench.go(view));
  await page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" }).getByRole("radio").first().click();
  await page.getByRole("checkbox", { name: /^Vẫn ghi/ }).check();
  await step("convert", async () => {
    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor(longWait);
  });
  const converted = await step("save", () => bench.save());
  const month = longMonth(await (await openXlsx(converted)).read(), people);
  await bench.go("Chấm điểm");
  await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
  await step("score a month", async () => {
    const lines = month.rows.map((row) => row.map(String).join(",")).join("\n");
    await bench.bringAssignments({ name: "giao-viec.csv", mimeType: "text/csv", buffer: Buffer.from(lines) });
    await bench.deskShows(people);
    await bench.confirmNewcomers();
  });
  await step("write the score sheets", async () => {
    await bench.button(new RegExp(`^Ghi ${people} phiếu đánh giá`)).click();
    await page.getByText("Đã ghi:").waitFor(longWait);
  });
  const scored = await step("save again", () => bench.save());
  await step("open what was saved", async () => {
    await bench.openFile({ name: "da-cham.xlsx", mimeType: xlsxType, buffer: Buffer.from(scored) });
    await page
      .getByText(/da-cham/)
      .first()
      .waitFor(longWait);
    await page
      .getByText(new RegExp(`${thousands(products)} sản phẩm`))
      .first()
      .waitFor(longWait);
    await bench.gridIsReady();
  });
}
