/** The open workbook beside the pane, with everything that the grid can bring up: reachable for everybody. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { workbenchTextOf } from "../../src/strings/workbench-text";
import { browserPath } from "./built-pages";
import { everyStory } from "./every-story";
import { press } from "./by-keyboard";
import { everyLook } from "./every-look";
import { expectNoBarrier, putOn, type Language, type Look } from "./inspect-look";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("how the workbench looks", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it.runIf(everyStory)("has no barrier, whatever is open, in any look", async () => {
    const bench = await workplace.open();
    await bench.gridIsReady();
    await inspectGrid(bench, "vi");
    if (everyLook) {
      await bench.speak("en");
      await inspectGrid(bench, "en");
    }
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it.each([
    ["1024 × 600", { width: 1024, height: 600 }, true],
    ["1366 × 768 at 200 %", { width: 683, height: 384 }, false],
  ])("keeps everything in sight on a small screen: %s", async (name, viewport, hasGrid) => {
    const bench = await workplace.open({ viewport, reducedMotion: "reduce" });
    // Before, its buttons are on their way from pale to black.
    if (hasGrid) await bench.gridIsReady();
    await expectNoBarrier(bench, `workbench ${name}`);
    const overflow = await bench.page.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
    expect(overflow).toEqual([0, 0]);
    for (const label of ["Lưu .xlsx", "Sửa tiếp: còn 11 lỗi"]) {
      const box = await bench.button(label).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewport.width, label).toBe(true);
      expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= viewport.height, label).toBe(true);
    }
    await bench.close();
  });
});

const light: Look = { name: "light", colorScheme: "light" };
const dark: Look = { name: "dark", colorScheme: "dark" };
const forced: Look = { name: "forced colours", colorScheme: "dark", forcedColors: "active" };

const looks: readonly Look[] = [light, dark, forced];

/** By turns; with EVERY_LOOK=1 all of them, in English too. */
function looksAt(stop: number): readonly Look[] {
  return everyLook ? looks : looks.slice(stop % looks.length, (stop % looks.length) + 1);
}

/** Opens by keyboard what people can open, and looks at the whole page each time. */
async function inspectGrid(bench: WorkbenchPage, language: Language): Promise<void> {
  const { page } = bench;
  const words = workbenchTextOf(language).grid;
  let stop = 0;
  const inspect = async (what: string): Promise<void> => {
    for (const look of looksAt(stop)) {
      await putOn(bench, look);
      await expectNoBarrier(bench, `grid ${look.name} ${language} ${what}`);
    }
    stop += 1;
  };
  await bench.goToCell("E18");
  await inspect("cell");

  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("option", { name: "N3" }).waitFor();
  await inspect("list of a cell");
  await bench.goToCell("C18");

  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: words.controls.menu });
  await menu.getByRole("menuitem").first().waitFor();
  await inspect("menu of a cell");
  await page.keyboard.press("Escape");
  await menu.first().waitFor({ state: "hidden" });
  // The cells take the keyboard back a moment later, and would take it from what is opened next.
  await expect.poll(() => bench.isInGrid()).toBe(true);

  // In the cells Tab walks from cell to cell; F6 leaves them, and from the pane it goes on round the page.
  for (const [what, name, item] of [
    ["sheets", words.controls.allSheets, "menuitem"],
    ["zoom", /^\d+%$/, "menuitemradio"],
  ] as const) {
    await page.keyboard.press("F6");
    await press(page, bench.button(name));
    await page.getByRole(item).first().waitFor();
    await inspect(what);
    await page.keyboard.press("Escape");
    await page.getByRole(item).first().waitFor({ state: "hidden" });
  }

  await page.keyboard.press("F6");
  await press(page, bench.button(words.find));
  await page.getByRole("dialog").waitFor();
  await inspect("find dialog");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  await bench.button(words.plain).click();
  await page.getByRole("grid").waitFor();
  await inspect("plain table");
  await bench.button(words.plain).click();
}
