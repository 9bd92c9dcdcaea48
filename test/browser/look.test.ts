/**
 * Every view, full and empty: in light, dark and forced colours in both languages, at 320 px, and full on the colours of
 * Office's themes. Reachable for everybody and whole.
 */
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { openExcelPlace, type ExcelPlace } from "./excel-page";
import { expectNoBarrier, fillViews, inspectViews, type Language } from "./inspect-look";
import { openWorkplace, type Workplace } from "./workbench-page";

// As wide as a task pane: the workbench then shows the pane alone.
const wide = { width: 400, height: 720 };
const narrow = { width: 320, height: 640 };

const looks: readonly (readonly [string, BrowserContextOptions, readonly Language[]])[] = [
  ["light", { colorScheme: "light", viewport: wide }, ["vi", "en"]],
  ["dark", { colorScheme: "dark", viewport: wide }, ["vi", "en"]],
  ["forced colours", { colorScheme: "dark", forcedColors: "active", viewport: wide }, ["vi", "en"]],
  ["light at 320 px", { colorScheme: "light", viewport: narrow }, ["vi"]],
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

  it.each(looks)("has no barrier and nothing cut off: %s", async (name, options, languages) => {
    const bench = await workplace.open(options);
    const { page } = bench;
    const inspect = async (state: string): Promise<void> => {
      for (const language of languages) {
        if (language !== "vi") await bench.speak(language);
        await inspectViews(bench, language, `${name} ${state}`);
      }
      if (languages.length > 1) await bench.speak("vi");
    };
    await inspect("empty");
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(bench, sample("giao-viec-2026-05.csv"));
    await inspect("full");

    await bench.openFile(sample("giao-viec-2026-05.xlsx"));
    await page.getByRole("heading", { name: /chưa có danh mục/ }).waitFor();
    await expectNoBarrier(bench, `${name} no catalogue`);
    await bench.close();
  });

  it.each(officeThemes)("has no barrier in Excel's theme: %s", async (name, bodyBackgroundColor) => {
    const context = { viewport: wide };
    const mended = "danh-muc-van-phong-da-sua.xlsx";
    const { pane } = await excel.open({ file: mended, officeTheme: { bodyBackgroundColor }, context });
    await pane.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(pane, sample("giao-viec-2026-05.csv"));
    await inspectViews(pane, "vi", `Excel ${name} full`);
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });
});
