/** Every view, full and empty, in light, dark and forced colours: reachable for everybody and whole at 320 px. */
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import type { ViewName } from "./pane-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const views: readonly ViewName[] = ["Rà soát", "Quy đổi", "Chấm điểm", "Tổng hợp", "Cài đặt"];

// As wide as a task pane: the workbench then shows the pane alone.
const wide = { width: 400, height: 720 };
const narrow = { width: 320, height: 640 };

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light", viewport: wide }],
  ["dark", { colorScheme: "dark", viewport: wide }],
  ["forced colours", { forcedColors: "active", viewport: wide }],
  ["light at 320 px", { colorScheme: "light", viewport: narrow }],
];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("how the pane looks", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it.each(looks)("has no barrier and nothing cut off: %s", async (name, options) => {
    const bench = await workplace.open(options);
    for (const view of views) await inspect(bench, view, `${name} empty`);

    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await bench.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await bench.go("Quy đổi");
    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await bench.page.getByText("Đã ghi:").waitFor();
    await bench.go("Chấm điểm");
    await bench.page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
    await bench.bringAssignments(sample("giao-viec-2026-05.csv"));
    await bench.page.getByText("Kết quả từng người (7 người)").waitFor();
    for (const view of views) await inspect(bench, view, `${name} full`);
    await bench.close();
  });

  it.each<[string, BrowserContextOptions]>([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ])("has no barrier beside an open workbook either: %s", async (name, options) => {
    const bench = await workplace.open(options);
    await bench.gridIsReady();
    await inspect(bench, "Rà soát", `workbench ${name}`);
    await bench.showPlainTable();
    await inspect(bench, "Rà soát", `workbench ${name} plain table`);
    await bench.close();
  });
});

/**
 * What the spreadsheet engine draws inside its application and hangs at the end of the page is its own markup. For
 * people who cannot see its canvas there is the plain table, which is looked at whole.
 */
const engineParts = ['[role="application"]', "[data-react-aria-top-layer]"];

async function inspect(bench: WorkbenchPage, view: ViewName, name: string): Promise<void> {
  await bench.go(view);
  await bench.picture(`${name} ${view}`);
  const axe = new AxeBuilder({ page: bench.page });
  for (const part of engineParts) axe.exclude(part);
  const { violations } = await axe.analyze();
  const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(barriers, `${name} ${view}`).toEqual([]);
  const overflow = await bench.region(view).evaluate((frame) => frame.scrollWidth - frame.clientWidth);
  expect(overflow, `${name} ${view}: wider than its frame`).toBe(0);
}
