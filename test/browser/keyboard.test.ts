/**
 * Work by keyboard alone: the whole job in a pane of 320 px, and every stop of the wide page, with a sign of where the
 * keyboard is.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { isFocused, missing, press, reach, walk } from "./by-keyboard";
import { fillViews } from "./inspect-look";
import { viewNames } from "./pane-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

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
    await pane.getByText(/^\d+ dòng đổi · k [\d,]+–[\d.,]+$/).waitFor();
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
    await press(page, pane.getByRole("button", { name: /^Xác nhận .*người mới$/ }));
    const desk = pane.getByRole("table", { name: /^Bàn chấm tháng/ });
    await press(page, desk.getByRole("button", { name: "Lý Thị Hoa", exact: true }));
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

  it("shows at every stop of the wide page where the keyboard is", async () => {
    const bench = await workplace.open({ reducedMotion: "reduce" });
    await bench.gridIsReady();
    const shown = new Set<string>();
    const stops = await walk(bench.page, "Nội dung ô", shown);
    // Whatever the zoom that the columns fit the window with.
    expect(stops.map((stop) => stop.replace(/^\d+%$/, "100%"))).toEqual([
      ...["Mở tệp", "Mẫu thử", "Biểu mẫu trống", "Lưu .xlsx"],
      ...["Hoàn tác gõ", "Làm lại", "Chèn dòng", "Xóa dòng", "Tìm", "Bảng đơn giản"],
      "Ô đang chọn; gõ địa chỉ rồi nhấn Enter để đến ô khác",
      ...["Danh sách trang tính", "Danh mục", "Thu nhỏ", "Phóng to", "100%"],
    ]);
    // The walk moved nothing: the column letters and row numbers stand where they stood.
    expect(
      await bench.grid.evaluate((grid) => [...grid.querySelectorAll("*")].filter((e) => e.scrollLeft > 0).length),
    ).toBe(0);
    await expectStopsOfViews(bench, shown);

    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await bench.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(bench, sample("giao-viec-2026-05.xlsx"));
    await expectStopsOfViews(bench, shown);
    await bench.close();
  });

  it("goes between findings and cells by F6, also when the finding is gone", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    await page.keyboard.press("F6");
    const lines = page.getByRole("list", { name: "Nội dung cần sửa" }).getByRole("button");
    await reach(page, lines.first());
    await page.keyboard.press("ArrowDown");
    const line = page.getByRole("button", { name: /^C51/ });
    await expect.poll(() => isFocused(line)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => bench.selectedCell()).toBe("C51");
    await page.keyboard.press("F6");
    await expect.poll(() => bench.isInGrid()).toBe(true);
    await page.keyboard.type("Tổng hợp số liệu kinh tế - xã hội tháng");
    await page.keyboard.press("Enter");
    await page.getByText(/77 sản phẩm · 10 lỗi/).waitFor();
    await page.keyboard.press("F6");
    // The next finding stands where the mended one stood.
    await expect.poll(() => isFocused(lines.nth(1))).toBe(true);
    await bench.close();
  });

  it("tells the way out of the grid when it came in by keyboard, and not when a mouse did", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    const hint = page.getByText(/F6: sang khung bên cạnh/);
    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).focus();
    await page.keyboard.press("F6");
    await hint.waitFor();
    await bench.picture("the way out of the grid");
    await page.keyboard.press("Tab");
    expect(await hint.count()).toBe(1);
    await page.keyboard.press("F6");
    await hint.waitFor({ state: "detached" });
    await bench.grid.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 200 } });
    await expect.poll(() => bench.isInGrid()).toBe(true);
    expect(await hint.count()).toBe(0);
    await bench.close();
  });
});

/** Every view, from the steps to its main action. */
async function expectStopsOfViews(bench: WorkbenchPage, shown: Set<string>): Promise<void> {
  for (const view of viewNames.vi) {
    await bench.go(view);
    await bench.page.getByRole("navigation").getByRole("button").first().focus();
    const stops = await walk(bench.page, "Mở tệp", shown);
    expect(stops.length, view).toBeGreaterThan(5);
    expect(
      stops.filter((stop) => stop.includes(missing)),
      view,
    ).toEqual([]);
  }
}
