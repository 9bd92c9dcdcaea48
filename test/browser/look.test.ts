/**
 * Every view, full and empty, in both languages: in light, dark and forced colours, on the colours of Office's
 * themes, and at 320 px. Reachable for everybody and whole.
 */
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { openExcelPlace, type ExcelPlace } from "./excel-page";
import { expectNoBarrier, fillViews, inspectViews } from "./inspect-look";
import { openWorkplace, type Workplace } from "./workbench-page";

// As wide as a task pane: the workbench then shows the pane alone.
const wide = { width: 400, height: 720 };
const narrow = { width: 320, height: 640 };

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light", viewport: wide }],
  ["dark", { colorScheme: "dark", viewport: wide }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active", viewport: wide }],
  ["light at 320 px", { colorScheme: "light", viewport: narrow }],
];

/** See test/taskpane/theme/office-themes.test.ts. */
const officeThemes: readonly (readonly [string, string])[] = [
  ["white", "#ffffff"],
  ["colourful", "#e6e6e6"],
  ["dark grey", "#6a6a6a"],
  ["black", "#262626"],
];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("how the pane looks", () => {
  let workplace: Workplace;
  let excel: ExcelPlace;
  beforeAll(async () => {
    [workplace, excel] = await Promise.all([openWorkplace(), openExcelPlace()]);
  });
  afterAll(() => Promise.all([workplace.close(), excel.close()]));

  it.each(looks)("has no barrier and nothing cut off: %s", async (name, options) => {
    const bench = await workplace.open(options);
    const { page } = bench;
    await inspectViews(bench, "vi", `${name} empty`);
    await bench.speak("en");
    await inspectViews(bench, "en", `${name} empty`);
    await bench.speak("vi");

    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(bench, sample("giao-viec-2026-05.csv"));
    await inspectViews(bench, "vi", `${name} full`);
    await bench.speak("en");
    await inspectViews(bench, "en", `${name} full`);
    await bench.speak("vi");

    await bench.openFile(sample("giao-viec-2026-05.xlsx"));
    await page.getByRole("heading", { name: /chưa có danh mục/ }).waitFor();
    await expectNoBarrier(bench, `${name} no catalogue`);
    await bench.close();
  });

  it.each(officeThemes)("has no barrier in Excel's theme: %s", async (name, bodyBackgroundColor) => {
    const context = { viewport: wide };
    const file = "danh-muc-van-phong.xlsx";
    const first = await excel.open({ file, officeTheme: { bodyBackgroundColor }, context });
    await first.pane.isReady();
    await inspectViews(first.pane, "vi", `Excel ${name} empty`);
    await first.pane.close();

    const mended = "danh-muc-van-phong-da-sua.xlsx";
    const { pane } = await excel.open({ file: mended, officeTheme: { bodyBackgroundColor }, context });
    await pane.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(pane, sample("giao-viec-2026-05.csv"));
    await inspectViews(pane, "vi", `Excel ${name} full`);
    await pane.speak("en");
    await inspectViews(pane, "en", `Excel ${name} full`);
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });
});
