/**
 * Every view, full and empty: in light, dark and forced colours in both languages, at 320 px, in the long form beside the
 * grid too, and full on the colours of Office's themes. Reachable for everybody and whole. One page is walked through, the looks changing at each view.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { everyLook } from "./every-look";
import { openExcelPlace, type ExcelPlace } from "./excel-page";
import { expectNoBarrier, fillViews, inspectView, putOn, type Language, type Look } from "./inspect-look";
import { viewNames } from "./pane-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

// As wide as a task pane: the workbench then shows the pane alone.
const wide = { width: 400, height: 720 };
const narrow = { width: 320, height: 640 };

interface PaneLook extends Look {
  readonly languages: readonly [Language, ...Language[]];
}

const looks: readonly PaneLook[] = [
  { name: "light", colorScheme: "light", viewport: wide, languages: ["vi", "en"] },
  { name: "dark", colorScheme: "dark", viewport: wide, languages: ["vi", "en"] },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active", viewport: wide, languages: ["vi", "en"] },
  { name: "light at 320 px", colorScheme: "light", viewport: narrow, languages: ["vi"] },
];

/** Its place among them, the last. */
const narrowLook = looks.length - 1;

/** Beside the grid, as the workbench stands on a desk; with EVERY_LOOK=1. */
const besideTheGrid: readonly PaneLook[] = [
  { name: "light at 1366 × 768", colorScheme: "light", viewport: { width: 1366, height: 768 }, languages: ["vi"] },
  { name: "dark at 1366 × 768", colorScheme: "dark", viewport: { width: 1366, height: 768 }, languages: ["vi"] },
  {
    ...{ name: "forced at 1366 × 768", colorScheme: "dark", forcedColors: "active" },
    ...{ viewport: { width: 1366, height: 768 }, languages: ["vi"] },
  },
  { name: "light at 1024 × 600", colorScheme: "light", viewport: { width: 1024, height: 600 }, languages: ["vi"] },
  { name: "light at 150 %", colorScheme: "light", viewport: { width: 911, height: 512 }, languages: ["vi"] },
];

type Filling = "empty" | "full";

/**
 * Every view full in the narrow look and in another one by turns, as the languages are, and empty in one of them; with
 * EVERY_LOOK=1 every view in every look and language both times.
 */
function looksAt(view: number, language: Language, filling: Filling): readonly PaneLook[] {
  if (everyLook) return [...looks, ...besideTheGrid].filter(({ languages }) => languages.includes(language));
  return looks.filter(({ languages }, look) => {
    const turn = languages[(view + look) % languages.length];
    const isAsked = filling === "full" ? [narrowLook, view % narrowLook].includes(look) : view % looks.length === look;
    return language === turn && isAsked;
  });
}

/** See test/taskpane/theme/office-themes.test.ts: the one in the middle, with EVERY_LOOK=1 all. */
const officeThemes: readonly (readonly [string, string])[] = [
  ["dark grey", "#6a6a6a"],
  ...(everyLook
    ? ([
        ["colourful", "#e6e6e6"],
        ["white", "#ffffff"],
        ["black", "#262626"],
      ] as const)
    : []),
];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("how the pane looks", () => {
  let workplace: Workplace;
  let excel: ExcelPlace;
  beforeAll(async () => {
    [workplace, excel] = await Promise.all([openWorkplace(), openExcelPlace()]);
  });
  afterAll(() => Promise.all([workplace.close(), excel.close()]));

  it("has no barrier and nothing cut off, in any look", async () => {
    const bench = await workplace.open({ viewport: wide });
    const { page } = bench;
    await inspectViews(bench, "empty");
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(bench, sample("giao-viec-2026-05.csv"));
    await inspectViews(bench, "full");

    await bench.openFile(sample("giao-viec-2026-05.xlsx"));
    await page.getByRole("heading", { name: /chưa có danh mục/ }).waitFor();
    for (const look of looks) {
      await putOn(bench, look);
      const asked = everyLook || look.viewport !== wide || look === looks[0] ? "everything" : "colours";
      await expectNoBarrier(bench, `${look.name} no catalogue`, asked);
    }
    await bench.close();
  });

  it.each(officeThemes)("has no barrier in Excel's theme: %s", async (name, bodyBackgroundColor) => {
    const context = { viewport: wide };
    const mended = "danh-muc-van-phong-da-sua.xlsx";
    const { pane } = await excel.open({ file: mended, officeTheme: { bodyBackgroundColor }, context });
    await pane.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(pane, sample("giao-viec-2026-05.csv"));
    for (const view of viewNames.vi) {
      await pane.go(view);
      await inspectView(pane, view, `Excel ${name} full ${view}`);
    }
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });
});

/** Begins and ends in Vietnamese. */
async function inspectViews(bench: WorkbenchPage, filling: Filling): Promise<void> {
  for (const language of ["vi", "en"] as const) {
    if (language === "en") await bench.speak("en");
    for (const [place, view] of viewNames[language].entries()) {
      await bench.go(view);
      for (const [nth, look] of looksAt(place, language, filling).entries()) {
        await putOn(bench, look);
        // Where there is room for it, the grid starts anew, its buttons on their way from pale to black.
        if (besideTheGrid.includes(look)) await bench.gridIsReady();
        const asked = everyLook || nth === 0 || look.viewport !== wide ? "everything" : "colours";
        await inspectView(bench, view, `${look.name} ${filling} ${language} ${view}`, asked);
      }
    }
  }
  await bench.speak("vi");
}
