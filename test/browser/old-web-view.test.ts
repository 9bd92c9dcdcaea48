/** What people see where the pages cannot run: a sentence that leads on instead of a blank pane. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, openBuiltPages, type BuiltPages } from "./built-pages";
import { officeJsAddress } from "./office-js";

/** Takes away what web views of Excel 2016 and 2019 lack; the oldest first. */
const lacks: readonly (readonly [string, string])[] = [
  [
    "Internet Explorer's",
    "delete String.prototype.replaceAll; delete window.Promise; delete window.Proxy; delete window.Symbol;",
  ],
  ["old Edge's", "delete String.prototype.replaceAll; delete Array.prototype.at; delete Object.hasOwn;"],
  ["a Chromium of 2020's", "delete Array.prototype.at; delete Object.hasOwn;"],
];

const pages = [
  { page: "taskpane", heading: "Danh mục KPI chưa chạy được trong bản Excel này", names: "Bàn làm việc Danh mục KPI" },
  { page: "workbench", heading: "Trình duyệt này quá cũ", names: "Chrome, Edge, Cốc Cốc" },
];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("old web views", () => {
  let built: BuiltPages;
  beforeAll(async () => {
    built = await openBuiltPages();
  });
  afterAll(() => built.close());

  async function open(page: string, taken: string) {
    const context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
    await context.route(officeJsAddress, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    const opened = await context.newPage();
    await opened.addInitScript(taken);
    await opened.goto(`${built.origin}/${page}.html`, { waitUntil: "load" });
    return opened;
  }

  describe.each(pages)("$page.html", ({ page, heading, names }) => {
    it.each(lacks)("leads to the workbench in %s web view", async (_view, taken) => {
      const opened = await open(page, taken);
      const notice = opened.getByRole("alert");
      await notice.waitFor();
      expect(await notice.getByRole("heading", { name: heading }).count()).toBe(1);
      expect(await notice.textContent()).toContain(names);
      expect(await notice.getByRole("link").textContent()).toBe(`${built.origin}/workbench.html`);
      // Whole on the narrowest pane, and nothing of the product started behind it.
      expect((await notice.boundingBox())?.width).toBeLessThanOrEqual(320);
      expect(await opened.getByRole("main").count()).toBe(0);
      await opened.context().close();
    });

    it("stays out of sight in a browser of today", async () => {
      const opened = await open(page, "");
      if (page === "workbench")
        await opened
          .getByText(/\d sản phẩm/)
          .first()
          .waitFor();
      else await opened.waitForLoadState("networkidle");
      expect(await opened.locator("#old-web-view").isVisible()).toBe(false);
      await opened.context().close();
    });
  });
});
