/** The whole job by keyboard alone, in a pane of 320 px: every action is reached with Tab and the arrows, and seen. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { openWorkplace, type Workplace } from "./workbench-page";

/** More than any view has stops. */
const mostStops = 80;

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("the pane by keyboard alone", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("reads, mends, converts, scores and sums up without a mouse", async () => {
    const bench = await workplace.open({ viewport: { width: 320, height: 640 } });
    const { page } = bench;
    const pane = page.getByRole("main");

    // Mend one finding and take it back: the focus stays in the pane.
    const fix = pane.getByRole("button", { name: "Sửa thành “N3”" });
    await pane.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).focus();
    await page.keyboard.type("chua ghi nhu mau");
    await reach(page, pane.getByRole("button", { name: /^Định lượng thời gian chưa ghi như mẫu/ }));
    await page.keyboard.press("End");
    await expect.poll(() => isFocused(pane.getByRole("button", { name: /^E39/ }))).toBe(true);
    await reach(page, fix);
    await page.keyboard.press("Enter");
    await pane.getByText("Đã sửa 1 chỗ trong danh mục.").waitFor();
    await press(page, pane.getByRole("button", { name: "Hoàn tác" }));
    await pane.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();

    // The steps are one walk of arrows; the main action is reached from anywhere by Tab.
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await pane.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await press(page, pane.getByRole("button", { name: "Tiếp: chọn sản phẩm chuẩn" }));
    await bench.region("Quy đổi").waitFor();
    await press(page, pane.getByRole("button", { name: "Chọn sản phẩm khác" }));
    const shortlist = pane.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" });
    await press(page, shortlist.getByRole("radio").first(), "Space");
    await pane.getByRole("region", { name: "Trước và sau khi đổi" }).waitFor();
    await press(page, pane.getByRole("button", { name: "Bỏ thay đổi" }));
    await pane.getByText(/VP\.017 · N1/).waitFor();
    await press(page, pane.getByRole("button", { name: "Ghi danh mục quy đổi vào trang mới" }));
    await pane.getByText("Đã ghi:").waitFor();
    await press(page, pane.getByRole("button", { name: "Tiếp: chấm điểm" }));

    await bench.region("Chấm điểm").waitFor();
    await reach(page, pane.getByRole("combobox", { name: "Tháng" }));
    await page.keyboard.type("05/2026");
    await expect.poll(() => pane.getByRole("combobox", { name: "Tháng" }).inputValue()).toBe("2026-05");
    await press(page, pane.getByRole("button", { name: "Dán từ bảng tính" }));
    await reach(page, pane.getByRole("textbox", { name: /^Dán bảng giao việc/ }));
    await page.keyboard.insertText("Họ và tên\tMã CV\tSố lượng giao\tSố lượng hoàn thành\nLý Thị Hoa\tVP.017\t5\t4\n");
    await press(page, pane.getByRole("button", { name: "Dùng bảng đã dán" }));
    await press(page, pane.getByRole("button", { name: /Lý Thị Hoa/ }));
    await bench.region("Lý Thị Hoa").waitFor();
    await page.keyboard.press("Escape");
    await press(page, pane.getByRole("button", { name: "Ghi 1 phiếu đánh giá tháng 05/2026" }));
    await pane.getByText("Đã ghi:").waitFor();

    const steps = pane.getByRole("navigation", { name: "Các bước" });
    await press(page, steps.getByRole("button", { name: /Tổng hợp$/ }));
    await pane.getByRole("table", { name: "Tháng 05/2026" }).waitFor();
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Walks by Tab, through the page and round again, until the target has the focus; it must be in sight then. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops && !(await isFocused(target)); stop++) await page.keyboard.press("Tab");
  expect(await isFocused(target)).toBe(true);
  const [box, size] = [await target.boundingBox(), page.viewportSize()];
  expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) < (size?.height ?? 0)).toBe(true);
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
