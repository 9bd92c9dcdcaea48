/** What is wrong is marked where it stands: in Excel's own cells where a person wants it, and beside the cells of the grid. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { dumpWorkbook } from "../excel-host/model-view";
import { findModelSheet } from "../excel-host/model-workbook";
import { browserPath } from "./built-pages";
import { everyStory } from "./every-story";
import { isFocused, press } from "./by-keyboard";
import { openExcelPlace, type ExcelPlace } from "./excel-page";
import { expectNoBarrier, inspectView } from "./inspect-look";
import { openWorkplace, type Workplace } from "./workbench-page";

const file = "danh-muc-van-phong.xlsx";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("marks in Excel's own sheet", () => {
  let place: ExcelPlace;
  beforeAll(async () => {
    place = await openExcelPlace();
  });
  afterAll(() => place.close());

  it("are switched on by keyboard, follow what is mended, and go without a trace", async () => {
    const { pane, bed } = await place.open({ file });
    const { page } = pane;
    await pane.isReady();
    const sheet = findModelSheet(bed.workbook, "Danh mục");
    if (!sheet) throw new Error("the sample has a catalogue");
    const marked = () =>
      sheet.conditionalFormats.flatMap(({ areas }) => areas.map(({ top, left, bottom }) => `${left} ${top}-${bottom}`));
    const { sheets: before } = dumpWorkbook(bed.workbook);

    const onOff = page.getByRole("switch", { name: "Đánh dấu trong trang tính" });
    expect(await onOff.isChecked()).toBe(false);
    await press(page, onOff, "Space");
    await page.getByText(/Khung liền: lỗi · khung gạch: cảnh báo/).waitFor();
    await expect.poll(() => marked()).toContain("5 32-32");
    const atFirst = marked();
    expect(await onOff.isChecked()).toBe(true);
    await inspectView(pane, "Rà soát", "excel marks on");
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    await expectNoBarrier(pane, "excel marks in forced colours");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await page.setViewportSize({ width: 320, height: 640 });
    await inspectView(pane, "Rà soát", "excel marks at 320 px");

    // The pane tells of the marked cell that is selected.
    bed.raise({ eventType: 14, targetId: "Workbook", message: { worksheetId: sheet.id, address: "E32" } });
    await page.getByText(/Ô E32: /).waitFor();
    await expect.poll(() => page.locator("[aria-current=true]").first().textContent()).toContain("E32");

    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("thoi gian khong doc duoc");
    await pane.button("Sửa cả 2…").click();
    await pane.button("Sửa 2 ô").click();
    await page.getByText("Đã sửa 2 chỗ trong danh mục.").waitFor();
    await expect.poll(() => marked().join()).not.toBe(atFirst.join());
    await pane.button("Hoàn tác").click();
    await page.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();
    await expect.poll(() => marked()).toEqual(atFirst);

    await onOff.press("Space");
    await expect.poll(() => marked()).toEqual([]);
    expect(dumpWorkbook(bed.workbook).sheets).toEqual(before);
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });

  it.runIf(everyStory)(
    "are there to be taken out when the pane opens anew, and a protected sheet says why it has none",
    async () => {
      const { pane, bed, visit } = await place.open({ file });
      const { page } = pane;
      await pane.isReady();
      const sheet = findModelSheet(bed.workbook, "Danh mục");
      if (!sheet) throw new Error("the sample has a catalogue");
      const onOff = page.getByRole("switch", { name: "Đánh dấu trong trang tính" });
      await onOff.press("Space");
      await expect.poll(() => sheet.conditionalFormats.length).toBeGreaterThan(0);
      // As in a file that came from somebody else's machine, without the note of this pane.
      await expect.poll(() => String(bed.workbook.settings.get("DanhMucKpi.pane"))).toContain('"isMarked":true');
      bed.workbook.settings.delete("DanhMucKpi.pane");
      await visit();
      await expect.poll(() => onOff.isChecked()).toBe(true);
      // Marks that follow a look are taken out and put anew: for a moment there are none, and the switch is still on.
      await onOff.press("Space");
      await expect.poll(() => onOff.isChecked()).toBe(false);
      await expect.poll(() => onOff.isEnabled()).toBe(true);
      expect(sheet.conditionalFormats).toEqual([]);
      sheet.protection = {};
      await onOff.press("Space");
      await page.getByText(/Trang “Danh mục” đang được bảo vệ/).waitFor();
      await expect.poll(() => onOff.isChecked()).toBe(false);
      expect(sheet.conditionalFormats).toEqual([]);
      await pane.close();
    },
  );
});

describe.skipIf(browserPath === null)("the look after many fixes", () => {
  let place: ExcelPlace;
  beforeAll(async () => {
    place = await openExcelPlace();
  });
  afterAll(() => place.close());

  it.runIf(everyStory)(
    "can be stopped: the fixes stay, what is shown is said to be of before, and it is looked again on demand",
    async () => {
      const { pane, bed } = await place.open({ file });
      const { page } = pane;
      await pane.isReady();
      const before = await pane.sentence();
      const untouched = JSON.stringify(dumpWorkbook(bed.workbook).sheets);
      const executeAsync = bed.executor.executeAsync.bind(bed.executor);
      bed.whileEditing = "waits";
      // Somebody begins to type into a cell when all is written and the sheets are looked at anew.
      bed.executor.executeAsync = (...request) => {
        const isLook = JSON.stringify(request[2].Body).includes("GetUsedRange");
        if (isLook && JSON.stringify(dumpWorkbook(bed.workbook).sheets) !== untouched) bed.isEditingCell = true;
        return executeAsync(...request);
      };
      await pane.button(/^Sửa mọi chỗ có cách sửa/).click();
      await pane.button(/^Sửa \d+ ô$/).click();
      await expect.poll(() => bed.isEditingCell, { timeout: 60_000 }).toBe(true);
      await pane.button("Dừng").click();
      await page.getByText("Đã dừng rà soát: các nội dung đang hiện là của lần trước.").waitFor();
      await page.getByText(/Đã sửa \d+ chỗ trong danh mục/).waitFor();
      expect(await pane.sentence()).toContain(`Lần rà soát trước: ${before}`);
      await expectNoBarrier(pane, "a stopped look");
      bed.executor.executeAsync = executeAsync;
      bed.isEditingCell = false;
      await page.getByRole("button", { name: "Rà soát lại" }).first().click();
      await expect.poll(() => pane.sentence(), { timeout: 60_000 }).not.toContain("Lần rà soát trước");
      expect(await pane.sentence()).not.toBe(before);
      await pane.button("Hoàn tác").click();
      await page.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();
      expect(await pane.sentence()).toBe(before);
      await pane.close();
    },
  );
});

describe.skipIf(browserPath === null)("the card beside a faulty cell of the grid", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("is reached and left by keyboard, and mends its cell", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    // The list draws what is in sight only.
    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("F46");
    await page.getByRole("button", { name: /^F46/ }).press("Enter");
    await expect.poll(() => bench.selectedCell()).toBe("F46");
    await page.keyboard.press("F6");
    await expect.poll(() => bench.isInGrid()).toBe(true);
    const fix = page.locator("[data-finding-card] button");
    await fix.waitFor();
    await page.getByText(/Nhấn Alt\+Shift\+F10 để đến nút sửa/).waitFor({ state: "attached" });
    await expectNoBarrier(bench, "the card of a finding");

    await page.keyboard.press("Alt+Shift+F10");
    await expect.poll(() => isFocused(fix)).toBe(true);
    await fix.press("Escape");
    await expect.poll(() => bench.isInGrid()).toBe(true);
    expect(await bench.selectedCell()).toBe("F46");

    await page.keyboard.press("Alt+Shift+F10");
    await expect.poll(() => isFocused(fix)).toBe(true);
    await fix.press("Enter");
    await page.getByText(/^Ô F46 đã xong/).waitFor();
    // The keyboard goes on in the cells, at the next finding.
    await expect.poll(() => bench.isInGrid()).toBe(true);
    await expect.poll(() => bench.selectedCell()).not.toBe("F46");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});
