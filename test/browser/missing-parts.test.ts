/** Parts of the page that cannot be had: the network is away, or a new version has taken the old one's files. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { viewNames } from "./pane-page";
import { openWorkplace, type Workplace } from "./workbench-page";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const paneAlone = { viewport: { width: 400, height: 720 } };

/** Names of the scripts in dist/ that are made of a source file, and of no more than that part of the page. */
async function scriptsOf(source: string): Promise<readonly string[]> {
  const maps = (await readdir(dist)).filter((name) => name.endsWith(".js.map"));
  const made = await Promise.all(
    maps.map(async (name) => ((await readFile(`${dist}/${name}`, "utf8")).includes(source) ? [name] : [])),
  );
  return made.flat().map((name) => name.replace(/\.map$/, ""));
}

/** Keeps scripts from the page until it is released. */
async function withhold(page: Page, scripts: readonly string[]): Promise<() => Promise<void>> {
  if (scripts.length === 0) throw new Error("no such script");
  const isWithheld = ({ pathname }: URL): boolean => scripts.some((name) => pathname.endsWith(`/${name}`));
  await page.route(isWithheld, (route) => route.abort());
  return () => page.unroute(isWithheld);
}

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("a part of the page that cannot be had", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("is told in the pane, which goes on, and comes when asked for again", async () => {
    const bench = await workplace.open(paneAlone);
    const { page } = bench;
    const release = await withhold(page, await scriptsOf("src/taskpane/settings/settings-view.tsx"));
    await page.reload();
    await bench.isReady();
    const sentence = await bench.sentence();
    await bench.go("Cài đặt");
    const failed = page.getByRole("alert");
    await failed.getByRole("heading", { name: "Chưa mở được “Cài đặt”" }).waitFor();
    expect(await failed.textContent()).toContain("Hãy kiểm tra mạng rồi thử lại");
    expect(await failed.textContent()).not.toMatch(/chunk|Error/i);
    await bench.picture("missing view");

    await failed.getByRole("button", { name: "Thử lại" }).click();
    await failed.getByRole("heading", { name: "Chưa mở được “Cài đặt”" }).waitFor();
    await bench.go("Rà soát");
    expect(await bench.sentence()).toBe(sentence);

    await release();
    await bench.go("Cài đặt");
    await bench.button("Thử lại").click();
    await bench.region("Cài đặt").waitFor();
    expect(await failed.count()).toBe(0);
    await bench.close();
  });

  it("is a table to read where it is the spreadsheet, and comes when asked for again", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    const release = await withhold(page, await scriptsOf("src/workbench/grid/univer-grid.ts"));
    await page.reload();
    await bench.isReady();
    const notice = page.getByText(/Chưa tải được bảng tính để gõ/);
    await notice.waitFor();
    await page.getByRole("grid").waitFor();
    await bench.picture("missing grid");
    await release();
    await bench.button("Thử lại").click();
    await bench.gridIsReady();
    expect(await notice.count()).toBe(0);
    await bench.typeInto("D18", "Sổ gửi văn bản");
    await expect.poll(() => bench.fileState()).toContain("có thay đổi chưa lưu");
    await bench.close();
  });

  it("is none once the page has had a moment: every view opens without the network", async () => {
    const bench = await workplace.open(paneAlone);
    const { page } = bench;
    const last = await scriptsOf("src/taskpane/settings/settings-view.tsx");
    const isThere = () =>
      page.evaluate(
        (names) => performance.getEntriesByType("resource").some(({ name }) => names.some((end) => name.endsWith(end))),
        last,
      );
    await expect.poll(isThere).toBe(true);
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await page.context().setOffline(true);
    for (const view of viewNames.vi) {
      await bench.go(view);
      await bench.region(view).waitFor();
    }
    expect(await page.getByRole("alert").count()).toBe(0);
    await bench.close();
  });
});
