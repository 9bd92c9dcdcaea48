/** A month at the desk, as a person does it: a list without codes, new people, marks for all, the cap, the sheet and back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { resultValueOf } from "../../src/sheets/score/score-cells";
import { scoreAreaName } from "../../src/sheets/score/score-columns";
import { valuesOfName } from "../../src/workbook/workbook-snapshot";
import { browserPath, sample } from "./built-pages";
import { assignmentsFile, MonthDeskPage, openMonth } from "./month-page";
import { openWorkplace, type Workplace } from "./workbench-page";

const first = "Hoàng Thu Trang";
const second = "Vũ Đình Khải";
/** Products by the catalogue's own names; one line's name is nobody's, and the column of people has a heading of its own. */
const lines = [
  ["Đồng chí", "Công việc", "SL giao", "SL hoàn thành"],
  [first, "Chuyển văn bản tới người xử lý theo bút phê của lãnh đạo", "10", "10"],
  [second, "Chuyển văn bản tới người xử lý theo bút phê của lãnh đạo", "10", "10"],
  [second, "Chuyển văn bản cho người xử lý", "10", "9"],
];
const table = assignmentsFile(lines);

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("a month at the desk", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("goes from a list without codes to written sheets, and back from a person's sheet", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await openMonth(bench);
    const [form] = await Promise.all([page.waitForEvent("download"), bench.button("Tải mẫu bảng giao việc").click()]);
    expect(form.suggestedFilename()).toBe("mau-giao-viec-2026-05.xlsx");

    await bench.bringAssignments(table);
    await page.getByText("Chưa biết cột nào là họ và tên.").waitFor();
    await page.getByRole("combobox", { name: "họ và tên" }).selectOption({ label: "A — Đồng chí" });

    const questions = page.getByRole("region", { name: "1 tên sản phẩm cần chọn" });
    const choice = questions.getByRole("combobox", { name: "Sản phẩm của “Chuyển văn bản cho người xử lý”" });
    const nearest = await choice.locator("optgroup").first().locator("option").first().textContent();
    expect(nearest).toContain("Chuyển văn bản tới người xử lý theo bút phê của lãnh đạo");
    await choice.selectOption({ label: nearest ?? "" });
    await questions.waitFor({ state: "detached" });

    await page.getByRole("region", { name: "2 người mới, chưa có trong trang “Nhân sự”" }).waitFor();
    await page.getByRole("textbox", { name: `Chức vụ của ${first}` }).fill("Chuyên viên chính");
    await bench.confirmNewcomers();

    const { table: desk } = new MonthDeskPage(bench);
    await bench.deskShows(2);
    expect(await desk.getByText("tạm tính", { exact: true }).filter({ visible: true }).count()).toBe(2);
    await page.getByText(/Tạm tính: .* phải hạ: xuất sắc vượt tối đa 0 suất/).waitFor();
    const marks = (name: string) => new MonthDeskPage(bench).mark(name);
    await marks(first).click();
    await page.keyboard.type("31");
    await page.keyboard.press("Enter");
    await desk.getByText("Cấp trên chấm ghi “31”. Hãy ghi một số từ 0 đến 30, hoặc để trống.").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await desk
      .getByText("Cấp trên chấm ghi “31”. Hãy ghi một số từ 0 đến 30, hoặc để trống.")
      .waitFor({ state: "detached" });
    for (const mark of ["27,5", "10"]) {
      await page.keyboard.type(mark);
      await page.keyboard.press("Enter");
    }
    await expect.poll(() => desk.getByText("tạm tính", { exact: true }).count()).toBe(0);
    expect(await desk.getByRole("row", { name: new RegExp(first) }).textContent()).toContain("97,5");

    await bench.button("Ghi 2 phiếu đánh giá tháng 05/2026").click();
    await page.getByText("Đã ghi:").waitFor();
    await bench.button("Tiếp: tổng hợp tháng").waitFor();
    expect(await marks(first).inputValue()).toBe("27,5");

    await bench.openPerson(first);
    expect(await page.getByRole("region", { name: first }).getByText("tạm tính").count()).toBe(0);
    await bench.button("Mở phiếu").click();
    await expect.poll(() => bench.sheetTabs()).toContain(`T05-2026 ${first}`);
    await bench.button("Về bàn chấm").click();
    await desk.waitFor();

    const saved = await (await openXlsx(await bench.save())).read();
    expect(valuesOfName(saved, scoreAreaName("2026-05", "NV01", "criteria"))?.flat()).toContain(4.75);
    expect(resultValueOf({ workbook: saved, period: "2026-05", personId: "NV01" }, "total")).toBeCloseTo(97.5);

    await bench.button(/^Hoàn tác$/).click();
    await page.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();
    await bench.button("Ghi 2 phiếu đánh giá tháng 05/2026").waitFor();
    expect(await marks(first).inputValue()).toBe("27,5");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("writes no empty form that nobody asked for, and says which months have score sheets", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await openMonth(bench);
    await bench.bringAssignments(sample("giao-viec-2026-05.csv"));
    await bench.confirmNewcomers();
    await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
    await page.getByText("Đã ghi:").waitFor();
    const months = page.getByRole("combobox", { name: "Tháng" });
    expect(await months.locator('optgroup[label="Đã có phiếu"] option').allTextContents()).toEqual(["05/2026"]);
    await months.selectOption("2026-06");
    await page.getByText("Tháng 06/2026 chưa có phiếu nào").waitFor();
    expect(await page.getByText("Đang lấy từ các phiếu đã có trong sổ tính.").count()).toBe(0);
    await bench.button("Lập phiếu trống cho 7 người trong trang “Nhân sự”").click();
    await bench.button("Ghi 7 phiếu đánh giá tháng 06/2026").waitFor();
    await bench.close();
  });
});
