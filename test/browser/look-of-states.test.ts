/**
 * What a view shows only for some workbooks and at some moments: several tables on a sheet, the office's own names of groups,
 * people without work, a confirmation and its end, previews, questions about a list, files that can't be read. Each state
 * reachable for everybody and whole; one page is walked through, the looks changing at each state.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { missing, walk } from "./by-keyboard";
import { everyLook } from "./every-look";
import { expectNoBarrier, putOn, type Look } from "./inspect-look";
import { assignmentsFile, toMonth } from "./month-page";
import { bookOfManyTables } from "./books-with-questions";
import type { ViewName } from "./pane-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const beside = { width: 1366, height: 768 };

/** The first is the narrowest; so high that the whole view is in the picture. */
const looks: readonly Look[] = [
  { name: "light at 320 px", colorScheme: "light", viewport: { width: 320, height: 1500 } },
  { name: "dark at 320 px", colorScheme: "dark", viewport: { width: 320, height: 1500 } },
  { name: "forced at 320 px", colorScheme: "dark", forcedColors: "active", viewport: { width: 320, height: 1500 } },
  { name: "light at 1024 × 600", colorScheme: "light", viewport: { width: 1024, height: 600 } },
  { name: "light at 150 %", colorScheme: "light", viewport: { width: 911, height: 512 } },
  { name: "light at 1366 × 768", colorScheme: "light", viewport: beside },
  { name: "dark at 1366 × 768", colorScheme: "dark", viewport: beside },
  { name: "forced at 1366 × 768", colorScheme: "dark", forcedColors: "active", viewport: beside },
];

/** Each goes on from the one before it, and says in which view it is. */
const states: Readonly<Record<string, (bench: WorkbenchPage) => Promise<ViewName | "Danh mục đã duyệt">>> = {
  async "own groups in a finding"(bench) {
    await bench.openFile({ name: "nhieu-bang.xlsx", mimeType: "", buffer: Buffer.from(await bookOfManyTables()) });
    await bench.page.getByRole("combobox", { name: "Nhóm của “C1”" }).first().waitFor();
    return "Rà soát";
  },
  async "tables and own groups"(bench) {
    await bench.button(/^Danh mục — bảng 1/).click();
    await bench.region("Danh mục — bảng 2").waitFor();
    return "Rà soát";
  },
  async "people and work"(bench) {
    await bench.button(/^Danh mục — bảng 1/).click();
    await bench.button(/^Người và việc/).click();
    await bench.page.getByRole("table", { name: "Người và việc" }).waitFor();
    return "Rà soát";
  },
  async "all fixes"(bench) {
    await bench.openFile(sample("danh-muc-van-phong.xlsx"));
    await bench.page.getByText(/^77 sản phẩm/).waitFor();
    await bench.button(/^Sửa mọi chỗ có cách sửa/).click();
    await bench.page.getByRole("group", { name: /^Sẽ sửa / }).waitFor();
    return "Rà soát";
  },
  async "a file that can't be read"(bench) {
    const buffer = Buffer.from("PK\u0003\u0004 cắt ngang");
    await bench.openFile({ name: "hong.xlsx", mimeType: "application/octet-stream", buffer });
    await bench.page.getByText(/bị hỏng hoặc chép chưa trọn vẹn/).waitFor();
    return "Rà soát";
  },
  async "to be confirmed"(bench) {
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await bench.page.getByRole("textbox", { name: "Trưởng nhóm xác nhận" }).waitFor();
    return "Rà soát";
  },
  async confirmed(bench) {
    await bench.page.getByRole("textbox", { name: "Trưởng nhóm xác nhận" }).fill("Trần Thị Bình, Trưởng phòng");
    await bench.button(/^Xác nhận$/).click();
    await bench.page.getByText(/đã xác nhận đủ điều kiện nộp lúc/).waitFor();
    return "Rà soát";
  },
  async "the confirmation is void"(bench) {
    await bench.goToSheet("Danh mục");
    await bench.typeInto("D14", "Tệp văn bản số hóa đúng thể thức, đủ trang");
    await bench.page.getByText(/xác nhận đó hết hiệu lực/).waitFor();
    return "Rà soát";
  },
  async "a standard is chosen"(bench) {
    await bench.go("Quy đổi");
    await bench.button("Chọn sản phẩm khác").click();
    await bench.page.getByRole("searchbox", { name: "Tìm trong các sản phẩm còn lại" }).fill("bao cao");
    await bench.page.getByText(/^\d+ sản phẩm khớp$/).waitFor();
    return "Quy đổi";
  },
  async "a standard on trial"(bench) {
    await bench.page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" }).getByRole("radio").nth(2).click();
    await bench.page.getByText(/^\d+ dòng đổi/).waitFor();
    return "Quy đổi";
  },
  async "a month without sheets"(bench) {
    await bench.button("Bỏ thay đổi").click();
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await bench.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await toMonth(bench);
    await bench.page.getByRole("heading", { name: /chưa có phiếu nào|Chưa có ai/ }).waitFor();
    return "Chấm điểm";
  },
  async "columns to be told"(bench) {
    const rows = [
      ["Cán bộ phụ trách chính", "Đầu việc được phân", "Khối lượng", "Đã xong"],
      ["Lý Thị Hoa", "VP.017", "5", "4"],
    ];
    await bench.bringAssignments(assignmentsFile(rows));
    await bench.page.getByText(/^Chưa biết cột nào là/).waitFor();
    return "Chấm điểm";
  },
  async "kinds and products to be told"(bench) {
    const rows = [
      ["Họ và tên", "Sản phẩm", "Tính chất nhiệm vụ", "SL giao", "SL hoàn thành"],
      ["Lý Thị Hoa", "Văn bản đến đã đăng ký trên phần mềm", "Thường xuyên", "5", "5"],
      ["Lý Thị Hoa", "Văn bản đến", "Phối hợp", "5", "4"],
      ["Nguyễn Hoàng Phương Thảo Nguyên", "Báo cáo chuyên đề của cơ quan", "Theo dõi", "2", "2"],
    ];
    await bench.button("Bỏ bảng này").click();
    await bench.bringAssignments(assignmentsFile(rows));
    await bench.region("2 cách gọi loại giao việc cần chọn").waitFor();
    return "Chấm điểm";
  },
};

