/** What people type, open and paste in the grid, in their own way of writing numbers, and what of it reaches the file. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { parseCellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell-value";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
import { browserPath } from "./built-pages";
import { isFocused } from "./by-keyboard";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const sheet = "Danh mục";
/** The tasks, and the columns beside the sample's table, 1-based. */
const [columnB, columnJ, columnK] = [2, 10, 11];
const may15 = { kind: "date", serial: 46157 } as const;

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("typing and pasting in the grid", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  const typed: readonly (readonly [text: string, shown: string, value: CellValue])[] = [
    ["2,345", "2,345", 2.345],
    ["0.125", "0,125", 0.125],
    ["1.240", "1240", 1240],
    ["12,5%", "12,50%", 0.125],
    ["15/5/2026", "15/05/2026", may15],
    ["5-15", "5-15", "5-15"],
    ["007", "007", "007"],
  ];

  it("keeps what a cell holds when a person opens and leaves it, and shows and reads it the English way in English", async () => {
    const bench = await openGrid(workplace);
    for (const [index, [text, shown]] of typed.entries()) {
      const address = `J${20 + index}`;
      await bench.typeInto(address, text);
      expect(await bench.copied(address), text).toBe(shown);
      await bench.goToCell(address);
      await bench.page.keyboard.press("F2");
      await bench.page.keyboard.press("Enter");
      expect(await bench.copied(address), `${text} opened`).toBe(shown);
    }
    const values = await savedValues(
      bench,
      typed.map((_each, index) => [20 + index, columnJ] as const),
    );
    expect(values).toEqual(typed.map(([, , value]) => value));

    await bench.go("Cài đặt");
    await bench.page.getByRole("radio", { name: "English" }).check();
    expect(await bench.copied("J20")).toBe("2.345");
    await bench.typeInto("J31", "1,240");
    await paste(bench, "J32", "1.240");
    const places = [20, 31, 32].map((row) => [row, columnJ] as const);
    expect(await savedValues(bench, places)).toEqual([2.345, 1240, 1.24]);
    await bench.close();
  });

  it("lands in the cell whose address a person typed, although the program selects another one meanwhile", async () => {
    const bench = await openGrid(workplace);
    const { page } = bench;
    const box = page.getByRole("textbox", { name: /^Ô đang chọn/ });
    await box.click();
    await box.fill("J31");
    // Pressed without taking the keyboard out of the box, as a write that ends late shows what it changed.
    const groups = page.getByRole("group", { name: "Chọn phân nhóm" }).first();
    await groups.getByRole("button", { name: "N3" }).evaluate((button) => (button as HTMLElement).click());
    await page.getByText(/^Ô E\d+ đã xong/).waitFor();
    expect([await isFocused(box), await box.inputValue()]).toEqual([true, "J31"]);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-u-comp") === "editor");
    await page.keyboard.type("một");
    await page.keyboard.press("Enter");
    expect(await savedValues(bench, [[31, columnJ]])).toEqual(["một"]);
    await bench.close();
  });

  it("reads what is pasted from another program as it reads what is typed", async () => {
    const bench = await openGrid(workplace);
    await paste(bench, "J20", typed.map(([text]) => text).join("\t"));
    await paste(
      bench,
      "J21",
      "",
      `<table><tr><td>2,345</td><td x:num="0.3333">0,33</td><td>một<br>hai</td><td colspan=2>a &lt; b</td></tr></table>`,
    );
    const places = [...typed.keys()].map((index) => [20, columnJ + index] as const);
    expect(await savedValues(bench, places)).toEqual(typed.map(([, , value]) => value));
    const cells = [0, 1, 2, 3, 4].map((index) => [21, columnJ + index] as const);
    expect(await savedValues(bench, cells)).toEqual([2.345, 0.3333, "một\nhai", "a < b", null]);

    await bench.button("Hoàn tác gõ").click();
    await expect.poll(() => savedValues(bench, [[21, columnJ]])).toEqual([null]);

    await paste(bench, "J22", "0,33\t2", fromExcel);
    await paste(bench, "J23", "Danh mục\r\na\tb\r\n", fromWord);
    await paste(
      bench,
      "J25",
      "a\r\nb\r\n",
      "<table><tr><td>a</td></tr></table>&nbsp;<table><tr><td>b</td></tr></table>",
    );
    const [inExcel, inWord, tables] = [22, 23, 25].map((row) =>
      [0, 1].flatMap((down) => [0, 1].map((right) => [row + down, columnJ + right] as const)),
    );
    expect(await savedValues(bench, inExcel?.slice(0, 2) ?? [])).toEqual([0.3333, 2]);
    expect(await savedValues(bench, inWord ?? [])).toEqual(["Danh mục", null, "a", "b"]);
    expect(await savedValues(bench, tables ?? [])).toEqual(["a", null, "b", null]);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("makes room for long pastes, fills a selection with one value, and never hides text below merged cells", async () => {
    const bench = await openGrid(workplace);
    const rows = Array.from({ length: 400 }, (_row, index) => `dòng ${index + 1}`);
    await paste(bench, "J20", rows.join("\r\n"));
    expect(await bench.copied("J419")).toBe("dòng 400");
    await paste(bench, "L20", Array.from({ length: 30 }, (_cell, index) => `cột ${index + 1}`).join("\t"));
    await bench.goToCell("AN20");
    await bench.page.keyboard.press("ArrowRight");
    await expect.poll(() => bench.selectedCell()).toBe("AO20");

    await paste(bench, "K20:K22", "1,5");
    const filled = [20, 21, 22, 23].map((row) => [row, columnK] as const);
    expect(await savedValues(bench, filled)).toEqual([1.5, 1.5, 1.5, null]);

    // B50 and the rows below it are one merged task.
    await pressPaste(bench, "B50", "một\nhai");
    await bench.page.getByText("Vùng dán có ô gộp nên chưa dán gì.").waitFor();
    await pressPaste(bench, "B50", "Nhiệm vụ mới");
    await expect.poll(() => savedValues(bench, [[50, columnB]])).toEqual(["Nhiệm vụ mới"]);
    expect(await bench.copied("B50")).toBe("Nhiệm vụ mới");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

/** Only a table, with all that Excel writes around it. */
const fromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8>
<style><!--table {mso-displayed-decimal-separator:"\\,";} --></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 style='border-collapse:collapse'><!--StartFragment--><col width=64 span=2>
<tr><td x:num="0.3333">0,33</td><td>2</td></tr><!--EndFragment--></table>
</body></html>`;

/** A heading and a table, as Word writes them. */
const fromWord = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style><!-- p {} --></style></head><body lang=VI>
<!--StartFragment--><p class=MsoNormal><b>Danh mục<o:p></o:p></b></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>a<o:p></o:p></p></td><td><p class=MsoNormal>b</p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

async function openGrid(workplace: Workplace): Promise<WorkbenchPage> {
  const bench = await workplace.open({ acceptDownloads: true });
  await bench.gridIsReady();
  return bench;
}

/** Pastes to a place whose first cell is empty, and waits until it is not: the grid takes a paste in a moment later. */
async function paste(bench: WorkbenchPage, place: string, text: string, html?: string): Promise<void> {
  await pressPaste(bench, place, text, html);
  const first = parseCellAddress(place.replace(/:.*/, ""));
  if (!first) throw new Error(`${place} is no place`);
  await expect.poll(() => savedValues(bench, [[first.row, first.column]])).not.toEqual([null]);
}

/** With the keys that people press. */
async function pressPaste(bench: WorkbenchPage, place: string, text: string, html?: string): Promise<void> {
  await bench.goToCell(place);
  await bench.page.evaluate(
    async ([plain, rich]) => {
      const blob = (content: string, type: string) => new Blob([content], { type });
      const item = {
        "text/plain": blob(plain, "text/plain"),
        ...(rich === undefined ? {} : { "text/html": blob(rich, "text/html") }),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [text, html] as const,
  );
  await bench.page.keyboard.press("Control+v");
}

/** 1-based rows and columns of the saved file's catalogue. */
async function savedValues(
  bench: WorkbenchPage,
  places: readonly (readonly [row: number, column: number])[],
): Promise<CellValue[]> {
  const saved = findSheet(await (await openXlsx(await bench.save())).read(), sheet);
  if (!saved) throw new Error("the catalogue is gone");
  return places.map(([row, column]) => cellAt(saved, row, column));
}
