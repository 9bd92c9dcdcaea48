/** The guide's pictures: the main job on the samples, in the running product, always on the same day. */
import { fileURLToPath } from "node:url";

import { closeBrowser, sample } from "../../test/browser/built-pages";
import type { WorkbenchPage } from "../../test/browser/workbench-page";
import { openWorkplace } from "../../test/browser/workbench-page";

/** May has ended: the pane offers it for scoring. */
const today = new Date("2026-06-03T08:00:00+07:00");

/** @param folder The build to look at; dist/ when absent. */
export async function takePictures(folder?: string): Promise<void> {
  const workplace = await openWorkplace(folder);
  try {
    const bench = await workplace.open({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", reducedMotion: "reduce" });
    await bench.page.clock.install({ time: today });
    await bench.page.reload();
    await bench.isReady();
    await review(bench);
    await convertAndScore(bench);
    await bench.close();
  } finally {
    await workplace.close();
    await closeBrowser();
  }
}

async function review(bench: WorkbenchPage): Promise<void> {
  const { page } = bench;
  await gridIsDrawn(bench);
  await page.getByRole("button", { name: /^C51/ }).click();
  await whole(bench, "workbench");
  await pane(bench, "buoc-1-ra-soat");
  await page.getByRole("searchbox").fill("chua ghi nhu mau");
  await bench
    .button(/^Sửa cả/)
    .first()
    .click();
  await pane(bench, "buoc-1-sua-ca-nhom");
}

async function convertAndScore(bench: WorkbenchPage): Promise<void> {
  const { page } = bench;
  await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
  await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
  await bench.go("Quy đổi");
  // The step itself is to be seen, not the office's details above it.
  await bench.button(/^Hồ sơ cơ quan/).click();
  await pane(bench, "buoc-2-quy-doi");
  await bench.button("Ghi danh mục quy đổi vào trang mới").click();
  await page.getByText("Đã ghi:").waitFor();
  await bench.button("Danh mục quy đổi").first().click();
  await gridIsDrawn(bench);
  await whole(bench, "buoc-2-da-ghi");

  await bench.go("Chấm điểm");
  await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
  await bench.bringAssignments(sample("giao-viec-2026-05.csv"));
  await bench.deskShows(7);
  await bench.confirmNewcomers();
  // Builds in which the details wait for their first write fold them by themselves afterwards.
  const office = bench.page.getByRole("button", { name: /^Hồ sơ cơ quan/, expanded: true });
  if (await office.isVisible()) await office.click();
  // The desk is to be seen, below what the table of assignments was brought with.
  await page.getByRole("heading", { name: /^Bàn chấm tháng/ }).evaluate((heading) => heading.scrollIntoView());
  await pane(bench, "buoc-3-cham-diem");
  await bench.openPerson("Hoàng Thu Trang");
  await page.getByRole("region", { name: "Hoàng Thu Trang" }).getByText("Tổng điểm").scrollIntoViewIfNeeded();
  await pane(bench, "buoc-3-cach-tinh");
  await page.keyboard.press("Escape");
  await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
  await page.getByText("Đã ghi:").waitFor();
  await bench.go("Tổng hợp");
  await pane(bench, "buoc-4-tong-hop");
  await bench.go("Cài đặt");
  await pane(bench, "cai-dat");
}

/** The grid comes after the pane, and draws a moment after its text is there. */
async function gridIsDrawn({ page }: WorkbenchPage): Promise<void> {
  await page.locator("canvas").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.getByText(/^Đang (?:xem công thức|tính)…/).waitFor({ state: "hidden" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function whole({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: fileOf(name), animations: "disabled" });
}

async function pane({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.getByRole("main").screenshot({ path: fileOf(name), animations: "disabled" });
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`${name}.png`, import.meta.url));
}