/** Those that a person comes to by typing into the sheet. */
const needGrid: readonly string[] = ["the confirmation is void"];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null || !everyStory)("how the views look in their rarer states", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("has no barrier and nothing cut off, in any look", async () => {
    const [narrow] = looks;
    // Without EVERY_LOOK each state in the narrowest look, where no grid comes up; what another look changes, the other
    // views show.
    const bench = await workplace.open(everyLook ? {} : { viewport: narrow?.viewport ?? beside });
    if (everyLook) await bench.gridIsReady();
    const shown = new Set<string>();
    for (const [name, open] of Object.entries(states)) {
      if (!everyLook && needGrid.includes(name)) continue;
      const view = await open(bench);
      await bench.region(view).waitFor();
      for (const look of everyLook ? looks : looks.slice(0, 1)) {
        await putOn(bench, look);
        // Where there is room for it again, the grid starts anew.
        if ((look.viewport?.width ?? 0) > 1000) await bench.gridIsReady();
        await expectNoBarrier(bench, `states ${name} ${look.name}`);
        const overflow = await bench.region(view).evaluate((frame) => frame.scrollWidth - frame.clientWidth);
        expect(overflow, `${name} ${look.name}: wider than its frame`).toBe(0);
      }
      if (!everyLook) continue;
      await expectStops(bench, name, shown);
      await putOn(bench, { name: "to go on", colorScheme: "light", viewport: beside });
      await bench.gridIsReady();
    }
    expect(bench.troublesBesideEngine()).toEqual([]);
    await bench.close();
  });
});

/** Every stop from the steps to the main action is in sight and shows that the keyboard is there. */
async function expectStops(bench: WorkbenchPage, state: string, shown: Set<string>): Promise<void> {
  await putOn(bench, { name: "by keyboard", colorScheme: "light", viewport: { width: 320, height: 640 } });
  await bench.page.getByRole("navigation").getByRole("button").first().focus();
  const stops = await walk(bench.page, "Mở tệp", shown);
  expect(stops.length, state).toBeGreaterThan(3);
  expect(
    stops.filter((stop) => stop.includes(missing)),
    state,
  ).toEqual([]);
  process.stdout.write(`${state}: ${stops.join(" | ")}\n`);
}
