/** An approved catalogue beside the own one: opened, a group taken over and back, what is missing added, and remembered. */
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
import { parseCellAddress } from "../../src/workbook/address";
import { temporaryFolder } from "../support/kpi";
import { writeBook } from "../support/write-book";
import { browserPath } from "./built-pages";
import { everyLook } from "./every-look";
import { expectNoBarrier, putOn, type Look } from "./inspect-look";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const narrow: Look = { name: "320", colorScheme: "light", viewport: { width: 320, height: 640 } };
const looks: readonly Look[] = everyLook
  ? [
      { name: "dark", colorScheme: "dark", viewport: { width: 1366, height: 768 } },
      { name: "contrast", colorScheme: "dark", forcedColors: "active", viewport: { width: 1366, height: 768 } },
      narrow,
    ]
  : [narrow];

const head = [
  "Nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Phân nhóm",
  "Định lượng thời gian",
  "Hệ số quy đổi",
];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("approved catalogues beside the own one", () => {
  let workplace: Workplace;
  let file = "";
  beforeAll(async () => {
    workplace = await openWorkplace();
    file = path.join(await temporaryFolder(), "tinh-2025.xlsx");
    await writeBook(file, {
      DM: [
        head,
        [
          "Hội nghị",
          "Lập danh sách, gửi giấy mời đại biểu",
          "Danh sách đại biểu",
          "N4",
          "Từ 5 phút đến dưới 15 phút",
          0.9,
        ],
        ["Bảo vệ", "Trực bảo vệ trụ sở ngoài giờ", "Sổ trực", "N1", "Từ 25 phút đến dưới 45 phút", 1],
      ],
    });
  });
  afterAll(() => workplace.close());

  it("are opened from the review, give a group over that is taken back, and a row that is missing", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.gridIsReady();
    await bench.button("Đối chiếu với danh mục đã duyệt").click();
    const view = bench.region("Danh mục đã duyệt");
    await view.getByText("Chưa mở danh mục đã duyệt nào").waitFor();
    await expectNoBarrier(bench, "references-empty");
    await page.locator("input[data-references]").setInputFiles(file);

    // Only the rows that something approved resembles are shown at first; one of them is far from it.
    const rows = view
      .getByRole("list", { name: "Dòng của đơn vị và các dòng đã duyệt gần giống" })
      .getByRole("listitem");
    const row = rows.filter({ hasText: "gửi giấy mời đại biểu" });
    await row.getByText("Nhóm N1, trong khi dòng gần nhất đã duyệt là N4.").waitFor();
    await view.getByRole("searchbox").fill("giay moi DAI BIEU");
    await expect.poll(() => rows.count()).toBe(1);
    await row.getByRole("button", { name: /^C67/ }).press("Enter");
    await expect.poll(() => bench.selectedCell()).toBe("C67");
    await view.getByRole("region", { name: "Dòng đang chọn (C67)" }).waitFor();
    await expectNoBarrier(bench, "references-own");

    await row.getByRole("button", { name: /^Lấy nhóm N4/ }).press("Enter");
    await page.getByText("Đã lấy 1 ô theo danh mục đã duyệt.").waitFor();
    await row.getByText("Nhóm N1, trong khi").waitFor({ state: "detached" });
    expect(await savedCell(bench, "E67")).toBe("N4");
    await bench.button(/^Hoàn tác$/).click();
    await page.getByText("Đã hoàn tác").waitFor();
    await row.getByText("Nhóm N1, trong khi").waitFor();
    expect(await savedCell(bench, "E67")).toBe("n1");

    // What is missing is found without diacritics and becomes a row below the section in which a person stands.
    await view.getByRole("button", { name: /^Đã duyệt/ }).click();
    await view.getByRole("searchbox", { name: "Tìm trong danh mục đã duyệt" }).fill("truc bao ve");
    await view.getByRole("checkbox", { name: /^Chọn Trực bảo vệ/ }).press(" ");
    await expectNoBarrier(bench, "references-missing");
    await bench.button("Thêm 1 dòng vào danh mục").click();
    await page.getByText("Đã thêm 1 dòng theo danh mục đã duyệt.").waitFor();
    await view.getByText("Sản phẩm đã duyệt nào cũng có dòng gần giống ở đơn vị.").waitFor();
    expect(await savedCell(bench, "C74")).toBe("Trực bảo vệ trụ sở ngoài giờ");

    for (const look of looks) {
      await putOn(bench, look);
      await view.getByRole("button", { name: /^Dòng của đơn vị/ }).click();
      await expectNoBarrier(bench, `references-${look.name}`);
      expect(await view.evaluate((frame) => frame.scrollWidth - frame.clientWidth), look.name).toBe(0);
    }
    expect(bench.troublesBesideEngine()).toEqual([]);
    await bench.close();
  });
});

async function savedCell(bench: WorkbenchPage, address: string) {
  const host = await openXlsx(await bench.save(), "saved.xlsx");
  const sheet = findSheet(await host.read(), "Danh mục");
  const place = parseCellAddress(address);
  if (!sheet || !place) throw new Error(`no ${address}`);
  return cellAt(sheet, place.row, place.column);
}
