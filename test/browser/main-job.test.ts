/** The main job on the sample, from an opened file to score sheets in the saved one, as a person does it. */
import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { browserPath, sample } from "./built-pages";
import { openWorkplace, type Workplace } from "./workbench-page";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("the main job in the workbench", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("goes to a finding's cell, mends a group after a preview, and takes it back", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    const before = await bench.sentence();
    expect(before).toMatch(/77 sản phẩm · \d+ lỗi .*chưa sẵn sàng nộp/);

    await page.getByRole("button", { name: /^C51/ }).click();
    await bench.showPlainTable();
    await expect.poll(() => page.getByRole("gridcell", { selected: true }).count()).toBe(1);
    expect(await page.getByText("Ô C51: 1 nội dung").count()).toBe(1);

    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("thoi gian khong doc duoc");
    await bench.button("Sửa cả 2…").click();
    const preview = page.getByRole("group", { name: "Sẽ sửa 2 ô trong danh mục của bạn" });
    expect(await preview.getByRole("listitem").count()).toBe(2);
    await preview.getByRole("button", { name: "Sửa 2 ô" }).click();
    await page.getByText("Đã sửa 2 chỗ trong danh mục.").waitFor();
    expect(errorsIn(await bench.sentence())).toBe(errorsIn(before) - 2);

    await bench.button(/^Hoàn tác$/).click();
    await page.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();
    expect(await bench.sentence()).toBe(before);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("converts, scores a month, saves a file that holds all of it, and takes all of it out again", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await bench.showPlainTable();
    const tabs = await page.getByRole("tab").allTextContents();

    await page.getByRole("textbox", { name: "Trưởng nhóm xác nhận" }).fill("Trần Thị Bình, Trưởng phòng");
    await page.keyboard.press("Enter");
    await page.getByText(/^Trần Thị Bình, Trưởng phòng đã xác nhận đủ điều kiện nộp lúc/).waitFor();
    expect(await page.getByRole("tab", { name: "Kết quả rà soát", selected: true }).count()).toBe(1);
    await bench.picture("confirmed");
    await bench.button(/^Hoàn tác$/).click();
    await page.getByRole("textbox", { name: "Trưởng nhóm xác nhận" }).waitFor();

    await bench.go("Quy đổi");
    expect(await page.getByText(/VP\.017 · N1 · 35 điểm/).count()).toBe(1);
    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    await bench.button("Danh mục quy đổi").first().click();
    expect(await page.getByRole("tab", { name: "Danh mục quy đổi", selected: true }).count()).toBe(1);

    await bench.go("Chấm điểm");
    await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
    await bench.bringAssignments(sample("giao-viec-2026-05.csv"));
    await bench.deskShows(7);
    await bench.confirmNewcomers();
    await bench.openPerson("Hoàng Thu Trang");
    await page.getByRole("region", { name: "Hoàng Thu Trang" }).getByText("Tổng điểm").waitFor();
    await page.keyboard.press("Escape");
    await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
    await page.getByText("Đã ghi:").waitFor();

    await bench.go("Tổng hợp");
    const table = page.getByRole("table", { name: "Tháng 05/2026" });
    expect(await table.getByRole("row").count()).toBe(8);

    const [download] = await Promise.all([page.waitForEvent("download"), bench.button("Lưu .xlsx").click()]);
    expect(download.suggestedFilename()).toBe("danh-muc-van-phong-da-sua-kpi.xlsx");
    const saved = await openXlsx(new Uint8Array(await readFile(await download.path())));
    const { sheets } = await saved.read();
    const markers = sheets.flatMap(({ marker }) => (marker === null ? [] : [marker]));
    expect(markers).toEqual(expect.arrayContaining(["catalogue", "settings", "roster", "summary_2026_05"]));
    expect(markers.filter((marker) => marker.startsWith("score_2026_05_"))).toHaveLength(7);

    await bench.go("Cài đặt");
    await bench.button("Kết quả trong sổ tính").click();
    await bench.button("Gỡ kết quả…").click();
    await bench.button("Gỡ các trang này").click();
    await page.getByText(`Đã gỡ ${sheets.length - tabs.length} trang kết quả.`).waitFor();
    expect(await page.getByRole("tab").allTextContents()).toEqual(tabs);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("shows the effect of another standard unit, of a weight and of a rule before anything is written", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.showPlainTable();
    await bench.go("Quy đổi");
    const map = page.getByRole("region", { name: "Hệ số nếu chọn như trên" }).getByRole("table");
    const before = await map.textContent();
    await bench.button("Chọn sản phẩm khác").click();
    const shortlist = page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" });
    expect(await shortlist.getByRole("radio").count()).toBe(5);
    await shortlist.getByRole("radio", { checked: false }).last().click();
    await expect.poll(() => map.textContent()).not.toBe(before);

    const chosen = await map.textContent();
    await bench.go("Cài đặt");
    await bench.button("Quy đổi: thang, số chữ số, điểm").click();
    await page.getByRole("textbox", { name: "N5" }).fill("3,5");
    await page.keyboard.press("Enter");
    await page.getByText("đã đổi").first().waitFor();
    await bench.go("Quy đổi");
    await expect.poll(() => map.textContent()).not.toBe(chosen);
    expect(await page.getByRole("tab", { name: "Danh mục quy đổi" }).count()).toBe(0);

    // A rule that is turned off is missed at once, and the check says so.
    await bench.go("Cài đặt");
    await bench.button("Quy tắc rà soát").click();
    await bench.button("Mức của từng quy tắc").click();
    await page.getByRole("combobox", { name: "Dấu cách thừa, ký tự ẩn" }).selectOption({ label: "Tắt" });
    await bench.go("Rà soát");
    await page.getByText("Dấu cách thừa, ký tự ẩn (W309): 4 nội dung không nêu").waitFor();
    expect(await page.getByText("1 quy tắc đang tắt").count()).toBe(1);
    await page.getByText(/77 sản phẩm · \d+ lỗi · 5 cảnh báo/).waitFor();
    await bench.close();
  });

  it("switches to English at once, for this person: another file and a new visit stay English", async () => {
    // So narrow that the pane stands alone.
    const bench = await workplace.open({ viewport: { width: 400, height: 720 } });
    const { page } = bench;
    await bench.go("Cài đặt");
    await bench.page.getByRole("radio", { name: "English" }).check();
    await bench.page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Check" }).click();
    expect(await bench.page.getByText(/77 products · \d+ errors .*not ready to submit/).count()).toBe(1);
    expect(await bench.button("Save .xlsx").count()).toBe(1);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), bench.button("Open a file").click()]);
    await chooser.setFiles(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 products — ready to submit").waitFor();
    await page.reload();
    // A new visit goes on with the person's own file.
    await page.getByText("76 products — ready to submit").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("danh-muc-kpi.language"))).toBe("en");
    await bench.close();
  });
});

function errorsIn(sentence: string): number {
  return Number(/(\d+) lỗi/.exec(sentence)?.[1]);
}
