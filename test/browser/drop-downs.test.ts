/** Typing key by key into cells with rules: drop-downs, days and numbers, and what of it reaches the file. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { parseCellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell-value";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
import { browserPath } from "./built-pages";
import { everyStory } from "./every-story";
import { isFocused } from "./by-keyboard";
import { writeScoreSheets } from "./month-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

/** Milliseconds between two keys of a quick typist. */
const delay = 30;
const may19 = { kind: "date", serial: 46161 } as const;

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("cells with rules in the grid", () => {
  let workplace: Workplace;
  /** The sample's page, in which every test has its own cells. */
  let bench: WorkbenchPage;
  beforeAll(async () => {
    workplace = await openWorkplace();
    bench = await openGrid(workplace);
  });
  afterAll(() => workplace.close());

  it("take every letter that is typed, in the list or not, and keep the keyboard", async () => {
    const { keyboard } = bench.page;
    await type(bench, "F13", "Dưới 5 phút", "Enter");
    expect(await bench.selectedCell()).toBe("F14");
    const before = await bench.copied("F15");
    await type(bench, "F15", "Từ 25 phút", "Escape");
    expect(await bench.copied("F15")).toBe(before);

    // An input method shows what it composes before it puts it in.
    const devtools = await bench.page.context().newCDPSession(bench.page);
    await bench.goToCell("F16");
    await hasKeyboard(bench);
    for (const text of ["D", "Du", "Dư", "Dưới"]) {
      await devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send("Input.insertText", { text: "Dưới" });
    await keyboard.type(" 5 phút", { delay });
    await keyboard.press("Enter");
    expect(await bench.selectedCell()).toBe("F17");
    await type(bench, "F17", "2h", "Tab");
    expect(await bench.selectedCell()).toBe("G17");

    expect(await bench.page.getByRole("dialog").count()).toBe(0);
    expect(await savedValues(bench, "Danh mục", ["F13", "F15", "F16", "F17"])).toEqual([
      "Dưới 5 phút",
      before,
      "Dưới 5 phút",
      "2h",
    ]);
    expect(bench.troubles).toEqual([]);
  });

  it("open their list by Alt+↓ and by the arrow, with every choice readable whole", async () => {
    const { page } = bench;
    const list = page.getByRole("listbox", { name: "Chọn một mục" });
    const before = await bench.copied("F14");
    await bench.goToCell("F14");
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => isFocused(list)).toBe(true);
    const cut = await list
      .getByRole("option")
      .evaluateAll((options) => options.filter((option) => option.scrollWidth > option.clientWidth).length);
    expect(cut).toBe(0);
    const place = await list.evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      return { left, top, bottom, cellWidth: Number.parseFloat(element.style.minWidth) };
    });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await bench.copied("F14")).toBe(before);

    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => isFocused(list)).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await list.waitFor({ state: "detached" });
    expect(await bench.copied("F14")).toBe("Từ 5 phút đến dưới 15 phút");

    // The cell is above its list or below it, with the arrow at the right end.
    const y = await heightOf(bench, "F14", { x: place.left + 20, heights: [place.top - 12, place.bottom + 12] });
    await page.mouse.click(place.left + place.cellWidth - 10, y);
    await expect.poll(() => isFocused(list)).toBe(true);
    await list.getByRole("option", { name: "Từ 25 phút đến dưới 45 phút" }).click();
    await list.waitFor({ state: "detached" });
    // The keyboard is in the cell again.
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => bench.selectedCell()).toBe("F15");
    expect(await savedValues(bench, "Danh mục", ["F14"])).toEqual(["Từ 25 phút đến dưới 45 phút"]);
    expect(bench.troubles).toEqual([]);
  });

  it.runIf(everyStory)("take days and numbers the Vietnamese way in a written score sheet", async () => {
    const sheet = await writeScoreSheets(bench);
    const typed: readonly (readonly [address: string, text: string, shown: string, value: CellValue])[] = [
      ["L33", "19/05/2026", "19/05/2026", may19],
      ["E36", "19/5/2026", "19/05/2026", may19],
      ["E37", "19-05-2026", "19/05/2026", may19],
      ["E38", "46161", "19/05/2026", may19],
      ["E39", "cuối tháng", "cuối tháng", "cuối tháng"],
      ["H33", "2,5", "2,5", 2.5],
      ["M33", "1", "1", 1],
    ];
    for (const [address, text, shown] of typed) {
      await type(bench, address, text, "Enter");
      expect(await bench.copied(address), text).toBe(shown);
    }
    expect(await bench.page.getByRole("dialog").count()).toBe(0);
    const addresses = typed.map(([address]) => address);
    expect(await savedValues(bench, sheet, addresses)).toEqual(typed.map(([, , , value]) => value));
    expect(bench.troubles).toEqual([]);
  });
});

interface Heights {
  readonly x: number;
  readonly heights: readonly number[];
}

/** At which of the heights a cell is. */
async function heightOf(bench: WorkbenchPage, cell: string, { x, heights }: Heights): Promise<number> {
  for (const y of heights) {
    await bench.page.mouse.click(x, y);
    if ((await bench.selectedCell()) === cell) return y;
  }
  throw new Error(`${cell} is somewhere else`);
}

async function openGrid(workplace: Workplace): Promise<WorkbenchPage> {
  const bench = await workplace.open({ acceptDownloads: true });
  await bench.gridIsReady();
  return bench;
}

async function type(bench: WorkbenchPage, address: string, text: string, end: string): Promise<void> {
  await bench.goToCell(address);
  await hasKeyboard(bench);
  await bench.page.keyboard.type(text, { delay });
  await bench.page.keyboard.press(end);
  await hasKeyboard(bench);
}

/** Waits until what is typed next goes into the active cell. */
async function hasKeyboard({ grid }: WorkbenchPage): Promise<void> {
  const isInCell = (place: Element): boolean =>
    place.contains(document.activeElement) &&
    document.activeElement instanceof HTMLElement &&
    document.activeElement.isContentEditable;
  await expect.poll(() => grid.evaluate(isInCell)).toBe(true);
}

async function savedValues(bench: WorkbenchPage, name: string, addresses: readonly string[]): Promise<CellValue[]> {
  const sheet = findSheet(await (await openXlsx(await bench.save())).read(), name);
  if (!sheet) throw new Error(`${name} is gone`);
  return addresses.map((address) => {
    const place = parseCellAddress(address);
    return place ? cellAt(sheet, place.row, place.column) : null;
  });
}
