/** The workbench of the production build in a real browser. */
import type { BrowserContextOptions } from "playwright-core";

import { addressesAsked, foreignAddresses, openBuiltPages, troublesOf } from "./built-pages";
import { type ChosenFile, PanePage } from "./pane-page";

export interface Workplace {
  readonly open: (options?: BrowserContextOptions) => Promise<WorkbenchPage>;
  readonly close: () => Promise<void>;
}

/**
 * @param folder Another build than the one in dist/.
 * @param ready What that build says once the catalogue was read.
 */
export async function openWorkplace(folder?: string, ready?: RegExp): Promise<Workplace> {
  const { browser, origin, close } = await openBuiltPages(folder);
  return {
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
      const page = await context.newPage();
      const asked = addressesAsked(page);
      const opened = new WorkbenchPage(page, troublesOf(page), () => foreignAddresses(asked, origin));
      await page.goto(`${origin}/workbench.html`);
      await opened.isReady(ready);
      return opened;
    },
    close,
  };
}

export class WorkbenchPage extends PanePage {
  async openFile(file: ChosenFile): Promise<void> {
    await this.choose(this.button("Mở tệp"), file);
  }
}
