/** The workbench without a network, and under a newer version that has taken its place on the server. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { pagesAreBuilt } from "../tooling/build-pages";
import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { viewNames } from "./pane-page";
import { openMonth } from "./month-page";
import { openWorkplace, type Workplace } from "./workbench-page";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const keeping = { serviceWorkers: "allow", acceptDownloads: true } as const;
const newer = "Có bản mới của bàn làm việc";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("the workbench that a browser keeps", () => {
  let site: string;
  let workplace: Workplace;
  beforeAll(async () => {
    await pagesAreBuilt();
    site = await mkdtemp(join(tmpdir(), "danh-muc-kpi-site-"));
    await cp(dist, site, { recursive: true });
    workplace = await openWorkplace(site);
  });
  afterAll(async () => {
    await workplace.close();
    await rm(site, { recursive: true });
  });

  it("does the whole job without a network after its first visit, from its first reload to the saved file", async () => {
    const bench = await workplace.open(keeping);
    const { page } = bench;
    await bench.isKept();
    await page.context().setOffline(true);
    await page.reload();
    await bench.isReady();
    expect(await bench.fileState()).toContain("Đây là tệp mẫu");
    await bench.gridIsReady();
    // The worker that calculates is there too: an edit reaches the formulas of the written sheets below.
    await openMonth(bench);
    await bench.bringAssignments(sample("giao-viec-2026-05.xlsx"));
    await bench.deskShows(7);
    await bench.confirmNewcomers();
    await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
    await page.getByText("Đã ghi:").waitFor();
    await bench.go("Tổng hợp");
    expect(await page.getByRole("table", { name: "Tháng 05/2026" }).getByRole("row").count()).toBe(8);
    await bench.go("Cài đặt");
    const { sheets } = await (await openXlsx(await bench.save())).read();
    const markers = sheets.flatMap(({ marker }) => (marker === null ? [] : [marker]));
    expect(markers.filter((marker) => marker.startsWith("score_2026_05_"))).toHaveLength(7);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it.runIf(everyStory)(
    "loses nothing when a newer version takes its place, and uses it when a person says so",
    async () => {
      const bench = await workplace.open(keeping);
      const { page } = bench;
      const questions: string[] = [];
      page.on("dialog", (dialog) => {
        questions.push(dialog.type());
        void dialog.accept();
      });
      await bench.isKept();
      const other = await workplace.openTab(page.context());
      await page.bringToFront();
      await bench.gridIsReady();
      await bench.typeInto("D18", "Sổ gửi văn bản");
      await expect.poll(() => bench.sentence()).toContain("10 lỗi");
      const old = await scriptsOn(page);

      await redeploy(site, "bản mới");
      await lookForNewer(page);
      await page.getByText(newer).waitFor();
      await bench.picture("a newer version waits");
      expect(await page.title()).not.toContain("bản mới");
      expect(await bench.sentence()).toContain("10 lỗi");
      for (const view of viewNames.vi) await bench.go(view);
      expect(await statusOf(page, old)).toBe(200);

      await bench.button("Bấm để dùng").click();
      await page.waitForFunction(() => document.title.includes("bản mới"));
      await bench.isReady();
      expect(questions).toEqual([]);
      await expect.poll(() => bench.sentence()).toContain("10 lỗi");
      await bench.gridIsReady();
      expect(await bench.copied("D18")).toBe("Sổ gửi văn bản");
      expect(await page.getByText(newer).count()).toBe(0);

      // The other tab was asked nothing: it goes on with the parts of its version, and hears of the newer one.
      await other.page.bringToFront();
      expect(await other.page.title()).not.toContain("bản mới");
      await other.page.getByText(newer).waitFor();
      expect(await statusOf(other.page, old)).toBe(200);
      await other.go("Quy đổi");
      expect(bench.troubles).toEqual([]);
      expect(other.troubles).toEqual([]);
      await bench.close();
    },
  );

  it.runIf(everyStory)(
    "is the workbench alone: the pane that Excel shows comes from its server each time",
    async () => {
      const bench = await workplace.open(keeping);
      const { page } = bench;
      await bench.isKept();
      const pane = await page.context().newPage();
      await pane.goto(new URL("support.html", page.url()).href);
      const controlled = () => pane.evaluate(() => navigator.serviceWorker.controller !== null);
      expect(await controlled()).toBe(false);
      await pane.goto(new URL("taskpane.html", page.url()).href, { waitUntil: "commit" });
      expect(await controlled()).toBe(false);
      await bench.close();
    },
  );
});

/** Asks as the page itself does once an hour. */
function lookForNewer(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

function scriptsOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => (/\.[0-9a-f]{10}\.js$/.test(name) ? [name] : [])),
  );
}

/** The worst answer to any of the addresses, past what the browser itself remembers. */
function statusOf(page: Page, addresses: readonly string[]): Promise<number> {
  return page.evaluate(async (all) => {
    const answers = await Promise.all(all.map((address) => fetch(address, { cache: "reload" })));
    return Math.max(0, ...answers.map(({ status }) => status));
  }, addresses);
}

/** Puts a version in its place of which every script has another name, as after a change in all of them. */
async function redeploy(folder: string, mark: string): Promise<void> {
  const names = await readdir(folder);
  const hashes = new Set(names.flatMap((name) => /\.([0-9a-f]{10})\.js$/.exec(name)?.[1] ?? []));
  const renamed = (text: string): string =>
    text.replace(/[0-9a-f]{10}/g, (hash) => (hashes.has(hash) ? [...hash].reverse().join("") : hash));
  for (const name of names) {
    if (name.endsWith(".map")) await rm(join(folder, name));
    else if (/\.(?:js|html)$/.test(name)) {
      const text = renamed(await readFile(join(folder, name), "utf8"));
      await rm(join(folder, name));
      const marked = name === "workbench.html" ? text.replace("</title>", ` (${mark})</title>`) : text;
      await writeFile(join(folder, renamed(name)), name === "service-worker.js" ? revised(marked) : marked);
    }
  }
}

/** The worker with another revision of every file whose name stays. */
function revised(worker: string): string {
  return worker.replace(/[0-9a-f]{32}/g, (revision) => [...revision].reverse().join(""));
}
