/**
 * How long the production build holds the page at a time, step by step, from 5,000 products to the score sheets of 200
 * people: `npm run bench:tasks`; and how long it keeps the main thread busy in all. A slice of our own lasts 30 ms; what is
 * far above is mostly the spreadsheet engine's.
 * Prints, never fails; a busy machine makes every figure larger.
 */
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { openWorkplace } from "../browser/workbench-page";
import { longCatalogue } from "./long-catalogue";
import { longMonth } from "./long-month";

const products = 5_000;
const people = 200;
const felt = 100;
/** Milliseconds after a step in which what it left behind still counts: drawing, calculating. */
const aftermath = 2_000;
const longWait = { timeout: 300_000 };
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const thousands = (count: number): string => count.toLocaleString("de");

const workplace = await openWorkplace(process.argv[2]);
try {
  const bench = await workplace.open({ acceptDownloads: true });
  const { page } = bench;
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) performance.mark("long task", { detail: duration });
    }).observe({ type: "longtask" });
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  /** Milliseconds that the main thread was busy since the page began. */
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const step = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    await page.evaluate(() => performance.clearMarks("long task"));
    const start = performance.now();
    const before = await busy();
    const result = await work();
    const whole = performance.now() - start;
    const task = (await busy()) - before;
    await page.waitForTimeout(aftermath);
    const tasks = await page.evaluate(() =>
      performance
        .getEntriesByName("long task", "mark")
        .map((mark) => ("detail" in mark && typeof mark.detail === "number" ? mark.detail : 0)),
    );
    const columns = [
      what.padEnd(28),
      `longest ${Math.max(0, ...tasks)
        .toFixed(0)
        .padStart(6)} ms`,
      `over ${felt} ms ${String(tasks.filter((task) => task > felt).length).padStart(4)}`,
      `task ${task.toFixed(0).padStart(7)} ms`,
      `whole ${whole.toFixed(0).padStart(7)} ms`,
    ];
    process.stdout.write(`${columns.join("  ")}\n`);
    return result;
  };

  const catalogue = { name: "danh-muc.xlsx", mimeType: xlsxType, buffer: Buffer.from(await longCatalogue(products)) };
  await step("open and check", async () => {
    await bench.openFile(catalogue);
    await page.getByText(new RegExp(`${thousands(products)} sản phẩm`)).waitFor(longWait);
    await bench.gridIsReady();
  });
  await bench.go("Quy đổi");
  await page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" }).getByRole("radio").first().check();
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
} finally {
  await workplace.close();
}
